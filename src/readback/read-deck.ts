/** A deck as a reader of its finished file finds it. */
export interface ReadDeck {
  readonly title: string;
  /** What the file says of itself, by the names that its format gives them. */
  readonly metadata: ReadonlyMap<string, string>;
  /** In order; hidden ones stand among them. */
  readonly slides: readonly ReadSlide[];
}

export interface ReadSlide {
  readonly title: string;
  /** What is set as text, paragraph by paragraph in reading order, without the furniture (footer, number). */
  readonly texts: readonly string[];
  /** The letters of drawings: labels of charts. */
  readonly drawn: readonly string[];
  /** Alternative texts of charts and pictures, in order. */
  readonly alts: readonly string[];
  readonly notes: readonly string[];
  readonly hidden: boolean;
}
