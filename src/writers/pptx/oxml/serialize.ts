import { toXml } from '../../../xml/xml.js';
import type { XmlElement } from './element.js';
import { NAMESPACES, type Prefix } from './namespaces.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part as UTF-8; every namespace used anywhere in it is declared on its root. */
export function serialize(root: XmlElement): Uint8Array {
  const declared = Object.fromEntries([...prefixesOf(root)].sort().map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]));
  return new TextEncoder().encode(DECLARATION + toXml({ ...root, attributes: { ...declared, ...root.attributes } }));
}

function prefixesOf(element: XmlElement, found = new Set<Prefix>()): Set<Prefix> {
  for (const name of [element.name, ...Object.keys(element.attributes)]) {
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    if (prefix in NAMESPACES) found.add(prefix as Prefix);
  }
  for (const child of element.children) if (typeof child !== 'string') prefixesOf(child, found);
  return found;
}
