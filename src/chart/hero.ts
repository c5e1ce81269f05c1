import { partFill } from './fills.js';
import type { ChartFrame } from './frame.js';
import { partsOf } from './frame.js';
import { readableInk } from './ink.js';
import type { TextBlock } from './lettering.js';
import { fitNumber, placeAround, placeFrom, textWidth, valueVoice } from './lettering.js';
import { CHART_LABEL_FLOOR } from './limits.js';
import type { Mark } from './mark.js';
import { valueText } from './value-text.js';

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

/** Sets the hero on one line as large as `width` (px) allows; none where even the smallest text is too wide. */
export function fitHero(frame: ChartFrame, width: number): TextBlock | undefined {
  const text = heroText(frame);
  const voice = valueVoice(frame);
  const most = (voice.sizes[0] ?? 0) * GROWTH;
  const size = Math.floor(Math.min(most, width / Math.max(textWidth(frame, voice, text, 1), 0.1)));
  return size < CHART_LABEL_FLOOR ? undefined : fitNumber(frame, { ...voice, sizes: [size] }, text, width);
}

export function drawHero(frame: ChartFrame, block: TextBlock | undefined, x: number, y: { middle: number } | { bottom: number }): Mark[] {
  if (!block) return [];
  const part = heroPart(frame);
  const color = readableInk(frame.theme, part === undefined ? { role: 'text' } : partFill(frame, part));
  const spot = { x, anchor: 'middle', color } as const;
  return 'middle' in y ? placeAround(block, y.middle, spot) : placeFrom(block, y.bottom - block.height, spot);
}
