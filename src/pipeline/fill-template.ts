import { join } from 'node:path';
import type { Deck } from '../deck/deck.js';
import { diagnostic, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import type { TemplateSpec } from '../dossier/template-choice.js';
import { LIMITS, readGuarded } from '../files/read-guarded.js';
import type { FontSet } from '../fonts/face.js';
import type { LaidOutDeck } from '../layout/page.js';
import type { LayoutFamily } from '../slide/layout-family.js';
import { nearest } from '../source/nearest.js';
import type { Theme } from '../theme/theme.js';
import { sameName } from '../writers/pptx/template/layout-kinds.js';
import { layOutOnTemplate } from '../writers/pptx/template/lay-out.js';
import { readTemplate } from '../writers/pptx/template/read-template.js';
import type { Template } from '../writers/pptx/template/template.js';
import { templateFonts } from '../writers/pptx/template/template-theme.js';
import { presentationWords } from '../messages/presentation-words.js';

/** A deck laid out on a template, with the fonts it was measured with. */
export interface FilledTemplate {
  readonly template: Template;
  readonly laidOut: LaidOutDeck;
  readonly fonts: FontSet;
}

export interface FillingFrame {
  readonly theme: Theme;
  readonly fonts: FontSet;
}

/** A deck laid out on the template that it asks for, or all that is wrong with the file, with its layouts or with the texts. */
export function fillTemplate(deck: Deck, spec: TemplateSpec, { theme, fonts }: FillingFrame): Outcome<FilledTemplate> {
  const read = openTemplate(spec);
  if (!read.value) return { diagnostics: read.diagnostics };
  const template = read.value;
  const unknown = unknownLayouts(template, spec);
  if (hasErrors(unknown)) return { diagnostics: unknown };
  const layouts = Object.fromEntries(Object.entries(spec.layouts).map(([family, { name }]) => [family, name])) as Partial<Record<LayoutFamily, string>>;
  const measured = templateFonts(fonts, template, theme);
  const laidOut = layOutOnTemplate(deck, { template, layouts, theme, words: presentationWords(deck.language) }, measured, spec.place);
  return {
    ...(laidOut.value ? { value: { template, laidOut: laidOut.value, fonts: measured } } : {}),
    diagnostics: laidOut.diagnostics,
  };
}

function openTemplate({ name, folder, place }: TemplateSpec): Outcome<Template> {
  try {
    return readTemplate(readGuarded(join(folder, name), { folder, maxBytes: LIMITS.template }), name, place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { diagnostics: [diagnostic('file-not-readable', { file: name, reason: code }, place)] };
  }
}

function unknownLayouts(template: Template, { layouts }: TemplateSpec): readonly Diagnostic[] {
  const known = template.layouts.map((layout) => layout.name);
  return Object.values(layouts).flatMap(({ name, place }) => {
    if (known.some((candidate) => sameName(candidate, name))) return [];
    const suggestion = nearest(name, known);
    return [diagnostic('template-layout-unknown', { name, known: [...new Set(known)], ...(suggestion === undefined ? {} : { suggestion }) }, place)];
  });
}
