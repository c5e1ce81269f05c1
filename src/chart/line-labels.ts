import type { ColorRef } from '../theme/theme.js';
import type { ChartFrame } from './frame.js';
import { readableInk } from './ink.js';
import type { TextBlock } from './lettering.js';
import { atMost, fitNumber, placeFrom, valueVoice } from './lettering.js';
import type { Mark } from './mark.js';
import type { Edges } from './path.js';
import { valueText } from './value-text.js';

export interface Point {
  readonly category: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface Series {
  readonly color: ColorRef;
  readonly points: readonly Point[];
}

/** From a point's middle, or from the line under a label, to the label. */
const CLEAR = 14;
const BETWEEN = 10;

/** The highlighted value may be as large as the theme has it; the others stay quieter. */
const QUIET = 28;

/** Values over or under their points, the telling ones first; one that would cover a line or another label is left out. */
export function drawPointLabels(frame: ChartFrame, series: readonly Series[], bounds: Edges): Mark[] {
  const taken: Edges[] = [];
  return series.flatMap((one) =>
    telling(frame, one, series.length > 1).flatMap((point) => {
      const block = setValue(frame, point, series.length);
      const spot = block && findSpot(block, point, one, series, { bounds, taken });
      if (!spot) return [];
      taken.push(spot);
      return placeFrom(block, spot.top, { x: (spot.left + spot.right) / 2, anchor: 'middle', color: inkOf(frame, one, point, series.length) });
    }),
  );
}

function setValue(frame: ChartFrame, point: Point, seriesCount: number): TextBlock | undefined {
  const loud = seriesCount === 1 && point.category === frame.content.highlight;
  const voice = loud ? valueVoice(frame) : atMost(valueVoice(frame), QUIET);
  return fitNumber(frame, voice, valueText(frame.content, point.value, point.category), frame.width / 4);
}

function inkOf(frame: ChartFrame, one: Series, point: Point, count: number): ColorRef {
  const stands = count > 1 || point.category === frame.content.highlight;
  return readableInk(frame.theme, stands ? one.color : { role: 'text' });
}

/**
 * In order of importance: highlighted, last, first, highest, lowest, and all the others where each has room of its own.
 * Where names stand at the lines' ends, the last values stand there too.
 */
function telling(frame: ChartFrame, { points }: Series, named: boolean): Point[] {
  const { highlight } = frame.content;
  const marked = points.find((point) => point.category === highlight);
  const last = points.at(-1);
  if (named) return [...new Set([marked, points[0]])].filter((point) => point !== undefined).filter((point) => point !== last);
  const byValue = [...points].sort((a, b) => a.value - b.value);
  const step = (points[1]?.x ?? Infinity) - (points[0]?.x ?? 0);
  const roomy = points.every((point) => (setValue(frame, point, 1)?.width ?? Infinity) + BETWEEN < step);
  const ranked = [marked, last, points[0], byValue.at(-1), byValue[0], ...(roomy ? points : [])];
  return [...new Set(ranked)].filter((point) => point !== undefined);
}

interface Obstacles {
  readonly bounds: Edges;
  readonly taken: readonly Edges[];
}

function findSpot(block: TextBlock, point: Point, own: Series, all: readonly Series[], { bounds, taken }: Obstacles): Edges | undefined {
  const half = block.width / 2;
  const middle = Math.max(bounds.left + half, Math.min(bounds.right - half, point.x));
  const [left, right] = [middle - half, middle + half];
  const [highest, lowest] = extent(own, left, right, point.y);
  const above = { left, right, top: highest - CLEAR - block.height, bottom: highest - CLEAR };
  const below = { left, right, top: lowest + CLEAR, bottom: lowest + CLEAR + block.height };
  const order = isValley(own, point) ? [below, above] : [above, below];
  const others = all.filter((one) => one !== own);
  return order.find(
    (box) =>
      box.top >= bounds.top &&
      box.bottom <= bounds.bottom &&
      taken.every((other) => !overlap(box, other)) &&
      others.every((other) => !crosses(other, box)),
  );
}

function isValley({ points }: Series, point: Point): boolean {
  const at = points.indexOf(point);
  const [before, after] = [points[at - 1], points[at + 1]];
  return before !== undefined && after !== undefined && before.y < point.y && after.y < point.y;
}

/** The line's highest and lowest y between two abscissas. */
function extent(series: Series, left: number, right: number, start: number): readonly [highest: number, lowest: number] {
  const ys = [start];
  series.points.forEach((point, i) => {
    if (point.x >= left && point.x <= right) ys.push(point.y);
    const next = series.points[i + 1];
    if (!next) return;
    for (const x of [left, right]) {
      if (x > point.x && x < next.x) ys.push(point.y + ((next.y - point.y) * (x - point.x)) / (next.x - point.x));
    }
  });
  return [Math.min(...ys), Math.max(...ys)];
}

function crosses(series: Series, box: Edges): boolean {
  const inside = series.points.some((p) => p.x >= box.left && p.x <= box.right);
  const spans = series.points.some((p, i) => p.x <= box.left && (series.points[i + 1]?.x ?? -Infinity) >= box.right);
  if (!inside && !spans) return false;
  const [highest, lowest] = extent(series, box.left, box.right, yNear(series, (box.left + box.right) / 2));
  return highest < box.bottom + CLEAR / 2 && lowest > box.top - CLEAR / 2;
}

function yNear(series: Series, x: number): number {
  const at = series.points.findIndex((point) => point.x >= x);
  const [before, after] = [series.points[at - 1], series.points[at]];
  if (!before || !after) return (after ?? series.points.at(-1))?.y ?? 0;
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}

const overlap = (a: Edges, b: Edges): boolean =>
  a.left < b.right + BETWEEN && b.left < a.right + BETWEEN && a.top < b.bottom && b.top < a.bottom;
