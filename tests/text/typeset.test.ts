import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/text/parse-inline.js';
import { plain, plainText, type RichText, type Run } from '../../src/text/run.js';
import { typeset } from '../../src/text/typeset.js';

describe('typography across runs', () => {
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

describe('typography in any language', () => {
  const pieces = fc.constantFrom(
    ...' "\'«»“”‘’‹›!?;:.,…()[]<-–—', '\u00A0', '\u202F', 'a', 'é', 'L', '1', '12', '000', '35', '%', 'Md€', 'n°', 'M.', 'mars', 'http://a.b', '06.41.86.04.56',
    'XXIe', 'siècle', 'article', 'J.', 'Dupont', ' h ', '2015', '1er', 'Mme', 'sur', 'ans', '#a', '@b', '`', '/', 'no', 'km', 'CHF',
  );
  const text = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
  const language = fc.constantFrom('fr', 'fr-CA', 'fr-CH', 'en');
  const set = (raw: string, lang: string) => plainText(typeset(plain(raw), lang));

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
    const forms = [[/\s/gu, ''], [/[«»“”‹›‘’']/gu, '"'], [/…/gu, '...'], [/–/gu, '-']] as const;
    const bare = (s: string) => forms.reduce((given, [form, plainForm]) => given.replace(form, plainForm), s);
    fc.assert(fc.property(text, language, (raw, lang) => bare(set(raw, lang)) === bare(raw)), { numRuns: 5000 });
  });

  it('leaves words without spaces, marks or quotation marks as they are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aéLXe01279._/&+=~^'), maxLength: 20 });
    fc.assert(fc.property(word, language, (raw, lang) => raw.includes('...') || set(raw, lang) === raw), { numRuns: 5000 });
  });

  it('does not depend on where runs are cut', () => {
    fc.assert(
      fc.property(text, fc.nat(20), language, (raw, at, lang) => {
        const cut = [{ text: raw.slice(0, at) }, { text: raw.slice(at), strong: true as const }].filter((run) => run.text !== '');
        expect(plainText(typeset(cut, lang))).toBe(set(raw, lang));
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves every character with the marks it had', () => {
    const inked = (runs: RichText, isMarked: (run: Run) => boolean) =>
      runs.filter(isMarked).map((run) => run.text.replace(/\s/gu, '').replaceAll('…', '...').length).reduce((sum, length) => sum + length, 0);
    fc.assert(
      fc.property(text, fc.nat(10), fc.nat(10), language, (raw, start, length, lang) => {
        const [before, marked, after] = [raw.slice(0, start), raw.slice(start, start + length), raw.slice(start + length)];
        // An ellipsis cut in two takes the look of its first dot.
        fc.pre(!/\.$/u.test(before) && !/\.$/u.test(marked));
        const runs = [{ text: before }, { text: marked, href: 'https://a.fr', strong: true as const }, { text: after }].filter((run) => run.text !== '');
        expect(inked(typeset(runs, lang), (run) => run.strong === true && run.href !== undefined)).toBe(inked(runs, (run) => run.strong === true));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([' ', '"', "'", '1 ', '12-', ' – ', '« ', 'J. ', '1 sur ', 'a.', 'XXIe ', '#', '`', 'a/', '1\'', 'n° ', '000 ', '(', ' !', '+1 '])(
    'sets 100,000 characters of « %s » in linear time',
    (piece) => {
      const hostile = piece.repeat(100_000 / piece.length);
      for (const lang of ['fr', 'en']) expect(set(hostile, lang).length).toBeGreaterThan(0);
    },
  );
});
