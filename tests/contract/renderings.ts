import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { writePptx } from '../../src/writers/pptx/write-pptx.js';
import { drawBitmaps } from '../../src/pipeline/draw-bitmaps.js';
import { PictureLibrary } from '../../src/pipeline/picture-library.js';
import { picturesOf } from '../../src/pipeline/pictures.js';
import { CANVAS, px, type Box } from '../../src/units/length.js';
import type { PreparedDeck } from '../../src/pipeline/prepare-decks.js';

const run = promisify(execFile);

/**
 * A picture a third as wide and high as the canvas, each pixel the mean of nine: what the similarity index's authors advise
 * for pictures of this size (Wang, Bovik, Sheikh, Simoncelli 2004, « suggested usage »), so that it does not measure how two
 * programs smooth thin letters. RGBA.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const STEP = 3;

/** `channels`: bytes per pixel, RGB or RGBA. */
function reduced(pixels: Uint8Array, channels: 3 | 4): Picture {
  const [width, height] = [Math.floor(CANVAS.width / STEP), Math.floor(CANVAS.height / STEP)];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let i = 0; i < STEP * STEP; i++) {
          const at = (y * STEP + Math.floor(i / STEP)) * CANVAS.width + x * STEP + (i % STEP);
          sum += pixels[at * channels + channel] ?? 0;
        }
        data[(y * width + x) * 4 + channel] = sum / (STEP * STEP);
      }
    }
  }
  return { width, height, data };
}

export const pictureOfPng = (png: Uint8Array): Picture => reduced(PNG.sync.read(Buffer.from(png)).data, 4);

/** A binary PPM: « P6 », width, height, 255, then RGB. */
function pictureOfPpm(ppm: Uint8Array): Picture {
  const header = /^P6\s+\d+\s+\d+\s+255\s/.exec(Buffer.from(ppm.subarray(0, 32)).toString('latin1'))?.[0];
  if (header === undefined) throw new Error('pdftoppm made something else than a PPM');
  return reduced(ppm.subarray(header.length), 3);
}

export const CREATED = new Date('2025-03-17T09:00:00Z');

const library = new PictureLibrary();

export async function pptxOf({ laidOut, fonts }: PreparedDeck): Promise<Uint8Array> {
  const { pictures } = picturesOf([laidOut], library);
  const bytes = new Map([...pictures].map(([file, picture]) => [file, picture.bytes]));
  const bitmaps = await drawBitmaps(laidOut, pictures);
  return writePptx(laidOut, { fonts, pictures: bytes, bitmaps, created: CREATED });
}

/** A folder of its own for everything that LibreOffice reads and writes; `remove` takes it away. */
export class Workshop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'pupitre-contract-'));

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /**
   * Converts presentations in one go, with the packaged fonts, or those of other folders alone, and a profile of its own;
   * the PDFs' paths in the same order.
   */
  async toPdf(presentations: readonly Uint8Array[], fontFolders: readonly string[] = FONT_FOLDERS): Promise<readonly string[]> {
    const fonts = join(this.#folder, 'fonts.conf');
    writeFileSync(fonts, fontsConf(join(this.#folder, 'font-cache'), fontFolders));
    const files = presentations.map((bytes, i) => {
      const file = join(this.#folder, `deck-${String(i)}.pptx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile')).href}`;
    const env = { ...process.env, FONTCONFIG_FILE: fonts };
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', this.#folder, ...files], { env, timeout: 240_000 });
    return files.map((file) => file.replace(/pptx$/, 'pdf'));
  }

  /** Every page of a PDF as a picture. */
  async pictures(pdf: string): Promise<readonly Picture[]> {
    const prefix = pdf.replace(/\.pdf$/, '-page');
    await run('pdftoppm', ['-scale-to-x', String(CANVAS.width), '-scale-to-y', String(CANVAS.height), pdf, prefix]);
    const names = readdirSync(this.#folder).map((name) => join(this.#folder, name)).filter((name) => name.startsWith(`${prefix}-`));
    return names.toSorted().map((name) => {
      const picture = pictureOfPpm(readFileSync(name));
      rmSync(name);
      return picture;
    });
  }
}

const FONT_FOLDERS = [fileURLToPath(new URL('../../node_modules/@expo-google-fonts', import.meta.url)), '/usr/share/fonts'];

const fontsConf = (cache: string, folders: readonly string[]): string => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${cache}</cachedir></fontconfig>`;

/** The words of each page of a PDF, in px of the canvas. */
export function wordsOf(pdf: string): readonly (readonly { readonly text: string; readonly box: Box }[])[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return xml.split('<page ').slice(1).map((page) =>
    [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(([, ...found]) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(0, 4).map((n) => Number(n) / 0.75);
      return { text: found[4] ?? '', box: { x: px(left), y: px(top), width: px(right - left), height: px(bottom - top) } };
    }),
  );
}
