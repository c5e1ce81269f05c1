import type { OpenPage } from '../../browser/session.js';
import type { LaidOutDeck } from '../../layout/page.js';

export interface PngOptions {
  /** Device pixels per CSS px: 1 gives 1280 × 720, 1.5 gives 1920 × 1080. */
  readonly scale: number;
}

export interface PngFile {
  /** `01.png`…, with as many digits as the deck needs, so that names sort as slides do. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws BrowserError */
export async function printPngs(page: OpenPage, deck: LaidOutDeck, { scale }: PngOptions): Promise<readonly PngFile[]> {
  const pictures = await page.screenshots(deck.pages.length, scale);
  const digits = Math.max(2, String(pictures.length).length);
  return pictures.map((bytes, index) => ({ name: `${String(index + 1).padStart(digits, '0')}.png`, bytes }));
}
