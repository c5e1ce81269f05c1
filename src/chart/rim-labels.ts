import type { ColorRef } from '../theme/theme.js';
import type { ChartFrame } from './frame.js';
import type { Spot, TextBlock, Voice } from './lettering.js';
import { atMost, firstBaseline, fitText, placeFrom } from './lettering.js';
import { RULE_WIDTH } from './limits.js';
import type { Mark } from './mark.js';
import { spread } from './spread.js';
import { px } from '../units/length.js';

/** A label beside a round chart: a value, a name, or both, and the angle (clockwise from twelve o'clock) they speak of. */
export interface RimLabel {
  /** Index of the category it speaks of. */
  readonly part?: number;
  readonly angle: number;
  readonly value?: TextBlock;
  readonly name?: TextBlock;
  readonly valueColor: ColorRef;
  readonly nameColor?: ColorRef;
  readonly nameBold: boolean;
  /** The value itself: where there is no room for all labels, the heaviest stay. */
  readonly weight: number;
  /** `line`: the value beside the name, nearest the rim; `stack`: over it. */
  readonly set: 'line' | 'stack';
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = { toRim: 24, between: 8, toName: 10, stub: 12, leader: 8 };
/** A label whose nearest edge is further than this from its place on the rim gets a line to it. */
const LEADER_FROM = 44;

/** What stays free between the rim and its labels. */
export const rimRoom = GAP.toRim;

export const isRight = (label: Pick<RimLabel, 'angle'>): boolean => Math.sin(label.angle) >= 0;

const blocksOf = (label: RimLabel): TextBlock[] => [label.value, label.name].filter((block) => block !== undefined);

export const isCut = (label: RimLabel): boolean => blocksOf(label).some((block) => block.cut);

/** From the label's top: value and name on one line stand on one baseline. */
const sharedBaseline = (label: RimLabel): number => Math.max(0, ...blocksOf(label).map(firstBaseline));

export function labelHeight(label: RimLabel): number {
  const blocks = blocksOf(label);
  if (label.set === 'stack') return blocks.reduce((sum, block) => sum + block.height, 0);
  return Math.max(0, ...blocks.map((block) => sharedBaseline(label) - firstBaseline(block) + block.height));
}

export function labelWidth(label: RimLabel): number {
  const widths = blocksOf(label).map((block) => block.width);
  if (label.set === 'stack') return Math.max(0, ...widths);
  return widths.reduce((sum, width) => sum + width, 0) + GAP.toName * Math.max(0, widths.length - 1);
}

export interface LabelTexts {
  /** None when the value stands in the middle of the chart. */
  readonly value?: string;
  readonly valueVoice: Voice;
  readonly name: string;
  readonly nameVoice: Voice;
}

/** How labels are to be set: `mixed` is on a line where the name has room beside its value, else under it. */
export type Setting = 'line' | 'stack' | 'mixed';

/** What one label may take: its width in px, and the sizes and lines that keep all labels of a chart alike. */
export interface LabelRoom {
  readonly setting: Setting;
  readonly width: number;
  readonly valueSize: number;
  readonly nameSize: number;
  readonly lines: number;
}

const LINES = { line: 2, stack: 3 } as const;

export function setLabel(frame: ChartFrame, texts: LabelTexts, room: LabelRoom): Pick<RimLabel, 'value' | 'name' | 'set'> {
  const { width, lines } = room;
  const voice = atMost(texts.nameVoice, room.nameSize);
  const value = texts.value === undefined ? undefined : fitText(frame, atMost(texts.valueVoice, room.valueSize), texts.value, { width, lines: 1 });
  const beside = value ? Math.max(0, width - value.width - GAP.toName) : width;
  const fitName = (set: RimLabel['set']): TextBlock =>
    fitText(frame, voice, texts.name, { width: set === 'line' ? beside : width, lines: Math.min(lines, LINES[set]) });
  let set: RimLabel['set'] = room.setting === 'stack' ? 'stack' : 'line';
  let name = fitName(set);
  if (room.setting === 'mixed' && name.cut) [set, name] = ['stack', fitName('stack')];
  return { set, ...(value ? { value } : {}), ...(name.lines.length === 0 ? {} : { name }) };
}

/** True when each side's labels can stand one below the other in the height there is. */
export function rimLabelsFit(labels: readonly RimLabel[], height: number): boolean {
  return [true, false].every((right) => {
    const side = labels.filter((label) => isRight(label) === right);
    return side.reduce((sum, label) => sum + labelHeight(label) + GAP.between, -GAP.between) <= height;
  });
}

/** What the widest label of a side takes, its distance from the rim included. */
export function sideRoom(labels: readonly RimLabel[], right: boolean): number {
  const widest = Math.max(0, ...labels.filter((label) => isRight(label) === right).map(labelWidth));
  return widest === 0 ? 0 : widest + GAP.toRim;
}

/** Labels around a circle, each as near its angle as its neighbours allow, the text hugging the rim. */
export function drawRimLabels(frame: ChartFrame, labels: readonly RimLabel[], circle: Circle): Mark[] {
  return [true, false].flatMap((right) => {
    const side = labels.filter((label) => isRight(label) === right);
    const sorted = [...side].sort((a, b) => Math.cos(b.angle) - Math.cos(a.angle));
    const wanted = sorted.map((label) => ({
      wanted: circle.y - (circle.radius + GAP.toRim) * Math.cos(label.angle),
      size: labelHeight(label),
    }));
    const middles = spread(wanted, GAP.between, frame.height);
    return sorted.flatMap((label, i) => drawLabel(frame, label, circle, middles[i] ?? 0, right ? 1 : -1));
  });
}

function drawLabel(frame: ChartFrame, label: RimLabel, circle: Circle, middle: number, side: 1 | -1): Mark[] {
  const [top, bottom] = [middle - labelHeight(label) / 2, middle + labelHeight(label) / 2];
  const clear = circle.radius + GAP.toRim;
  const off = Math.max(0, top - circle.y, circle.y - bottom);
  // Above or below the circle a label starts over its own mark, and stays clear of the other side's.
  const hug = Math.max(Math.sqrt(Math.max(0, clear * clear - off * off)), clear * Math.abs(Math.sin(label.angle)), GAP.toRim / 2);
  const free = side === 1 ? frame.width - circle.x : circle.x;
  const x = circle.x + side * Math.min(hug, free - labelWidth(label));
  const end = { x: x - side * GAP.leader, y: middle };
  return [...leader(frame, label, circle, end), ...drawTexts(label, top, x, side)];
}

function drawTexts(label: RimLabel, top: number, x: number, side: 1 | -1): Mark[] {
  const { value, name } = label;
  const spot = (at: number, color?: ColorRef): Spot => ({ x: at, anchor: side === 1 ? 'start' : 'end', ...(color ? { color } : {}) });
  const named = { ...spot(x, label.nameColor), bold: label.nameBold };
  if (!name) return value ? placeFrom(value, top, spot(x, label.valueColor)) : [];
  if (!value) return placeFrom(name, top, named);
  if (label.set === 'stack') {
    return [...placeFrom(value, top, spot(x, label.valueColor)), ...placeFrom(name, top + value.height, named)];
  }
  const level = top + sharedBaseline(label);
  return [
    ...placeFrom(value, level - firstBaseline(value), spot(x, label.valueColor)),
    ...placeFrom(name, level - firstBaseline(name), { ...named, x: x + side * (value.width + GAP.toName) }),
  ];
}

/** Straight out from the rim, then to the label: where neighbours pushed the label away from its mark. */
function leader(frame: ChartFrame, label: RimLabel, circle: Circle, end: { x: number; y: number }): Mark[] {
  const [sin, cos] = [Math.sin(label.angle), Math.cos(label.angle)];
  const inside = (y: number): number => Math.max(1, Math.min(frame.height - 1, y));
  const from = (distance: number) => ({
    x: circle.x + (circle.radius + distance) * sin,
    y: inside(circle.y - (circle.radius + distance) * cos),
  });
  const start = from(4);
  if (Math.hypot(end.x - start.x, end.y - start.y) < LEADER_FROM) return [];
  const commands = [{ op: 'M', ...start }, { op: 'L', ...from(GAP.stub) }, { op: 'L', ...end }] as const;
  return [{ kind: 'path', commands, line: { color: frame.theme.charts.muted, width: px(RULE_WIDTH) } }];
}
