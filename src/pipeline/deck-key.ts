import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '../pictures/picture.js';
import { fontPaths } from '../theme/font-paths.js';
import { needsBrowser, type Format } from './format.js';
import type { PictureLibrary } from './picture-library.js';
import type { PlannedDeck } from './plan-decks.js';

export interface KeyFrame {
  /** As `programFingerprint` gives it. */
  readonly program: string;
  /** Names the browser that prints; nothing printed is kept without. */
  readonly browser?: string;
  readonly pictures: PictureLibrary;
  /** Written into the files. */
  readonly created: Date;
}

/** The two names under which what is made of a deck may be kept. */
export interface DeckKeys {
  /** Of files about which there was nothing to say: where a text stands in the YAML does not matter. */
  readonly clean: string;
  /** Of files with diagnostics, whose places are part of what is kept. */
  readonly placed: string;
}

/**
 * The hash of everything that the files of one format depend on: the deck with its texts resolved, the theme, the bytes
 * of fonts, pictures and template, the date, the program and, where it prints, the browser. Nothing when one cannot be read.
 */
export function deckKeys(plan: PlannedDeck, format: Format, { program, browser, pictures, created }: KeyFrame): DeckKeys | undefined {
  if (needsBrowser([format]) && browser === undefined) return undefined;
  const { deck, theme } = plan;
  const isPowerPoint = format === 'pptx' || format === 'potx';
  // Only PowerPoint says which text it was made from: the other formats of decks that did not change stay.
  const { fingerprint, ...shown } = deck;
  const template = plan.template ? digestOf(join(plan.template.folder, plan.template.name)) : 'none';
  const fonts = fontPaths(theme.fonts).map(digestOf);
  const images = pictureFiles(deck).map((file) => digestOfPicture(file, pictures));
  if ([template, ...fonts, ...images].includes(undefined)) return undefined;
  const parts = {
    program,
    format,
    created: created.toISOString(),
    ...(needsBrowser([format]) ? { browser } : {}),
    deck: shown,
    ...(isPowerPoint ? { fingerprint } : {}),
    theme,
    fonts,
    images,
    // A template that does not fit is told whatever is made: its diagnostics belong to every format.
    template,
    pptx: plan.template,
  };
  return { clean: hashOf(JSON.stringify(parts, withoutPlaces)), placed: hashOf(JSON.stringify(parts)) };
}

const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** For JSON: where something stands in a file says nothing of what it is. */
const withoutPlaces = (_: string, value: unknown): unknown => (isPlace(value) ? 'somewhere' : value);

const isPlace = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'file' in value && 'start' in value && 'end' in value;

/** Every picture named anywhere in a deck, in its order. */
function pictureFiles(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, file } = value as { readonly type?: unknown; readonly file?: unknown };
  const own = type === 'picture' && typeof file === 'string' ? [file] : [];
  return [...own, ...Object.values(value).flatMap(pictureFiles)];
}

function digestOf(file: string): string | undefined {
  try {
    return hashOf(readFileSync(file));
  } catch {
    return undefined;
  }
}

function digestOfPicture(file: string, pictures: PictureLibrary): string | undefined {
  const found = pictures.open(file);
  return isRefusal(found) ? undefined : hashOf(found.bytes);
}
