import { SaxesParser } from 'saxes';
import { el, type XmlElement, type XmlNode } from '../oxml/element.js';
import { NAMESPACES } from '../oxml/namespaces.js';
import { Refused } from './refused.js';

/** No Office program nests deeper; what does is made to exhaust its reader. */
const DEEPEST = 200;

const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix]));

/**
 * An XML part as a tree whose names carry the prefixes that we write, whatever the file's own; names of other namespaces
 * keep theirs in Clark notation (`{uri}local`). Throws Refused for what is not well-formed and for document types, which
 * is where entities are declared: no Office program writes one.
 */
export function readXml(part: string, bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlNode[] }[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => refuse('xml', `${part}: ${error.message}`));
  parser.on('doctype', () => refuse('entities', part));
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length >= DEEPEST) refuse('too-large', part);
    const own = Object.values(attributes).filter((attribute) => attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns');
    open.push({
      name: nameOf(uri, local),
      attributes: Object.fromEntries(own.map((attribute) => [attribute.uri === '' ? attribute.local : nameOf(attribute.uri, attribute.local), attribute.value])),
      children: [],
    });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const element = el(closed.name, closed.attributes, closed.children);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.on('text', (text) => {
    const parent = open.at(-1);
    if (parent && text.trim() !== '') parent.children.push(text);
  });
  parser.write(decode(part, bytes)).close();
  return root ?? refuse('xml', part);
}

const nameOf = (uri: string, local: string): string => {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
};

/** Office writes UTF-8; UTF-16 is allowed and told by its first two bytes (ECMA-376 part 2, 6.2.5). */
function decode(part: string, bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('xml', part);
  }
}

const refuse = (problem: Refused['problem'], detail: string): never => {
  throw new Refused(problem, detail);
};

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter(isElement).filter((child) => child.name === name) ?? [];

/** The first element down a path of names. */
export const at = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element);

/** Every descendant of that name, in document order. */
export const allOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(isElement).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

export const attribute = (element: XmlElement | undefined, name: string): string | undefined => {
  const value = element?.attributes[name];
  return value === undefined ? undefined : String(value);
};

export const numberOf = (element: XmlElement | undefined, name: string): number | undefined => {
  const value = Number(attribute(element, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
};
