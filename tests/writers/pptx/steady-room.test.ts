import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/layout/measure/break-lines.js';
import type { Region, TextStyle } from '../../../src/theme/theme.js';
import { plain } from '../../../src/text/run.js';
import { px } from '../../../src/units/length.js';
import { SLACK } from '../../../src/writers/pptx/shapes/line-box.js';
import { steadyRoom } from '../../../src/writers/pptx/shapes/steady-room.js';
import { fonts } from './fixture.js';

const EMU = 9525;
const style: TextStyle = {
  font: 'minor', bold: false, italic: false, color: { role: 'text' }, sizes: [px(24)], lineHeight: 1.2, letterSpacing: 0, spaceBefore: 0, marker: { kind: 'none' }, indent: 0,
};
const runs = plain('dont les réponses n’ont été\u00A0rendues\u00A0publiques');
const content = { type: 'text', paragraphs: [{ level: 0, runs }] } as const;
const one = breakLines(runs, style, px(24), px(9999), fonts).width;
const region = (width: number, align: Region['align'] = 'left'): Region => ({
  name: 'body', role: 'text', box: { x: px(100), y: px(100), width: px(width + 80), height: px(300) }, inset: { left: px(40), top: px(40), right: px(40), bottom: px(40) },
  anchor: 'top', align, levels: [style], prompt: '',
});
const roomOf = ({ box }: Region, { lIns, rIns }: ReturnType<typeof steadyRoom>): number => box.width - (Number(lIns) + Number(rIns)) / EMU;

describe('the room of a text of which a whole line is in doubt', () => {
  it.each(['left', 'center', 'right'] as const)('is narrower than in CSS where a text is set %s, and as wide as its lines still', (align) => {
    const tight = region(one - 2, align);
    const room = roomOf(tight, steadyRoom(content, tight, 0, fonts));
    expect(room).toBeLessThan(one - 4);
    const lines = (width: number) => breakLines(runs, style, px(24), px(width), fonts).lines.map(({ text }) => text);
    expect(lines(one - 2)).toHaveLength(2);
    expect(lines(room)).toEqual(lines(one - 2));
  });

  it('is left to the layout, with what its lines may run further there, where nothing is in doubt', () => {
    expect(SLACK.left.right).toBeGreaterThan(0);
    for (const width of [one + 1, one - 40]) expect(steadyRoom(content, region(width), 0, fonts)).toEqual({});
  });
});
