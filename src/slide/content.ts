import type { RichText } from '../text/run.js';

/**
 * What a region of a slide can hold. Writers know these types and nothing else:
 * never a block kind, never a slide kind.
 */
export type Content = TextContent | ListContent | FigureContent | TableContent | ChartContent | PictureContent;

/** Paragraphs; `level` picks the region's text style (0 = its first voice, 1 = its second, 2 = its third). */
export interface TextContent {
  readonly type: 'text';
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly level: Level;
  readonly runs: RichText;
}

export type Level = 0 | 1 | 2;

/** Leads at level 0 carry the region's bullet or number, details at level 1 hang below them. */
export interface ListContent {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  /** The number of the first item, for a list continued from the page before; 1 when absent. */
  readonly start?: number;
}

export interface ListItem {
  readonly lead: RichText;
  readonly detail?: RichText;
}

/** A number to remember: the value at level 0, what it counts at level 1, a nuance at level 2. */
export interface FigureContent {
  readonly type: 'figure';
  /** Number then unit as runs, the unit marked `unit`. */
  readonly value: RichText;
  readonly label: RichText;
  readonly note?: RichText;
}

export interface TableContent {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly RichText[])[];
  /** What the table shows, for readers who cannot see it. */
  readonly alt: string;
}

export interface TableColumn {
  readonly header: RichText;
  readonly align: 'left' | 'right' | 'center';
}

export type ChartKind = 'bar' | 'line' | 'donut' | 'pictogram' | 'hemicycle';

/**
 * bar, line: one value per category and series. donut: one series, its categories are the parts.
 * pictogram: one series of two values, [part, whole]. hemicycle: one series, seats per group.
 */
export interface ChartContent {
  readonly type: 'chart';
  readonly kind: ChartKind;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Index of the category to bring out; the others step back. */
  readonly highlight?: number;
  /** What nuances a value of the first series, by category: « plus de ». Shown before it, or the chart would misquote. */
  readonly qualifiers?: readonly (string | undefined)[];
  /** The unit written after each value (« % », « Md€ »), empty for none. */
  readonly unit: string;
  /** BCP 47 language, for the digits. */
  readonly language: string;
  /** The finding, then the values: what a reader who cannot see the chart needs. */
  readonly alt: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/** Of what a picture too tall for its box loses, the share cut above: a quarter, since heads stand in the upper half. */
export const CROPPED_ABOVE = 0.25;

export interface PictureContent {
  readonly type: 'picture';
  /** Absolute path of the file. */
  readonly file: string;
  /** Empty only for a decorative picture. */
  readonly alt: string;
  /** `cover` crops to fill the box, `contain` shows the whole picture inside it. Never distorted. */
  readonly fit: 'cover' | 'contain';
}
