// Speaking on promises by keyboard and buttons; a row is asked for again after each word.
const table = document.getElementById('links');
const rows = () => (table ? [...table.tBodies[0].rows] : []);
let at = -1;

function select(to) {
  const all = rows();
  if (!all.length) return;
  at = Math.max(0, Math.min(all.length - 1, to));
  all.forEach((row, i) => row.setAttribute('aria-selected', String(i === at)));
  all[at].scrollIntoView({ block: 'nearest' });
  const link = all[at].querySelector('.promised > a');
  if (link) link.focus({ preventScroll: true });
}

function rowOf(id) {
  return rows().find((row) => row.dataset.link === id);
}

/** Sends one word; what the person saw last goes with it, so that no one speaks over another unseen. */
async function speak(id, act, last, body) {
  const answer = await (await taizhang.ask(`/api/v1/links/${encodeURIComponent(id)}/${act}?last=${last}`, { method: 'POST', json: body })).json();
  taizhang.tell(document.querySelector('[data-done]').dataset.done);
  await renew(id);
  return answer;
}

/** Puts what the page would say now in the place of a row. */
async function renew(id) {
  const row = rowOf(id);
  if (!row) return;
  const html = await (await taizhang.ask(location.href)).text();
  const fresh = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('#links tbody tr')].find((one) => one.dataset.link === id);
  if (!fresh) { row.remove(); return; }
  const selected = row.getAttribute('aria-selected');
  row.replaceWith(fresh);
  fresh.setAttribute('aria-selected', selected);
}

async function detail(id) {
  await taizhang.drawer(`/follow/${encodeURIComponent(id)}`);
}

async function act(row, what) {
  const id = row.dataset.link;
  if (what === 'correct') {
    await detail(id);
    const field = document.querySelector('#drawer-body select[name=verdict]');
    if (field) field.focus();
    return;
  }
  await speak(id, what, row.dataset.last, {});
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-act]');
  if (!button) return;
  const form = button.closest('form[data-speak]');
  if (form) {
    if (button.dataset.act !== 'correct') send(form, button.dataset.act);
    return;
  }
  const row = button.closest('tr[data-link]');
  if (row) {
    select(rows().indexOf(row));
    act(row, button.dataset.act).catch(() => {});
  }
});

document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-speak]');
  if (!form) return;
  event.preventDefault();
  send(form, 'correct');
});

async function send(form, what) {
  const id = form.dataset.speak;
  const last = form.closest('[data-link]').dataset.last;
  const body = { reason: form.elements.reason.value };
  if (what === 'correct') {
    body.verdict = form.elements.verdict.value;
    // words that are no record stay as proposed when the list was left alone
    if (form.elements.results.value !== form.elements.results.defaultValue) body.results = form.elements.results.value;
  }
  try {
    await speak(id, what, last, body);
    if (rowOf(id)) await detail(id); else location.reload();
  } catch { /* told already */ }
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
  const row = rows()[at];
  const review = row && row.querySelector('[data-act]');
  if (event.key === 'j') select(at + 1);
  else if (event.key === 'k') select(at - 1);
  else if (row && event.key === 'o') detail(row.dataset.link).catch(() => {});
  else if (review && event.key === 'a') act(row, 'accept').catch(() => {});
  else if (review && event.key === 'c') act(row, 'correct').catch(() => {});
  else if (review && event.key === 'r') act(row, 'reject').catch(() => {});
  else if (review && event.key === 'u' && row.querySelector('[data-act=undo]')) act(row, 'undo').catch(() => {});
  else return;
  event.preventDefault();
});

// While reports are being followed the page says how far it is, and shows what came of it.
const state = document.querySelector('.state[role=status]');
if (state) setInterval(() => { if (at < 0 && document.getElementById('drawer').hidden && document.activeElement === document.body) location.reload(); }, 5000);
