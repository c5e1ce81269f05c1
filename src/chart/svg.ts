import type { FontSet } from '../fonts/face.js';
import { hexOf } from '../theme/colors.js';
import type { Theme } from '../theme/theme.js';
import type { Px } from '../units/length.js';
import { leafPath } from './leaf.js';
import type { Mark, PathCommand, ShapeMark, TextMark } from './mark.js';
import { toXml, type XmlElement } from '../xml/xml.js';
import { element, format } from './svg-element.js';

export interface SvgOptions {
  /** `live` text is set in the page's fonts; `outlines` needs none, for a picture that stands alone. */
  readonly text: 'live' | 'outlines';
  readonly fonts: FontSet;
  readonly title: string;
  readonly description: string;
  /** Makes the ids unique on a page that holds several charts. */
  readonly idPrefix: string;
}

/** The marks as an SVG picture of `size` px, named and described for those who cannot see it (SVG-AAM 1.0, 4.1). */
export function marksToSvg(
  marks: readonly Mark[], size: { readonly width: Px; readonly height: Px }, theme: Theme, options: SvgOptions,
): string {
  const [titleId, descriptionId] = [`${options.idPrefix}-title`, `${options.idPrefix}-desc`];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${format(size.width)} ${format(size.height)}`,
    width: size.width,
    height: size.height,
    role: 'img',
    // The description says what the title does, and more: named by both, a drawing is read twice.
    'aria-labelledby': options.description === '' ? titleId : descriptionId,
  };
  const description = options.description === '' ? [] : [element('desc', { id: descriptionId }, [options.description])];
  const drawn = marks.map((mark) => drawMark(mark, theme, options));
  return toXml(element('svg', attributes, [element('title', { id: titleId }, [options.title]), ...description, ...drawn]));
}

function drawMark(mark: Mark, theme: Theme, options: SvgOptions): XmlElement {
  switch (mark.kind) {
    case 'shape':
      return drawShape(mark, theme);
    case 'path':
      return element('path', { d: pathData(mark.commands), ...paint(mark, theme), 'stroke-linejoin': 'round', 'stroke-linecap': 'round' });
    case 'text':
      return options.text === 'live' ? liveText(mark, theme) : outlinedText(mark, theme, options.fonts);
  }
}

function drawShape(mark: ShapeMark, theme: Theme): XmlElement {
  const { x, y, width, height } = mark.box;
  const painted = paint(mark, theme);
  switch (mark.geometry) {
    case 'rect':
      return element('rect', { x, y, width, height, ...painted });
    case 'ellipse':
      return element('ellipse', { cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2, ...painted });
    case 'line':
      return element('line', { x1: x, y1: y, x2: x + width, y2: y + height, ...painted });
    case 'leaf':
      return element('path', { d: pathData(leafPath(mark.box, mark.radius ?? 0)), ...painted });
  }
}

function paint({ fill, line }: Pick<ShapeMark, 'fill' | 'line'>, theme: Theme): Record<string, string | number> {
  return {
    fill: fill ? hexOf(theme, fill) : 'none',
    ...(line ? { stroke: hexOf(theme, line.color), 'stroke-width': line.width } : {}),
  };
}

function liveText(mark: TextMark, theme: Theme): XmlElement {
  const attributes = {
    x: mark.x,
    y: mark.baseline,
    'text-anchor': mark.anchor,
    'font-family': `'${theme.fonts[mark.font].family.replaceAll("'", '')}', sans-serif`,
    'font-size': mark.size,
    'font-weight': mark.bold ? 700 : 400,
    fill: hexOf(theme, mark.color),
  };
  return element('text', attributes, [mark.text]);
}

function outlinedText(mark: TextMark, theme: Theme, fonts: FontSet): XmlElement {
  const face = fonts.face({ font: mark.font, bold: mark.bold, italic: false });
  const width = face.width(mark.text, mark.size);
  const before = { start: 0, middle: width / 2, end: width }[mark.anchor];
  const start = (mark.x - before) as Px;
  return element('path', { d: face.outline(mark.text, start, mark.baseline, mark.size), fill: hexOf(theme, mark.color) });
}

const pathData = (commands: readonly PathCommand[]): string => commands.map(pathStep).join('');

function pathStep(command: PathCommand): string {
  switch (command.op) {
    case 'M':
    case 'L':
      return `${command.op}${format(command.x)} ${format(command.y)}`;
    case 'C':
      return `C${[command.x1, command.y1, command.x2, command.y2, command.x, command.y].map(format).join(' ')}`;
    case 'Z':
      return 'Z';
  }
}
