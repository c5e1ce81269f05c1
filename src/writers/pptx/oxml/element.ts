import { el as xmlElement, type Attributes, type Child, type XmlElement } from '../../../xml/xml.js';
import type { Prefix } from './namespaces.js';

export type { Attributes, Child, XmlElement, XmlNode } from '../../../xml/xml.js';

/** `p:sp`, or a bare name in a part that has one default namespace. */
export type ElementName = `${Prefix}:${string}` | (string & {});

export function el(name: ElementName, attributes: Attributes = {}, children: readonly Child[] = []): XmlElement {
  return xmlElement(name, attributes, children);
}

/** An element whose only attribute is `val`, as DrawingML charts and styles are full of. */
export const val = (name: ElementName, value: string | number | boolean): XmlElement => el(name, { val: value });
