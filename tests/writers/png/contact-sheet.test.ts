import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../../src/browser/session.js';
import { printContactSheet } from '../../../src/writers/png/contact-sheet.js';
import { thisMachine } from '../../browser/this-machine.js';
import { smallDeck } from '../html/small-deck.js';

let session: BrowserSession;
beforeAll(async () => {
  session = await openBrowser(thisMachine());
});
afterAll(() => session.close());

/** A black pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('the contact sheet', () => {
  it.each([
    [1, [2000, 302]],
    [4, [2000, 302]],
    [5, [2000, 588]],
  ])('shows %i slides four in a row', async (count, size) => {
    const slides = Array.from({ length: count }, (_, i) => ({ name: `${i}.png`, bytes: PIXEL }));
    expect(sizeOf(await printContactSheet(session, slides, smallDeck()))).toEqual(size);
  });
});
