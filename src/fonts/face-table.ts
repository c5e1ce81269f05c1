import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What measuring asks of one font file, in font units: scripts/face-tables.mjs makes it of the fonts that our themes name. */
export interface FaceTable {
  readonly family: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** First and last of each stretch of code points that have a glyph, one after the other. */
  readonly covered: readonly number[];
  /** Characters for which a rule of the font steps in, depending on what stands around them. */
  readonly watched: string;
  /** Characters and ligatures; the three lists that follow are in their order. */
  readonly tokens: readonly string[];
  readonly advances: readonly number[];
  /** The row of `kerning` for a token that stands first, and the column for one that stands second. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly kerning: readonly (readonly number[])[];
}

/** The table of a font file known by its bytes; nothing for any other font. */
export function findFaceTable(bytes: Uint8Array): FaceTable | undefined {
  const hash = createHash('sha256').update(bytes).digest('hex');
  try {
    return JSON.parse(readFileSync(new URL(`../fonts/faces/${hash}.json`, import.meta.url), 'utf8')) as FaceTable;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export const coversCode = ({ covered }: FaceTable, code: number): boolean => {
  let [low, high] = [0, covered.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((covered[2 * middle + 1] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low < covered.length / 2 && (covered[2 * low] ?? 0) <= code;
};
