// Accept, reject and undo by keyboard; each is one request, and the row says what became of it.
import { current, isForRows, rows, select, step } from './narrowing.js';

const table = document.querySelector('table.review');
const left = document.getElementById('left');
const done = document.getElementById('done');
const doneWords = document.getElementById('done-words');
let waiting = left ? Number(left.dataset.left) : 0;

function put(pattern, ...values) {
  return values.reduce((words, value, at) => words.replace(`{${at}}`, value.toLocaleString()), pattern);
}

function count() {
  const settled = rows().filter((row) => row.classList.contains('settled')).length;
  done.value = settled;
  doneWords.textContent = put(doneWords.dataset.words, settled, rows().length);
  left.textContent = put(table.dataset.left, waiting);
}

function settle(row, word) {
  const settled = word !== '';
  waiting += settled ? -1 : 1;
  row.classList.toggle('settled', settled);
  row.querySelector('.said').textContent = word;
  for (const one of row.querySelectorAll('[data-act=accept], [data-act=reject], .acts a')) one.hidden = settled;
  row.querySelector('[data-act=undo]').hidden = !settled;
  count();
}

/** Says one word on the record of a row; the same row is not spoken on twice at once. */
async function say(row, act) {
  const isUndo = act === 'undo';
  if (!row || row.dataset.busy || row.classList.contains('settled') !== isUndo) return;
  row.dataset.busy = 'yes';
  try {
    const answer = await taizhang.ask(`/api/v1/records/${encodeURIComponent(row.dataset.id)}/${act}`, {
      method: 'POST',
      json: { reason: '', seen: Number(row.dataset.seen) },
    });
    row.dataset.seen = (await answer.json()).seq;
    const words = { accept: `✓ ${table.dataset.accepted}`, reject: `✕ ${table.dataset.rejected}`, undo: '' };
    settle(row, words[act]);
    if (!isUndo && row === current()) step(1);
  } catch {
    // told at the foot of the page
  } finally {
    delete row.dataset.busy;
  }
}

const KEYS = { a: 'accept', r: 'reject', u: 'undo' };

document.addEventListener('keydown', (event) => {
  if (!table || !isForRows(event)) return;
  if (KEYS[event.key] && current()) say(current(), KEYS[event.key]);
  else if (event.key === 'c' && current()) current().querySelector('.acts a').click();
  else return;
  event.preventDefault();
});
table?.addEventListener('click', (event) => {
  const button = event.target.closest('[data-act]');
  if (!button) return;
  select(button.closest('tr'));
  say(button.closest('tr'), button.dataset.act);
});
// What was said of a record in the drawer is seen here when the drawer is shut.
let opened;
table?.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-drawer]');
  if (link) opened = link.closest('tr');
});
new MutationObserver(async () => {
  const row = document.getElementById('drawer').hidden ? opened : undefined;
  if (!row) return;
  opened = undefined;
  const answer = await fetch(`/api/v1/records/${encodeURIComponent(row.dataset.id)}`);
  const record = answer.ok ? await answer.json() : {};
  if (!record.seq || String(record.seq) === row.dataset.seen) return;
  row.dataset.seen = record.seq;
  const said = { accepted: table.dataset.accepted, corrected: table.dataset.corrected, rejected: table.dataset.rejected }[record.act];
  if (said && !row.classList.contains('settled')) settle(row, `✓ ${said}`);
}).observe(document.getElementById('drawer'), { attributeFilter: ['hidden'] });

if (table) {
  count();
  select(rows()[0]);
}
