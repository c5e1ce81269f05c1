import type { PictureSize } from './picture.js';
import type { SvgNode } from './svg-tree.js';

/** CSS px of the absolute units (CSS Values 4, 6.2); font-relative ones and percentages say nothing here. */
const PX: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, q: 96 / 101.6 };

/** How large an SVG is: by its width and height, else by its view box; nothing when it says neither. */
export function svgSize(root: SvgNode): PictureSize | undefined {
  const view = viewBoxOf(root);
  const width = lengthOf(root, 'width');
  const height = lengthOf(root, 'height');
  if (width !== undefined && height !== undefined) return { width, height };
  if (!view) return undefined;
  if (width !== undefined) return { width, height: (width * view.height) / view.width };
  if (height !== undefined) return { width: (height * view.width) / view.height, height };
  return view;
}

const valueOf = (root: SvgNode, name: string): string | undefined =>
  root.attributes.find((attribute) => attribute.name === name && attribute.namespace === '')?.value;

function lengthOf(root: SvgNode, name: string): number | undefined {
  const match = /^\s*\+?(\d*\.?\d+(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(valueOf(root, name) ?? '');
  const unit = PX[(match?.[2] ?? '').toLowerCase()];
  const length = Number(match?.[1]) * (unit ?? Number.NaN);
  return Number.isFinite(length) && length > 0 ? length : undefined;
}

export function viewBoxOf(root: SvgNode): PictureSize | undefined {
  const numbers = (valueOf(root, 'viewBox') ?? '').trim().split(/[\s,]+/).map(Number);
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0 ? { width, height } : undefined;
}
