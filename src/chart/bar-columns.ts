import { scaleBand, scaleLinear } from 'd3-scale';
import { seriesColor, seriesFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { allValues, categoryCount, isTime, spanFromZero, valueAt } from './frame.js';
import { inkOn, readableInk } from './ink.js';
import type { TextBlock } from './lettering.js';
import { atMost, fitAlike, labelVoice, placeAround, placeFrom, valueVoice } from './lettering.js';
import type { Mark } from './mark.js';
import { barPath, rule } from './path.js';
import { drawSeriesKey, keyHeight } from './series-key.js';
import { valueText } from './value-text.js';

/** The widest a column may grow: beyond, a bar stops looking like one. */
const WIDEST = { alone: 340, grouped: 150 };
/** Between the columns of one group, in px. */
export const BETWEEN_COLUMNS = 4;
const GAP = { toLabel: 14, toValue: 10, betweenSeries: BETWEEN_COLUMNS, betweenLabels: 10 };
/** A value stands inside its column when every column is at least this many times as tall as the value's type. */
const INSIDE_FROM = 2.2;

/** Labels that would have to be smaller read better beside horizontal bars. */
const SMALLEST_LABEL = 22;

export interface ColumnPlan {
  /** Left edge of a category's group, and its width. */
  readonly left: (category: number) => number;
  readonly band: number;
  readonly right: number;
  readonly labels: readonly TextBlock[];
  /** Of every value, series by series; `undefined` where there is none. */
  readonly values: readonly (readonly (TextBlock | undefined)[])[];
  /** Names of the series under each column, when there are several and they fit. */
  readonly names?: readonly TextBlock[];
}

/** Where the columns stand and how their texts are set; `undefined` when the texts do not fit under columns. */
export function planColumns(frame: ChartFrame): ColumnPlan | undefined {
  const { content } = frame;
  const [count, series] = [categoryCount(content), content.series.length];
  if (count === 0 || series === 0) return undefined;
  const step = Math.min(frame.width / count, series === 1 ? WIDEST.alone * 1.25 : WIDEST.grouped * (series + 0.6));
  const scale = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, i) => i))
    .range([0, step * count])
    .paddingInner(count > 8 ? 0.16 : series === 1 ? 0.22 : 0.26)
    .paddingOuter(0)
    .align(0);
  const band = scale.bandwidth();
  const names = series > 1 ? content.series.map((one) => one.name) : [];
  const bold = { ...labelVoice(frame), bold: true };
  const labels = fitAlike(frame, bold, content.categories, { width: band, lines: 2 });
  const values = fitValues(frame, series === 1 ? band : band / series - GAP.betweenSeries);
  const under = fitAlike(frame, atMost(labelVoice(frame), labels[0]?.size ?? 0), names, {
    width: band / series - GAP.betweenLabels,
    lines: 1,
  });
  if ([...labels, ...values.flat()].some((block) => block?.cut)) return undefined;
  if (!isTime(content.categories) && (labels[0]?.size ?? 0) < SMALLEST_LABEL) return undefined;
  const namesFit = series > 1 && under.every((block) => !block.cut);
  return { left: (i) => scale(i) ?? 0, band, right: (scale(count - 1) ?? 0) + band, labels, values, ...(namesFit ? { names: under } : {}) };
}

function fitValues(frame: ChartFrame, width: number): (TextBlock | undefined)[][] {
  const { content } = frame;
  const texts = content.series.flatMap((one) => one.values.flatMap((v, i) => (Number.isFinite(v) ? [valueText(content, v, i)] : [])));
  const voice = content.series.length > 1 ? atMost(valueVoice(frame), 32) : valueVoice(frame);
  const size = fitAlike(frame, voice, texts, { width, lines: 1 })[0]?.size ?? 0;
  return content.series.map((one, s) =>
    one.values.map((_, i) => {
      const value = valueAt(content, s, i);
      if (value === undefined) return undefined;
      return fitAlike(frame, atMost(voice, size), [valueText(content, value, i)], { width, lines: 1 })[0];
    }),
  );
}

export interface ColumnArea {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  /** Below it stand the labels. */
  readonly floor: number;
  /** Whether the values stand inside their columns. */
  readonly inside: boolean;
  /** Whether the series are named above the chart. */
  readonly keyed: boolean;
}

/** What the columns themselves take; their values and labels come on top. `keyed`: named above, whatever fits below. */
export function columnArea(frame: ChartFrame, plan: ColumnPlan, keyed = frame.content.series.length > 1 && !plan.names): ColumnArea {
  const { content } = frame;
  const span = spanFromZero(allValues(content));
  const roof = keyed ? keyHeight(frame) : 0;
  const floor = frame.height - labelsHeight(plan);
  const inside = valuesFitInside(frame, plan, span, floor - roof);
  const room = inside ? 0 : tallest(plan.values.flat()) + GAP.toValue;
  const top = roof + (allValues(content).some((value) => value >= 0) ? room : 0);
  return { top, bottom: floor - (span[0] < 0 ? room : 0), right: plan.right, floor, inside, keyed };
}

export function drawColumns(frame: ChartFrame, plan: ColumnPlan): readonly Mark[] {
  const { content, theme } = frame;
  const { top, bottom, floor, inside, keyed } = columnArea(frame, plan);
  const y = scaleLinear().domain(spanFromZero(allValues(content))).range([bottom, top]);
  return [
    ...(keyed ? drawSeriesKey(frame) : []),
    ...content.series.flatMap((_, s) => drawSeries(frame, plan, s, y, inside)),
    rule({ x: 0, y: y(0) }, { x: plan.right, y: y(0) }, theme.charts.axis),
    ...drawLabels(frame, plan, floor),
  ];
}

const tallest = (blocks: readonly (TextBlock | undefined)[]): number =>
  Math.max(0, ...blocks.map((block) => block?.height ?? 0));

const namesHeight = (plan: ColumnPlan): number => (plan.names ? tallest(plan.names) : 0);

const labelsHeight = (plan: ColumnPlan): number => GAP.toLabel + namesHeight(plan) + tallest(plan.labels);

function valuesFitInside(frame: ChartFrame, plan: ColumnPlan, span: readonly [number, number], height: number): boolean {
  if (frame.content.series.length > 1 || plan.labels.length > 5) return false;
  return (plan.values[0] ?? []).every((block, i) => {
    const share = Math.abs(valueAt(frame.content, 0, i) ?? 0) / (span[1] - span[0]);
    return !block || (share * height >= INSIDE_FROM * block.size && block.width <= plan.band - 24);
  });
}

function drawSeries(frame: ChartFrame, plan: ColumnPlan, series: number, y: (v: number) => number, inside: boolean): Mark[] {
  const count = frame.content.series.length;
  const pitch = plan.band / count;
  const thickness = count === 1 ? plan.band : pitch - GAP.betweenSeries;
  return plan.labels.flatMap((_, i) => {
    const value = valueAt(frame.content, series, i);
    const block = plan.values[series]?.[i];
    if (value === undefined || !block) return [];
    const left = plan.left(i) + series * pitch + (pitch - thickness) / 2;
    const fill = seriesFill(frame, series, i);
    const [top, bottom] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))];
    const commands = barPath({ left, top, right: left + thickness, bottom }, thickness, { negative: value < 0, corner: frame.theme.charts.corner });
    const text = { x: left + thickness / 2, anchor: 'middle' } as const;
    const color = inside ? inkOn(frame.theme, fill) : valueInk(frame, series, i);
    const from = inside
      ? value < 0 ? bottom - 0.5 * block.size - block.height : top + 0.45 * block.size
      : value < 0 ? bottom + GAP.toValue / 2 : top - GAP.toValue / 2 - block.height;
    return [
      ...(bottom > top ? [{ kind: 'path', commands, fill } as const] : []),
      ...placeFrom(block, from, { ...text, color }),
    ];
  });
}

/** The value of what stands out takes its colour. */
function valueInk(frame: ChartFrame, series: number, category: number) {
  const { theme, content } = frame;
  if (content.series.length > 1) {
    return series === content.series.length - 1 ? readableInk(theme, seriesColor(frame, series)) : { role: 'text' as const };
  }
  return readableInk(theme, category === content.highlight ? theme.charts.highlight : { role: 'text' });
}

function drawLabels(frame: ChartFrame, plan: ColumnPlan, floor: number): Mark[] {
  const { highlight, series } = frame.content;
  const pitch = plan.band / series.length;
  const regular = labelVoice(frame).bold;
  const names = (plan.names ?? []).flatMap((block, s) =>
    plan.labels.flatMap((_, i) =>
      placeAround(block, floor + GAP.toLabel + block.height / 2, { x: plan.left(i) + (s + 0.5) * pitch, anchor: 'middle' }),
    ),
  );
  const labels = plan.labels.flatMap((block, i) =>
    placeFrom(block, floor + GAP.toLabel + namesHeight(plan), {
      x: plan.left(i) + plan.band / 2,
      anchor: 'middle',
      bold: regular || highlight === i || plan.names !== undefined,
    }),
  );
  return [...names, ...labels];
}
