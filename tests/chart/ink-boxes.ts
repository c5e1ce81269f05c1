import type { Mark, PathCommand, TextMark } from '../../src/chart/mark.js';
import { chartFonts } from './chart-theme.js';

export interface InkBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** Around a text's capitals with accents and its descenders. */
export function textBox(mark: TextMark): InkBox {
  const width = chartFonts.face({ font: mark.font, bold: mark.bold, italic: false }).width(mark.text, mark.size);
  const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
  return { left, right: left + width, top: mark.baseline - 0.86 * mark.size, bottom: mark.baseline + 0.22 * mark.size };
}

/** A path's points, its curves taken in twenty steps. */
export function pathPoints(commands: readonly PathCommand[]): [x: number, y: number][] {
  const points: [number, number][] = [];
  for (const c of commands) {
    if (c.op === 'Z') continue;
    const [x0, y0] = points.at(-1) ?? [c.x, c.y];
    if (c.op !== 'C') points.push([c.x, c.y]);
    for (let i = 1; c.op === 'C' && i <= 20; i++) {
      const [t, u] = [i / 20, 1 - i / 20];
      const at = (p0: number, p1: number, p2: number, p3: number) => u ** 3 * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t ** 3 * p3;
      points.push([at(x0, c.x1, c.x2, c.x), at(y0, c.y1, c.y2, c.y)]);
    }
  }
  return points;
}

export function pathBox(commands: readonly PathCommand[]): InkBox {
  const points = pathPoints(commands);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function inkBox(mark: Mark): InkBox {
  switch (mark.kind) {
    case 'text':
      return textBox(mark);
    case 'path':
      return pathBox(mark.commands);
    case 'shape': {
      const { x, y, width, height } = mark.box;
      return { left: Math.min(x, x + width), right: Math.max(x, x + width), top: Math.min(y, y + height), bottom: Math.max(y, y + height) };
    }
  }
}

export const overlap = (a: InkBox, b: InkBox): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Pairs of texts that cover each other, as « one / other ». */
export function collisions(marks: readonly Mark[]): string[] {
  const all = texts(marks);
  return all.flatMap((one, i) =>
    all.slice(i + 1).filter((other) => overlap(textBox(one), textBox(other))).map((other) => `${one.text} / ${other.text}`),
  );
}

/** Marks that leave a box of that size by more than half a px. */
export const escaped = (marks: readonly Mark[], size: { readonly width: number; readonly height: number }): string[] =>
  marks
    .filter((mark) => {
      const box = inkBox(mark);
      return !(box.left >= -0.5 && box.top >= -0.5 && box.right <= size.width + 0.5 && box.bottom <= size.height + 0.5);
    })
    .map((mark) => `${mark.kind === 'text' ? mark.text : mark.kind} ${JSON.stringify(inkBox(mark))}`);
