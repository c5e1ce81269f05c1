import { diagnostic, type Outcome, type Place } from '../diagnostics/diagnostic.js';
import type { LayoutFamily } from '../slide/layout-family.js';
import type { Path, Source } from '../source/source.js';
import type { RawTemplate } from './template-schema.js';

/** What a deck or a brand says of the presentation file that a PowerPoint is written into. */
export interface TemplateChoice {
  readonly template?: TemplateFile;
  readonly layouts: ChosenLayouts;
  readonly place: Place;
}

interface TemplateFile {
  /** As written: a name beside the dossier or the brand. */
  readonly name: string;
  /** Absolute path of the folder that it is found from, and that it may not leave. */
  readonly folder: string;
  readonly place: Place;
}

/** A template's layouts by the family that they are to serve. */
export type ChosenLayouts = Readonly<Partial<Record<LayoutFamily, { readonly name: string; readonly place: Place }>>>;

/** The presentation file that a deck's PowerPoint is written into. */
export interface TemplateSpec extends TemplateFile {
  readonly layouts: ChosenLayouts;
}

export interface ChoiceFrame {
  /** Of the key `pptx`. */
  readonly path: Path;
  readonly source: Source;
  readonly folder: string;
}

/** The author's choices with their places, the absent ones left out. */
export function templateChoice({ template, layouts = {} }: RawTemplate, { path, source, folder }: ChoiceFrame): TemplateChoice {
  const chosen = Object.entries(layouts).flatMap(([family, name]) =>
    name === undefined ? [] : [[family, { name, place: source.placeOf([...path, 'layouts', family]) }] as const],
  );
  return {
    ...(template === undefined ? {} : { template: { name: template, folder, place: source.placeOf([...path, 'template']) } }),
    layouts: Object.fromEntries(chosen),
    place: source.placeOf(path),
  };
}

/**
 * The template of a deck: its own, else its brand's. A brand's layouts count for the brand's template, and for a deck's where
 * the brand brings none; those that the deck chooses come before them. Layouts for no template are an error.
 */
export function templateOf(deck: TemplateChoice | undefined, brand: TemplateChoice | undefined): Outcome<TemplateSpec | undefined> {
  const template = deck?.template ?? brand?.template;
  if (template === undefined) {
    return { value: undefined, diagnostics: deck ? [diagnostic('template-not-named', {}, deck.place)] : [] };
  }
  const branded = brand?.template === undefined || brand.template === template ? brand?.layouts : {};
  return { value: { ...template, layouts: { ...branded, ...deck?.layouts } }, diagnostics: [] };
}
