import { PNG } from 'pngjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRasteriser } from '../../src/pictures/load-rasteriser.js';
import { svg } from './samples.js';

const FONT = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf', import.meta.url));
const fonts = { files: [readFileSync(FONT)], family: 'Source Sans 3' };

describe('an SVG drawn as PNG, without a browser', () => {
  it('has the width asked for, its own proportions, and nothing where nothing is drawn', async () => {
    const draw = await loadRasteriser(fonts);
    const { width, height, data } = PNG.sync.read(Buffer.from(draw(svg('<rect width="20" height="20" fill="#f00"/>'), 80)));
    expect([width, height]).toEqual([80, 40]);
    expect([...data.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
    expect([...data.subarray(79 * 4, 80 * 4)]).toEqual([0, 0, 0, 0]);
  });

  it('sets letters in the font given, whatever fonts the machine has', async () => {
    const draw = await loadRasteriser(fonts);
    const { data } = PNG.sync.read(Buffer.from(draw(svg('<text y="16" font-family="Inconnue">E</text>'), 40)));
    expect(data.some((value) => value > 0)).toBe(true);
  });

  it('gives the same bytes each time', async () => {
    const draw = await loadRasteriser(fonts);
    const drawing = svg('<circle cx="9" cy="9" r="7"/>');
    expect(draw(drawing, 50)).toEqual(draw(drawing, 50));
  });
});
