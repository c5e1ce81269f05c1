/** A piece of HTML as a tree; text stands in it unescaped. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Undefined for an element without end tag (`meta`). */
  readonly children: readonly (Tag | string)[] | undefined;
}

export const tag = (name: string, attributes: Tag['attributes'], children?: Tag['children']): Tag => ({
  name,
  attributes,
  children,
});

/** HTML text of a tree (HTML Living Standard, 13.3); not for `script` and `style`, whose text is not escaped. */
export function toHtml(node: Tag | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${node.name}${attributes.join('')}>`;
  return node.children === undefined ? open : `${open}${node.children.map(toHtml).join('')}</${node.name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Fit for text and for quoted attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** An attribute's value as rendered HTML has it, back to plain text: numbered entities, and those that `escapeHtml` writes. */
export const unescapeHtml = (html: string): string =>
  html
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))),
    )
    .replace(/&(?:quot|lt|gt);/g, (entity) => ({ '&quot;': '"', '&lt;': '<', '&gt;': '>' })[entity] ?? entity)
    .replaceAll('&amp;', '&');
