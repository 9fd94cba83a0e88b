// 系统: the check of the chains, asked again until it is done. Without scripts the form does it, and the page tells.
const chain = document.getElementById('chain');

async function check() {
  chain.querySelector('[data-chain]').disabled = true;
  for (;;) {
    const state = await (await taizhang.ask('/api/v1/chain', { method: 'POST' })).json();
    if (state.word !== 'running') break;
    await new Promise((done) => setTimeout(done, 400));
  }
  const page = await (await taizhang.ask(location.href)).text();
  const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('chain');
  chain.replaceChildren(...fresh.childNodes);
  chain.dataset.word = fresh.dataset.word;
}

if (chain) chain.addEventListener('submit', (event) => { event.preventDefault(); check().catch(() => {}); });
