import { leafPath } from '../../chart/leaf.js';
import type { Mark, PathCommand } from '../../chart/mark.js';
import { marksToSvg } from '../../chart/svg.js';
import type { FontSet } from '../../fonts/face.js';
import type { Decoration, Layout, Theme } from '../../theme/theme.js';
import { CANVAS } from '../../units/length.js';

/** A layout's decorations as one picture behind the slide, so that the Markdown needs no empty elements for them. */
export function decorationImage(layout: Layout, theme: Theme, fonts: FontSet): string | undefined {
  if (layout.decorations.length === 0) return undefined;
  const svg = marksToSvg(layout.decorations.map(markOf), CANVAS, theme, {
    text: 'outlines', fonts, title: layout.label, description: '', idPrefix: 'decor',
  });
  return `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/['()]/g, (c) => `%${(c.codePointAt(0) ?? 0).toString(16)}`)}")`;
}

function markOf(decoration: Decoration): Mark {
  const { geometry, diagonal, radius, box, fill, line } = decoration;
  const paint = { ...(fill ? { fill } : {}), ...(line ? { line } : {}) };
  if (geometry !== 'leaf' || diagonal === 'forward') return { kind: 'shape', geometry, radius, box, ...paint };
  const axis = 2 * box.x + box.width;
  return { kind: 'path', commands: leafPath(box, radius).map((command) => mirrored(command, axis)), ...paint };
}

function mirrored(command: PathCommand, axis: number): PathCommand {
  switch (command.op) {
    case 'Z':
      return command;
    case 'C':
      return { ...command, x1: axis - command.x1, x2: axis - command.x2, x: axis - command.x };
    default:
      return { ...command, x: axis - command.x };
  }
}
