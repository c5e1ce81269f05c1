import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import type { Density } from '../slide/slide.js';
import { nearest } from '../source/nearest.js';
import { readSource } from '../source/read-source.js';
import type { Source } from '../source/source.js';
import { validate } from '../source/validate.js';
import { cleanTheme } from './clean.js';
import { mergeThemes } from './merge.js';
import { rawThemeSchema } from './raw.js';
import type { Theme } from './theme.js';

const FILE = 'theme.yaml';

/** The names of the themes in a folder: its subfolders that hold a `theme.yaml`, in alphabetical order. */
export const listThemes = (themesFolder: string): readonly string[] =>
  readdirSync(themesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(themesFolder, entry.name, FILE)))
    .map((entry) => entry.name)
    .toSorted();

/**
 * Reads `<themesFolder>/<name>/theme.yaml`, and `theme.css` where there is one, and resolves them for one density.
 * Font files are named by npm package, or with `./` beside the theme's file.
 */
export function loadTheme(name: string, density: Density, themesFolder: string): Outcome<Theme> {
  const read = readChain(name, themesFolder, []);
  if (!read.value) return { diagnostics: read.diagnostics };
  const { source, folders } = read.value;
  const raw = validate(source, rawThemeSchema);
  if (!raw.value) return { diagnostics: raw.diagnostics };
  const css = folders.map((folder) => textOf(join(folder, 'theme.css'))).join('');
  const fontFile = (path: string): string | undefined => resolveFont(path, folders);
  return cleanTheme(raw.value, { name, density, css, fontFile, placeOf: source.placeOf });
}

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

function resolveFont(path: string, folders: readonly string[]): string | undefined {
  if (path.startsWith('./')) return folders.map((folder) => resolve(folder, path)).findLast((file) => existsSync(file));
  const [scope = '', name = ''] = path.split('/');
  const inside = path.slice(scope.length + name.length + 2);
  try {
    const file = join(dirname(createRequire(import.meta.url).resolve(`${scope}/${name}/package.json`)), inside);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
