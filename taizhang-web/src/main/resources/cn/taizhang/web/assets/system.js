// 系统: the check of the chain, asked again until it is done.
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

if (chain) chain.addEventListener('click', (event) => { if (event.target.closest('[data-chain]')) check().catch(() => {}); });
