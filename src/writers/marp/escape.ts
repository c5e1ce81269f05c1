/**
 * Text as Markdown that shows exactly that text, whatever Markdown, HTML, Marp or emoji syntax it holds, as Markdown
 * and inside an HTML element alike: what could be read as syntax becomes an entity, the rest stays readable.
 * Line ends and tabs are spaces. `before` and `after` are what stands beside it in its paragraph, nothing at its edges.
 */
export function escapeText(text: string, before = '', after = ''): string {
  const escaped = text
    .replace(/[\t\n\r\f]/g, ' ')
    .replace(ALWAYS, entity)
    .replace(/\/(?=\/)/g, '&sol;')
    .replace(/-(?=-)/g, '&#45;')
    .replace(COLON, '&colon;')
    .replace(DOMAIN_DOT, '&period;')
    .replace(/(?<= ) /g, '&#32;');
  const started = before === '' ? escaped.replace(/^[-+]/, entity).replace(/^(\d{1,9})([.)])/, (_, n: string, sign: string) => n + entity(sign)) : escaped;
  const first = /^$| $/.test(before) ? started.replace(/^ /, '&#32;') : started;
  return after === '' ? first.replace(/ $/, '&#32;') : first;
}

/** An address or a file name as an HTML attribute's value. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"'`]/g, (c) => `&#${c.codePointAt(0) ?? 0};`);

/**
 * Alternative text of a Markdown image. Marp takes some of its words for instructions (`bg`, `sepia`, `50%`…) as it
 * reads the source, before entities are decoded: an entity in each keeps it a word.
 */
export const escapeAlt = (text: string): string =>
  escapeText(text).replace(IMAGE_KEYWORD, (word) => `&#${word.codePointAt(0) ?? 0};${word.slice(1)}`).replaceAll('%', '&percnt;');

const ALWAYS = /[\\`*_{}[\]<>#|~&$^=@]/g;

/** A colon between spaces, as French sets it, says nothing to anybody; any other may end a scheme or open an emoji. */
const COLON = /(?<![ \u00A0\u202F]):|:(?![ \u00A0\u202F]|$)/g;

/** « député.es » and « exemple.fr » would become links. */
const DOMAIN_DOT = /\.(?=[\p{L}\p{N}])(?=[^\s]*\p{L})/gu;

const IMAGE_KEYWORD =
  /(?<![^\s])(?:bg|w|width|h|height|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia|left|right|fit|contain|cover|auto|vertical|horizontal)(?![\p{L}\p{N}])/giu;

const NAMES: Readonly<Record<string, string>> = {
  '\\': 'bsol', '`': 'grave', '*': 'ast', _: 'lowbar', '{': 'lcub', '}': 'rcub', '[': 'lsqb', ']': 'rsqb',
  '<': 'lt', '>': 'gt', '#': 'num', '|': 'vert', '~': '#126', '&': 'amp', $: 'dollar', '^': 'Hat', '=': 'equals',
  '@': 'commat', '-': '#45', '+': 'plus', '.': 'period', ')': 'rpar',
};

const entity = (character: string): string => `&${NAMES[character] ?? ''};`;
