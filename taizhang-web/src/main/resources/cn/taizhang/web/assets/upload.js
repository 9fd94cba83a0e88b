// Reports dropped or chosen, one request a file: bytes, then reading, then what became of it.
const FIT = /\.(txt|html?|docx|pdf)$/i;
const AT_ONCE = 2;

/** The files of a drop, those of folders with their paths. */
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
  if (!entries.length) return [...transfer.files].map((file) => ({ file, path: file.name }));
  const found = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

async function walk(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    found.push({ file, path: entry.fullPath.replace(/^\//, '') });
  } else if (entry.isDirectory) {
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (!some.length) break;
      for (const one of some) await walk(one, found);
    }
  }
}

/** Lets files be dropped anywhere on the page; `take` is given them. */
export function onDrop(take) {
  const veil = document.getElementById('dropping');
  let depth = 0;
  const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes('Files');
  const show = (shown) => { if (veil) veil.hidden = !shown; };
  document.addEventListener('dragenter', (event) => { if (holdsFiles(event)) { depth++; show(true); } });
  document.addEventListener('dragleave', (event) => { if (holdsFiles(event) && --depth <= 0) { depth = 0; show(false); } });
  document.addEventListener('dragover', (event) => { if (holdsFiles(event)) event.preventDefault(); });
  document.addEventListener('drop', async (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth = 0;
    show(false);
    take(await dropped(event.dataTransfer), event);
  });
}

/** Sends a form with word of the bytes; gives the answer, or throws the problem. */
export function send(url, form, told) {
  return new Promise((done, failed) => {
    const token = document.querySelector('meta[name=csrf]');
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader(token.dataset.header, token.content);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', (event) => told(event.lengthComputable ? event.loaded / event.total : 0));
    request.upload.addEventListener('load', () => told(1));
    request.addEventListener('load', () => {
      let answer = {};
      try { answer = JSON.parse(request.responseText); } catch { /* no JSON: told by its status */ }
      if (request.status < 300) done(answer);
      else failed(new Error(answer.detail || String(request.status)));
    });
    request.addEventListener('error', () => failed(new Error('')));
    request.send(form);
  });
}

const TONES = { added: 'good', known: '', edition: 'blue', reread: 'blue', variant: 'violet', misfiled: 'warn', apart: 'warn' };

/** The panel of arrivals: a line a file. `after` is called when nothing is left to send. */
export function arrivals(panel, after) {
  const words = panel.dataset;
  const tags = Object.fromEntries(words.tags.split('|').map((word, at) => [Object.keys(TONES)[at], word]));
  const waiting = [];
  const count = { all: 0, done: 0, failed: 0, open: 0 };

  function take(files) {
    files.sort((one, other) => one.path.localeCompare(other.path, 'zh'));
    for (const one of files) {
      // a folder brings along what no one meant; a file chosen by itself is told of
      if (!FIT.test(one.path) && one.path.includes('/')) continue;
      count.all++;
      waiting.push({ ...one, line: line(one) });
    }
    panel.querySelector('table').hidden = count.all === 0;
    for (let i = count.open; i < AT_ONCE; i++) next();
    sum();
  }

  function line(one) {
    const row = panel.querySelector('tbody').insertRow();
    row.insertCell().textContent = one.path;
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `${words.progress} ${one.path}`);
    const state = document.createElement('span');
    state.className = 'faint';
    state.textContent = words.wait;
    row.insertCell().append(bar, ' ', state);
    row.insertCell();
    return row;
  }

  async function next() {
    const one = waiting.shift();
    if (!one) return;
    count.open++;
    const [bar, state] = one.line.cells[1].children;
    try {
      if (one.file.size > Number(words.limit)) throw new Error(words.large.replace('%s', Math.floor(words.limit / 1048576)));
      if (!FIT.test(one.path)) throw new Error(words.unfit);
      const form = new FormData();
      form.append('path', one.path);
      form.append('file', one.file);
      const answer = await send('/api/v1/reports', form, (share) => {
        bar.value = share;
        state.textContent = share < 1 ? `${words.sending} ${Math.round(share * 100)}%` : words.reading;
        if (share >= 1) bar.removeAttribute('value');
      });
      became(one.line, tags[answer.outcome], TONES[answer.outcome], answer.message, answer.documents);
      count.done++;
    } catch (problem) {
      became(one.line, words.refused, 'bad', problem.message || words.lost, []);
      count.failed++;
    }
    count.open--;
    sum();
    if (waiting.length) next();
    else if (!count.open) after();
  }

  function became(row, word, tone, message, documents) {
    row.cells[1].textContent = '';
    const tag = document.createElement('span');
    tag.className = `tag ${tone}`;
    tag.textContent = word;
    row.cells[1].append(tag);
    row.cells[2].textContent = message;
    for (const one of documents) {
      const link = document.createElement('a');
      link.href = one.page;
      link.className = 'open';
      link.textContent = `${words.open} ${one.place}${one.year || ''}`;
      row.cells[2].append(' ', link);
    }
  }

  function sum() {
    const all = [count.done, count.failed, count.all];
    panel.querySelector('.sum').textContent = count.all ? words.done.replace(/%d/g, () => all.shift()) : '';
  }

  onDrop(take);
  for (const kind of ['files', 'folder']) {
    const field = panel.querySelector(`#choose-${kind}`);
    field.addEventListener('change', () => {
      take([...field.files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
      field.value = '';
    });
    document.querySelectorAll(`[data-choose=${kind}]`).forEach((button) => button.addEventListener('click', () => field.click()));
  }
}
