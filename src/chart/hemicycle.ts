import { arc } from 'd3-shape';
import type { DefaultArcObject } from 'd3-shape';
import type { ColorRef } from '../theme/theme.js';
import { px } from '../units/length.js';
import { mutedPart, partFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { partsOf } from './frame.js';
import { drawHero, fitHero } from './hero.js';
import { readableInk } from './ink.js';
import { atMost, fitText, labelVoice, valueVoice } from './lettering.js';
import { MOST_SEATS } from './limits.js';
import type { Mark } from './mark.js';
import { recordPath } from './path.js';
import type { Circle, RimLabel } from './rim-labels.js';
import { drawRimLabels, isCut, labelHeight, nameRoom, rimLabelsFit, rimRoom, sideRoom } from './rim-labels.js';
import type { SeatPlan } from './seats.js';
import { placeSeats } from './seats.js';
import { valueText } from './value-text.js';

const RADIUS = { step: 6, least: 0.4 };
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
  const hero = fitHero(frame, 1.7 * assembly.plan.hole * circle.radius);
  const bottom = circle.y + assembly.plan.dot * circle.radius;
  return [...marks, ...drawHero(frame, hero, circle.x, { bottom }), ...drawRimLabels(frame, labels, circle)];
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
  const most = Math.min(frame.height / (1 + plan.dot), frame.width / 2);
  for (let radius = most; ; radius -= RADIUS.step) {
    const room = Math.max(0, frame.width / 2 - radius - rimRoom);
    const labels = groups.map((group) => labelOf(assembly, group, groups.length, room));
    const above = labels.filter((label) => Math.abs(Math.sin(label.angle)) < NEAR_TOP).map((label) => labelHeight(label) + rimRoom / 2);
    const height = radius * (1 + plan.dot) + Math.max(0, ...above);
    const fits = !labels.some(isCut) && rimLabelsFit(labels, frame.height) && height <= frame.height;
    if (!fits && radius - RADIUS.step >= most * RADIUS.least) continue;
    const [left, right] = [sideRoom(labels, false), sideRoom(labels, true)];
    const x = left + radius + (frame.width - left - right - 2 * radius) / 2;
    const y = frame.height - plan.dot * radius - Math.max(0, frame.height - height) / 2;
    return { circle: { x, y, radius }, labels };
  }
}

function labelOf(assembly: Assembly, group: number, count: number, width: number): RimLabel {
  const { frame, seats } = assembly;
  const { highlight, categories } = frame.content;
  const set = count > STACKED_UP_TO ? 'line' : 'stack';
  const stands = highlight === undefined || highlight === group;
  const color = readableInk(frame.theme, stands ? partFill(frame, group) : { role: 'text' });
  const bold = highlight === group;
  const text = valueText({ ...frame.content, unit: '' }, seats[group] ?? 0);
  const value = fitText(frame, atMost(valueVoice(frame), set === 'line' ? 24 : 36), text, { width, lines: 1 });
  const voice = atMost(labelVoice(frame), set === 'line' ? 22 : 28);
  const room = { width: nameRoom(set, value, width), lines: set === 'line' ? 2 : 3 };
  const name = fitText(frame, { ...voice, bold: voice.bold || bold }, categories[group] ?? '', room);
  const angle = angleAt((shareBefore(assembly, group) + shareBefore(assembly, group + 1)) / 2);
  const named = name.lines.length === 0 ? {} : { name };
  return { angle, value, ...named, valueColor: color, nameBold: name.voice.bold, set, ...(bold ? { nameColor: color } : {}) };
}
