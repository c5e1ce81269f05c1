import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/text/parse-inline.js';
import { plainText, type Run } from '../../src/text/run.js';

/** `[strong: …]` for reading expectations at a glance. */
const show = (raw: string): string => parseInline(raw).map(showRun).join('');
const showRun = ({ text, strong, emphasis, href }: Run): string => {
  const marks = [strong && 'strong', emphasis && 'em', href].filter(Boolean);
  return marks.length === 0 ? text : `{${marks.join(' ')}: ${text}}`;
};

describe('inline marks', () => {
  it.each([
    ['Frapper **là où ça fait mal**', 'Frapper {strong: là où ça fait mal}'],
    ['un *vrai* sujet', 'un {em: vrai} sujet'],
    ['***tout***', '{strong em: tout}'],
    ['**gras et *les deux***', '{strong: gras et }{strong em: les deux}'],
    ['*em **les deux***', '{em: em }{strong em: les deux}'],
    ['dé**focal**iser', 'dé{strong: focal}iser'],
    ['**« Place nette »**, dit-il', '{strong: « Place nette »}, dit-il'],
    ['voir [le rapport](https://senat.fr/r?a=1&b=2)', 'voir {https://senat.fr/r?a=1&b=2: le rapport}'],
    ['[**gras** fin](https://a.fr)', '{strong https://a.fr: gras}{https://a.fr:  fin}'],
    ['**[lien](https://a.fr)**', '{strong https://a.fr: lien}'],
    ['[page](https://a.fr/x_(y))', '{https://a.fr/x_(y): page}'],
    ['[écrire](mailto:a@b.fr) ou [appeler](tel:+33641860456)', '{mailto:a@b.fr: écrire} ou {tel:+33641860456: appeler}'],
  ])('read %s', (raw, shown) => {
    expect(show(raw)).toBe(shown);
  });

  it.each([
    '2 * 3 * 4', 'a** b', '**', '* puce', '****quatre****', '**jamais fermé', '[x](javascript:alert(1))', '[x](ftp://a.fr)',
    '[x] (https://a.fr)', '[](https://a.fr)', '[x](https://)', '[x](https://a b.fr)', '# titre', '<b>gras</b>',
    '![bg](x)', '`code`', 'fin\\', '\\n', '$x$ :smile: 1. ---', '_souligné_', '<!-- class: x -->',
  ])('leave %s as it stands', (raw) => {
    expect(parseInline(raw)).toEqual([{ text: raw }]);
  });

  it('take a backslash before an asterisk, a bracket or a backslash for the character itself', () => {
    expect(show('\\*a\\* \\[b\\](https://c.fr) \\\\ **d\\*e**')).toBe('*a* [b](https://c.fr) \\ {strong: d*e}');
  });

  it('let the innermost of nested links win, and keep asterisks inside and outside a link apart', () => {
    expect(show('[a [b](https://b.fr) c](https://a.fr)')).toBe('[a {https://b.fr: b} c](https://a.fr)');
    expect(show('*a [b* c](https://a.fr)')).toBe('*a {https://a.fr: b* c}');
  });

  it('make one space of line ends, tabs and runs of spaces, and keep the spaces that do not break', () => {
    expect(show('  un\n  deux\t trois\u00A0: \n')).toBe('un deux trois\u00A0:');
  });

  it('never fail, and give back whatever has no asterisk, bracket, backslash or double space', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((s) => !/[*[\]\\]|^\s|\s$|\s\s|[\t\r\n\u2028\u2029]/u.test(s));
    fc.assert(fc.property(plain, (s) => plainText(parseInline(s)) === s));
  });

  it('never invent or reorder a character', () => {
    const nasty = fc.string({ unit: fc.constantFrom('*', '**', '[', ']', '(', ')', '\\', ' ', 'a', '](https://a.fr)', '\n') });
    fc.assert(
      fc.property(nasty, (s) => {
        let at = -1;
        return [...plainText(parseInline(s))].every((c) => {
          at = s.replaceAll('\n', ' ').indexOf(c, at + 1);
          return at !== -1;
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('read 200,000 hostile characters in a moment', () => {
    const started = performance.now();
    for (const unit of ['*a', 'a** ', '[', '**a [', '](https://a', '*a a**', '[[a]](https://a.fr)']) {
      parseInline(unit.repeat(200_000 / unit.length));
    }
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
