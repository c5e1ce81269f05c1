import { toXml } from '../xml/xml.js';
import { isRefusal, type Picture, type PictureSize, type Refusal } from './picture.js';
import { SVG, XLINK } from './svg-allowlist.js';
import { checkTree } from './svg-check.js';
import { svgSize, viewBoxOf } from './svg-size.js';
import { isTree, parseSvg, toElement, type SvgAttribute, type SvgNode } from './svg-tree.js';
import { isExplosive } from './svg-uses.js';

/**
 * An SVG as a picture of its own: what is known to be harmless, written anew, so that no reader can understand it
 * otherwise than it was checked. Scripts, HTML, addresses outside and entities are refused, not removed: the author
 * should know what such a file holds. Its size is written into it, so that every program scales it alike.
 */
export function cleanSvg(text: string): Picture | Refusal {
  const parsed = parseSvg(text);
  if (!isTree(parsed)) return parsed;
  if (parsed.name !== 'svg' || (parsed.namespace !== SVG && parsed.namespace !== '')) return { problem: 'unknown-kind' };
  const size = svgSize(parsed);
  if (!size) return { problem: 'svg-size' };
  const checked = checkTree(parsed);
  if (checked === undefined || isRefusal(checked)) return checked ?? { problem: 'unknown-kind' };
  if (isExplosive(checked)) return { problem: 'svg-too-complex' };
  const bytes = new TextEncoder().encode(toXml(toElement(sized(checked, size))));
  return { kind: 'svg', bytes, ...size, hasText: hasText(checked) };
}

function sized(root: SvgNode, size: PictureSize): SvgNode {
  const plain = (name: string, value: string): SvgAttribute => ({ name, namespace: '', value });
  const kept = root.attributes.filter(({ name }) => name !== 'width' && name !== 'height' && (name !== 'viewBox' || viewBoxOf(root)));
  const view = viewBoxOf(root) ? [] : [plain('viewBox', `0 0 ${size.width} ${size.height}`)];
  const named = [plain('xmlns', SVG), plain('xmlns:xlink', XLINK), plain('width', String(size.width)), plain('height', String(size.height))];
  return { ...root, attributes: [...named, ...view, ...kept] };
}

const hasText = (node: SvgNode): boolean =>
  node.name === 'text' || node.children.some((child) => typeof child !== 'string' && hasText(child));
