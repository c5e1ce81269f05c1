import { FALLBACK_FAMILIES, type FallbackFamily, type Theme } from '../theme/theme.js';
import type { Advances, FaceChoice, FontWidths } from './face.js';
import { FALLBACK_ADVANCES } from './fallback-advances.js';

const EM = 2048;

/**
 * How wide texts are on a machine that has none of a theme's fonts and shows its declared fallbacks instead. Kerning is
 * left out, which makes lines a little longer than any program does.
 */
export function openFallback({ major, minor }: Theme['fonts']): FontWidths {
  const families = { major: major.fallback, minor: minor.fallback };
  return { face: ({ font, ...style }) => faceOf(families[font], style) };
}

const faceOf = (family: FallbackFamily, style: Omit<FaceChoice, 'font'>): Advances => FACES[family][styleOf(style)];

const styleOf = ({ bold, italic }: Omit<FaceChoice, 'font'>): Style => (bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular');

const STYLES = ['regular', 'bold', 'italic', 'boldItalic'] as const;
type Style = (typeof STYLES)[number];

type Rows = readonly (readonly [width: number, characters: string])[];

function openRows(rows: Rows): Advances {
  const widths = new Map(rows.flatMap(([width, characters]) => [...characters].map((char): [string, number] => [char, width / EM])));
  return { advances: (text) => Float64Array.from({ length: text.length }, (_, i) => widthOf(text[i] ?? '', widths)) };
}

/** What the font lacks some other one draws: an em is as wide as signs usually are. By UTF-16 unit. */
function widthOf(unit: string, widths: ReadonlyMap<string, number>): number {
  // Programs draw a non-breaking hyphen as a hyphen.
  return widths.get(unit === '\u2011' ? '-' : unit) ?? (/[\p{M}\p{Cf}\uDC00-\uDFFF]/u.test(unit) ? 0 : 1);
}

const FACES = Object.fromEntries(
  FALLBACK_FAMILIES.map((family) => [family, Object.fromEntries(STYLES.map((style) => [style, openRows(FALLBACK_ADVANCES[family][style])]))]),
) as Readonly<Record<FallbackFamily, Readonly<Record<Style, Advances>>>>;
