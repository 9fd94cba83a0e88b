// What all charts share: the library, loaded once where a page has a chart; colours of the theme; marks that differ
// in shape and pattern, so that nothing is told by colour alone.

let loading;

/** Loads the chart library as a classic script, once. */
function library(address) {
  loading ||= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => done(window.echarts);
    script.onerror = () => failed(new Error(address));
    document.head.append(script);
  });
  return loading;
}

export const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow', 'circle'];
export const DASHES = ['solid', [10, 3], [4, 3], [12, 3, 2, 3], [2, 2], [16, 4], [8, 2, 2, 2, 2, 2], [6, 6]];
const LIGHT = ['#1f4e8c', '#a8201a', '#1a6b35', '#7a5200', '#5b3a8e', '#0b6e75', '#8a3324', '#444c56'];
const DARK = ['#8ec1f5', '#ff9d94', '#86d69d', '#f0c368', '#c9b1f0', '#7fd6dd', '#f2b39b', '#c2c9d1'];
// Patterns of bars, as the library draws them over the colour.
export const DECALS = [
  { symbol: 'none' },
  { dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: Math.PI / 4 },
  { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0], symbolSize: 0.7 },
  { dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [8, 8], dashArrayY: [3, 5], symbolSize: 0.8 },
  { dashArrayX: [1, 0], dashArrayY: [4, 3], rotation: 0 },
  { symbol: 'triangle', dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [8, 0], symbolSize: 0.8 },
];

/** The colours of the theme in use. */
export function palette() {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const of = (name) => style.getPropertyValue(name).trim();
  return {
    dark, series: dark ? DARK : LIGHT,
    ink: of('--ink'), faint: of('--faint'), line: of('--line'), card: of('--card'), wash: of('--wash'),
    good: of('--good'), warn: of('--warn'), bad: of('--bad'), blue: of('--blue'), grey: of('--grey'), violet: of('--violet'),
  };
}

/** What every chart begins with. */
export function basis(colours) {
  return {
    animation: false,
    color: colours.series,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colours.ink },
    aria: { enabled: true },
    legend: { type: 'scroll', top: 0, textStyle: { color: colours.ink }, pageTextStyle: { color: colours.ink }, pageIconColor: colours.ink },
    // drawn on the canvas: a box made of markup would need styles inside it
    tooltip: { renderMode: 'richText', confine: true, backgroundColor: colours.card, borderColor: colours.line, textStyle: { color: colours.ink, fontSize: 12 } },
  };
}

export function axis(colours, more) {
  return {
    axisLine: { lineStyle: { color: colours.faint } },
    axisLabel: { color: colours.faint },
    splitLine: { lineStyle: { color: colours.line } },
    nameTextStyle: { color: colours.faint },
    ...more,
  };
}

/**
 * Draws a chart in an element and again when theme or size change.
 * `of` makes the option from the colours; `chosen` is called with the datum of a mark that was chosen.
 */
export async function draw(element, settings, of, chosen) {
  const echarts = await library(settings.library);
  const chart = echarts.init(element, null, { locale: settings.locale });
  const paint = () => chart.setOption(of(palette()), { notMerge: true });
  paint();
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', settings.label);
  if (chosen) chart.on('click', (event) => { if (event.data) chosen(event.data); });
  document.addEventListener('taizhang:theme', paint);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  new ResizeObserver(() => chart.resize()).observe(element);
  addEventListener('beforeprint', () => chart.resize());
  element.dataset.drawn = 'true';
  return chart;
}

/** The record a mark stands for, in the drawer. */
export function open(record) {
  if (record) taizhang.drawer(`/records/${record}`).catch(() => {});
}

const HALF = 5;

function outline(shape, x, y, style) {
  switch (shape) {
    case 'rect': case 'roundRect': return { type: 'rect', shape: { x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF, r: shape === 'rect' ? 0 : 3 }, style };
    case 'triangle': case 'arrow': return { type: 'polygon', shape: { points: [[x, y - HALF - 1], [x + HALF + 1, y + HALF], [x - HALF - 1, y + HALF]] }, style };
    case 'diamond': case 'pin': return { type: 'polygon', shape: { points: [[x, y - HALF - 2], [x + HALF + 2, y], [x, y + HALF + 2], [x - HALF - 2, y]] }, style };
    default: return { type: 'circle', shape: { cx: x, cy: y, r: HALF }, style };
  }
}

function arrow(x, y, way, stroke) {
  const tip = y - way * 26;
  return [
    { type: 'line', shape: { x1: x, y1: y - way * 8, x2: x, y2: tip }, style: { stroke, lineWidth: 1.6 } },
    { type: 'polyline', shape: { points: [[x - 4, tip + way * 5], [x, tip], [x + 4, tip + way * 5]] }, style: { stroke, lineWidth: 1.6, fill: 'none' } },
  ];
}

/** A target with its bound at a place of the canvas; `far` is the place of the other end of a range. */
export function aim([x, y], far, bound, shape, colour, card) {
  const parts = [];
  if (bound === 'range' && far) {
    const horizontal = far[1] === y;
    parts.push({ type: 'line', shape: { x1: x, y1: y, x2: far[0], y2: far[1] }, style: { stroke: colour, lineWidth: 5, opacity: 0.55 } });
    parts.push({ type: 'line', shape: horizontal ? { x1: far[0], y1: y - 6, x2: far[0], y2: y + 6 } : { x1: x - 6, y1: far[1], x2: x + 6, y2: far[1] }, style: { stroke: colour, lineWidth: 1.6 } });
  }
  if (bound === 'ge' || bound === 'gt') parts.push(...arrow(x, y, 1, colour));
  if (bound === 'le' || bound === 'lt') parts.push(...arrow(x, y, -1, colour));
  if (bound === 'approx') parts.push({ type: 'text', style: { text: '~', x: x + 8, y: y - 9, fill: colour, fontSize: 14 } });
  parts.push(outline(shape, x, y, { stroke: colour, fill: card, lineWidth: 2 }));
  return { type: 'group', children: parts };
}
