// What every page can do: menu, theme, print, drawer, the token of each request.
'use strict';
(() => {
  const token = document.querySelector('meta[name=csrf]');

  /** A request to the program itself; a fault is told and thrown. */
  async function ask(url, options = {}) {
    const headers = new Headers(options.headers);
    if (options.method && options.method !== 'GET') headers.set(token.dataset.header, token.content);
    if (options.json !== undefined) {
      headers.set('Content-Type', 'application/json');
      options.body = JSON.stringify(options.json);
    }
    const answer = await fetch(url, { ...options, headers, credentials: 'same-origin' });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      tell(problem.detail || `${answer.status}`, true);
      throw new Error(problem.detail || String(answer.status));
    }
    return answer;
  }

  /** Says one line at the foot of the page. */
  function tell(words, bad = false) {
    const told = document.getElementById('told');
    told.textContent = words;
    told.classList.toggle('bad', bad);
    told.classList.add('shown');
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => told.classList.remove('shown'), bad ? 8000 : 4000);
  }

  /** Copies the words of an element; where the browser does not let a page do so they are selected to be copied. */
  function copy(element, said) {
    getSelection().selectAllChildren(element);
    const done = navigator.clipboard
      ? navigator.clipboard.writeText(element.textContent)
      : Promise.reject(new Error('no clipboard'));
    done.then(() => tell(said), () => { if (document.execCommand('copy')) tell(said); });
  }

  let before = null;

  /** Shows what an address answers in the drawer. */
  async function drawer(url) {
    before = document.activeElement;
    const html = await (await ask(url, { headers: { 'HX-Request': 'true' } })).text();
    const body = document.getElementById('drawer-body');
    body.innerHTML = html;
    htmx.process(body);
    const box = document.getElementById('drawer');
    box.hidden = false;
    box.querySelector('.shut').focus();
  }

  function shut() {
    const box = document.getElementById('drawer');
    if (box.hidden) return false;
    box.hidden = true;
    if (before && before.isConnected) before.focus();
    return true;
  }

  document.addEventListener('click', (event) => {
    const at = event.target.closest('[data-toggle],[data-print],[data-close],[data-drawer],[data-copy]');
    if (!at) return;
    if (at.dataset.toggle === 'theme') {
      const root = document.documentElement;
      const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      localStorage.setItem('taizhang.theme', root.dataset.theme);
      document.dispatchEvent(new CustomEvent('taizhang:theme'));
    } else if (at.dataset.toggle === 'menu') {
      const open = document.body.classList.toggle('menu-open');
      at.setAttribute('aria-expanded', String(open));
    } else if (at.dataset.print !== undefined) {
      print();
    } else if (at.dataset.copy) {
      copy(document.querySelector(at.dataset.copy), at.dataset.said);
    } else if (at.dataset.close) {
      shut();
    } else if (at.dataset.drawer && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      drawer(at.dataset.drawer).catch(() => {});
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shut()) event.preventDefault();
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      document.querySelector('.quick input')?.focus();
    }
  });

  // A filter bar sends itself when a choice changes; empty fields stay out of the address.
  document.addEventListener('change', (event) => {
    const form = event.target.closest('form[data-auto]');
    if (form && event.target.tagName !== 'INPUT') form.requestSubmit();
  });
  document.addEventListener('submit', (event) => {
    if (event.target.method !== 'get') return;
    for (const field of event.target.elements) {
      if (field.name && field.value === '') field.disabled = true;
    }
    setTimeout(() => { for (const field of event.target.elements) field.disabled = false; }, 0);
  });

  // A form that was sent is not sent again by a second press; when the page is shown again it can be.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    setTimeout(() => { if (!event.defaultPrevented) form.dataset.sent = 'yes'; }, 0);
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  });

  document.addEventListener('htmx:configRequest', (event) => {
    if (event.detail.verb !== 'get') event.detail.headers[token.dataset.header] = token.content;
  });
  document.addEventListener('htmx:responseError', (event) => {
    let words = String(event.detail.xhr.status);
    try { words = JSON.parse(event.detail.xhr.responseText).detail || words; } catch { /* a page, not a problem */ }
    tell(words, true);
  });

  window.taizhang = { ask, tell, drawer, shut };
})();
