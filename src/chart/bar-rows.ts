import { scaleBand, scaleLinear } from 'd3-scale';
import { seriesColor, seriesFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { allValues, categoryCount, spanFromZero, valueAt } from './frame.js';
import { readableInk } from './ink.js';
import type { TextBlock } from './lettering.js';
import { atMost, fitAlike, fitNumber, heightOf, labelVoice, placeAround, valueVoice } from './lettering.js';
import { CHART_LABEL_FLOOR } from './limits.js';
import type { Mark } from './mark.js';
import { barPath, rule } from './path.js';
import { drawSeriesKey, keyHeight } from './series-key.js';
import { valueText } from './value-text.js';

/** The tallest a category's row may grow, and how much of it is bar. */
const TALLEST = 126;
const BAR_SHARE = { alone: 0.64, grouped: 0.78 };
/** Between the bars of one group, in px. */
export const BETWEEN_ROWS = 3;
const GAP = { toBar: 20, toValue: 12, betweenSeries: BETWEEN_ROWS };
/** PowerPoint sets labels against the axis, we at the left edge: small enough, they look alike. */
const LARGEST_LABEL = 22;
/** The labels' column takes at most this share of the width. */
const LABEL_SHARE = 0.42;
/** And the values, on both sides of the axis together, at most this one. */
const VALUE_SHARE = 0.38;

interface RowPlan {
  readonly count: number;
  readonly top: (category: number) => number;
  readonly band: number;
  readonly pitch: number;
  readonly labels: readonly TextBlock[];
  readonly labelWidth: number;
  /** 1 when every row has room for its texts; 2 when only every second one does, and so on. */
  readonly every: number;
}

/** Horizontal bars: labels in a column at the left edge, each value at the end of its bar. */
export function drawRows(frame: ChartFrame): readonly Mark[] {
  const plan = planRows(frame);
  if (plan.count === 0) return [];
  const { content, theme } = frame;
  const values = fitRowValues(frame, plan);
  const { left, right } = spanOfRows(frame, plan, values);
  const x = scaleLinear().domain(spanFromZero(allValues(content))).range([left, right]);
  const bars = content.series.flatMap((_, s) => drawSeries(frame, plan, s, x, values[s] ?? []));
  const axis = rule({ x: x(0), y: plan.top(0) }, { x: x(0), y: plan.top(plan.count - 1) + plan.band }, theme.charts.axis);
  return [...(content.series.length > 1 ? drawSeriesKey(frame) : []), ...bars, axis, ...drawLabels(frame, plan)];
}

/** Beside the bars stand the labels, and the values at their ends. */
function spanOfRows(
  { content, width }: ChartFrame, plan: RowPlan, values: readonly (readonly (TextBlock | undefined)[])[],
): { readonly left: number; readonly right: number } {
  const room = (negative: boolean): number => {
    const ends = values.flatMap((blocks, s) => blocks.filter((_, i) => ((valueAt(content, s, i) ?? 0) < 0) === negative));
    const widest = Math.max(0, ...ends.map((block) => block?.width ?? 0));
    return widest === 0 ? 0 : widest + GAP.toValue;
  };
  const start = plan.labelWidth === 0 ? 0 : plan.labelWidth + GAP.toBar;
  return { left: start + room(true), right: width - room(false) };
}

interface RowArea extends Pick<RowPlan, 'band' | 'pitch'> {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the bars themselves take, the space between them included. */
export function rowArea(frame: ChartFrame): RowArea {
  const plan = planRows(frame);
  const gap = plan.pitch - plan.band;
  const top = plan.top(0) - gap / 2;
  return { ...spanOfRows(frame, plan, fitRowValues(frame, plan)), top, bottom: top + plan.pitch * plan.count, band: plan.band, pitch: plan.pitch };
}

function planRows(frame: ChartFrame): RowPlan {
  const { content } = frame;
  const [count, series] = [categoryCount(content), content.series.length];
  const roof = series > 1 ? keyHeight(frame) : 0;
  const pitch = Math.min((frame.height - roof) / Math.max(1, count), TALLEST);
  const used = pitch * count;
  const lines = Math.max(1, Math.min(3, Math.floor((pitch - 4) / heightOf(1, CHART_LABEL_FLOOR))));
  const voice = atMost({ ...labelVoice(frame), bold: true }, Math.min(LARGEST_LABEL, pitch / 1.15));
  const labels = fitAlike(frame, voice, content.categories, { width: frame.width * LABEL_SHARE, lines, height: Math.max(pitch - 2, heightOf(1, CHART_LABEL_FLOOR)) });
  const scale = scaleBand<number>()
    .domain(Array.from({ length: count }, (_, i) => i))
    .range([0, used])
    .paddingInner(1 - (series === 1 ? BAR_SHARE.alone : BAR_SHARE.grouped))
    .paddingOuter((1 - (series === 1 ? BAR_SHARE.alone : BAR_SHARE.grouped)) / 2);
  const top = roof + (frame.height - roof - used) / 2;
  const labelWidth = Math.max(0, ...labels.map((block) => block.width));
  const every = Math.ceil(heightOf(1, CHART_LABEL_FLOOR) / pitch);
  return { count, top: (i) => top + (scale(i) ?? 0), band: scale.bandwidth(), pitch, labels, labelWidth, every };
}

/** Every value at one size; those of a group step down to the floor, and are left out when even that is too tall. */
function fitRowValues(frame: ChartFrame, plan: RowPlan): (TextBlock | undefined)[][] {
  const { content } = frame;
  const pitch = content.series.length === 1 ? plan.pitch : plan.band / content.series.length;
  const crowded = content.series.length > 1 && pitch < heightOf(1, CHART_LABEL_FLOOR);
  const voice = atMost(valueVoice(frame), Math.min(40, pitch / 1.2));
  const bothWays = allValues(content).some((value) => value < 0) && allValues(content).some((value) => value >= 0);
  const width = frame.width * (bothWays ? VALUE_SHARE / 2 : VALUE_SHARE);
  const texts = content.series.flatMap((one) => one.values.flatMap((v, i) => (Number.isFinite(v) ? [valueText(content, v, i)] : [])));
  const size = fitAlike(frame, voice, texts, { width, lines: 1 })[0]?.size ?? CHART_LABEL_FLOOR;
  return content.series.map((one, s) =>
    one.values.map((_, i) => {
      const value = valueAt(content, s, i);
      const last = s === content.series.length - 1;
      if (value === undefined || i % plan.every !== 0 || (crowded && !last)) return undefined;
      return fitNumber(frame, atMost(voice, size), valueText(content, value, i), width);
    }),
  );
}

function drawSeries(
  frame: ChartFrame, plan: RowPlan, series: number, x: (v: number) => number, values: readonly (TextBlock | undefined)[],
): Mark[] {
  const { content, theme } = frame;
  const pitch = plan.band / content.series.length;
  const thickness = content.series.length === 1 ? plan.band : Math.max(1, pitch - GAP.betweenSeries);
  return Array.from({ length: plan.count }, (_, i) => i).flatMap((i) => {
    const value = valueAt(content, series, i);
    if (value === undefined) return [];
    const top = plan.top(i) + series * pitch + (pitch - thickness) / 2;
    const fill = seriesFill(frame, series, i);
    const [left, right] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    const commands = barPath({ left, top, right, bottom: top + thickness }, thickness, { negative: value < 0, corner: theme.charts.corner });
    const block = values[i];
    const standsOut = content.series.length === 1 ? content.highlight === i : series === content.series.length - 1;
    const own = content.series.length === 1 ? theme.charts.highlight : seriesColor(frame, series);
    const color = readableInk(theme, standsOut ? own : { role: 'text' });
    const spot = value < 0
      ? { x: left - GAP.toValue, anchor: 'end' as const, color }
      : { x: right + GAP.toValue, anchor: 'start' as const, color };
    return [
      ...(right > left ? [{ kind: 'path', commands, fill } as const] : []),
      ...(block ? placeAround(block, withinRow(frame, plan, i, top + thickness / 2, block), spot) : []),
    ];
  });
}

/** Where a text of the row stands: in the middle wanted, or moved to stay in its row and in the box. */
function withinRow(frame: ChartFrame, plan: RowPlan, category: number, middle: number, block: TextBlock): number {
  const half = 0.52 * block.height;
  const between = (low: number, high: number, wanted: number): number =>
    low > high ? (low + high) / 2 : Math.max(low, Math.min(high, wanted));
  const rowTop = plan.top(category) - (plan.pitch - plan.band) / 2;
  return between(half, frame.height - half, between(rowTop + half, rowTop + plan.pitch - half, middle));
}

function drawLabels(frame: ChartFrame, plan: RowPlan): Mark[] {
  const regular = labelVoice(frame).bold;
  return plan.labels.flatMap((block, i) => {
    if (i % plan.every !== 0) return [];
    const bold = regular || i === frame.content.highlight || frame.content.series.length > 1;
    return placeAround(block, withinRow(frame, plan, i, plan.top(i) + plan.band / 2, block), { x: 0, anchor: 'start', bold });
  });
}
