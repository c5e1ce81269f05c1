import { px } from '../units/length.js';
import type { PathCommand, ShapeMark } from './mark.js';
import { BAR_CORNER_SHARE, RULE_WIDTH } from './limits.js';
import type { ColorRef } from '../theme/theme.js';

/** The part of CanvasPath that d3-shape draws on (HTML standard, 4.12.5.1.6). */
export interface PathContext {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise?: boolean): void;
  closePath(): void;
}

/** What `draw` draws, moved by (dx, dy); arcs become cubic Béziers of at most a quarter turn. */
export function recordPath(draw: (context: PathContext) => void, dx = 0, dy = 0): PathCommand[] {
  const commands: PathCommand[] = [];
  const at = (x: number, y: number) => ({ x: x + dx, y: y + dy });
  const curve: PathContext['bezierCurveTo'] = (x1, y1, x2, y2, x, y) =>
    void commands.push({ op: 'C', x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy, ...at(x, y) });
  draw({
    moveTo: (x, y) => void commands.push({ op: 'M', ...at(x, y) }),
    lineTo: (x, y) => void commands.push({ op: 'L', ...at(x, y) }),
    bezierCurveTo: curve,
    arc: (x, y, radius, start, end, counterclockwise = false) => {
      commands.push({ op: commands.length === 0 ? 'M' : 'L', ...at(x + radius * Math.cos(start), y + radius * Math.sin(start)) });
      const turn = sweep(start, end, counterclockwise);
      const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
      for (let i = 0; i < pieces; i++) {
        quarter(curve, x, y, radius, start + (turn * i) / pieces, turn / pieces);
      }
    },
    closePath: () => void commands.push({ op: 'Z' }),
  });
  return commands;
}

/** The signed angle that CanvasPath.arc turns through: never more than a full turn. */
function sweep(start: number, end: number, counterclockwise: boolean): number {
  const full = 2 * Math.PI;
  const wanted = counterclockwise ? start - end : end - start;
  const turn = wanted >= full - 1e-9 ? full : ((wanted % full) + full) % full;
  return counterclockwise ? -turn : turn;
}

/** One arc of at most a quarter turn as a cubic, its handles 4/3·tan(θ/4) of the radius (error under 0.03 %). */
function quarter(curve: PathContext['bezierCurveTo'], x: number, y: number, r: number, from: number, turn: number): void {
  const handle = (4 / 3) * Math.tan(turn / 4) * r;
  const to = from + turn;
  const [x0, y0] = [x + r * Math.cos(from), y + r * Math.sin(from)];
  const [x1, y1] = [x + r * Math.cos(to), y + r * Math.sin(to)];
  curve(
    x0 - handle * Math.sin(from), y0 + handle * Math.cos(from),
    x1 + handle * Math.sin(to), y1 - handle * Math.cos(to),
    x1, y1,
  );
}

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A bar stands flat on its axis: of the leaf's two round corners it keeps the one at its free end, top right for a
 * positive value, bottom left for a negative one. `corner`: the largest radius, px.
 */
export function barPath({ left, top, right, bottom }: Edges, thickness: number, { negative, corner }: { negative: boolean; corner: number }): PathCommand[] {
  const r = Math.min(corner, thickness * BAR_CORNER_SHARE, right - left, bottom - top);
  return recordPath((path) => {
    path.moveTo(right, bottom);
    if (negative) path.arc(left + r, bottom - r, r, Math.PI / 2, Math.PI);
    else path.lineTo(left, bottom);
    path.lineTo(left, top);
    if (negative) path.lineTo(right, top);
    else path.arc(right - r, top + r, r, -Math.PI / 2, 0);
    path.closePath();
  });
}

/** A horizontal or vertical rule. */
export const rule = (from: { x: number; y: number }, to: { x: number; y: number }, color: ColorRef): ShapeMark => ({
  kind: 'shape',
  geometry: 'line',
  box: { x: px(from.x), y: px(from.y), width: px(to.x - from.x), height: px(to.y - from.y) },
  line: { color, width: px(RULE_WIDTH) },
});
