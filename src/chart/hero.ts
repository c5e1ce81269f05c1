import { partFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { partsOf } from './frame.js';
import { readableInk } from './ink.js';
import type { TextBlock } from './lettering.js';
import { fitNumber, labelVoice, placeAround, placeFrom, textWidth, valueVoice } from './lettering.js';
import { CHART_LABEL_FLOOR } from './limits.js';
import type { Mark } from './mark.js';
import { qualifierOf, valueText } from './value-text.js';

/** The number in the middle of a round chart may grow to this many times the theme's largest chart value. */
const GROWTH = 2;

/** The part whose value stands in the middle: the highlighted one, else the one that makes up more than half. */
export function heroPart(frame: ChartFrame): number | undefined {
  const { highlight, kind } = frame.content;
  if (highlight !== undefined || kind === 'hemicycle') return highlight;
  const parts = partsOf(frame.content);
  if (parts.length === 1) return 0;
  const total = parts.reduce((sum, value) => sum + value, 0);
  const most = parts.findIndex((value) => value > total / 2);
  return most === -1 ? undefined : most;
}

/** The value to remember: that part's, else the total, unless the parts are percentages, whose total says nothing. */
export function heroText(frame: ChartFrame): string {
  const parts = partsOf(frame.content);
  const part = heroPart(frame);
  if (part !== undefined) return valueText(frame.content, parts[part] ?? 0);
  const total = parts.reduce((sum, value) => sum + value, 0);
  return frame.content.unit.trim() === '%' ? '' : valueText(frame.content, total);
}

/** The number in the middle of a round chart, and what nuances it on a line above. */
export interface Hero {
  readonly value: TextBlock;
  readonly qualifier?: TextBlock;
}

/**
 * Sets the hero on one line as large as `width` (px) allows, its qualifier smaller above it; none where even the smallest
 * text is too wide, nor a value without its qualifier.
 */
export function fitHero(frame: ChartFrame, width: number): Hero | undefined {
  const value = fitHeroNumber(frame, heroText(frame), width);
  const nuance = qualifierOf(frame.content, heroPart(frame));
  if (!value || nuance === undefined) return value && { value };
  const qualifier = fitNumber(frame, { ...labelVoice(frame), bold: true }, nuance, width);
  if (qualifier) return { value, qualifier };
  const whole = fitHeroNumber(frame, `${nuance} ${heroText(frame)}`, width);
  return whole && { value: whole };
}

function fitHeroNumber(frame: ChartFrame, text: string, width: number): TextBlock | undefined {
  const voice = valueVoice(frame);
  const most = (voice.sizes[0] ?? 0) * GROWTH;
  const size = Math.floor(Math.min(most, width / Math.max(textWidth(frame, voice, text, 1), 0.1)));
  return size < CHART_LABEL_FLOOR ? undefined : fitNumber(frame, { ...voice, sizes: [size] }, text, width);
}

/** A qualifier hangs this share of its height nearer the number than two lines of text would stand. */
const CLOSER = 0.1;

export function drawHero(frame: ChartFrame, hero: Hero | undefined, x: number, y: { middle: number } | { bottom: number }): Mark[] {
  if (!hero) return [];
  const { value: block, qualifier } = hero;
  const part = heroPart(frame);
  const color = readableInk(frame.theme, part === undefined ? { role: 'text' } : partFill(frame, part));
  const spot = { x, anchor: 'middle', color } as const;
  const above = qualifier ? qualifier.height * (1 - CLOSER) : 0;
  // Both together in the middle: the number gives way by half of what stands above it.
  const middle = 'middle' in y ? y.middle + above / 2 : y.bottom - block.height / 2;
  const number = 'middle' in y ? placeAround(block, middle, spot) : placeFrom(block, y.bottom - block.height, spot);
  return [...(qualifier ? placeFrom(qualifier, middle - block.height / 2 - above, spot) : []), ...number];
}
