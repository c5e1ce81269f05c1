import type { ChartFrame } from './frame.js';
import { CHART_LABEL_FLOOR } from './limits.js';
import type { LabelRoom, RimLabel, Setting } from './rim-labels.js';
import { isCut, rimLabelsFit, rimRoom, sideRoom } from './rim-labels.js';

/** What a kind of round chart brings to the search for its radius. */
export interface RimSearch {
  /** The largest radius, in px. */
  readonly most: number;
  /** How its labels may be set, the best way first. */
  readonly settings: readonly Setting[];
  readonly labels: (room: LabelRoom) => readonly RimLabel[];
  /** The height the circle needs with these labels. */
  readonly height: (radius: number, labels: readonly RimLabel[]) => number;
  /** One label is all there is: the circle stands at the left edge, the label speaks up. */
  readonly alone?: boolean;
}

export interface RimFit {
  readonly radius: number;
  /** Middle of circle and labels together in the box. */
  readonly x: number;
  readonly labels: readonly RimLabel[];
}

/** The radius shrinks by this many px at a time until the labels have room. */
const STEP = 10;
/** First with comfortable labels down to a good size of circle; then whatever it takes. Shares of the largest, and px. */
const ATTEMPTS = [{ least: 0.72, text: 22 }, { least: 0.42, text: CHART_LABEL_FLOOR }] as const;
/** A label alone is worth a smaller circle. */
const ATTEMPTS_ALONE = [{ least: 0.74, text: 34 }, { least: 0.78, text: 28 }, ...ATTEMPTS] as const;
/** Of the width beside the circle, what one side's labels may take. */
const SHARES = [0.5, 0.66, 1] as const;
/** The same for a label that is the only one, and for one that speaks for the whole chart. */
const LEAST_SHARE = { one: 0.66, alone: 1 } as const;
const FREE = { valueSize: Infinity, nameSize: Infinity } as const;
const LINES = { alone: 5, among: 3 } as const;
const TIGHT = { valueSize: CHART_LABEL_FLOOR, nameSize: CHART_LABEL_FLOOR } as const;
/** Where labels must be cut: the more lines the better, so long as none is left out. */
const CUTS = [{ setting: 'mixed', lines: 3 }, { setting: 'line', lines: 2 }, { setting: 'line', lines: 1 }] as const;

/** The largest circle whose labels all fit around it; failing that a small one, its labels cut to a line and the least left out. */
export function fitAround(frame: ChartFrame, search: RimSearch): RimFit {
  for (const { least, text } of search.alone === true ? ATTEMPTS_ALONE : ATTEMPTS) {
    for (const setting of search.settings) {
      for (let radius = search.most; radius >= search.most * least; radius -= STEP) {
        const labels = labelsAt(frame, search, radius, { setting, text });
        if (labels) return search.alone === true ? { radius, labels, x: sideRoom(labels, false) + radius } : centred(frame, radius, labels);
      }
    }
  }
  const radius = search.most * ATTEMPTS[1].least;
  const width = Math.max(0, frame.width / 2 - radius - rimRoom);
  const cut = CUTS.map((room) => search.labels({ ...TIGHT, ...room, width }).map(withoutCutNumber));
  const labels = [...(cut.find((some) => rimLabelsFit(some, frame.height)) ?? cut.at(-1) ?? [])].sort((a, b) => b.weight - a.weight);
  while (labels.length > 0 && !rimLabelsFit(labels, frame.height)) labels.pop();
  return centred(frame, radius, labels);
}

/** A number cut short would be another number. */
function withoutCutNumber(label: RimLabel): RimLabel {
  const { value, ...others } = label;
  return value?.cut ? others : label;
}

interface Wish {
  readonly setting: Setting;
  /** The smallest name wanted, in px. */
  readonly text: number;
}

function labelsAt(frame: ChartFrame, search: RimSearch, radius: number, { setting, text }: Wish): readonly RimLabel[] | undefined {
  for (const share of SHARES) {
    const width = (frame.width - 2 * radius) * share - rimRoom;
    if (width <= 0) continue;
    const labels = alike(search, { ...FREE, lines: search.alone === true ? LINES.alone : LINES.among, setting, width });
    if (labels.length === 1 && share < LEAST_SHARE[search.alone === true ? 'alone' : 'one']) continue;
    if (labels.every((label) => (label.name?.size ?? text) >= text) && fits(frame, search, radius, labels)) return labels;
  }
  return undefined;
}

function fits(frame: ChartFrame, search: RimSearch, radius: number, labels: readonly RimLabel[]): boolean {
  return (
    !labels.some(isCut) &&
    sideRoom(labels, false) + 2 * radius + sideRoom(labels, true) <= frame.width &&
    rimLabelsFit(labels, frame.height) &&
    search.height(radius, labels) <= frame.height
  );
}

/** All names at one size, and all values: the smallest that any of them needs. */
function alike(search: RimSearch, room: LabelRoom): readonly RimLabel[] {
  const free = search.labels(room);
  const smallest = (part: 'name' | 'value'): number => Math.min(...free.map((label) => label[part]?.size ?? Infinity));
  return search.labels({ ...room, nameSize: smallest('name'), valueSize: smallest('value') });
}

function centred(frame: ChartFrame, radius: number, labels: readonly RimLabel[]): RimFit {
  const [left, right] = [sideRoom(labels, false), sideRoom(labels, true)];
  return { radius, labels, x: left + radius + (frame.width - left - right - 2 * radius) / 2 };
}
