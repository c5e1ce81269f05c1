import type { Theme } from '../theme/theme.js';
import { px, type Box } from '../units/length.js';
import type { PathCommand, ShapeMark } from './mark.js';
import { recordPath } from './path.js';

/** The leaf: a rectangle with its top right and bottom left corners round, as PowerPoint's round2DiagRect turned over. */
export function leafPath({ x, y, width, height }: Box, radius: number): PathCommand[] {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  return recordPath((path) => {
    path.moveTo(x, y);
    path.lineTo(right - r, y);
    path.arc(right - r, y + r, r, -Math.PI / 2, 0);
    path.lineTo(right, bottom);
    path.lineTo(x + r, bottom);
    path.arc(x + r, bottom - r, r, Math.PI / 2, Math.PI);
    path.closePath();
  });
}

/** A leaf where the theme's charts have round corners, a rectangle where they have square ones. */
export const leafOr = ({ charts }: Theme, radius: number): Pick<ShapeMark, 'geometry' | 'radius'> =>
  charts.corner > 0 ? { geometry: 'leaf', radius: px(radius) } : { geometry: 'rect' };
