import { arc } from 'd3-shape';
import type { DefaultArcObject } from 'd3-shape';
import type { ColorRef } from '../theme/theme.js';
import { px } from '../units/length.js';
import { mutedPart, partFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { partsOf } from './frame.js';
import { drawHero, fitHero, heroText } from './hero.js';
import { readableInk } from './ink.js';
import { atMost, labelVoice, textWidth, valueVoice } from './lettering.js';
import { MOST_SEATS } from './limits.js';
import type { Mark } from './mark.js';
import { recordPath } from './path.js';
import { fitAround } from './rim-fit.js';
import type { Circle, LabelRoom, RimLabel } from './rim-labels.js';
import { drawRimLabels, labelHeight, rimRoom, setLabel } from './rim-labels.js';
import type { SeatPlan } from './seats.js';
import { placeSeats } from './seats.js';
import { valueText } from './value-text.js';

/** Above this many groups each is named on one line, beside its seats; up to it, below them. */
const STACKED_UP_TO = 4;
/** Labels this near the top stand above the half circle rather than beside it. */
const NEAR_TOP = 0.3;

interface Assembly {
  readonly frame: ChartFrame;
  readonly seats: readonly number[];
  readonly total: number;
  readonly plan: SeatPlan;
}

/** Seats in half circles, group by group from left to right, each group named at its place along the rim. */
export function drawHemicycle(frame: ChartFrame): readonly Mark[] {
  const seats = partsOf(frame.content).map(Math.round);
  const total = seats.reduce((sum, n) => sum + n, 0);
  const assembly = { frame, seats, total, plan: placeSeats(Math.min(total, MOST_SEATS)) };
  const { circle, labels } = placeHalf(assembly);
  const marks = total > MOST_SEATS ? drawSectors(assembly, circle) : drawSeats(assembly, circle);
  const hero = fitHero(frame, widthUnder(frame, CLEAR * assembly.plan.hole * circle.radius));
  const bottom = circle.y + assembly.plan.dot * circle.radius;
  return [...marks, ...drawHero(frame, hero, circle.x, { bottom }), ...drawRimLabels(frame, labels, circle)];
}

/** The hole's radius up to where the number may reach, and the height of its digits over the line they stand on, in em. */
const CLEAR = 0.94;
const DIGITS = 0.9;

/** How wide the number may be for its upper corners to stand within a half circle of `radius` px. */
function widthUnder(frame: ChartFrame, radius: number): number {
  const width = textWidth(frame, valueVoice(frame), heroText(frame), 1);
  return (radius * width) / Math.hypot(width / 2, DIGITS);
}

function drawSeats(assembly: Assembly, { x, y, radius }: Circle): Mark[] {
  const { plan, seats } = assembly;
  const groups = seats.flatMap((n, group) => Array<number>(n).fill(group));
  const dot = plan.dot * radius;
  return plan.seats.map((seat, i): Mark => ({
    kind: 'shape',
    geometry: 'ellipse',
    box: { x: px(x + seat.x * radius - dot), y: px(y + seat.y * radius - dot), width: px(2 * dot), height: px(2 * dot) },
    fill: groupFill(assembly, groups[i] ?? 0),
  }));
}

function drawSectors(assembly: Assembly, { x, y, radius }: Circle): Mark[] {
  return assembly.seats.flatMap((n, group): Mark[] => {
    if (n === 0) return [];
    const sector: DefaultArcObject = {
      innerRadius: radius * assembly.plan.hole,
      outerRadius: radius,
      startAngle: angleAt(shareBefore(assembly, group)),
      endAngle: angleAt(shareBefore(assembly, group + 1)),
    };
    const commands = recordPath((context) => arc().context(context as CanvasRenderingContext2D)(sector), x, y);
    return [{ kind: 'path', commands, fill: groupFill(assembly, group) }];
  });
}

/** Groups that step back alternate between two greys, empty ones left out of the count, so that neighbours differ. */
function groupFill({ frame, seats }: Assembly, group: number): ColorRef {
  const { highlight } = frame.content;
  if (highlight === undefined || highlight === group) return partFill(frame, group);
  return mutedPart(frame, seats.filter((n, other) => n > 0 && other < group && other !== highlight).length);
}

const shareBefore = ({ seats, total }: Assembly, group: number): number =>
  seats.slice(0, group).reduce((sum, n) => sum + n, 0) / Math.max(1, total);

/** From the left end of the half circle (0) to its right end (1), as an angle clockwise from twelve o'clock. */
const angleAt = (share: number): number => (share - 0.5) * Math.PI;

/** The largest half circle that leaves the groups' names room around it, standing on the box's bottom or just above. */
function placeHalf(assembly: Assembly): { circle: Circle; labels: readonly RimLabel[] } {
  const { frame, seats, plan } = assembly;
  const groups = seats.flatMap((n, group) => (n > 0 ? [group] : []));
  const height = (radius: number, labels: readonly RimLabel[]): number => radius * (1 + plan.dot) + headroom(labels);
  const { radius, x, labels } = fitAround(frame, {
    most: Math.min(frame.height / (1 + plan.dot), frame.width / 2),
    settings: groups.length > STACKED_UP_TO ? ['line', 'mixed'] : ['stack'],
    labels: (room) => groups.map((group) => labelOf(assembly, group, room, groups.length > STACKED_UP_TO)),
    height,
  });
  const y = frame.height - plan.dot * radius - Math.max(0, frame.height - height(radius, labels)) / 2;
  return { circle: { x, y, radius }, labels };
}

/** What the labels near the top need above the half circle. */
const headroom = (labels: readonly RimLabel[]): number =>
  Math.max(0, ...labels.filter((label) => Math.abs(Math.sin(label.angle)) < NEAR_TOP).map((label) => labelHeight(label) + rimRoom / 2));

function labelOf(assembly: Assembly, group: number, room: LabelRoom, crowded: boolean): RimLabel {
  const { frame, seats } = assembly;
  const { highlight, categories } = frame.content;
  const marked = highlight === group;
  const color = readableInk(frame.theme, highlight === undefined || marked ? partFill(frame, group) : { role: 'text' });
  const nameVoice = { ...atMost(labelVoice(frame), crowded ? 22 : 28), bold: labelVoice(frame).bold || marked };
  const count = seats[group] ?? 0;
  const set = setLabel(frame, {
    value: valueText({ ...frame.content, unit: '' }, count, group),
    valueVoice: atMost(valueVoice(frame), crowded ? 24 : 36),
    name: categories[group] ?? '',
    nameVoice,
  }, room);
  const angle = angleAt((shareBefore(assembly, group) + shareBefore(assembly, group + 1)) / 2);
  const weight = marked ? Infinity : count;
  return { ...set, angle, weight, valueColor: color, nameBold: nameVoice.bold, ...(marked ? { nameColor: color } : {}) };
}
