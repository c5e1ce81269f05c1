/** The SVG that charts need, as a tree; text stands in it unescaped. */
export interface SvgElement {
  readonly name: 'svg' | 'title' | 'desc' | 'g' | 'path' | 'rect' | 'ellipse' | 'line' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

export const element = (
  name: SvgElement['name'], attributes: SvgElement['attributes'], children: SvgElement['children'] = [],
): SvgElement => ({ name, attributes, children });

/** Well-formed XML 1.0 (and HTML) text of a tree; characters that XML cannot hold are dropped. */
export function serialize(node: SvgElement | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(format(value))}"`);
  const open = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `${open}/>` : `${open}>${node.children.map(serialize).join('')}</${node.name}>`;
}

/** Hundredths of a px: finer than any screen or printer shows. */
export const format = (value: string | number): string =>
  typeof value === 'string' ? value : String(Math.round(value * 100) / 100 + 0);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What production Char of XML 1.0 (2.2) leaves out, lone surrogates included. */
// eslint-disable-next-line no-control-regex -- these are the characters to drop
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escape = (text: string): string => text.replace(UNFIT, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
