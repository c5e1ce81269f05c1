import type { XmlElement, XmlNode } from './element.js';
import { NAMESPACES, type Prefix } from './namespaces.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part as UTF-8; every namespace used anywhere in it is declared on its root. */
export function serialize(root: XmlElement): Uint8Array {
  const declared = Object.fromEntries([...prefixesOf(root)].sort().map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]));
  const out: string[] = [DECLARATION];
  write({ ...root, attributes: { ...declared, ...root.attributes } }, out);
  return new TextEncoder().encode(out.join(''));
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

function prefixesOf(element: XmlElement, found = new Set<Prefix>()): Set<Prefix> {
  for (const name of [element.name, ...Object.keys(element.attributes)]) {
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    if (prefix in NAMESPACES) found.add(prefix as Prefix);
  }
  for (const child of element.children) if (typeof child !== 'string') prefixesOf(child, found);
  return found;
}
