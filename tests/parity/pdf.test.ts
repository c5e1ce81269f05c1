import { describe, expect, it } from 'vitest';
import { compareDecks } from '../../src/parity/compare-decks.js';
import type { ReadDeck, ReadSlide } from '../../src/readback/read-deck.js';

const slide = (over: Partial<ReadSlide> = {}): ReadSlide =>
  ({ title: 'Le tout\u2011carcéral', texts: ['Le tout\u2011carcéral', '3,5\u00A0Md€ par an'], drawn: ['60\u00A0%', 'des saisies'], alts: ['60 % des saisies.'], notes: ['À dire.'], hidden: false, ...over });
const deck = (...slides: readonly ReadSlide[]): ReadDeck => ({ title: 'Essai', metadata: new Map(), slides });
const asPrinted: Partial<ReadSlide> = { title: 'Le tout-carcéral', texts: ['Le tout- carcéral 3,5 Md€', 'par an'], drawn: ['60 % des saisies'], alts: ['60 % des saisies.'], notes: [] };
const found = (pdf: ReadDeck, html = deck(slide())) => compareDecks({ html, pdf }, { notes: true }).map(({ aspect, format, slide: n, title }) => ({ aspect, format, slide: n, title }));

describe('a PDF beside its HTML', () => {
  it('says the same with other hyphens, spaces and line ends, and without notes', () => {
    expect(found(deck(slide(asPrinted)))).toEqual([]);
  });

  it('is named for a word, a title, a number of a drawing or of its description that is another', () => {
    const about = { format: 'pdf', slide: 1, title: 'Le tout\u2011carcéral' };
    expect(found(deck(slide({ ...asPrinted, texts: ['Le tout-carcéral 3,6 Md€ par an'] })))).toEqual([{ aspect: 'text', ...about }]);
    expect(found(deck(slide({ ...asPrinted, title: 'Le carcéral' })))).toEqual([{ aspect: 'title', ...about }]);
    expect(found(deck(slide({ ...asPrinted, drawn: ['70 % des saisies'] })))).toEqual([{ aspect: 'figures', ...about }]);
    for (const alt of ['70 % des saisies.', 'Les saisies 60 % des saisies.']) expect(found(deck(slide({ ...asPrinted, alts: [alt] })))).toEqual([{ aspect: 'figures', ...about }]);
  });

  it('is named for a page that is missing or too many', () => {
    const two = deck(slide(), slide({ title: 'Fin', texts: ['Fin'] }));
    expect(found(deck(slide(asPrinted)), two)).toEqual([{ aspect: 'count', format: 'pdf', slide: 2, title: 'Fin' }]);
    expect(found(deck(slide(asPrinted), slide(asPrinted)))).toEqual([{ aspect: 'count', format: 'pdf', slide: 2, title: '' }]);
  });
});

describe('slides that a PowerPoint hides', () => {
  it('are left aside', () => {
    const pptx = deck(slide({ hidden: true, texts: ['En réserve'] }), slide());
    expect(compareDecks({ html: deck(slide()), pptx }, { notes: true })).toEqual([]);
  });
});
