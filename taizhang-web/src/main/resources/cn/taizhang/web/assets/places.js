// The charts of a comparison: a line of marks a place, and surpluses over the years.
import { aim, axis, basis, DASHES, draw, open, SYMBOLS } from './chart.js';

const place = document.querySelector('[data-comparison]');
const years = document.querySelector('[data-surpluses]');
const words = place ? place.dataset : {};
const ROW = 26;

const first = (figure) => (figure && figure.drawn.length ? figure.drawn[0] : null);
const last = (figure) => (figure && figure.drawn.length ? figure.drawn[figure.drawn.length - 1] : null);
const mark = (figure, where, at) => ({ value: [first(figure), at], record: figure.record, wording: figure.wording, where });

function dots(name, symbol, colour, data) {
  return { type: 'scatter', name, symbol, symbolSize: symbol === 'rect' ? 16 : 12, itemStyle: { color: colour }, z: 5, data };
}

function option(answer, colours) {
  const rows = answer.rows.filter((row) => first(row.cells.figures.target) !== null || first(row.cells.figures.result) !== null);
  const names = rows.map((row) => (row.rank ? `${row.rank}. ${row.cells.place}` : row.cells.place));
  const surplus = words.view === 'surplus';
  const other = (row) => (surplus ? row.above.map((one) => one.cells.figures.target).find((one) => first(one) !== null) : row.cells.figures.result);
  const own = rows.map((row, i) => [row.cells.figures.target, row, i]).filter(([figure]) => first(figure) !== null);
  const others = rows.map((row, i) => [other(row), row, i]).filter(([figure]) => first(figure ?? null) !== null);
  const common = basis(colours);
  const aims = {
    type: 'custom', name: words.target, itemStyle: { color: colours.card, borderColor: colours.series[0], borderWidth: 2 }, encode: { x: [0, 2], y: 1 }, z: 4,
    data: own.map(([figure, row, i]) => ({ ...mark(figure, row.cells.place, i), value: [first(figure), i, last(figure)], bound: figure.size.bound })),
    renderItem(params, api) {
      const datum = aims.data[params.dataIndexInside];
      return bounded(api.coord([api.value(0), api.value(1)]), api.coord([api.value(2), api.value(1)]), datum.bound, colours);
    },
  };
  return {
    ...common,
    grid: { left: 110, right: 30, top: 34, bottom: 30 },
    tooltip: { ...common.tooltip, trigger: 'item', formatter: (one) => (one.data && one.data.where ? `${one.data.where}\n${one.seriesName}: ${one.data.wording}` : '') },
    xAxis: axis(colours, { type: 'value', scale: true, name: answer.unit }),
    yAxis: axis(colours, { type: 'category', data: names, inverse: true, axisLabel: { color: colours.ink, interval: 0 }, splitLine: { show: true, lineStyle: { color: colours.line } } }),
    series: [
      aims,
      dots(surplus ? words.above : words.result, surplus ? 'rect' : 'diamond', colours.series[1], others.map(([figure, row, i]) => mark(figure, surplus ? row.above.find((one) => one.cells.figures.target === figure).cells.place : row.cells.place, i))),
    ],
  };
}

// On an axis that runs to the right 以上 points to the right.
function bounded(at, far, bound, colours) {
  const colour = colours.series[0];
  const way = bound === 'ge' || bound === 'gt' ? 1 : bound === 'le' || bound === 'lt' ? -1 : 0;
  const group = aim(at, far, way ? 'eq' : bound, 'circle', colour, colours.card);
  if (way) {
    const [x, y] = at;
    const tip = x + way * 24;
    group.children.push(
      { type: 'line', shape: { x1: x + way * 7, y1: y, x2: tip, y2: y }, style: { stroke: colour, lineWidth: 1.6 } },
      { type: 'polyline', shape: { points: [[tip - way * 5, y - 4], [tip, y], [tip - way * 5, y + 4]] }, style: { stroke: colour, lineWidth: 1.6, fill: 'none' } });
  }
  return group;
}

function overYears(answer, colours) {
  const all = [...new Set(answer.surpluses.flatMap((one) => Object.keys(one.years)))].sort();
  const common = basis(colours);
  return {
    ...common,
    grid: { left: 50, right: 20, top: 44, bottom: 28 },
    tooltip: { ...common.tooltip, trigger: 'item', formatter: (one) => (one.data && one.data.where ? `${one.data.where}: ${one.data.value}` : '') },
    xAxis: axis(colours, { type: 'category', data: all }),
    yAxis: axis(colours, { type: 'value', name: words.surplus }),
    series: answer.surpluses.map((one, i) => ({
      type: 'line', name: one.place, symbol: SYMBOLS[i % SYMBOLS.length], symbolSize: 9,
      lineStyle: { type: DASHES[i % DASHES.length], width: 2, color: colours.series[i % colours.series.length] }, itemStyle: { color: colours.series[i % colours.series.length] },
      data: all.map((year) => (one.years[year] === undefined ? { value: null } : { value: one.years[year], record: one.records[year], where: `${one.place} ${year}` })),
    })),
  };
}

async function show() {
  const answer = await (await taizhang.ask(words.comparison)).json();
  const settings = { library: words.library, locale: words.locale, label: words.label };
  const box = document.createElement('div');
  box.className = 'chart';
  place.append(box);
  box.style.height = `${Math.max(9, answer.rows.length) * ROW + 70}px`;
  await draw(box, settings, (colours) => option(answer, colours), (datum) => open(datum.record));
  if (years) {
    const second = document.createElement('div');
    second.className = 'chart';
    years.append(second);
    await draw(second, settings, (colours) => overYears(answer, colours), (datum) => open(datum.record));
  }
  place.dataset.ready = 'true';
}

if (place) show().catch((fault) => { place.dataset.ready = 'failed'; throw fault; });
