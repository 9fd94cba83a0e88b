// 数字体检: a draft dropped or pasted, and its findings beside the text.
import { onDrop, send } from './upload.js';

const draft = document.getElementById('draft');
if (draft) dropping(draft);
const why = document.getElementById('why');
if (why) findings();

function dropping(form) {
  const state = form.querySelector('.state');
  const bar = form.querySelector('progress');

  async function check(file) {
    const text = form.elements.text.value;
    const against = [...form.elements.against.files];
    const words = form.dataset;
    if (!file && !text.trim()) { state.textContent = words.nothing; return; }
    const sent = file || new File([text], 'draft.txt', { type: 'text/plain' });
    if ([sent, ...against].some((one) => one.size > Number(words.limit))) {
      state.textContent = words.large.replace('%s', Math.floor(words.limit / 1048576));
      return;
    }
    const body = new FormData();
    body.append('file', sent);
    against.forEach((one) => body.append('against', one));
    body.append('ledger', form.elements.ledger.value);
    bar.hidden = false;
    try {
      const answer = await send('/api/v1/checks', body, (share) => {
        bar.value = share;
        state.textContent = share < 1 ? words.sending : words.reading;
        if (share >= 1) bar.removeAttribute('value');
      });
      location.assign(answer.page);
    } catch (problem) {
      bar.hidden = true;
      state.textContent = problem.message || words.lost;
      taizhang.tell(state.textContent, true);
    }
  }

  const shown = (field) => {
    const names = [...field.files].map((one) => one.name);
    field.parentElement.querySelector('output').textContent = names.length ? names.join('、') : form.dataset.none;
  };
  form.querySelectorAll('input[type=file]').forEach((field) => field.addEventListener('change', () => shown(field)));
  form.addEventListener('submit', (event) => { event.preventDefault(); check(form.elements.file.files[0]); });
  onDrop((files, event) => {
    if (!files.length) return;
    // a file dropped on the field of last year's report is that, anywhere else it is the draft
    if (event.target.closest('fieldset')) {
      const held = new DataTransfer();
      files.forEach((one) => held.items.add(one.file));
      form.elements.against.files = held.files;
      shown(form.elements.against);
    } else {
      check(files[0].file);
    }
  });
}

function findings() {
  const article = document.querySelector('.text');
  const numbers = (mark) => mark.dataset.findings.match(/\d+/g) || [];

  function select(number, inText) {
    document.querySelectorAll('.finding.chosen, mark.chosen').forEach((one) => one.classList.remove('chosen'));
    const card = document.getElementById(`finding-${number}`);
    if (card) card.classList.add('chosen');
    const marks = [...article.querySelectorAll('mark')].filter((mark) => numbers(mark).includes(String(number)));
    marks.forEach((mark) => mark.classList.add('chosen'));
    const target = inText ? card : marks[0];
    if (target) target.scrollIntoView({ block: 'center' });
  }

  article.addEventListener('click', (event) => {
    const mark = event.target.closest('mark');
    if (mark) select(numbers(mark)[0], true);
  });
  document.addEventListener('click', (event) => {
    const at = event.target.closest('[data-suppress],[data-restore],[data-forget],[data-cancel],.ref,.places a[href^="#at-"],.finding');
    if (!at) return;
    const card = at.closest('.finding');
    if (at.matches('.ref')) { event.preventDefault(); select(at.hash.slice('#finding-'.length), true); document.querySelector(at.hash).focus(); }
    else if (at.matches('a[href^="#at-"]')) { event.preventDefault(); select(card.dataset.number, false); article.querySelector(at.hash)?.focus({ preventScroll: true }); }
    else if (at.dataset.suppress) ask(at.dataset.suppress, card.querySelector('.message').textContent);
    else if (at.dataset.restore) say(at.dataset.restore, 'restore', {});
    else if (at.dataset.forget) forget(at.dataset.forget);
    else if (at.dataset.cancel !== undefined) why.close();
    else if (!event.target.closest('a,button')) select(at.dataset.number, false);
  });

  function ask(id, message) {
    why.dataset.id = id;
    why.querySelector('[data-message]').textContent = message;
    why.querySelector('textarea').value = '';
    why.showModal();
  }

  why.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    why.close();
    say(why.dataset.id, 'suppress', { reason: form.elements.reason.value, check: form.dataset.check });
  });

  async function say(id, what, json) {
    try {
      await taizhang.ask(`/api/v1/findings/${id}/${what}`, { method: 'POST', json });
      location.reload();
    } catch { /* told already */ }
  }

  async function forget(url) {
    try {
      await taizhang.ask(url, { method: 'DELETE' });
      location.assign('/check');
    } catch { /* told already */ }
  }

  if (/^#finding-\d+$/.test(location.hash)) select(location.hash.slice('#finding-'.length), true);
}
