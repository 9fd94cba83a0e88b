// 阅读台: text and records side by side; either side selects and shows the other.
import { speaking } from './reader-words.js';

const reader = document.getElementById('reader');
const text = document.getElementById('text');
const list = document.getElementById('rows');
const narrow = document.getElementById('narrow');
const kinds = [...document.querySelectorAll('.kinds input')];
const WIDE = new Set(['commitment', 'project', 'livelihood', 'problem', 'remark']);

const rowOf = new Map();
const piecesOf = new Map();
const state = { row: null, on: new Set(), struck: false, cycle: { piece: null, at: 0 } };

/** What a row says of itself, at hand without asking the page each time. */
function known(li) {
  return { li, kind: li.dataset.k, wide: WIDE.has(li.dataset.k), struck: li.dataset.a === 'rejected' };
}

for (const li of list.children) rowOf.set(li.dataset.i, known(li));
for (const piece of text.querySelectorAll('[data-r]')) {
  piece.rows = piece.dataset.r.split(' ');
  for (const i of piece.rows) {
    if (!piecesOf.has(i)) piecesOf.set(i, []);
    piecesOf.get(i).push(piece);
  }
}

const signs = Object.fromEntries(kinds.map((box) => [box.value, box.dataset.sign]));

/* ---- what is shown ---- */

function isMarked(i) {
  const row = rowOf.get(i);
  return row && state.on.has(row.kind) && (!row.struck || state.struck);
}

/** The look of a piece of text: that of the innermost record, and of the innermost one of a whole clause. */
function paint(piece) {
  const marked = piece.rows.filter(isMarked);
  const inner = marked.find((i) => !rowOf.get(i).wide);
  const outer = marked.find((i) => rowOf.get(i).wide);
  const kept = piece.className.split(' ').filter((name) => /^(s|n|h|use)$/.test(name));
  if (inner) kept.push(`k-${rowOf.get(inner).kind}`);
  if (outer) kept.push(`w-${rowOf.get(outer).kind}`);
  const first = inner ?? outer;
  if (first && rowOf.get(first).struck) kept.push('struck');
  if (state.row && piece.rows.includes(state.row.dataset.i)) kept.push('sel');
  piece.className = kept.join(' ');
  const begins = marked.filter((i) => piecesOf.get(i)[0] === piece).map((i) => signs[rowOf.get(i).kind]);
  if (begins.length) piece.dataset.b = [...new Set(begins)].join('');
  else delete piece.dataset.b;
}

/** In the margin of each paragraph, for print: which kinds begin in it and how often. */
function margins() {
  for (const paragraph of text.children) {
    const counts = new Map();
    for (const piece of paragraph.querySelectorAll('[data-b]')) {
      for (const sign of piece.dataset.b) counts.set(sign, (counts.get(sign) || 0) + 1);
    }
    const words = [...counts].map(([sign, n]) => (n > 1 ? sign + n : sign)).join(' ');
    if (words) paragraph.dataset.m = words;
    else delete paragraph.dataset.m;
  }
}

function fits(li, wish) {
  const { k, s, t, d, a } = li.dataset;
  const personal = ['accepted', 'corrected', 'rejected', 'reanchored', 'lost'].includes(a);
  return state.on.has(k)
    && (a !== 'rejected' || state.struck)
    && (!wish.section || s === wish.section || s.startsWith(`${wish.section}/`))
    && (!wish.status || t === wish.status)
    && (!wish.review || (wish.review === 'doubtful' ? d !== '' : wish.review === 'spoken' ? personal : !personal));
}

function wishes() {
  return {
    section: narrow.elements.section.value,
    status: narrow.elements.status.value,
    review: narrow.elements.review.value,
  };
}

/** Shows what was chosen, in the list and in the text, and keeps the choice in the address. */
function show() {
  state.on = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
  state.on.add('report');
  state.struck = narrow.elements.struck.checked;
  text.classList.toggle('signs', narrow.elements.signs.checked);
  const wish = wishes();
  let shown = 0;
  for (const li of list.children) {
    li.hidden = !fits(li, wish);
    if (!li.hidden) shown += 1;
  }
  const said = document.getElementById('shown');
  said.textContent = said.dataset.says.replace('{0}', shown).replace('{1}', list.children.length);
  document.getElementById('nothing').hidden = shown > 0;
  for (const piece of text.querySelectorAll('[data-r]')) paint(piece);
  margins();
  count();
}

function count() {
  const counts = {};
  for (const { kind, struck } of rowOf.values()) if (!struck) counts[kind] = (counts[kind] || 0) + 1;
  for (const b of document.querySelectorAll('[data-count]')) b.textContent = counts[b.dataset.count] || 0;
}

function keep() {
  const query = new URLSearchParams(location.search);
  for (const name of ['kinds', 'section', 'status', 'review', 'struck', 'signs']) query.delete(name);
  if (kinds.some((box) => box.checked !== (box.dataset.first === '1'))) query.set('kinds', [...state.on].filter((kind) => kind !== 'report').join('.'));
  for (const [name, value] of Object.entries(wishes())) if (value) query.set(name, value);
  for (const name of ['struck', 'signs']) if (narrow.elements[name].checked) query.set(name, '1');
  const words = query.toString();
  history.replaceState(null, '', location.pathname + (words ? `?${words}` : '') + location.hash);
}

function restore() {
  const query = new URLSearchParams(location.search);
  if (query.has('kinds')) {
    const on = query.get('kinds').split('.');
    for (const box of kinds) box.checked = on.includes(box.value);
  }
  for (const name of ['section', 'status', 'review']) narrow.elements[name].value = query.get(name) ?? '';
  for (const name of ['struck', 'signs']) narrow.elements[name].checked = query.get(name) === '1';
}

/* ---- selecting ---- */

const missing = document.getElementById('missing');

function reveal(element, box) {
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  if (inner.top < outer.top + 8 || inner.bottom > outer.bottom - 8) {
    box.scrollTop += inner.top - outer.top - Math.min(outer.height / 3, Math.max(8, outer.height - inner.height - 8));
  }
}

/** Selects a record: marks it on both sides and shows it there. */
function select(li, { focus = false, from = 'list' } = {}) {
  const before = state.row;
  state.row = li;
  if (before) {
    before.removeAttribute('aria-current');
    before.tabIndex = -1;
    (piecesOf.get(before.dataset.i) || []).forEach(paint);
  }
  if (words) words.close();
  if (!li) return;
  li.hidden = false;
  li.setAttribute('aria-current', 'true');
  li.tabIndex = 0;
  const pieces = piecesOf.get(li.dataset.i) || [];
  pieces.forEach(paint);
  missing.hidden = true;
  if (from !== 'text') {
    const heading = document.getElementById(`s-${li.dataset.i}`);
    if (pieces.length || heading) reveal(pieces[0] || heading, text);
    else if (li.dataset.k !== 'report' && li.dataset.i !== '-1') tellMissing(missing.dataset.dropped);
  }
  if (li.parentElement === list) reveal(li, list);
  if (focus) li.focus({ preventScroll: true });
  history.replaceState(null, '', `${location.pathname}${location.search}#${li.id}`);
}

function tellMissing(said) {
  missing.textContent = said;
  missing.hidden = false;
}

/** The stretch of the page between two places of the text, in UTF-16 units. */
function range(start, end) {
  const found = document.createRange();
  for (const paragraph of text.querySelectorAll('[data-from]')) {
    let at = Number(paragraph.dataset.from);
    const pieces = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (pieces.nextNode()) {
      const { length } = pieces.currentNode;
      if (start >= at && start < at + length) found.setStart(pieces.currentNode, start - at);
      if (end > at && end <= at + length) found.setEnd(pieces.currentNode, end - at);
      at += length;
    }
  }
  return found;
}

/** Shows a sentence the address names by its code points in the source. */
async function showPlace([, start, end]) {
  const [place] = await (await taizhang.ask(`/api/v1/reports/${reader.dataset.document}/place?start=${start}&end=${end}`)).json();
  if (!place) {
    tellMissing(missing.dataset.dropped);
    return;
  }
  const found = range(place.start, place.end);
  missing.hidden = true;
  if (CSS.highlights) CSS.highlights.set('found', new Highlight(found));
  else getSelection().setBaseAndExtent(found.startContainer, found.startOffset, found.endContainer, found.endOffset);
  reveal(found, text);
}

/** The record or sentence the address names; what is not here is said in words, and nothing is marked at a guess. */
function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id || id === 'content') return;
  const place = /^([0-9]{1,9})-([0-9]{1,9})$/.exec(id);
  if (place) {
    showPlace(place).catch(() => {});
    return;
  }
  const li = document.getElementById(id);
  if (!li || !li.classList.contains('row')) {
    tellMissing(missing.dataset.says.replace('{0}', id));
    return;
  }
  const box = kinds.find((one) => one.value === li.dataset.k);
  if (li.parentElement === list && li.hidden) {
    narrow.reset();
    if (box) box.checked = true;
    if (li.dataset.a === 'rejected') narrow.elements.struck.checked = true;
    show();
    keep();
  }
  select(li);
  if (li.dataset.i === '-1') {
    tellMissing(missing.dataset.says.replace('{0}', id));
    li.scrollIntoView({ block: 'nearest' });
  }
}

/** The next record that is shown, in either direction. */
function step(by) {
  const shown = [...list.children].filter((li) => !li.hidden);
  if (!shown.length) return;
  const at = shown.indexOf(state.row);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by));
  select(shown[next], { focus: true });
}

/** What a piece of text belongs to: the innermost first, the next at each further click. */
function pick(piece) {
  const marked = piece.rows.filter(isMarked);
  if (!marked.length) return;
  state.cycle = state.cycle.piece === piece
    ? { piece, at: (state.cycle.at + 1) % marked.length }
    : { piece, at: 0 };
  select(rowOf.get(marked[state.cycle.at]).li, { from: 'text' });
}

text.addEventListener('click', (event) => {
  const piece = event.target.closest('[data-r]');
  if (piece && String(getSelection()) === '') pick(piece);
});
document.addEventListener('click', (event) => {
  const li = event.target.closest('.row');
  if (li && !event.target.closest('a,button,input,select,label,form')) select(li);
});

/* ---- outline ---- */

const anchors = [...document.querySelectorAll('.outline a')].map((a) => ({ a, at: document.getElementById(`s-${a.dataset.section}`) }));

function mark() {
  const top = text.getBoundingClientRect().top + 60;
  let now = null;
  for (const one of anchors) if (one.at && one.at.getBoundingClientRect().top <= top) now = one;
  for (const { a } of anchors) a.removeAttribute('aria-current');
  if (now) {
    now.a.setAttribute('aria-current', 'true');
    const box = document.getElementById('outline-list');
    if (now.a.offsetParent) reveal(now.a, box);
  }
}

let waiting = false;
text.addEventListener('scroll', () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; mark(); });
});
document.querySelector('.outline').addEventListener('click', (event) => {
  const fold = event.target.closest('.fold');
  if (fold) fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
  const a = event.target.closest('a[data-section]');
  if (a) {
    event.preventDefault();
    const heading = document.getElementById(`s-${a.dataset.section}`);
    if (heading) text.scrollTop += heading.getBoundingClientRect().top - text.getBoundingClientRect().top - 12;
    history.replaceState(null, '', location.pathname + location.search + a.getAttribute('href'));
  }
});
const whole = document.getElementById('outline-fold');
whole.addEventListener('click', () => {
  const open = whole.getAttribute('aria-expanded') !== 'true';
  whole.setAttribute('aria-expanded', String(open));
  reader.classList.toggle('no-outline', !open);
});

/* ---- what is said of a piece when it is pointed at ---- */

let tip = null;

function explain(piece) {
  const term = piece.getAttribute('aria-describedby');
  if (term) return document.getElementById(term);
  const odd = (piece.rows || []).find((i) => isMarked(i) && ['unread', 'excluded'].includes(rowOf.get(i).kind));
  if (!odd) return null;
  const box = document.getElementById('tip');
  box.textContent = [...rowOf.get(odd).li.querySelectorAll('.notes span')].map((one) => one.textContent).join(' · ');
  return box;
}

function hide() {
  if (tip) tip.hidden = true;
  tip = null;
}

function hover(event) {
  const piece = event.target.closest('.text .s');
  hide();
  tip = piece ? explain(piece) : null;
  if (tip) place(piece);
}

function place(piece) {
  tip.hidden = false;
  const at = piece.getClientRects()[0];
  tip.style.left = `${Math.min(at.left, innerWidth - tip.offsetWidth - 12)}px`;
  tip.style.top = `${at.bottom + tip.offsetHeight + 12 > innerHeight ? at.top - tip.offsetHeight - 6 : at.bottom + 6}px`;
}
text.addEventListener('mouseover', hover);
text.addEventListener('focusin', hover);
text.addEventListener('mouseleave', hide);
text.addEventListener('focusout', hide);
text.addEventListener('scroll', () => {
  const at = document.activeElement;
  if (tip && at && tip.id === at.getAttribute('aria-describedby')) place(at);
  else hide();
});

/* ---- a person's word, and what it changes here ---- */

/** Puts the row as it stands now in the place of the old one, and paints its words anew. */
async function refresh(id) {
  const old = document.getElementById(id);
  if (!old || !old.classList.contains('row')) return;
  const answer = await taizhang.ask(`/reports/${reader.dataset.document}/rows/${encodeURIComponent(id)}${location.search.includes('lang=en') ? '?lang=en' : ''}`);
  const box = document.createElement('template');
  box.innerHTML = (await answer.text()).trim();
  const li = box.content.querySelector('li');
  li.dataset.i = old.dataset.i;
  const current = old === state.row;
  const focused = old.contains(document.activeElement);
  old.replaceWith(li);
  if (li.dataset.i !== '-1') rowOf.set(li.dataset.i, known(li));
  li.hidden = li.parentElement === list && !fits(li, wishes()) && !current;
  if (current) {
    state.row = li;
    li.setAttribute('aria-current', 'true');
    li.tabIndex = 0;
    if (focused) li.focus({ preventScroll: true });
  }
  (piecesOf.get(li.dataset.i) || []).forEach(paint);
  margins();
  count();
}

const words = speaking(reader, () => state.row, refresh);
document.addEventListener('taizhang:spoken', (event) => refresh(event.detail.id).catch(() => {}));

/* ---- keys ---- */

const keys = document.getElementById('keys');
document.getElementById('keys-open').addEventListener('click', () => keys.showModal());

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
  if (event.key === 'Escape') {
    if (words.close() && state.row) state.row.focus({ preventScroll: true });
    hide();
    return;
  }
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== 'checkbox') return;
  const act = { a: 'accept', c: 'correct', r: 'reject', u: 'undo' }[event.key];
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === '?') keys.showModal();
  else if (act) words.speak(act);
  else if (event.key === 'Enter' && event.target === state.row) taizhang.drawer(`/records/${state.row.id}`).catch(() => {});
  else return;
  event.preventDefault();
});

for (const box of kinds) box.addEventListener('change', () => { show(); keep(); });
narrow.addEventListener('change', () => { show(); keep(); });
narrow.addEventListener('submit', (event) => event.preventDefault());
narrow.addEventListener('reset', () => setTimeout(() => {
  for (const box of kinds) box.checked = box.dataset.first === '1';
  show();
  keep();
}, 0));
const printed = document.getElementById('print-what');
printed.addEventListener('change', () => document.body.classList.toggle('print-table', printed.value === 'table'));
addEventListener('hashchange', follow);
if (innerWidth < 800) whole.click();

restore();
show();
follow();
mark();
document.body.dataset.ready = String(Math.round(performance.now()));
