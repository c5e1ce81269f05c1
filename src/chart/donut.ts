import { arc, pie } from 'd3-shape';
import type { PieArcDatum } from 'd3-shape';
import { partFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { partsOf } from './frame.js';
import { drawHero, fitHero, heroPart } from './hero.js';
import { readableInk } from './ink.js';
import { atMost, labelVoice, valueVoice } from './lettering.js';
import type { Mark, PathMark } from './mark.js';
import { recordPath } from './path.js';
import { fitAround } from './rim-fit.js';
import type { Circle, LabelRoom, RimLabel } from './rim-labels.js';
import { drawRimLabels, setLabel } from './rim-labels.js';
import { valueText } from './value-text.js';

/** The hole, as a share of the radius, and how much of its width the number takes. */
const HOLE = { radius: 0.6, filled: 0.74 };
/** Left free between two parts, in px at the outer rim. */
const CUT = 4;
/** Above this many parts each is named on one line, beside its value; up to it, below. */
const STACKED_UP_TO = 3;
/** Sizes above the theme's chart labels that a part named alone may take, in px. */
const SPEAKING_UP = [44, 40, 36];

/** A ring whose parts follow each other clockwise from twelve o'clock, each with its label beside it. */
export function drawDonut(frame: ChartFrame): readonly Mark[] {
  const { circle, texts } = planDonut(frame);
  return [...drawSlices(frame, slice(frame), circle), ...texts];
}

export interface DonutPlan {
  readonly circle: Circle;
  /** Share of the radius that is hole. */
  readonly hole: number;
  /** The number in the hole, and the labels around with the lines that lead to them. */
  readonly texts: readonly Mark[];
}

/** Where ring and texts stand; `inRing` tells the parts whose value stands on the ring itself, as PowerPoint can put it: the ring is the same. */
export function planDonut(frame: ChartFrame, inRing: (part: number) => boolean = () => false): DonutPlan {
  const slices = slice(frame).filter((one) => one.data.part !== undefined && one.data.value > 0);
  const { circle, labels: whole } = placeRing(frame, slices);
  const labels = whole.flatMap((label) => (label.part !== undefined && inRing(label.part) ? nameOnly(label) : [label]));
  const hero = fitHero(frame, 2 * HOLE.radius * HOLE.filled * circle.radius);
  return {
    circle,
    hole: HOLE.radius,
    texts: [...drawHero(frame, hero, circle.x, { middle: circle.y }), ...drawRimLabels(frame, labels, circle)],
  };
}

/** What stands beside the ring where the value stands on it. */
function nameOnly({ value: _, ...label }: RimLabel): RimLabel[] {
  return label.name ? [label] : [];
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
  const alone = slices.length === 1;
  const { radius, x, labels } = fitAround(frame, {
    alone,
    most: Math.min(frame.height, frame.width) / 2,
    settings: slices.length > STACKED_UP_TO ? ['line', 'mixed'] : ['stack'],
    labels: (room) => slices.flatMap((one) => labelOf(frame, one, room, { crowded: slices.length > STACKED_UP_TO, alone })),
    height: (r) => 2 * r,
  });
  return { circle: { x, y: frame.height / 2, radius }, labels };
}

/** A part that is the whole ring, or named alone and beside three o'clock, is named at the ring's right. */
const middleOf = (one: Slice, alone: boolean): number =>
  one.endAngle - one.startAngle > 2 * Math.PI - 1e-6 || (alone && one.endAngle > Math.PI / 2) ? Math.PI / 2 : (one.startAngle + one.endAngle) / 2;

interface LabelWish {
  readonly crowded: boolean;
  readonly alone: boolean;
}

/** The value that stands in the hole is not said twice. */
function labelOf(frame: ChartFrame, one: Slice, room: LabelRoom, { crowded, alone }: LabelWish): RimLabel[] {
  const { highlight, categories } = frame.content;
  const part = one.data.part ?? 0;
  const isHero = heroPart(frame) === part;
  const color = readableInk(frame.theme, highlight === undefined || isHero ? partFill(frame, part) : { role: 'text' });
  const voice = alone ? { ...labelVoice(frame), sizes: [...SPEAKING_UP, ...labelVoice(frame).sizes] } : atMost(labelVoice(frame), crowded ? 24 : 32);
  const nameVoice = { ...voice, bold: labelVoice(frame).bold || isHero };
  const set = setLabel(frame, {
    ...(isHero ? {} : { value: valueText(frame.content, one.data.value, part) }),
    valueVoice: atMost(valueVoice(frame), crowded ? 28 : 36),
    name: categories[part] ?? '',
    nameVoice,
  }, room);
  if (!set.value && !set.name) return [];
  const weight = isHero ? Infinity : one.data.value;
  return [{ ...set, part, angle: middleOf(one, alone), weight, valueColor: color, nameBold: nameVoice.bold, ...(isHero ? { nameColor: color } : {}) }];
}
