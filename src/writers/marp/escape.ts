/**
 * Text as Markdown that shows exactly that text, whatever Markdown, HTML, Marp or emoji syntax it holds, as Markdown
 * and inside an HTML element alike: what could be read as syntax becomes an entity, the rest stays readable.
 * Line ends and tabs are spaces. `before` and `after` are what stands beside it in its paragraph, nothing at its edges.
 */
export function escapeText(text: string, before = '', after = ''): string {
  const escaped = text.replace(/[\t\n\r\f]/g, ' ').split(SHORTCODE).map(escapeSyntax).join(SEAM);
  const started = before === '' ? escaped.replace(LIST_MARKER, (_, number: string | undefined, sign: string) => (number ?? '') + entity(sign)) : escaped;
  const first = before === '' ? started.replace(/^\s+/, spaces) : before.endsWith(' ') ? started.replace(/^ /, spaces) : started;
  return after === '' ? first.replace(/\s+$/, spaces) : first;
}

/** Markdown trims every kind of space at the edges of a heading or a cell. */
const spaces = (text: string): string => [...text].map((c) => `&#${c.codePointAt(0) ?? 32};`).join('');

const escapeSyntax = (text: string): string =>
  text
    .replace(ALWAYS, entity)
    .replace(/\/(?=\/)/g, '&sol;')
    .replace(/-(?=-)/g, '&#45;')
    .replace(COLON, '&colon;')
    .replace(DOMAIN_DOT, '&period;')
    .replace(/(?<= ) /g, '&#32;');

/**
 * An address or a text as an HTML attribute's value. Names, since Marp's sanitizer decodes numbers and forgets to
 * encode them again.
 */
export const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Where « :smile: » begins: Marp looks for emoji after it has decoded entities, so only an element keeps it apart. */
const SHORTCODE = /(?<=:)(?=[\w+-]+:)/;
const SEAM = '<span></span>';

const ALWAYS = /[\\`*_{}[\]<>#|~&$^=@]/g;

/** What begins a list or a numbered item at the start of a line. */
const LIST_MARKER = /^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=[-+](?:\s|$)))([-+.)])/;

/** A colon between spaces, as French sets it, says nothing to anybody; any other may end a scheme or open an emoji. */
const COLON = /(?<![ \u00A0\u202F]):|:(?![ \u00A0\u202F]|$)/g;

/** « député.es » and « exemple.fr » would become links. */
const DOMAIN_DOT = /\.(?=[\p{L}\p{N}])(?=[^\s]*\p{L})/gu;

const NAMES: Readonly<Record<string, string>> = {
  '\\': 'bsol', '`': 'grave', '*': 'ast', _: 'lowbar', '{': 'lcub', '}': 'rcub', '[': 'lsqb', ']': 'rsqb',
  '<': 'lt', '>': 'gt', '#': 'num', '|': 'vert', '~': '#126', '&': 'amp', $: 'dollar', '^': 'Hat', '=': 'equals',
  '@': 'commat', '-': '#45', '+': 'plus', '.': 'period', ')': 'rpar',
};

const entity = (character: string): string => `&${NAMES[character] ?? ''};`;
