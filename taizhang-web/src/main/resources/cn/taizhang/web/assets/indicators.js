// The charts of an indicator: targets with their bounds, results as lines, the median of the level.
import { aim, axis, basis, DASHES, draw, open, SYMBOLS } from './chart.js';

const place = document.querySelector('[data-panel]');

const first = (figure) => (figure && figure.drawn.length ? figure.drawn[0] : null);
const last = (figure) => (figure && figure.drawn.length ? figure.drawn[figure.drawn.length - 1] : null);

function years(panel) {
  const all = panel.series.flatMap((one) => one.rows.filter((row) => row.figures.target || row.figures.result).map((row) => row.year));
  if (!all.length) return [];
  const from = Math.min(...all);
  return Array.from({ length: Math.max(...all) - from + 1 }, (_, i) => String(from + i));
}

function targets(one, at, colours) {
  const colour = colours.series[at % colours.series.length];
  const shape = SYMBOLS[at % SYMBOLS.length];
  return {
    type: 'custom',
    name: `${one.place} ${place.dataset.target}`,
    itemStyle: { color: colours.card, borderColor: colour, borderWidth: 2 },
    encode: { x: 0, y: 1 },
    z: 4,
    data: one.rows.filter((row) => first(row.figures.target) !== null).map((row) => ({
      value: [String(row.year), first(row.figures.target), last(row.figures.target)],
      record: row.figures.target.record, wording: row.figures.target.wording, bound: row.figures.target.size.bound, where: `${one.place} ${row.year}`,
    })),
    renderItem(params, api) {
      const datum = this.data[params.dataIndexInside];
      const at = api.coord([api.value(0), api.value(1)]);
      return aim(at, api.coord([api.value(0), api.value(2)]), datum.bound, shape, colour, colours.card);
    },
  };
}

function results(one, at, colours, all) {
  const colour = colours.series[at % colours.series.length];
  const byYear = new Map(one.rows.map((row) => [String(row.year), row.figures.result]));
  return {
    type: 'line',
    name: `${one.place} ${place.dataset.result}`,
    symbol: SYMBOLS[at % SYMBOLS.length],
    symbolSize: 9,
    lineStyle: { type: DASHES[at % DASHES.length], width: 2, color: colour },
    itemStyle: { color: colour },
    connectNulls: false,
    z: 5,
    data: all.map((year) => {
      const figure = byYear.get(year);
      return first(figure) === null
        ? { value: null }
        : { value: first(figure), record: figure.record, wording: figure.wording, where: `${one.place} ${year}` };
    }),
  };
}

function median(panel, name, key, all, colours) {
  const byYear = new Map(panel.medians.map((one) => [String(one.year), one[key][0] ?? null]));
  return {
    type: 'line', name: `${place.dataset.median} ${name}`, symbol: 'none', z: 1, silent: true,
    lineStyle: { type: key === 'target' ? [2, 4] : [6, 4], width: 1.5, color: colours.faint }, itemStyle: { color: colours.faint },
    data: all.map((year) => byYear.get(year) ?? null),
  };
}

function option(panel, chosen, offset, range, colours) {
  const all = years(panel);
  const series = chosen.flatMap((one, i) => [targets(one, i + offset, colours), results(one, i + offset, colours, all)]);
  if (panel.medians.length) series.push(median(panel, place.dataset.target, 'target', all, colours), median(panel, place.dataset.result, 'result', all, colours));
  series.forEach((one) => { if (one.renderItem) one.renderItem = one.renderItem.bind(one); });
  const common = basis(colours);
  return {
    ...common,
    legend: { ...common.legend, show: chosen.length > 1 || range === null },
    title: range ? { text: chosen[0].place, textStyle: { fontSize: 13, color: colours.ink } } : undefined,
    grid: { left: 56, right: 18, top: range ? 34 : 44, bottom: 28 },
    tooltip: { ...common.tooltip, trigger: 'item', formatter: (one) => (one.data && one.data.where ? `${one.data.where}\n${one.seriesName}: ${one.data.wording}` : '') },
    xAxis: axis(colours, { type: 'category', data: all }),
    yAxis: axis(colours, { type: 'value', scale: true, name: range ? '' : panel.unit, min: range ? range[0] : undefined, max: range ? range[1] : undefined }),
    series,
  };
}

/** The ends of an axis that all small charts share. */
function shared(panel) {
  const sizes = panel.series.flatMap((one) => one.rows.flatMap((row) => [row.figures.target, row.figures.result])).filter((figure) => figure).flatMap((figure) => figure.drawn);
  if (!sizes.length) return [0, 1];
  const low = Math.min(...sizes);
  const high = Math.max(...sizes);
  const room = (high - low || 1) * 0.08;
  return [Math.floor((low - room) * 10) / 10, Math.ceil((high + room) * 10) / 10];
}

async function show() {
  const panel = await (await taizhang.ask(place.dataset.panel)).json();
  const settings = { library: place.dataset.library, locale: place.dataset.locale, label: place.dataset.label };
  const many = place.dataset.view === 'many';
  const range = many ? shared(panel) : null;
  const groups = many ? panel.series.map((one) => [one]) : [panel.series];
  for (const [i, group] of groups.entries()) {
    const box = document.createElement('div');
    box.className = many ? 'chart small' : 'chart';
    place.append(box);
    await draw(box, many ? { ...settings, label: `${group[0].place} ${settings.label}` } : settings,
      (colours) => option(panel, group, many ? i : 0, range, colours), (datum) => open(datum.record));
  }
  place.dataset.ready = 'true';
}

if (place) show().catch((fault) => { place.dataset.ready = 'failed'; throw fault; });
