import { scaleLinear, scalePoint, type ScalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { px } from '../units/length.js';
import { seriesColor } from './fills.js';
import type { ChartFrame } from './frame.js';
import { allValues, categoryCount, valueAt } from './frame.js';
import { readableInk } from './ink.js';
import type { TextBlock } from './lettering.js';
import { atMost, fitAlike, fitNumber, heightOf, labelVoice, placeFrom, textWidth, valueVoice } from './lettering.js';
import { CHART_LABEL_FLOOR, LINE_WIDTH, RULE_WIDTH } from './limits.js';
import type { Series } from './line-labels.js';
import { drawPointLabels } from './line-labels.js';
import type { Mark } from './mark.js';
import { recordPath, rule } from './path.js';
import { spread } from './spread.js';
import { valueText } from './value-text.js';

const DOT = { usual: 7, highlight: 11 };
const GAP = { toLabel: 16, toName: 22, betweenNames: 10, betweenLabels: 16 };
const NAME_SHARE = 0.26;
/** The axis starts from zero when the lowest value is at most this share of the highest. */
const FROM_ZERO = 0.8;

/**
 * The value axis of a line chart: from zero, unless all values lie so far from it that the line would be flat. Native
 * PowerPoint charts take the same span.
 */
export function lineSpan(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  const near = low > 0 ? low <= high * FROM_ZERO : high < 0 ? high >= low * FROM_ZERO : true;
  if (near) return low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const margin = (high - low) / 4 || Math.abs(high) / 4;
  return [low - margin, high + margin];
}

interface LinePlan {
  readonly names: readonly EndName[];
  readonly x: ScalePoint<number>;
  readonly labels: readonly (TextBlock | undefined)[];
  readonly span: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly floor: number;
}

function planLine(frame: ChartFrame): LinePlan {
  const count = categoryCount(frame.content);
  const names = endNames(frame);
  const left = sidePadding(frame, 0);
  const right = frame.width - (names.length === 0 ? sidePadding(frame, count - 1) : nameWidth(names) + DOT.highlight + GAP.toName);
  const x = scalePoint<number>().domain(Array.from({ length: count }, (_, i) => i)).range([left, right]);
  const labels = fitCategories(frame, x.step() === 0 ? right : x.step());
  const span = lineSpan(allValues(frame.content));
  const top = heightOf(1, valueVoice(frame).sizes[0] ?? 0) + DOT.highlight + 6;
  const floor = frame.height - Math.max(0, ...labels.map((label) => label?.height ?? 0)) - GAP.toLabel;
  return { names, x, labels, span, left, right, top, bottom: floor - (span[0] === 0 ? 0 : top), floor };
}

/** What the lines themselves take, from the first point to the last. */
export const lineArea = (frame: ChartFrame): Pick<LinePlan, 'left' | 'right' | 'top' | 'bottom'> => planLine(frame);

/** Lines over the categories from left to right, the values that matter on their points, the names at their ends. */
export function drawLine(frame: ChartFrame): readonly Mark[] {
  const { content, theme } = frame;
  const count = categoryCount(content);
  if (count === 0) return [];
  const { names, x, labels, span, right, top, bottom, floor } = planLine(frame);
  const y = scaleLinear().domain(span).range([bottom, top]);
  const series = content.series.map((_, s): Series => ({
    color: seriesColor(frame, s),
    points: Array.from({ length: count }, (_, i) => i).flatMap((i) => {
      const value = valueAt(content, s, i);
      return value === undefined ? [] : [{ category: i, value, x: x(i) ?? 0, y: y(value) }];
    }),
  }));
  const axis = span[0] <= 0 && span[1] >= 0 ? [rule({ x: 0, y: y(0) }, { x: right + sidePadding(frame, count - 1) * (names.length === 0 ? 1 : 0), y: y(0) }, theme.charts.axis)] : [];
  return [
    ...axis,
    ...series.map(drawStroke),
    ...series.flatMap((one) => drawDots(frame, one)),
    ...drawPointLabels(frame, series, { top: 0, bottom: floor, left: 0, right: names.length === 0 ? frame.width : right + DOT.highlight }),
    ...drawEndNames(frame, names, series, right, floor),
    ...drawCategories(frame, labels, (i) => x(i) ?? 0, floor),
  ];
}

/** Half of what stands over and under an end point, so that both stay in the box. */
function sidePadding(frame: ChartFrame, category: number): number {
  const { content } = frame;
  const voice = { ...labelVoice(frame), bold: true };
  const label = Math.min(textWidth(frame, voice, content.categories[category] ?? '', voice.sizes[0] ?? 0), widestLabel(frame));
  const value = valueAt(content, 0, category);
  const widest = value === undefined ? 0 : (fitNumber(frame, valueVoice(frame), valueText(content, value, category), frame.width / 4)?.width ?? 0);
  return Math.max(DOT.highlight, label / 2, widest / 2);
}

function drawStroke({ color, points }: Series): Mark {
  const generator = line<(typeof points)[number]>((point) => point.x, (point) => point.y);
  const commands = recordPath((context) => generator.context(context as CanvasRenderingContext2D)([...points]));
  return { kind: 'path', commands, line: { color, width: px(LINE_WIDTH) } };
}

function drawDots(frame: ChartFrame, { color, points }: Series): Mark[] {
  return points.flatMap(({ category, x, y }): Mark[] => {
    const marked = category === frame.content.highlight;
    if (!marked && points.length > 24) return [];
    const radius = marked ? DOT.highlight : DOT.usual;
    const box = { x: px(x - radius), y: px(y - radius), width: px(2 * radius), height: px(2 * radius) };
    return [{ kind: 'shape', geometry: 'ellipse', box, fill: color, line: { color: { role: 'background' }, width: px(2) } }];
  });
}

const widestLabel = (frame: ChartFrame): number => frame.width / 4;

/** Every label when they all fit, else the first and every n-th after it; `undefined` for those left out. */
function fitCategories(frame: ChartFrame, step: number): (TextBlock | undefined)[] {
  const voice = { ...labelVoice(frame), bold: true };
  const { categories } = frame.content;
  for (let every = 1; ; every++) {
    const shown = categories.filter((_, i) => i % every === 0);
    const room = { width: Math.min(widestLabel(frame), Math.max(0, step * every - GAP.betweenLabels)), lines: 2 };
    const blocks = fitAlike(frame, voice, shown, room);
    if (blocks.some((block) => block.cut) && every < categories.length) continue;
    return categories.map((_, i) => (i % every === 0 ? blocks[i / every] : undefined));
  }
}

function drawCategories(frame: ChartFrame, labels: readonly (TextBlock | undefined)[], x: (i: number) => number, floor: number): Mark[] {
  const regular = labelVoice(frame).bold;
  return labels.flatMap((block, i) =>
    block ? placeFrom(block, floor + GAP.toLabel, { x: x(i), anchor: 'middle', bold: regular || frame.content.highlight === i }) : [],
  );
}

interface EndName {
  readonly value?: TextBlock;
  readonly name: TextBlock;
  readonly series: number;
  readonly height: number;
}

/** Ways to set the names, the best first: what gives way is the size, then the second line, then the value. */
const NAMINGS = [
  { size: 26, lines: 2, values: true },
  { size: CHART_LABEL_FLOOR, lines: 2, values: true },
  { size: CHART_LABEL_FLOOR, lines: 1, values: true },
  { size: CHART_LABEL_FLOOR, lines: 1, values: false },
] as const;

/** Several lines are named where they end, beside their last value. */
function endNames(frame: ChartFrame): readonly EndName[] {
  if (frame.content.series.length < 2) return [];
  const categories = heightOf(2, labelVoice(frame).sizes[0] ?? 0) + GAP.toLabel;
  const set = NAMINGS.map((naming) => setNames(frame, naming));
  const fits = (names: readonly EndName[]): boolean =>
    names.reduce((sum, one) => sum + one.height + GAP.betweenNames, 0) <= frame.height - categories;
  return set.find(fits) ?? set.at(-1) ?? [];
}

function setNames(frame: ChartFrame, { size, lines, values }: (typeof NAMINGS)[number]): EndName[] {
  const { content } = frame;
  const room = { width: frame.width * NAME_SHARE, lines };
  const names = fitAlike(frame, { ...atMost(labelVoice(frame), size), bold: true }, content.series.map((one) => one.name), room);
  return names.flatMap((name, series): EndName[] => {
    const last = content.series[series]?.values.filter(Number.isFinite).at(-1);
    if (last === undefined) return [];
    if (!values) return [{ name, series, height: name.height }];
    const value = fitNumber(frame, atMost(valueVoice(frame), size + 6), valueText(content, last), room.width);
    if (!value) return [{ name, series, height: name.height }];
    return [{ value, name, series, height: value.height + name.height }];
  });
}

const nameWidth = (names: readonly EndName[]): number => Math.max(0, ...names.map((one) => Math.max(one.value?.width ?? 0, one.name.width)));

function drawEndNames(frame: ChartFrame, names: readonly EndName[], series: readonly Series[], right: number, floor: number): Mark[] {
  const end = (one: EndName): number => series[one.series]?.points.at(-1)?.y ?? 0;
  const sorted = [...names].sort((a, b) => end(a) - end(b));
  const pieces = sorted.map((one) => ({ wanted: end(one), size: one.height }));
  const middles = spread(pieces, GAP.betweenNames, floor + GAP.toLabel / 2);
  return sorted.flatMap((one, i) => {
    const top = (middles[i] ?? 0) - (pieces[i]?.size ?? 0) / 2;
    const color = readableInk(frame.theme, seriesColor(frame, one.series));
    const spot = { x: right + DOT.highlight + GAP.toName, anchor: 'start', color } as const;
    const pushed = Math.abs((middles[i] ?? 0) - end(one)) > one.name.size / 2;
    const from = { x: right + DOT.highlight + 2, y: end(one) };
    const to = { x: spot.x - 6, y: middles[i] ?? 0 };
    const line = { color: seriesColor(frame, one.series), width: px(RULE_WIDTH) };
    return [
      ...(pushed ? [{ kind: 'path', commands: [{ op: 'M', ...from }, { op: 'L', ...to }], line } as const] : []),
      ...(one.value ? placeFrom(one.value, top, spot) : []),
      ...placeFrom(one.name, top + (one.value?.height ?? 0), spot),
    ];
  });
}
