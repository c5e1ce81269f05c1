/** What of a text typography cannot settle; the catalogue has a sentence for each. */
export type DoubtKind =
  | 'straight-quote'
  | 'unbalanced-quotes'
  | 'unbalanced-parentheses'
  | 'double-space'
  | 'missing-space'
  | 'space-before-comma'
  | 'repeated-sign'
  | 'repeated-word'
  | 'etc-with-ellipsis'
  | 'ordinal'
  | 'title-abbreviation'
  | 'unaccented-capital'
  | 'decimal-point'
  | 'thousands-together'
  | 'range-or-compound';

/** Why a slide says nothing: a title that only names, one that is its section's, a section without its one sentence. */
export type NoMessage = 'label' | 'inherited' | 'section';

/** Why a description does not describe. */
export type PoorAlt = 'file-name' | 'generic' | 'caption';

/** What time is planned for. */
export type TimedPart = 'block' | 'section' | 'deck';

/** Where a value stands that is no prose. */
export type DataKind = 'table' | 'chart';

/** What `pupitre check` finds beyond what a build refuses. Values are written out, as a person reads them. */
export interface CheckParams {
  /** `written`: in the text; `value`: the ledger's. The related place is the ledger's. */
  readonly 'prose-contradicts-figure': { readonly written: string; readonly id: string; readonly value: string };
  /** A value typed into a table's cell or a chart; the related place is the ledger's. */
  readonly 'data-contradicts-figure': { readonly in: DataKind; readonly written: string; readonly id: string; readonly value: string };
  /** The related place is that of `other`. */
  readonly 'prose-contradicts-prose': { readonly written: string; readonly other: string };
  /** Two figures of the ledger that count the same; the related place is that of `other`. */
  readonly 'figure-conflict': { readonly id: string; readonly value: string; readonly other: string; readonly otherValue: string };
  readonly 'figure-without-source': { readonly id: string; readonly value: string; readonly label: string };
  /** `versus`: of the value that it is compared with. */
  readonly 'figure-without-date': { readonly id: string; readonly value: string; readonly label: string; readonly versus: boolean };
  /** `[text](target)` that is no link: it stands on the slide as it is written. */
  readonly 'dead-link': { readonly text: string; readonly target: string };
  /** A link from a slide to one that the deck does not show. */
  readonly 'dead-slide-link': { readonly deck: string; readonly slide: string; readonly target: string };
  readonly 'typography-doubt': { readonly doubt: DoubtKind; readonly text: string; readonly suggestion?: string };
  readonly 'slide-without-message': { readonly reason: NoMessage; readonly title: string };
  /** A title written in two places, on slides of one deck; the related place is the first. */
  readonly 'repeated-title': { readonly title: string };
  /** `words`: counted; `most`: that a slide takes. */
  readonly 'long-sentence': { readonly words: number; readonly most: number; readonly text: string };
  /** Minutes. `name`: of the section, block or deck. */
  readonly 'speaking-time': { readonly part: TimedPart; readonly name: string; readonly planned: number; readonly estimated: number };
  /** Minutes that a section has, and that its blocks have together. */
  readonly 'minutes-conflict': { readonly section: string; readonly planned: number; readonly blocks: number };
  /** How many blocks have notes, and how many parts are kept for questions, that no deck may carry. */
  readonly 'unseen-notes': { readonly notes: number; readonly backup: number };
  readonly 'poor-alt': { readonly reason: PoorAlt; readonly alt: string };
  /** Sizes in pixels. `needed`: for its place on a screen of 1920 × 1080. */
  readonly 'small-picture': {
    readonly file: string; readonly width: number; readonly height: number; readonly neededWidth: number; readonly neededHeight: number;
  };
  readonly 'unused-figure': { readonly id: string };
  readonly 'unused-person': { readonly id: string; readonly name: string };
  readonly 'unused-source': { readonly id: string; readonly label: string };
  /** An entry of `check: { allow: … }` that nothing needs. */
  readonly 'unused-allowance': { readonly rule: string; readonly at?: string };
}
