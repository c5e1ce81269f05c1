import { arc, pie } from 'd3-shape';
import type { PieArcDatum } from 'd3-shape';
import { partFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { partsOf } from './frame.js';
import { drawHero, fitHero, heroPart } from './hero.js';
import { readableInk } from './ink.js';
import { atMost, fitText, labelVoice, valueVoice } from './lettering.js';
import type { Mark, PathMark } from './mark.js';
import { recordPath } from './path.js';
import type { Circle, RimLabel } from './rim-labels.js';
import { drawRimLabels, isCut, isRight, nameRoom, rimLabelsFit, rimRoom, sideRoom } from './rim-labels.js';
import { valueText } from './value-text.js';

/** The hole, as a share of the radius, and how much of its width the number takes. */
const HOLE = { radius: 0.6, filled: 0.74 };
/** Left free between two parts, in px at the outer rim. */
const CUT = 4;
/** The ring shrinks in these steps, in px, down to this share of the largest, until its labels have room. */
const RADIUS = { step: 6, least: 0.5 };
/** Above this many parts each is named on one line, beside its value; up to it, below. */
const STACKED_UP_TO = 3;

/** A ring whose parts follow each other clockwise from twelve o'clock, each with its label beside it. */
export function drawDonut(frame: ChartFrame): readonly Mark[] {
  const slices = slice(frame);
  const { circle, labels } = placeRing(frame, slices.filter((one) => one.data.part !== undefined && one.data.value > 0));
  const hero = fitHero(frame, 2 * HOLE.radius * HOLE.filled * circle.radius);
  return [
    ...drawSlices(frame, slices, circle),
    ...drawHero(frame, hero, circle.x, { middle: circle.y }),
    ...drawRimLabels(frame, labels, circle),
  ];
}

interface Part {
  readonly value: number;
  /** Index of the category; none for what the percentages leave of the whole. */
  readonly part?: number;
}

type Slice = PieArcDatum<Part>;

/** d3's angles, clockwise from twelve o'clock. Percentages that do not add up to 100 leave a rest without a name. */
function slice(frame: ChartFrame): Slice[] {
  const values = partsOf(frame.content);
  const total = values.reduce((sum, value) => sum + value, 0);
  const rest = frame.content.unit.trim() === '%' ? 100 - total : total === 0 ? 1 : 0;
  const parts: Part[] = values.map((value, part) => ({ value, part }));
  if (rest > 0.5) parts.push({ value: rest });
  return pie<Part>().value((part) => part.value).sort(null)(parts);
}

function drawSlices(frame: ChartFrame, slices: readonly Slice[], { x, y, radius }: Circle): PathMark[] {
  const shown = slices.filter((one) => one.data.value > 0);
  const generator = arc<Slice>()
    .innerRadius(radius * HOLE.radius)
    .outerRadius(radius)
    .padAngle(shown.length > 1 ? CUT / radius : 0)
    .padRadius(radius);
  return shown.map((one) => {
    const commands = recordPath((context) => generator.context(context as CanvasRenderingContext2D)(one), x, y);
    const fill = one.data.part === undefined ? frame.theme.charts.muted : partFill(frame, one.data.part);
    return { kind: 'path', commands, fill };
  });
}

/** The largest ring that leaves its labels room, both together in the middle of the box. */
function placeRing(frame: ChartFrame, slices: readonly Slice[]): { circle: Circle; labels: readonly RimLabel[] } {
  const most = Math.min(frame.height, frame.width) / 2;
  const sides = new Set(slices.map((one) => isRight({ angle: middleOf(one) }))).size;
  for (let radius = most; ; radius -= RADIUS.step) {
    const room = (frame.width - 2 * radius) / Math.max(1, sides) - rimRoom;
    const labels = slices.flatMap((one) => labelOf(frame, one, Math.max(0, room), slices.length));
    const fits = !labels.some(isCut) && rimLabelsFit(labels, frame.height);
    if (!fits && radius - RADIUS.step >= most * RADIUS.least) continue;
    const [left, right] = [sideRoom(labels, false), sideRoom(labels, true)];
    const x = left + radius + (frame.width - left - right - 2 * radius) / 2;
    return { circle: { x, y: frame.height / 2, radius }, labels };
  }
}

const middleOf = (one: Slice): number => (one.startAngle + one.endAngle) / 2;

/** The value that stands in the hole is not said twice. */
function labelOf(frame: ChartFrame, one: Slice, width: number, count: number): RimLabel[] {
  const { highlight, categories } = frame.content;
  const part = one.data.part ?? 0;
  const isHero = heroPart(frame) === part;
  const set = count > STACKED_UP_TO ? 'line' : 'stack';
  const stands = highlight === undefined || highlight === part;
  const color = readableInk(frame.theme, stands ? partFill(frame, part) : { role: 'text' });
  const voice = atMost(valueVoice(frame), set === 'line' ? 28 : 40);
  const value = isHero ? undefined : fitText(frame, voice, valueText(frame.content, one.data.value), { width, lines: 1 });
  const label = { ...atMost(labelVoice(frame), set === 'line' ? 24 : 32), bold: labelVoice(frame).bold || isHero };
  const name = fitText(frame, label, categories[part] ?? '', { width: nameRoom(set, value, width), lines: set === 'line' ? 2 : 4 });
  if (!value && name.lines.length === 0) return [];
  return [{
    angle: middleOf(one),
    set,
    valueColor: color,
    nameBold: name.voice.bold,
    ...(value ? { value } : {}),
    ...(name.lines.length === 0 ? {} : { name }),
    ...(isHero ? { nameColor: color } : {}),
  }];
}
