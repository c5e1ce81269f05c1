import { describe, expect, it } from 'vitest';
import { findIn, watchList } from '../../src/leak/watch-list.js';
import { wordsOf } from '../../src/leak/words.js';

const place = { file: 'dossier.yaml', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** What of an internal text is found in a file, when one page shows these texts. */
const found = (internal: string, file: string, ...shown: readonly string[]): readonly string[] => {
  const list = watchList([{ kind: 'content', text: internal, place: () => place }], [shown.join('\n')]);
  return [...findIn(wordsOf(file), list).values()];
};

describe('a short internal text is no leak', () => {
  it('where one text of the page ends on its first word and another begins with the rest, in an order of the file’s own', () => {
    expect(found('Paris 240 000', 'Paris 240 000 places', '240 000 places', 'Paris')).toEqual([]);
  });
  it('where two cards of a word each stand side by side', () => {
    expect(found('Luxembourg Liechtenstein', 'Luxembourg Liechtenstein', 'Liechtenstein', 'Un titre', 'Luxembourg')).toEqual([]);
  });
});

describe('it is one', () => {
  it('where its one word stands inside a text, not at its end', () => {
    expect(found('Paris 240 000', 'Paris 240 000 places', '240 000 places', 'Paris en hiver')).toEqual(['paris 240 000']);
  });
  it('where the rest stands inside a text, not at its beginning', () => {
    expect(found('Paris 240 000', 'Paris 240 000 places', 'Seulement 240 000 places', 'Paris')).toEqual(['paris 240 000']);
  });
  it('where its last word alone is shown', () => {
    expect(found('Paris 240 000', 'Paris 240 000', '000', 'Paris')).toEqual(['paris 240 000']);
  });
});
