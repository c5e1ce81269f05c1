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
