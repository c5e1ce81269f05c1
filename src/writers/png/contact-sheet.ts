import type { BrowserSession } from '../../browser/session.js';
import type { LaidOutDeck } from '../../layout/page.js';
import { CANVAS } from '../../units/length.js';
import { tag, toHtml } from '../html/markup.js';
import type { PngFile } from './print-pngs.js';

/** In CSS px: a slide at 3/8 of its size, four in a row. */
const SHEET = { columns: 4, width: 480, height: 270, gap: 16 } as const;

const CSS = `html,body{margin:0}
body{display:grid;grid-template-columns:repeat(${String(SHEET.columns)},${String(SHEET.width)}px);gap:${String(SHEET.gap)}px;padding:${String(SHEET.gap)}px;background:#8b8b8b;-webkit-print-color-adjust:exact}
img{display:block;width:${String(SHEET.width)}px;height:${String(SHEET.height)}px}`;

/** Device pixels per canvas px of the pictures that a sheet is made from: larger ones would not all fit in memory. */
export const SHEET_SCALE = SHEET.width / CANVAS.width;

/**
 * All slides of a deck on one picture, in reading order, from their own pictures at `SHEET_SCALE`.
 * @throws BrowserError
 */
export async function printContactSheet(session: BrowserSession, slides: readonly PngFile[], deck: LaidOutDeck): Promise<Uint8Array> {
  const { columns, width, height, gap } = SHEET;
  const rows = Math.ceil(slides.length / columns);
  const canvas = { width: columns * (width + gap) + gap, height: rows * (height + gap) + gap };
  const [sheet] = await session.screenshots(sheetHtml(slides, deck), canvas, 1, 1);
  if (!sheet) throw new Error('the browser gave no picture of the contact sheet');
  return sheet;
}

function sheetHtml(slides: readonly PngFile[], deck: LaidOutDeck): string {
  const pictures = slides.map(({ bytes }) =>
    tag('img', { src: `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`, alt: '' }),
  );
  const head = tag('head', {}, [tag('meta', { charset: 'UTF-8' }), tag('title', {}, [deck.title])]);
  // `toHtml` escapes text as HTML asks everywhere but in style elements: this one's text is ours.
  const page = toHtml(tag('html', { lang: deck.language }, [head, tag('body', {}, pictures)]));
  return `<!DOCTYPE html>${page.replace('</head>', `<style>${CSS}</style></head>`)}`;
}
