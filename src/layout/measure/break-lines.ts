import LineBreaker from 'linebreak';
import type { FaceChoice, FontWidths } from '../../fonts/face.js';
import type { RichText, Run } from '../../text/run.js';
import { plainText } from '../../text/run.js';
import type { TextStyle } from '../../theme/theme.js';
import { px, type Px } from '../../units/length.js';

/** The size of a figure's unit, as a share of its number's: the same rule in CSS and PPTX. */
export const UNIT_SCALE = 0.5;

/** The size of a superscript, as a share of its text's: what PowerPoint makes of a raised run, and the same in CSS. */
export const SUPERSCRIPT_SCALE = 2 / 3;

const scaleOf = (run: Run): number => (run.unit ? UNIT_SCALE : 1) * (run.superscript ? SUPERSCRIPT_SCALE : 1);

export interface BrokenText {
  readonly lines: readonly Line[];
  /** The widest line: above the width asked for when a single word is wider. */
  readonly width: Px;
}

export interface Line {
  readonly text: string;
  readonly width: Px;
}

/** Breaks runs into lines no wider than `width`, greedily as browsers and Office do; trailing spaces hang. */
export function breakLines(runs: RichText, style: TextStyle, size: Px, width: Px, fonts: FontWidths): BrokenText {
  const { text, breaks } = broken(runs);
  if (text === '') return { lines: [], width: px(0) };
  const ends = emsAlong(runs, style, fonts);
  const room = (width + ROUNDING) / size;
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    lines.push({ text: text.slice(start, end), width: px(inked(text, ends, start, end) * size) });
  };
  let start = 0;
  let fitting = 0;
  for (const position of breaks) {
    if (fitting > start && inked(text, ends, start, position) > room) {
      add(start, fitting);
      start = fitting;
    }
    fitting = position;
  }
  add(start, text.length);
  return { lines, width: px(Math.max(...lines.map((line) => line.width))) };
}

/** Chromium lays out in 1/64 px; a text that fits to within half of that fits. */
const ROUNDING = 1 / 128;

/** What of a text is the same at every size and in every font: it is measured again and again, down the ladder of its sizes. */
interface Breakable {
  readonly text: string;
  /** Where a line may end (UAX #14), as UTF-16 positions. */
  readonly breaks: readonly number[];
  /** For each font that was asked for, the widths along the text by what else of a style they depend on. */
  readonly ems: WeakMap<FontWidths, Map<string, Float64Array>>;
}

/** Runs never change: what was found of them once holds. */
const known = new WeakMap<RichText, Breakable>();

function broken(runs: RichText): Breakable {
  const earlier = known.get(runs);
  if (earlier) return earlier;
  const text = plainText(runs);
  const found = { text, breaks: breakPositions(text), ems: new WeakMap<FontWidths, Map<string, Float64Array>>() };
  known.set(runs, found);
  return found;
}

function breakPositions(text: string): readonly number[] {
  const breaker = new LineBreaker(text);
  const positions: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) positions.push(found.position);
  return positions;
}

/** Width from the text's start up to each UTF-16 position, in px. */
export const widthsAlong = (runs: RichText, style: TextStyle, size: Px, fonts: FontWidths): Float64Array =>
  emsAlong(runs, style, fonts).map((em) => em * size);

/** The same as shares of the size. */
function emsAlong(runs: RichText, style: TextStyle, fonts: FontWidths): Float64Array {
  const { ems } = broken(runs);
  const inFont = ems.get(fonts) ?? new Map<string, Float64Array>();
  ems.set(fonts, inFont);
  const key = `${style.font} ${String(style.bold)} ${String(style.italic)} ${String(style.letterSpacing)}`;
  const found = inFont.get(key) ?? summed(runs, style, fonts);
  inFont.set(key, found);
  return found;
}

function summed(runs: RichText, style: TextStyle, fonts: FontWidths): Float64Array {
  const ends = new Float64Array(plainText(runs).length + 1);
  let at = 0;
  let sum = 0;
  for (const run of runs) {
    const scale = scaleOf(run);
    const advances = faceOf(run, style, fonts).advances(run.text);
    for (let i = 0; i < run.text.length; i++) {
      sum += ((advances[i] ?? 0) + (isLowSurrogate(run.text.charCodeAt(i)) ? 0 : style.letterSpacing)) * scale;
      ends[++at] = sum;
    }
  }
  return ends;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** In a display face « strong » is a colour: the black weight has no bolder one. */
export function faceOf<F>(run: Run, style: TextStyle, fonts: { face(choice: FaceChoice): F }): F {
  const strong = run.strong === true && style.font === 'minor';
  return fonts.face({
    font: style.font,
    bold: style.bold || strong,
    italic: style.italic !== (run.emphasis === true),
  });
}

function inked(text: string, ends: Float64Array, start: number, end: number): number {
  let last = end;
  while (last > start && hangs(text.charCodeAt(last - 1))) last--;
  return (ends[last] ?? 0) - (ends[start] ?? 0);
}

/** Space, tab, line feed. */
const hangs = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a;
