import LineBreaker from 'linebreak';
import type { FontSet } from '../fonts/face.js';
import type { ColorRef, TextStyle } from '../theme/theme.js';
import { px } from '../units/length.js';
import type { ChartFrame } from './frame.js';
import { CHART_LABEL_FLOOR } from './limits.js';
import type { TextMark } from './mark.js';

/** How a chart's text is set: a theme's text style as marks can carry it. */
export interface Voice {
  readonly font: 'major' | 'minor';
  readonly bold: boolean;
  readonly color: ColorRef;
  /** To try in turn, largest first, none under the floor. */
  readonly sizes: readonly number[];
}

/** Lines set alike, ready to be placed; `width` and `height` in px. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly voice: Voice;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** True when words had to be left out, « … » in their place. */
  readonly cut: boolean;
}

/** Room taken above and below a baseline, in em: accented capitals and descenders of the fonts in use stay inside. */
const ABOVE = 0.88;
const BELOW = 0.24;
/** Capitals and lining digits are centred by their own height, not by the line's. */
const CAP_HEIGHT = 0.66;
/** From baseline to baseline, in em. */
const PITCH = 1.14;

export const heightOf = (lines: number, size: number): number =>
  lines === 0 ? 0 : ((lines - 1) * PITCH + ABOVE + BELOW) * size;

/** From the block's top down to its first baseline. */
export const firstBaseline = (block: TextBlock): number => ABOVE * block.size;

export const labelVoice = (frame: ChartFrame): Voice => voiceOf(frame.theme.charts.label);
export const valueVoice = (frame: ChartFrame): Voice => voiceOf(frame.theme.charts.value);

function voiceOf(style: TextStyle): Voice {
  const sizes = style.sizes.filter((size) => size > CHART_LABEL_FLOOR);
  return { font: style.font, bold: style.bold, color: style.color, sizes: [...sizes, CHART_LABEL_FLOOR] };
}

/** The same voice, no larger than `most` (nor smaller than the floor). */
export const atMost = (voice: Voice, most: number): Voice => ({
  ...voice,
  sizes: [...voice.sizes.filter((size) => size <= most && size > CHART_LABEL_FLOOR), CHART_LABEL_FLOOR],
});

/** Widths at 1 px by face and text: looking for a place sets the same words hundreds of times. */
const widths = new WeakMap<FontSet, Map<string, number>>();

/** In px; a text's width grows evenly with its size. */
export function textWidth({ fonts }: Pick<ChartFrame, 'fonts'>, { font, bold }: Voice, text: string, size: number): number {
  const known = widths.get(fonts) ?? new Map<string, number>();
  widths.set(fonts, known);
  const key = `${font}${String(bold)}${text}`;
  const width = known.get(key) ?? fonts.face({ font, bold, italic: false }).width(text, px(1));
  known.set(key, width);
  return width * size;
}

export interface Room {
  readonly width: number;
  readonly lines: number;
  /** In px; as many lines as there may be when absent. */
  readonly height?: number;
}

/** The text at the largest size that fits the room; at the floor, what does not fit gives way to « … ». */
export function fitText(frame: ChartFrame, voice: Voice, text: string, room: Room): TextBlock {
  return fitAlike(frame, voice, [text], room)[0] as TextBlock;
}

/** A number in one line of `width` px, or not at all: cut short it would be another number. */
export function fitNumber(frame: ChartFrame, voice: Voice, text: string, width: number): TextBlock | undefined {
  const block = fitText(frame, voice, text, { width, lines: 1 });
  return block.cut ? undefined : block;
}

/** Several texts at one size: the largest at which every one of them fits. */
export function fitAlike(frame: ChartFrame, voice: Voice, texts: readonly string[], room: Room): TextBlock[] {
  let blocks: TextBlock[] = [];
  for (const size of voice.sizes) {
    blocks = texts.map((text) => setAt(frame, voice, text, size, room));
    if (blocks.every((block) => !block.cut)) break;
  }
  return blocks;
}

function setAt(frame: ChartFrame, voice: Voice, text: string, size: number, room: Room): TextBlock {
  const words = text.replace(/[ \t\r\n]+/g, ' ').trim();
  const measure = (line: string): number => textWidth(frame, voice, line, size);
  const wrapped = words === '' ? [] : balanced(words, room.width, measure);
  const tall = heightOf(wrapped.length, size) > (room.height ?? Infinity);
  const fits = !tall && wrapped.length <= room.lines && wrapped.every((line) => measure(line) <= room.width);
  const lines = fits ? wrapped : cutLines(wrapped, room, measure);
  const width = Math.max(0, ...lines.map(measure));
  return { lines, voice, size, width, height: heightOf(lines.length, size), cut: !fits };
}

/** As few lines as the width allows, then as even as they can be: a label is read at a glance, not as prose. */
function balanced(text: string, width: number, measure: (line: string) => number): string[] {
  const lines = wrap(text, width, measure);
  if (lines.length < 2) return lines;
  let [narrow, wide] = [width / lines.length, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const tried = wrap(text, middle, measure);
    if (tried.length === lines.length && tried.every((line) => measure(line) <= width)) wide = middle;
    else narrow = middle;
  }
  return wrap(text, wide, measure);
}

function wrap(text: string, width: number, measure: (line: string) => number): string[] {
  const breaker = new LineBreaker(text);
  const lines: string[] = [];
  let [start, fitting] = [0, 0];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (fitting > start && measure(text.slice(start, found.position).trimEnd()) > width) {
      lines.push(text.slice(start, fitting).trimEnd());
      start = fitting;
    }
    fitting = found.position;
  }
  lines.push(text.slice(start).trimEnd());
  return lines;
}

function cutLines(lines: readonly string[], room: Room, measure: (line: string) => number): string[] {
  const kept = lines.slice(0, Math.max(1, room.lines));
  return kept.map((line, i) => {
    const last = i === kept.length - 1 && kept.length < lines.length;
    return !last && measure(line) <= room.width ? line : ellipsis(line, room.width, measure);
  });
}

function ellipsis(line: string, width: number, measure: (line: string) => number): string {
  const characters = [...line];
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop();
  return characters.length === 0 && measure('…') > width ? '' : `${characters.join('').trimEnd()}…`;
}

export interface Spot {
  readonly x: number;
  readonly anchor: TextMark['anchor'];
  /** Overrides the voice. */
  readonly color?: ColorRef;
  readonly bold?: boolean;
}

/** The block's lines from `top` down. */
export const placeFrom = (block: TextBlock, top: number, spot: Spot): TextMark[] =>
  setLines(block, top + firstBaseline(block), spot);

/** The block with the middle of its capitals at `middle`. */
export function placeAround(block: TextBlock, middle: number, spot: Spot): TextMark[] {
  const first = middle - ((block.lines.length - 1) * PITCH * block.size) / 2 + (CAP_HEIGHT * block.size) / 2;
  return setLines(block, first, spot);
}

function setLines(block: TextBlock, baseline: number, { x, anchor, color, bold }: Spot): TextMark[] {
  return block.lines
    .map((text, i): TextMark => ({
      kind: 'text',
      text,
      x: px(x),
      baseline: px(baseline + i * PITCH * block.size),
      anchor,
      font: block.voice.font,
      bold: bold ?? block.voice.bold,
      size: px(block.size),
      color: color ?? block.voice.color,
    }))
    .filter((mark) => mark.text !== '');
}
