import fc, { type Arbitrary } from 'fast-check';

const WORDS = [
  'la', 'loi', 'de', 'finances', 'une', 'députée', 'les', 'logements', 'sociaux', 'plus', 'qui', 'financent', 'l\'école', 'publique', 'et', 'pour',
  'chaque', 'commune', 'rurale', 'moins', 'd\'inégalités', 'territoriales', 'aujourd\'hui', 'narcotrafic', 'blanchiment', 'l\'État', 'anticonstitutionnellement',
  'est-ce', 'au', 'cœur', 'des', 'services', 'à', 'Saint-Étienne', 'M.', 'Dupont', 'Mme', 'art.', '12', 'n°', '3', '240 000', 'habitants', '3,5', 'Md€', '23', '%',
  '1er', 'mars', '2025', '2015-2020', 'XXIe', 'siècle', '12', 'h', '30', '«', 'oui', '»', '!', '?', ':', ';', '...', '-', '–', '(soit', '18', 'millions)',
] as const;

/** Signs that one program or another takes for more than signs. */
const SYNTAX = [
  '# titre', '---', '<b>', '<!-- x -->', '&amp;', '`code`', '_x_', '~~x~~', '$x^2$', ':smile:', '{{x}}', '| a |', '[x]', '\\', '*', '**', '"', "'", '> x', '1. x', '- x',
  'https://exemple.fr/a?b=1&c=d#e', 'presse@exemple.fr', '#mot', '@nom', '%20', ']]>', '${x}', '_x000D_', 'C:\\x', '{figure', '!important', '@import',
] as const;

/** Letters and marks beyond French: other scripts, both directions, what combines, what is invisible, what takes two code units. */
const FOREIGN = [
  '𝔄𝔅', '😀', '👩‍👩‍👧', '🇫🇷', 'שלום', 'مرحبا', '中文字', 'e\u0301te\u0301', 'Z̸̢̛͚', '\u202F', '\u00A0', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u202Ex\u202C', '\u2066x\u2069', '\u2028',
  'Łódź', 'ﬁn', 'İstanbul', 'ß', '€', '½', '²', '‑', '−1', '①', 'ไทย', '\u{10FFFD}', '\t', '\n', '\u2060', 'ª',
] as const;

/** By how many words. */
export type Length = 'tiny' | 'brief' | 'line' | 'sentence' | 'prose';

const COUNTS: Readonly<Record<Length, readonly [number, number]>> = { tiny: [1, 1], brief: [1, 3], line: [2, 8], sentence: [4, 18], prose: [8, 60] };

/** `figures` are the ids that a text may name. */
export function texts(length: Length, figures: readonly string[]): Arbitrary<string> {
  const [least, most] = COUNTS[length];
  const word = fc.constantFrom(...WORDS);
  const marked = fc.oneof(
    word.map((text) => `**${text}**`),
    word.map((text) => `*${text}*`),
    word.map((text) => `***${text}***`),
    word.map((text) => `[${text}](https://exemple.fr/${encodeURIComponent(text)})`),
    fc.constantFrom('[écrire](mailto:presse@exemple.fr)', '**[appeler](tel:+33123456789)**', '[**x** y](https://exemple.fr/a_(b))', '\\*', '\\[x\\]'),
    ...(figures.length === 0 ? [] : [fc.constantFrom(...figures).chain((id) => fc.constantFrom(`{figure:${id}}`, `{Figure:${id}}`, `**{figure:${id}}**`))]),
  );
  const piece = fc.oneof(
    { weight: 60, arbitrary: word },
    { weight: length === 'tiny' ? 0 : 6, arbitrary: marked },
    { weight: 1, arbitrary: fc.constantFrom(...SYNTAX) },
    { weight: 1, arbitrary: fc.constantFrom(...FOREIGN) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
  );
  const several = fc.array(piece, { minLength: least, maxLength: most, size: 'max' }).map((pieces) => pieces.join(' '));
  return several.map(withoutControls).filter((text) => text.trim() !== '');
}

/** The schema refuses them; a lone half of a character cannot be written in UTF-8 at all. */
const withoutControls = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- what the schema's own check refuses
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '').replace(/\p{Surrogate}/gu, '');
