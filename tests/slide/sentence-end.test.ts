import { describe, expect, it } from 'vitest';
import { asDetail, asLead, asSentence, asTitle } from '../../src/slide/sentence-end.js';
import { plain, plainText, type RichText } from '../../src/text/run.js';

const of = (change: (runs: RichText) => RichText, text: string) => plainText(change(plain(text)));

describe('titles', () => {
  it.each([
    ['Frapper là où ça fait mal.', 'Frapper là où ça fait mal'],
    ['Merci !', 'Merci !'],
    ['Et puis…', 'Et puis…'],
    ['Une phrase. Puis une autre.', 'Une phrase. Puis une autre.'],
    ['Vivre à l’O.N.U.', 'Vivre à l’O.N.U.'],
  ])('read « %s » as « %s »', (text, title) => {
    expect(of(asTitle, text)).toBe(title);
  });

  it('lose the full stop of a strong end too', () => {
    expect(asTitle([{ text: 'Elle les ' }, { text: 'renforce', strong: true }, { text: '.' }])).toEqual([
      { text: 'Elle les ' },
      { text: 'renforce', strong: true },
    ]);
  });
});

describe('lead and detail', () => {
  it('stand apart without the punctuation that joined them', () => {
    expect(of(asLead, 'Un contrôle renforcé,')).toBe('Un contrôle renforcé');
    expect(of(asLead, 'Nos piliers\u00A0:')).toBe('Nos piliers');
    expect(of(asDetail, ', pour éviter')).toBe('pour éviter');
  });

  it.each([
    ['Un contrôle renforcé', 'pour éviter', 'Un contrôle renforcé, pour éviter'],
    ['Un contrôle renforcé', ', pour éviter', 'Un contrôle renforcé, pour éviter'],
    ['Une police formée.', 'Loin des opérations', 'Une police formée. Loin des opérations'],
    ['Une police formée', 'Loin des opérations', 'Une police formée. Loin des opérations'],
    ['Les « narcoprisons »', 'qui instaurent', 'Les « narcoprisons », qui instaurent'],
  ])('are one sentence in the notes: « %s » « %s »', (lead, detail, sentence) => {
    expect(plainText(asSentence(plain(lead), plain(detail)))).toBe(sentence);
  });
});
