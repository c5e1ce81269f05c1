import { diagnostic, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import { nearest } from '../source/nearest.js';
import type { Source } from '../source/source.js';
import { inFileOrder, validate } from '../source/validate.js';
import { findMissingFile, findMissingTemplate, findUnknownFigures, type Files } from './broken-references.js';
import { decksSchema } from './decks-schema.js';
import type { DeckSpec, Dossier } from './dossier.js';
import { sectionSlideIds, slideIdsOf } from './slide-ids.js';
import { templateChoice } from './template-choice.js';

/**
 * The decks that `decks.yaml` asks for, each entry of `slides` known to exist at the deck's density and to be there
 * once; without a dossier, only the schema is checked. Mistakes against the schema leave no decks; a slide that does not exist leaves the deck without it.
 * @param files to see that the brands are there
 */
export function loadDecks(source: Source, dossier: Dossier | undefined, files?: Files): Outcome<readonly DeckSpec[]> {
  const { value: raw, diagnostics } = validate(source, decksSchema);
  if (raw === undefined || dossier === undefined) return { diagnostics };
  const found: Diagnostic[] = [...diagnostics];
  const decks = Object.entries(raw.decks).map(([name, { title, density, audience, embargo, theme, brand, embedFonts, minutes, strict, pptx, slides }]): DeckSpec => {
    const checked = checkSlides(slides, { source, dossier, density, name });
    found.push(...checked.diagnostics);
    if (title !== undefined) found.push(...findUnknownFigures(title, source.placeOf(['decks', name, 'title']), dossier));
    if (brand !== undefined && files) found.push(...findMissingFile(brand, source.placeOf(['decks', name, 'brand']), files));
    const choice = pptx && templateChoice(pptx, { path: ['decks', name, 'pptx'], source, folder: dossier.folder });
    if (choice && files) found.push(...findMissingTemplate(choice, files));
    return {
      name,
      density,
      audience,
      slides: checked.slides,
      slidesPlace: source.placeOf(['decks', name, 'slides']),
      ...(title === undefined ? {} : { title }),
      ...(embargo === undefined ? {} : { embargo }),
      ...(theme === undefined ? {} : { theme, themePlace: source.placeOf(['decks', name, 'theme']) }),
      ...(brand === undefined ? {} : { brand }),
      ...(embedFonts === undefined ? {} : { embedFonts }),
      ...(minutes === undefined ? {} : { minutes: { planned: minutes, place: source.placeOf(['decks', name, 'minutes']) } }),
      ...(strict === undefined ? {} : { strict }),
      ...(choice === undefined ? {} : { pptx: choice }),
    };
  });
  return { value: decks, diagnostics: inFileOrder(found) };
}

interface DeckFrame {
  readonly source: Source;
  readonly dossier: Dossier;
  readonly density: DeckSpec['density'];
  readonly name: string;
}

interface Checked {
  readonly slides: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function checkSlides(entries: readonly string[], { source, dossier, density, name }: DeckFrame): Checked {
  const ids = slideIdsOf(dossier, density);
  const bySection = new Map(dossier.sections.map((section) => [section.id, sectionSlideIds(section, density)]));
  const known = [...bySection.keys(), ...ids];
  const everything = new Set(slideIdsOf(dossier));
  const firstLine = new Map<string, number>();
  const slides: string[] = [];
  const diagnostics: Diagnostic[] = [];
  entries.forEach((entry, index) => {
    const place = source.placeOf(['decks', name, 'slides', index]);
    const brought = bySection.get(entry) ?? (ids.includes(entry) ? [entry] : []);
    const again = brought.find((id) => firstLine.has(id));
    if (brought.length === 0 && everything.has(entry)) {
      diagnostics.push(diagnostic('reading-slide', { id: entry }, place));
    } else if (brought.length === 0) {
      const suggestion = nearest(entry, known);
      diagnostics.push(diagnostic('unknown-slide', { id: entry, known, ...(suggestion === undefined ? {} : { suggestion }) }, place));
    } else if (again !== undefined) {
      diagnostics.push(diagnostic('duplicate-slide', { id: again, line: firstLine.get(again) ?? 0 }, place));
    } else {
      slides.push(entry);
      for (const id of brought) firstLine.set(id, place.start.line);
    }
  });
  return { slides, diagnostics };
}
