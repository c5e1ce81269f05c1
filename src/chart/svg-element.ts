import { el, type XmlElement, type XmlNode } from '../xml/xml.js';

type SvgName = 'svg' | 'title' | 'desc' | 'g' | 'path' | 'rect' | 'ellipse' | 'line' | 'text';

/** An element of SVG; numbers are px, written to the hundredth. */
export function element(
  name: SvgName,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly XmlNode[] = [],
): XmlElement {
  return el(name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, format(value)])), children);
}

/** Hundredths of a px: finer than any screen or printer shows. */
export const format = (value: string | number): string =>
  typeof value === 'string' ? value : String(Math.round(value * 100) / 100 + 0);
