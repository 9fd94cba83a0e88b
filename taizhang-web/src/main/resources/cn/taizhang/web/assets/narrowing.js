// The filter bar's lists, and rows one walks through by keyboard.

const TYPING = /^(INPUT|TEXTAREA|SELECT)$/;

// A list is shut by a click beside it and by Escape; a few letters sift it.
document.addEventListener('click', (event) => {
  for (const open of document.querySelectorAll('.chooser[open]')) {
    if (!open.contains(event.target)) open.open = false;
  }
});
document.addEventListener('keydown', (event) => {
  const open = document.querySelector('.chooser[open]');
  if (event.key === 'Escape' && open) {
    open.open = false;
    open.querySelector('summary').focus();
  }
});
document.addEventListener('toggle', (event) => {
  const sieve = event.target.open && event.target.querySelector?.('.sieve');
  if (sieve) sieve.focus();
}, true);
document.addEventListener('input', (event) => {
  if (!event.target.classList.contains('sieve')) return;
  const wanted = event.target.value.trim().toLowerCase();
  for (const item of event.target.parentElement.querySelectorAll('li')) {
    const link = item.firstElementChild;
    item.hidden = !`${link.textContent} ${link.dataset.code}`.toLowerCase().includes(wanted);
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.target.classList.contains('sieve')) return;
  const first = event.target.parentElement.querySelector('li:not([hidden]) a');
  if (first) first.click();
});

const table = document.querySelector('[data-rows]');

export function rows() {
  return table ? [...table.querySelectorAll(':scope > li, :scope > tbody > tr')] : [];
}

/** The row at hand, or undefined. */
export function current() {
  return rows().find((row) => row.getAttribute('aria-current') === 'true');
}

/** Makes a row the one at hand and brings it into view. */
export function select(row) {
  if (!row) return;
  current()?.removeAttribute('aria-current');
  row.setAttribute('aria-current', 'true');
  row.focus({ preventScroll: true });
  const box = row.getBoundingClientRect();
  if (box.top < 120 || box.bottom > innerHeight - 20) row.scrollIntoView({ block: 'center' });
}

export function step(by) {
  const all = rows();
  const at = all.indexOf(current());
  const next = at < 0 ? all[0] : all[at + by];
  if (next) {
    select(next);
  } else {
    // behind the last row comes the next page
    document.querySelector(by > 0 ? '.pages a[rel~=next]' : '.pages a[rel~=prev]')?.focus();
  }
}

/** Whether a key is meant for the rows: nothing is being typed, no key is held beside it. */
export function isForRows(event) {
  return table && !event.ctrlKey && !event.metaKey && !event.altKey && !TYPING.test(event.target.tagName);
}

document.addEventListener('keydown', (event) => {
  if (!isForRows(event)) return;
  const row = current();
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'Enter' && row && event.target === row) row.querySelector('a.open')?.click();
  else if (event.key === 'o' && row) row.querySelector('a.where, a.open')?.click();
  else return;
  event.preventDefault();
});
table?.addEventListener('click', (event) => {
  const row = event.target.closest('li, tbody tr');
  if (!row || event.target.closest('a, button') || String(getSelection())) return;
  select(row);
});
