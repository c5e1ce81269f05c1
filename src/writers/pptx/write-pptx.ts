import type { FontSet } from '../../fonts/face.js';
import type { LaidOutDeck } from '../../layout/page.js';
import type { PresentationContext } from './context.js';
import { RELATIONSHIP } from './opc/names.js';
import { writePackage } from './opc/package.js';
import { Relationships, type Part } from './opc/part.js';
import { PART } from './opc/part-names.js';
import { documentPropertyParts } from './parts/document-properties.js';
import { embeddedFontParts } from './parts/embedded-fonts.js';
import { collectPictures, mediaParts } from './parts/media.js';
import { handoutMasterPart } from './parts/handout-master.js';
import { notesMasterPart } from './parts/notes-master.js';
import { hasNotes, notesSlidePart } from './parts/notes-slide.js';
import { presentationPart } from './parts/presentation.js';
import { slideParts } from './parts/slide.js';
import { layoutPart } from './parts/slide-layout.js';
import { masterPart } from './parts/slide-master.js';
import { tableStylesPart } from './parts/table-styles.js';
import { paperThemePart, themePart } from './parts/theme-part.js';
import { viewPropertyParts } from './parts/view-properties.js';
import { placeholderIndexes } from './shapes/placeholder.js';
import { presentationWords } from '../../messages/presentation-words.js';

export interface PptxOptions {
  readonly fonts: FontSet;
  /** Absolute file path → bytes, PNG, JPEG or SVG, of every picture that the deck's pages name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** For each SVG among them, by the same path, what programs show that cannot draw SVG: a PNG of the same proportions. */
  readonly bitmaps?: ReadonlyMap<string, Uint8Array>;
  /** Absolute file path → bytes of every font file of the theme, to be embedded; none of them is when absent. */
  readonly fontFiles?: ReadonlyMap<string, Uint8Array>;
  /** Written as the document's date; nothing else in the file depends on when it is made. */
  readonly created: Date;
}

/**
 * A deck as a PowerPoint presentation (ECMA-376): the same deck and options always give the same bytes.
 * Throws only for what the stages before should have refused: a picture not read, a layout that the theme lacks.
 */
export function writePptx(deck: LaidOutDeck, { fonts, pictures, bitmaps = new Map(), created, fontFiles }: PptxOptions): Uint8Array {
  const context: PresentationContext = {
    deck,
    theme: deck.theme,
    fonts,
    indexes: placeholderIndexes(deck.theme),
    pictures: collectPictures(deck, { pictures, bitmaps }),
    ...(fontFiles ? { fontFiles } : {}),
    words: presentationWords(deck.language),
    language: deck.language,
    slideNumbers: slideNumbersOf(deck),
  };
  const root = new Relationships();
  root.to(RELATIONSHIP.officeDocument, PART.presentation);
  root.to(RELATIONSHIP.coreProperties, PART.coreProperties);
  root.to(RELATIONSHIP.extendedProperties, PART.extendedProperties);
  root.to(RELATIONSHIP.customProperties, PART.customProperties);
  return writePackage(partsOf(context, created), root.list);
}

/** A theme as an empty template (`.potx`): its masters and layouts, for people who start in PowerPoint. */
export function writePotx(deck: LaidOutDeck, { fonts, created }: Pick<PptxOptions, 'fonts' | 'created'>): Uint8Array {
  const { theme, language, organisation, date, density } = deck;
  const empty: LaidOutDeck = {
    dossier: '', deck: theme.name, title: theme.label, organisation, language, date, keywords: [], density, theme, pages: [],
  };
  return writePptx(empty, { fonts, created, pictures: new Map() });
}

export const slideNumbersOf = ({ pages }: LaidOutDeck): ReadonlyMap<string, number> =>
  new Map(pages.map((page, i): [string, number] => [page.slideId, i + 1]).reverse());

/** One after the other, so that no more than one slide's parts are in memory as trees. */
function* partsOf(context: PresentationContext, created: Date): Generator<Part> {
  const { deck, theme } = context;
  yield presentationPart(context);
  yield masterPart(context);
  for (const [i, layout] of theme.layouts.entries()) yield layoutPart(layout, i + 1, context);
  for (const [i, page] of deck.pages.entries()) yield* slideParts(page, i + 1, context);
  yield notesMasterPart(context);
  for (const [i, page] of deck.pages.entries()) if (hasNotes(page)) yield notesSlidePart(page, i + 1, context);
  yield themePart(theme);
  yield handoutMasterPart(context);
  yield paperThemePart(2);
  yield paperThemePart(3);
  yield* viewPropertyParts();
  yield tableStylesPart(theme);
  if (context.fontFiles) yield* embeddedFontParts(theme, context.fontFiles);
  yield* mediaParts(context.pictures);
  yield* documentPropertyParts(deck, created);
}
