import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dossierText, readDossier, type Block, type Section } from './dossier-words.js';

interface DeckSpec {
  readonly density: 'stage' | 'reading';
  readonly slides: readonly string[];
}

const file = new URL('../../slides/criminalite-organisee/decks.yaml', import.meta.url);
const { decks } = parse(readFileSync(file, 'utf8')) as { readonly decks: Readonly<Record<string, DeckSpec>> };
const { sections } = readDossier(dossierText);

const MADE_FROM_CONTENT = ['cover', 'agenda', 'speakers', 'sources', 'contact'];
const COMMON_KEYS = ['id', 'title', 'kicker', 'speaker', 'text', 'notes', 'source'];
const LISTS = ['points', 'proposals', 'refusals', 'supports', 'agenda'];
const STRONG = ['statement', 'quote', 'figures', 'chart', 'cover'];

const kindOf = (block: Block): string => Object.keys(block).find((key) => !COMMON_KEYS.includes(key)) ?? '';

/** A section's slide ids with their kinds, in the order that docs/format.md gives. */
function slidesOf(section: Section, density: DeckSpec['density']): readonly (readonly [id: string, kind: string])[] {
  const reading = density === 'reading';
  const kinds = section.blocks.map(kindOf);
  return [
    [`${section.id}/opener`, 'opener'],
    ...(reading && section.text ? [[`${section.id}/text`, 'text'] as const] : []),
    ...section.blocks.flatMap((block, index) => {
      const kind = kindOf(block);
      const same = kinds.slice(0, index).filter((other) => other === kind).length;
      const id = `${section.id}/${block.id ?? (same === 0 ? kind : `${kind}-${same + 1}`)}`;
      return [[id, kind] as const, ...(reading && block.text ? [[`${id}-text`, 'text'] as const] : [])];
    }),
  ];
}

const expand = ({ density, slides }: DeckSpec): readonly (readonly [id: string, kind: string])[] =>
  slides.flatMap((wanted) => {
    if (MADE_FROM_CONTENT.includes(wanted)) return [[wanted, wanted] as const];
    const section = sections.find(({ id }) => id === wanted.split('/')[0]);
    const all = section ? slidesOf(section, density) : [];
    return all.filter(([id]) => !wanted.includes('/') || id === wanted);
  });

const ids = (deck: DeckSpec) => expand(deck).map(([id]) => id);
const named = (name: string): DeckSpec => {
  const deck = decks[name];
  if (!deck) throw new Error(`no deck ${name}`);
  return deck;
};

describe('the decks of the dossier', () => {
  it('are the press conference, the partners’ and the meeting’s', () => {
    expect(Object.keys(decks)).toEqual(['presse', 'partenaires', 'reunion']);
  });

  it.each(Object.entries(decks))('%s names only slides that exist, each once', (_, deck) => {
    const found = ids(deck);
    expect(deck.slides.filter((wanted) => !found.some((id) => id === wanted || id.startsWith(`${wanted}/`)))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it('show the press every slide but the table, whose figures it sees as cards', () => {
    const all = sections.flatMap((section) => slidesOf(section, 'stage').map(([id]) => id));
    expect(all.filter((id) => !ids(named('presse')).includes(id))).toEqual(['arsenal/table']);
  });

  it('give partners every paragraph', () => {
    const all = sections.flatMap((section) => slidesOf(section, 'reading').map(([id]) => id));
    const leftOut = all.filter((id) => !ids(named('partenaires')).includes(id));
    expect(leftOut).toEqual(['arsenal/figures', 'services-publics/points']);
  });

  it('keep the meeting to about eight slides', () => {
    expect(ids(named('reunion')).length).toBeLessThanOrEqual(9);
  });
});

describe('the rhythm on stage', () => {
  const kinds = expand(named('presse')).map(([, kind]) => kind);

  it('never shows three lists running', () => {
    const runs = kinds.filter((_, index) => index >= 2 && kinds.slice(index - 2, index + 1).every((kind) => LISTS.includes(kind)));
    expect(runs).toEqual([]);
  });

  it('has a sentence or a number to remember in every four slides', () => {
    const first = kinds.indexOf('opener');
    const dull = kinds
      .map((_, index) => kinds.slice(index, index + 4))
      .slice(first, kinds.indexOf('sources') - 3)
      .filter((four) => !four.some((kind) => STRONG.includes(kind)));
    expect(dull).toEqual([]);
  });
});
