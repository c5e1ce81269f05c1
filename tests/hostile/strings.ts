import fc, { type Arbitrary } from 'fast-check';

/** What means something to a program that a text passes through, or is hard to set, by whom it troubles. */
export const TRAPS = {
  markdown: [
    '---', '***', '===', '# x', '#', '## x ##', '- x', '+ x', '1. ', '2) x', '> x', '>> x', '```', '`x`', '``', '_x_', '__x__', '*', '* x', '~~x~~', '==x==', '^x^', 'H~2~O', '++x++',
    '| a |', '|---|', '[x]', '[x](y)', '[x][y]', '[x]: y', '[^1]', '[^1]: y', '![x](y)', '![bg](x)', '![w:9](x)', '- [ ] x', '* * *', '\\', '\\\\', 'fin\\', '\\#', '\\n', '    x', ': x', '<https://x.fr>',
  ],
  html: [
    '<b>', '</b>', '</div>', '</section>', '</svg>', '<br>', '<br/>', '<script>', '</script>', '<style>', '</style>', '</title>', '<img src=x onerror=y>', '<!--', '-->', '<!-- x -->', '<!', '<?x?>', ']]>', '<![CDATA[',
    '"><x', "'><x", '<a href="x">', 'a<b', 'a>b', 'a&b', '&', '&amp;', '&amp;amp;', '&lt;', '&#65;', '&#x41;', '&nbsp;', '&copy', '&zwj;', '&#0;', '&#x110000;', '<', '>', '<>', '&&', '<noscript>', '<plaintext>',
  ],
  marp: ['<!-- class: x -->', '<!-- _class: x -->', 'class: x', 'paginate: true', 'theme: x', 'marp: true', 'headingDivider: 1', '<!-- fit -->', '![bg](x)', '![bg left](x)', ':smile:', ':+1:', ':x:', ':-)', '(c)', '(tm)', '+-', '<!-- footer: x -->'],
  mathematics: ['$x$', '$$x$$', '$x^2$', '\\(x\\)', '\\[x\\]', '\\frac{1}{2}', '$5 et $6', '$', '$$', '{', '}', '{}', '{x}', '^', '_', '\\begin{x}', '%x'],
  templates: ['{{x}}', '{{{x}}}', '{%x%}', '${x}', '#{x}', '<%= x %>', '%s', '%d', '%20', '%', '%%', '$&', '$1', '$`', "$'", '\\1', '\\u0041', '\\x41', '{0}', '@x', '@import', '{{', '}}', '[[x]]', '%PDF-1.7', '(x', 'x)', '<< /S >>'],
  yaml: ['x: y', 'x:', ': x', '- - x', '? x', '!x', '!!str', '&x', '*x', '| x', '> x', "''", '""', '"', "'", '#x', ' #x', '[x, y]', '{x: y}', 'null', '~', 'true', 'yes', '0x1F', '1e3', '.inf', '...', '---', '%YAML', 'x,', '=', '<<'],
  office: ['_x0041_', '_x000D_', '_x', '=1+1', '=CMD()', '+1', '-1', '@SUM(A1)', "'=1", '\t', '0.0', '1/2', '#REF!', '#N/A', '[Red]', '"x"', '{TITLE}', '<#>', '‹N°›', 'DRAFT', '\\', '00123'],
  addresses: [
    'www.x.fr', 'http://x.fr', 'https://x.fr/?a=1&b=2', 'https://x.fr/a_(b)', 'x.fr', 'x.fr/y', 'a@b.fr', 'mailto:a@b.fr', 'tel:0123', 'javascript:x', 'data:x', 'file:///x', '//x.fr', 'C:\\x', '\\\\x\\y', '/etc/x', '../x', 'a.b.c', 'x.pdf', '#x', '@x',
    'député.es', '192.168.0.1', '::1', 'ftp://x', 'x:y', 'h://x',
  ],
  typography: [
    '1 000', '12345678', '3,5 Md€', '23 %', '23%', '10-15 %', '2015-2020', '18 millions', 'n° 3', 'N°3', 'art. 12', 'p. 4', 'M. X', 'Mme Y', '1er', '2e', 'XXIe', '1ère', '12 h 30', '9h', '01 23 45 67 89', '1 200,50 €', '−5', '5 °C', '1er mars 2025', '3 x 4',
    '«x»', '« x »', '"x"', '“x”', '‘x’', "l'x", "aujourd'hui", "'x'", '"', "'", '"x «y» z"', '« x “y” z »', 'x !', 'x!', 'x ?', 'x?!', 'x ;', 'x :', 'x:', '!', '?', ';', '...', '…', '....', '. . .', '-', '--', '–', '—', '- x', 'x - y', '– x –', 'x-y', '-x', '(x', 'x)', '(', '[', '§ 3',
    'c.-à-d.', 'J.-P. Z', 'etc.', '?!', '!!!', 'x/y', '½', '1/2', '№ 5', 'L. 1234-5', 'x…', '…x', ' x', '% x',
  ],
  scripts: [
    'שלום', 'שלום עולם', 'مرحبا', 'العربية', 'בית 12', 'عدد 34', 'x שלום y', '中文', '日本語', '한국어', 'ไทย', 'हिन्दी', 'Ελλάδα', 'Україна', 'Łódź', 'İstanbul', 'ǅ', 'ﬁn', 'ﬃ', 'ß', 'ẞ', 'œuvre', 'Œ', 'ÿ', 'Ÿ', 'ḟ', 'ắ', 'Việt', 'ĳ',
    'Е', 'а', '①', '℅', '™', '©', '®', '²', '³', 'ª', 'º', 'µ', 'Ω', 'Å', 'ﷺ', 'ǆ',
  ],
  combining: ['e\u0301', 'n\u0303', 'A\u030A', 'o\u0302\u0301', 'Z\u0338\u0322\u031B', 'u\u0308\u0304', '\u0301', 'क्षि', 'ก็', '가', '\u1112\u1161\u11AB', 'x\u20DD', 'y\u0307\u0323', 'i\u0307', 'ﬀ\u0301'],
  astral: ['😀', '👍🏽', '👩‍👩‍👧', '🇫🇷', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '❤️', '☺︎', '𝔄𝔅', '𝒳', '𠮷', '𐍈', '𝟙', '\u{10FFFD}', '\u{F0000}', '🅰', '©️', '👨🏿‍🚀'],
  invisible: [
    '\u00AD', 'anti\u00ADconsti', '\u00A0', 'a\u00A0b', '\u202F', 'a\u202Fb', '\u2009', 'a\u2009b', '\u2003', '\u3000', '\u200B', 'a\u200Bb', '\u200C', '\u200D', '\u2060', 'a\u2060b', '\uFEFF', 'a\uFEFFb', '\u2028', 'a\u2028b', '\u2029', 'a\u2029b',
    '\u200E', '\u200F', '\u202Ex\u202C', '\u202Bx\u202C', '\u2066x\u2069', '\u061C', '\uFE0F', '\u180E', '\u2007', '2\u20077', '\u1680', '\u205F', '\u034F', '\u2011', 'a\u2011b', '\u2010', '\u2012', '\t', 'a\tb', '\n', 'a\nb', '\r\n', '  ', 'a  b',
    '\uFFFC', '\uFFFD', '\u{E0001}', '\u2061', '\u115F', '\u3164', '\uFFA0', '\u00B7', '\uE000', '\uFDD0', '\u{1FFFE}',
  ],
  long: ['anticonstitutionnellement', 'Donaudampfschifffahrtsgesellschaft', 'aaaaaaaaaaaaaaaaaaaaaaaa', '1234567890123456789012', 'mot-composé-de-bien-des-mots', 'Llanfairpwllgwyngyll', '000000000000000000000000'],
} as const;

const WORDS = ['la', 'loi', 'de', 'une', 'députée', 'logements', "l'école", 'État', 'plus', 'à', 'cœur', 'du', 'texte', 'où', 'Noël', 'x', '12', '240 000', 'Mme', 'voté'] as const;

/** By how many characters at most, its mark aside; `word`: as many of them may stand without a space. */
export type Length = 'tiny' | 'short' | 'line' | 'prose';
const MOST = {
  tiny: { pieces: 1, characters: 6, word: 6 },
  short: { pieces: 2, characters: 14, word: 11 },
  line: { pieces: 4, characters: 34, word: 11 },
  prose: { pieces: 9, characters: 160, word: 60 },
} as const satisfies Record<Length, object>;

const trap: Arbitrary<string> = fc.oneof(...Object.values(TRAPS).map((traps) => fc.constantFrom<string>(...traps)));
/** Any letter or sign that Unicode has, the private and the unassigned among them. */
const anything = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }));
const marked = fc.oneof(
  fc.tuple(fc.constantFrom('*', '**', '***'), trap).map(([stars, inner]) => `${stars}${inner}${stars}`),
  trap.map((inner) => `[${inner}](https://exemple.fr/a_(b)?c=%20&d#e)`),
  fc.constantFrom('\\*', '\\[x\\](y)', '\\\\', '**', '*x', 'x*', '***', '****', '**x*y**', '*[x](https://x.fr)*'),
);
const piece = fc.oneof({ weight: 8, arbitrary: trap }, { weight: 5, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: anything }, { weight: 1, arbitrary: marked });
const joint = fc.oneof({ weight: 5, arbitrary: fc.constant(' ') }, { weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('\u00A0', '\u202F', '-', ', ', ' : ', '  ', '\n', ' – ', '/', "'") });

/** Hostile text with the place in it, in pieces, where its mark goes. */
export interface Hostile {
  readonly before: string;
  readonly after: string;
}

/** Texts of a length; the mark by which a text is known stands before, behind or between its pieces. */
export function hostileTexts(length: Length): Arbitrary<Hostile> {
  const { pieces: most, characters, word } = MOST[length];
  const pieces = fc.array(fc.tuple(piece, joint), { minLength: 1, maxLength: most, size: 'max' });
  const parted = (text: string): string => text.replace(new RegExp(`\\S{${String(word)}}`, 'gu'), '$& ');
  return fc.tuple(pieces, fc.nat()).map(([all, at]) => {
    const cut = at % (all.length + 1);
    const before = all.slice(0, cut).map(([text, after]) => text + after).join('');
    const after = all.slice(cut).map(([text, between]) => between + text).join('');
    const room = before === '' || after === '' ? characters : characters / 2;
    return { before: acceptable(parted(before.slice(-room))), after: acceptable(parted(after.slice(0, room))) };
  });
}

/** Without what the format refuses, which has tests of its own; cutting may have halved a pair. */
const acceptable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- what the schema's own check refuses
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '').replace(/\p{Surrogate}/gu, '');

/** A word that no text holds by itself and no rule of typography touches: `xqbcdx`. */
export function markOf(number: number): string {
  const letters = 'bcdfghjkmn';
  return `xq${[...String(number).padStart(4, '0')].map((digit) => letters.charAt(Number(digit))).join('')}x`;
}

/** What every mark begins with. */
export const MARK = 'xq';
