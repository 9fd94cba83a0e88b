// 报告库, and 工作台 too: files dropped anywhere are added; when the last is done the shelf shows them.
import { arrivals } from './upload.js';

const panel = document.getElementById('arrivals');

async function renew() {
  const page = await (await taizhang.ask(location.href)).text();
  const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('shelf');
  if (fresh) document.getElementById('shelf').replaceWith(fresh);
}

if (panel) arrivals(panel, () => renew().catch(() => {}));
