// Stacked bars of verdicts: colour, pattern and order tell them apart; each part opens its promises.
import { axis, basis, DECALS, draw } from './chart.js';

const place = document.querySelector('[data-fulfilment]');
const VERDICTS = ['exceeded', 'kept', 'partly', 'missed', 'not_mentioned', 'undeterminable', 'not_rated'];
const ROW = 28;

// the words of the table below are those of the chart
const label = (verdict) => document.querySelector(`th[data-column=${verdict}]`).textContent;

function colour(verdict, colours) {
  return {
    exceeded: colours.dark ? '#4fa36a' : '#0f5a2a', kept: colours.dark ? '#86d69d' : '#4c9a68', partly: colours.dark ? '#f0c368' : '#d9a441', missed: colours.dark ? '#ff9d94' : '#b3352e',
    not_mentioned: colours.dark ? '#a48fd0' : '#8e79b8', undeterminable: colours.dark ? '#8a929b' : '#9aa1a9', not_rated: colours.dark ? '#5f8fc4' : '#a9c4e4',
  }[verdict];
}

function option(answer, colours) {
  const share = place.dataset.as === 'share';
  const common = basis(colours);
  return {
    ...common,
    aria: { enabled: true, decal: { show: true } },
    grid: { left: 120, right: 30, top: 40, bottom: 30 },
    tooltip: { ...common.tooltip, trigger: 'item', formatter: (one) => `${one.name}\n${one.seriesName}: ${one.data.count} (${one.data.share}%)` },
    xAxis: axis(colours, { type: 'value', max: share ? 100 : undefined, name: share ? '%' : '' }),
    yAxis: axis(colours, { type: 'category', inverse: true, data: answer.groups.map((group) => group.label), axisLabel: { color: colours.ink, interval: 0 } }),
    series: VERDICTS.map((verdict, i) => ({
      type: 'bar', stack: 'all', name: label(verdict), barMaxWidth: 20,
      itemStyle: { color: colour(verdict, colours), decal: { color: colours.dark ? 'rgba(0,0,0,.35)' : 'rgba(255,255,255,.55)', ...DECALS[i] }, borderColor: colours.card, borderWidth: 0.5 },
      data: answer.groups.map((group) => ({ value: share ? group.shares[verdict] : group.counts[verdict], count: group.counts[verdict], share: group.shares[verdict], rows: group.rows[verdict] })),
    })),
  };
}

async function show() {
  const answer = await (await taizhang.ask(place.dataset.fulfilment)).json();
  const box = document.createElement('div');
  box.className = 'chart';
  place.append(box);
  box.style.height = `${Math.max(5, answer.groups.length) * ROW + 80}px`;
  await draw(box, { library: place.dataset.library, locale: place.dataset.locale, label: place.dataset.label },
    (colours) => option(answer, colours), (datum) => { if (datum.rows) location.href = datum.rows; });
  place.dataset.ready = 'true';
}

if (place) show().catch((fault) => { place.dataset.ready = 'failed'; throw fault; });
