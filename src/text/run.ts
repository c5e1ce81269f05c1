/** A stretch of text with one look; the only inline marks authors have. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** An absolute http(s), mailto or tel address. */
  readonly href?: string;
  /** The id of the deck's slide that it leads to. */
  readonly slide?: string;
  /** The unit of a large figure (« Md€ »): drawn smaller than its number, in the accent colour. */
  readonly unit?: true;
  /** Above the line and smaller: « 1er », « Mme ». `typeset` sets it; authors have no mark for it. */
  readonly superscript?: true;
}

export type RichText = readonly Run[];

export const plain = (text: string): RichText => (text === '' ? [] : [{ text }]);
export const plainText = (runs: RichText): string => runs.map((run) => run.text).join('');
