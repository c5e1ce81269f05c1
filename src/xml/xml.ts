/** XML as a tree; text stands in it unescaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;
/** An undefined attribute is left out; booleans are written 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** An undefined child is left out, so that optional elements read in place. */
export type Child = XmlNode | undefined;

export function el(name: string, attributes: Attributes = {}, children: readonly Child[] = []): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** The text of a tree, without an XML declaration; what XML cannot carry becomes U+FFFD. */
export function toXml(root: XmlElement): string {
  const out: string[] = [];
  write(root, out);
  return out.join('');
}

function write(node: XmlNode, out: string[]): void {
  if (typeof node === 'string') {
    out.push(escape(node, TEXT_ESCAPES));
    return;
  }
  out.push('<', node.name);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value === undefined) continue;
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    out.push(' ', name, '="', escape(written, ATTRIBUTE_ESCAPES), '"');
  }
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = { ...TEXT_ESCAPES, '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/** Everything that XML 1.0 cannot carry, even escaped (section 2.2), lone surrogates with it. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escape = (text: string, escapes: Readonly<Record<string, string>>): string =>
  text.replace(NOT_XML, '\uFFFD').replace(/[&<>"\r\n\t]/g, (character) => escapes[character] ?? character);
