import type { FontSet } from '../../../fonts/face.js';
import { breakLines, type Line } from '../../../layout/measure/break-lines.js';
import { innerBox, sizeAt, styleOf } from '../../../layout/measure/measure-text.js';
import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import { DOUBT } from '../../../layout/steady-breaks.js';
import type { Content } from '../../../slide/content.js';
import type { Region } from '../../../theme/theme.js';
import { px, pxToEmu, type Px } from '../../../units/length.js';
import type { Attributes } from '../oxml/element.js';
import { SLACK, textFrame } from './line-box.js';

/**
 * Insets for a text of which a line would come up to the one above in a box a few pixels wider, and that no tie can keep down since
 * all of it would come: its room ends between its widest line and the width that it has in CSS.
 */
export function steadyRoom(content: Content, region: Region, step: number, fonts: FontSet): Attributes {
  const width = innerBox(region).width;
  const linesIn = (room: number): readonly (readonly Line[])[] =>
    paragraphsOf(content).map(({ level, runs }) => {
      const style = styleOf(region, level);
      const size = sizeAt(style, step);
      return breakLines(runs, style, size, px(room - style.indent * size), fonts).lines;
    });
  const [wanted, wider] = [linesIn(width), linesIn(width + DOUBT)];
  if (wanted.every((lines, i) => lines.every(({ text }, n) => text === wider[i]?.[n]?.text))) return {};
  const widest = Math.max(...paragraphsOf(content).flatMap(({ level }, i) => {
    const style = styleOf(region, level);
    return (wanted[i] ?? []).map((line) => line.width + style.indent * sizeAt(style, step));
  }));
  const less = Math.min(DOUBT, (width - widest) / 2);
  const { inset } = textFrame(region, 0, fonts);
  const slack = SLACK[region.align];
  const narrowed = (side: 'left' | 'right'): Px => px(inset[side] + slack[side] + (less * slack[side]) / (slack.left + slack.right));
  return { lIns: pxToEmu(narrowed('left')), rIns: pxToEmu(narrowed('right')) };
}
