import { isWhole, readBitmapHeader } from './bitmap.js';
import { orientationOf } from './orientation.js';
import type { Refusal } from './picture.js';
import { stripMetadata } from './strip-metadata.js';
import { ATTRIBUTES, CSS_FUNCTIONS, ELEMENTS, NOTES, SVG, XHTML, XLINK, XML } from './svg-allowlist.js';
import type { SvgAttribute, SvgNode } from './svg-tree.js';

/** The tree without what drawing programs add for themselves, or why it is refused. */
export function checkTree(node: SvgNode): SvgNode | Refusal | undefined {
  if (node.namespace === XHTML) return { problem: 'svg-element', detail: node.name };
  if (node.namespace !== SVG && node.namespace !== '') return undefined;
  if (NOTES.has(node.name)) return undefined;
  if (/^script$/i.test(node.name)) return { problem: 'svg-script', detail: node.name };
  if (!ELEMENTS.has(node.name)) return { problem: 'svg-element', detail: node.name };
  const attributes: SvgAttribute[] = [];
  for (const attribute of node.attributes) {
    const refused = refusalOf(attribute, node.name);
    if (refused) return refused;
    if (isKept(attribute)) attributes.push(attribute.name === 'href' ? { ...attribute, namespace: XLINK, value: withoutNotes(attribute.value) } : attribute);
  }
  const children: (SvgNode | string)[] = [];
  for (const child of node.children) {
    const checked = typeof child === 'string' ? checkText(child, node.name) : checkTree(child);
    if (checked === undefined) continue;
    if (typeof checked !== 'string' && 'problem' in checked) return checked;
    children.push(checked);
  }
  return { name: node.name, namespace: SVG, attributes, children };
}

const isKept = ({ name, namespace }: SvgAttribute): boolean =>
  ATTRIBUTES.has(name) && (namespace === '' || (namespace === XLINK && name === 'href') || namespace === XML);

function refusalOf({ name, namespace, value }: SvgAttribute, element: string): Refusal | undefined {
  if (/^on/i.test(name)) return { problem: 'svg-script', detail: name };
  if (/^\s*(?:java|vb)script:/i.test(value)) return { problem: 'svg-script', detail: name };
  if (name === 'href' && (namespace === '' || namespace === XLINK)) return refusedAddress(value, element);
  if (namespace === XML && name === 'base') return { problem: 'svg-external', detail: name };
  return namespace === '' && ATTRIBUTES.has(name) && !NAMES_AND_POINTS.has(name) ? refusedCss(value) : undefined;
}

/** Attributes that no reader takes for CSS. */
const NAMES_AND_POINTS: ReadonlySet<string> = new Set(['id', 'class', 'lang', 'd', 'points', 'in', 'in2', 'result']);

/** Only a part of the picture itself, or a bitmap that is inside it. */
function refusedAddress(address: string, element: string): Refusal | undefined {
  const trimmed = address.trim();
  if (trimmed.startsWith('#')) return undefined;
  const bytes = bytesInside(trimmed);
  if (element !== 'image' || bytes === undefined) return { problem: 'svg-external', detail: trimmed.slice(0, 60) };
  const header = readBitmapHeader(bytes);
  if (!header || !isWhole(bytes, header.kind)) return { problem: 'damaged' };
  return orientationOf(bytes) === 'mirrored' ? { problem: 'turned' } : undefined;
}

function bytesInside(address: string): Uint8Array | undefined {
  const inside = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/i.exec(address.trim());
  return inside === null ? undefined : Buffer.from(inside[1] ?? '', 'base64');
}

/** The address of a bitmap inside, which says as little of its place and author as one that stands alone. */
function withoutNotes(address: string): string {
  const bytes = bytesInside(address);
  const header = bytes && readBitmapHeader(bytes);
  if (!header) return address;
  const turns = orientationOf(bytes);
  return `data:image/${header.kind};base64,${Buffer.from(stripMetadata(bytes, header.kind, turns === 'mirrored' ? 0 : turns)).toString('base64')}`;
}

/** In a style sheet every character counts; elsewhere text is text. */
const checkText = (text: string, element: string): string | Refusal => (element === 'style' ? (refusedCss(text) ?? text) : text);

/**
 * CSS that fetches nothing: no at-rules but `@media`, no escapes (they could spell anything), known functions only, and
 * addresses of the picture's own parts only (CSS Values 4, 4.5).
 */
function refusedCss(css: string): Refusal | undefined {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const rule = /@(?!media\b)[\w-]*|\\/i.exec(plain);
  if (rule) return { problem: 'svg-external', detail: rule[0] };
  for (const [, name = ''] of plain.matchAll(/([\w-]+)\s*\(/g)) {
    if (!CSS_FUNCTIONS.has(name.toLowerCase())) return { problem: 'svg-external', detail: name };
  }
  const outside = /url\(\s*(?!["']?\s*#)[^)]*/i.exec(plain);
  return outside ? { problem: 'svg-external', detail: outside[0].slice(0, 60) } : undefined;
}
