import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/text/parse-inline.js';
import { plain, plainText } from '../../src/text/run.js';
import { typeset } from '../../src/text/typeset.js';

/** U+00A0 shown as `_`, U+202F as `~`. */
const show = (raw: string, language = 'fr'): string =>
  plainText(typeset(plain(raw), language)).replaceAll('\u00A0', '_').replaceAll('\u202F', '~');

describe('French typography', () => {
  it.each([
    ['Assez !', 'Assez~!'],
    ['Assez!', 'Assez~!'],
    ['Pourquoi ?!', 'Pourquoi~?!'],
    ['un ; deux', 'un~; deux'],
    ['Nos pistes : trois', 'Nos pistes_: trois'],
    ['Source: Bercy', 'Source_: Bercy'],
    ['l\'argent qu\'il blanchit', 'l’argent qu’il blanchit'],
    ['le "tout-carcéral"', 'le «~tout-carcéral~»'],
    ['«  Place nette »', '«~Place nette~»'],
    ['« on "dit" ça »', '«~on “dit” ça~»'],
    ['"oui "et" non"', '«~oui “et” non~»'],
    ['et puis...', 'et puis…'],
    ['240 000 personnes', '240~000_personnes'],
    ['1 234 567', '1~234~567'],
    ['35%', '35_%'],
    ['3,5 Md€ par an', '3,5_Md€ par an'],
    ['18 millions de Français', '18_millions de Français'],
    ['le 17 mars 2025', 'le 17_mars_2025'],
    ['le 1er mars', 'le 1er_mars'],
    ['n° 12, art. 5', 'n°_12, art._5'],
    ['M. Darmanin et Mme Regol', 'M._Darmanin et Mme_Regol'],
    ['(un) : « Non ! »', '(un)_: «~Non~!~»'],
    ['voir https://a.fr/x!', 'voir https://a.fr/x~!'],
  ])('sets « %s »', (raw, set) => {
    expect(show(raw)).toBe(set);
  });

  it.each([
    'https://a.fr/x?y=1;z:2', 'www.a.fr/50%', 'a.b@c.fr', '06.41.86.04.56', '06 41 86 04 56', '10:30', '18h30', 'bilan:v2.pdf',
    '16:9', 'dé-focaliser', 'PPL', '!', '(!)', '?', ': ', 'a::b', '2023', '75011 Paris', '<!-- x -->', '3.5.0', '5"', 'en 2020 350 amendes',
    'député.es', '&amp;', 'l’État',
  ])('leaves « %s » as it stands', (raw) => {
    expect(plainText(typeset(plain(raw), 'fr'))).toBe(raw);
  });

  it('sees across runs, and gives a new space to the text outside a link', () => {
    expect(typeset(parseInline('**Assez**! [Lire](https://a.fr)?'), 'fr')).toEqual([
      { text: 'Assez\u202F', strong: true },
      { text: '! ' },
      { text: 'Lire', href: 'https://a.fr' },
      { text: '\u202F?' },
    ]);
    expect(plainText(typeset(parseInline('"**un** mot"'), 'fr'))).toBe('«\u202Fun mot\u202F»');
  });
});

describe('English typography', () => {
  it('curls quotation marks and apostrophes and changes nothing else', () => {
    expect(show('He said: "don\'t \'panic\'!" 35 %', 'en')).toBe('He said: “don’t ‘panic’!” 35 %');
  });
});

describe('typography in any language', () => {
  const pieces = fc.constantFrom(
    ...' "\'«»“”!?;:.,…()[]<', '\u00A0', '\u202F', 'a', 'é', '1', '000', '35', '%', 'Md€', 'n°', 'M.', 'mars', 'http://a.b', '06.41.86.04.56',
  );
  const text = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
  const language = fc.constantFrom('fr', 'fr-CA', 'en');

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, language, (raw, lang) => {
        const once = typeset(plain(raw), lang);
        expect(typeset(once, lang)).toEqual(once);
      }),
      { numRuns: 20_000 },
    );
  });

  it('loses and adds nothing but spaces, and turns marks only into their typographic forms', () => {
    const bare = (s: string) => s.replace(/\s/gu, '').replace(/["«»“”]/gu, '"').replace(/['‘’]/gu, "'").replaceAll('…', '...').replace(/"|'/gu, '"');
    fc.assert(fc.property(text, language, (raw, lang) => bare(plainText(typeset(plain(raw), lang))) === bare(raw)), { numRuns: 5000 });
  });

  it('does not depend on where runs are cut', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (raw, at) => {
        const cut = [{ text: raw.slice(0, at) }, { text: raw.slice(at), strong: true as const }].filter((run) => run.text !== '');
        expect(plainText(typeset(cut, 'fr'))).toBe(plainText(typeset(plain(raw), 'fr')));
      }),
      { numRuns: 5000 },
    );
  });
});
