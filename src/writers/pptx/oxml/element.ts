import type { Prefix } from './namespaces.js';

/** `p:sp`, or a bare name in a part that has one default namespace. */
export type ElementName = `${Prefix}:${string}` | (string & {});

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

export function el(name: ElementName, attributes: Attributes = {}, children: readonly Child[] = []): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** An element whose only attribute is `val`, as DrawingML charts and styles are full of. */
export const val = (name: ElementName, value: string | number | boolean): XmlElement => el(name, { val: value });
