import { readFile } from 'node:fs/promises';
import type { LaidOutDeck } from '../layout/page.js';
import type { Picture } from '../pictures/picture.js';

/** Device pixels per canvas px: a slide on a 4K screen. */
const DENSITY = 3;

/** A PNG for each SVG that the deck shows, sharp at the largest size it is shown at; by the same path. */
export async function drawBitmaps(deck: LaidOutDeck, pictures: ReadonlyMap<string, Picture>): Promise<ReadonlyMap<string, Uint8Array>> {
  const widths = shownWidths(deck, pictures);
  if (widths.size === 0) return new Map();
  const { loadRasteriser } = await import('../pictures/load-rasteriser.js');
  const { regular, bold = regular, family } = deck.theme.fonts.minor;
  const files = await Promise.all([...new Set([regular, bold])].map((file) => readFile(file)));
  const rasterise = await loadRasteriser({ files, family });
  return new Map([...widths].map(([file, { bytes, width }]) => [file, rasterise(bytes, width)]));
}

interface Drawing {
  readonly bytes: Uint8Array;
  /** In device px. */
  readonly width: number;
}

function shownWidths(deck: LaidOutDeck, pictures: ReadonlyMap<string, Picture>): ReadonlyMap<string, Drawing> {
  const found = new Map<string, Drawing>();
  for (const { region: { box }, content } of deck.pages.flatMap((page) => page.regions)) {
    const picture = content.type === 'picture' ? pictures.get(content.file) : undefined;
    if (content.type !== 'picture' || picture?.kind !== 'svg') continue;
    const scales = [box.width / picture.width, box.height / picture.height];
    const scale = content.fit === 'cover' ? Math.max(...scales) : Math.min(...scales);
    const width = Math.max(found.get(content.file)?.width ?? 0, picture.width * scale * DENSITY);
    found.set(content.file, { bytes: picture.bytes, width });
  }
  return found;
}
