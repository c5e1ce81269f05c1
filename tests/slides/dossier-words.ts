import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const dossierText = readFileSync(
  new URL('../../slides/criminalite-organisee/dossier.yaml', import.meta.url),
  'utf8',
);

export interface Item {
  readonly lead: string;
  readonly detail?: string;
}

interface List {
  readonly intro?: string;
  readonly items: readonly Item[];
}

export interface Figure {
  readonly value: number;
  readonly unit?: string;
  readonly of?: number;
  readonly qualifier?: string;
  readonly per?: string;
  readonly label: string;
  readonly scope?: string;
  readonly date?: number;
  readonly source?: string;
  readonly versus?: { readonly value: number; readonly date: number };
}

type Cell = string | number | { readonly figure: string };

export interface Block {
  readonly id?: string;
  readonly text?: readonly string[];
  readonly points?: List;
  readonly proposals?: List;
  readonly refusals?: List;
  readonly supports?: List;
  readonly figures?: readonly string[];
  readonly quote?: { readonly text: string; readonly author: string; readonly role: string };
  readonly chart?: { readonly figure: string };
  readonly table?: { readonly rows: readonly (readonly Cell[])[] };
}

export interface Section {
  readonly id: string;
  readonly text?: readonly string[];
  readonly blocks: readonly Block[];
}

export interface DossierWords {
  readonly title: string;
  readonly subtitle: string;
  readonly kind: string;
  readonly date: string;
  readonly people: Readonly<Record<string, { readonly name: string; readonly role: string; readonly title: string }>>;
  readonly contact: Readonly<Record<string, string>>;
  readonly organisation: Readonly<Record<string, string>>;
  readonly closing: string;
  readonly keywords: readonly string[];
  readonly sources: Readonly<Record<string, { readonly label: string }>>;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly sections: readonly Section[];
}

/** The words as written, read without the project's own loader so that a fault there cannot hide one here. */
export const readDossier = (yaml: string): DossierWords => parse(yaml) as DossierWords;

export const listOf = (block: Block): List | undefined =>
  block.points ?? block.proposals ?? block.refusals ?? block.supports;

/** A list without an introduction is one that the slides draw from a paragraph; the printed lists all have one. */
export const isExcerpt = (list: List): boolean => list.intro === undefined;

/** Keys whose strings are ids or names of things, and those that are checked as whole paragraphs or as quotations. */
const NOT_SHORT_TEXTS = new Set(['id', 'speaker', 'source', 'figure', 'figures', 'kind', 'align', 'quote']);
const LISTS = new Set(['points', 'proposals', 'refusals', 'supports']);

/** Every string of a section that the scan does not give as a paragraph: headings, messages, statements, cells, asides. */
export const shortTexts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(shortTexts);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => (isShort(key, child) ? shortTexts(child) : []));
};

/** A `text` that is one string belongs to an aside; a list of them is prose. */
const isShort = (key: string, child: unknown): boolean =>
  key === 'text' ? typeof child === 'string' : !NOT_SHORT_TEXTS.has(key) && !LISTS.has(key);

/** The figures that a slide shows. */
export const shownFigures = (dossier: DossierWords): readonly string[] =>
  dossier.sections
    .flatMap((section) => section.blocks)
    .flatMap(({ figures, chart, table }) => [
      ...(figures ?? []),
      ...(chart ? [chart.figure] : []),
      ...(table?.rows.flat().flatMap((cell) => (typeof cell === 'object' ? [cell.figure] : [])) ?? []),
    ]);
