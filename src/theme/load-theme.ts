import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic, hasErrors, type Outcome, type Place } from '../diagnostics/diagnostic.js';
import type { Density } from '../slide/slide.js';
import { nearest } from '../source/nearest.js';
import { readSource } from '../source/read-source.js';
import type { Source } from '../source/source.js';
import { validate } from '../source/validate.js';
import { valueAt } from '../source/value-at.js';
import { cleanTheme } from './clean.js';
import { findFontFile } from './font-file.js';
import { lowContrast } from './low-contrast.js';
import { mergeThemes } from './merge.js';
import type { ThemeOverlay } from './overlay.js';
import { findPackedTheme } from './packed-theme.js';
import { rawThemeSchema, type RawTheme } from './raw.js';
import type { Theme } from './theme.js';

const FILE = 'theme.yaml';

/** The names of the themes in a folder: its subfolders that hold a `theme.yaml`, in alphabetical order. */
export const listThemes = (themesFolder: string): readonly string[] =>
  readdirSync(themesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(themesFolder, entry.name, FILE)))
    .map((entry) => entry.name)
    .toSorted();

/** A theme as its files say it, before it is resolved for one density. */
export interface ReadTheme {
  readonly name: string;
  readonly placeOf: Source['placeOf'];
  readonly raw: RawTheme;
  /** From the theme extended to the one asked for. */
  readonly folders: readonly string[];
  readonly css: string;
}

/**
 * Reads `<themesFolder>/<name>/theme.yaml`, and `theme.css` where there is one, and resolves them for one density.
 * Font files are named by npm package, or with `./` beside the theme's file. A brand's tokens, laid over the theme,
 * may warn that its colours are hard to read.
 */
export function loadTheme(name: string, density: Density, themesFolder: string, over?: ThemeOverlay): Outcome<Theme> {
  const read = readTheme(name, themesFolder);
  return read.value ? resolveTheme(read.value, density, over) : { diagnostics: read.diagnostics };
}

/** The files of a theme and of those it extends, validated: when the program was bundled, where they have not changed since. */
export function readTheme(name: string, themesFolder: string): Outcome<ReadTheme> {
  const packed = findPackedTheme(name, themesFolder);
  if (!packed) return readThemeFiles(name, themesFolder);
  const folders = packed.chain.map((theme) => join(themesFolder, theme));
  // Read only where there is something to say about a token.
  const placeOf: Source['placeOf'] = (...path) => readChain(name, themesFolder, []).value?.source.placeOf(...path) ?? nowhere(folders);
  return { value: { name, placeOf, raw: packed.raw, folders, css: cssOf(folders) }, diagnostics: [] };
}

const nowhere = (folders: readonly string[]): Place => {
  const start = { offset: 0, line: 1, column: 1 };
  return { file: join(folders.at(-1) ?? '', FILE), start, end: start };
};

export function readThemeFiles(name: string, themesFolder: string): Outcome<ReadTheme> {
  const read = readChain(name, themesFolder, []);
  if (!read.value) return { diagnostics: read.diagnostics };
  const { source, folders } = read.value;
  const validated = validate(source, rawThemeSchema);
  if (!validated.value) return { diagnostics: validated.diagnostics };
  return { value: { name, placeOf: source.placeOf, raw: validated.value, folders, css: cssOf(folders) }, diagnostics: [] };
}

const cssOf = (folders: readonly string[]): string => folders.map((folder) => textOf(join(folder, 'theme.css'))).join('');

/** A theme's tokens for one density, a brand's laid over them. */
export function resolveTheme({ name, placeOf, raw: own, folders, css }: ReadTheme, density: Density, over?: ThemeOverlay): Outcome<Theme> {
  const raw = over ? (mergeThemes(own, over.tokens) as RawTheme) : own;
  const fontFolders = over ? [...folders, over.folder] : folders;
  const cleaned = cleanTheme(over ? { ...raw, label: `${raw.label} · ${over.label}` } : raw, {
    name: over ? `${name}-${over.name}` : name,
    density,
    css,
    fontFile: (path) => findFontFile(path, fontFolders),
    placeOf: placesIn(placeOf, over),
  });
  if (!over || !cleaned.value) return cleaned;
  return { value: cleaned.value, diagnostics: [...cleaned.diagnostics, ...lowContrast(cleaned.value, over)] };
}

/** A token's place: in the brand when it says it, else in the theme. */
const placesIn = (placeOf: Source['placeOf'], over: ThemeOverlay | undefined) => (path: readonly (string | number)[]): Place =>
  over && valueAt(over.tokens, path) !== undefined ? over.placeOf(path) : placeOf(path);

interface Chain {
  readonly source: Source;
  /** From the theme extended to the one asked for. */
  readonly folders: readonly string[];
}

function readChain(name: string, themesFolder: string, seen: readonly string[], from?: Source): Outcome<Chain> {
  const known = listThemes(themesFolder).filter((other) => !seen.includes(other));
  if (!known.includes(name)) {
    const suggestion = nearest(name, known);
    const params = { name, known, ...(suggestion === undefined ? {} : { suggestion }) };
    return { diagnostics: [diagnostic('unknown-theme', params, from?.placeOf(['extends']))] };
  }
  const folder = join(themesFolder, name);
  const read = readSource(join(folder, FILE), readFileSync(join(folder, FILE)));
  if (!read.value || hasErrors(read.diagnostics)) return { diagnostics: read.diagnostics };
  const source = read.value;
  const base = (source.value as { readonly extends?: unknown }).extends;
  if (typeof base !== 'string') return { value: { source, folders: [folder] }, diagnostics: [] };
  const below = readChain(base, themesFolder, [...seen, name], source);
  if (!below.value) return { diagnostics: below.diagnostics };
  const value = mergeThemes(below.value.source.value, source.value);
  return { value: { source: { ...source, value }, folders: [...below.value.folders, folder] }, diagnostics: [] };
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
