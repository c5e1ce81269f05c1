import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/text/parse-inline.js';
import { typeset } from '../../src/text/typeset.js';

/** What is raised in brackets, spaces that do not break as plain ones. */
const raised = (raw: string, language = 'fr'): string =>
  typeset(parseInline(raw), language)
    .map(({ text, superscript }) => (superscript ? `[${text}]` : text))
    .join('')
    .replace(/[\u00A0\u202F]/gu, ' ');

describe('what French sets above the line', () => {
  it.each([
    ['le 1er mars', 'le 1[er] mars'],
    ['la 1re fois, les 1res', 'la 1[re] fois, les 1[res]'],
    ['la 2e, les 2es, la 2nde', 'la 2[e], les 2[es], la 2[nde]'],
    ['le XXIe siècle', 'le XXI[e] siècle'],
    ['la Ve République', 'la V[e] République'],
    ['François Ier', 'François I[er]'],
    ['Mme Regol, Mmes Un et Deux, Mlle Trois', 'M[me] Regol, M[mes] Un et Deux, M[lle] Trois'],
    ['le Dr Martin, Me Dupont, Pr Un', 'le D[r] Martin, M[e] Dupont, P[r] Un'],
    ['Dupont et Cie', 'Dupont et C[ie]'],
  ])('« %s » as « %s »', (raw, set) => {
    expect(raised(raw)).toBe(set);
  });

  it.each([
    'Le siècle', 'Ce Français', 'Me voici', 'Des mots', '2e-4', '0x1e', 'v2.1e', 'https://a.fr/2e', '#2e', 'le 2eme', 'no 12', 'Vie', 'Mes mots', 'PIB',
  ])('leaves « %s » on it', (raw) => {
    expect(raised(raw)).toBe(raw);
  });

  it('raises the o of « no 12 » in Québec, and nothing in English', () => {
    expect(raised('le no 12', 'fr-CA')).toBe('le n[o] 12');
    expect(raised('the 2e, Mme Regol, 1st', 'en')).toBe('the 2e, Mme Regol, 1st');
  });

  it('keeps the marks of the text it stands in', () => {
    expect(typeset(parseInline('**1er** et [2e](https://a.fr)'), 'fr')).toEqual([
      { text: '1', strong: true },
      { text: 'er', strong: true, superscript: true },
      { text: ' et ' },
      { text: '2', href: 'https://a.fr' },
      { text: 'e', href: 'https://a.fr', superscript: true },
    ]);
  });
});
