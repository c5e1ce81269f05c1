import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DeckSpec, Dossier } from '../../src/dossier/dossier.js';
import { loadDecks } from '../../src/dossier/load-decks.js';
import { loadDossier } from '../../src/dossier/load-dossier.js';
import { sectionSlideIds, slideIdsOf } from '../../src/dossier/slide-ids.js';
import type { Outcome } from '../../src/diagnostics/diagnostic.js';
import { readSource } from '../../src/source/read-source.js';

const ID = 'criminalite-organisee';
const folder = new URL(`../../slides/${ID}/`, import.meta.url);
const LISTS = ['agenda', 'points', 'proposals', 'refusals', 'supports'];
const STRONG = ['statement', 'quote', 'figures', 'chart'];

/** The value, when nothing at all was found to say about it. */
function clean<T>({ value, diagnostics }: Outcome<T>): T {
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no value');
  return value;
}

const read = (name: string) => clean(readSource(name, readFileSync(new URL(name, folder))));
const dossier: Dossier = clean(
  loadDossier(read('dossier.yaml'), { id: ID, folder: fileURLToPath(folder), fileExists: () => false }),
);
const decks = clean(loadDecks(read('decks.yaml'), dossier));

function deck(name: string): DeckSpec {
  const found = decks.find((one) => one.name === name);
  if (!found) throw new Error(`no deck ${name}`);
  return found;
}

/** A deck's slide ids, its sections spelt out. */
const idsOf = ({ slides, density }: DeckSpec): readonly string[] =>
  slides.flatMap((entry) => {
    const section = dossier.sections.find(({ id }) => id === entry);
    return section ? sectionSlideIds(section, density) : [entry];
  });

const missingFrom = (name: string): readonly string[] =>
  slideIdsOf(dossier, deck(name).density).filter((id) => !idsOf(deck(name)).includes(id));

/** `cover`, `opener`, or the block's kind. */
function kindOf(slide: string): string {
  const [sectionId, rest] = slide.split('/');
  const block = dossier.sections.find(({ id }) => id === sectionId)?.blocks.find(({ id }) => id === rest);
  return block?.kind ?? rest ?? slide;
}

describe('the decks of the dossier', () => {
  it('are the press conference, the partners’ and the meeting’s', () => {
    expect(decks.map(({ name, density }) => [name, density])).toEqual([
      ['presse', 'stage'],
      ['partenaires', 'reading'],
      ['reunion', 'reading'],
    ]);
  });

  it('show the press every slide but the table, whose figures it sees as cards', () => {
    expect(missingFrom('presse')).toEqual(['arsenal/table']);
  });

  it('give partners every slide but the cards and the points that repeat a table and a paragraph', () => {
    expect(missingFrom('partenaires')).toEqual(['arsenal/figures', 'services-publics/points']);
  });

  it('keep the meeting to about eight slides', () => {
    expect(idsOf(deck('reunion')).length).toBeLessThanOrEqual(9);
  });
});

describe.each(['presse', 'reunion'])('the rhythm of %s', (name) => {
  const kinds = idsOf(deck(name)).map(kindOf);

  it('never has three lists running', () => {
    const threes = kinds.map((_, index) => kinds.slice(index, index + 3)).slice(0, -2);
    expect(threes.filter((three) => three.every((kind) => LISTS.includes(kind)))).toEqual([]);
  });

  it('has a sentence or a number to remember in every four slides', () => {
    const said = kinds.filter((kind) => !['speakers', 'agenda', 'sources', 'contact'].includes(kind));
    const fours = said.map((_, index) => said.slice(index, index + 4)).slice(0, -3);
    expect(fours.filter((four) => !four.some((kind) => STRONG.includes(kind)))).toEqual([]);
  });
});
