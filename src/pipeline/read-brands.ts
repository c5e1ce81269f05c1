import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Brand } from '../dossier/brand.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import { loadBrand } from '../dossier/load-brand.js';
import { findFontFaults } from '../fonts/find-font-faults.js';
import type { PictureLibrary } from './picture-library.js';
import { filesBeside, readYaml } from './read-yaml.js';

export interface Brands {
  /** The brand of a deck, when it has one. */
  readonly brandOf: (spec: DeckSpec) => Brand | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The folders of the brands' files, where all that they name is. */
  readonly files: readonly string[];
  /** The texts of the files read, by the name that diagnostics use. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface BrandOptions {
  readonly cwd: string;
  /** A brand's file, from `cwd`; over the decks' own. */
  readonly brand?: string;
  readonly pictures: PictureLibrary;
}

/** Reads the brand of each deck, each file once. Files in diagnostics are relative to `cwd`. */
export function readBrands(dossier: Dossier, specs: readonly DeckSpec[], { cwd, brand, pictures }: BrandOptions): Brands {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const fileOf = (spec: DeckSpec): string | undefined => {
    if (brand !== undefined) return resolve(cwd, brand);
    return spec.brand === undefined ? undefined : join(dossier.folder, spec.brand);
  };
  const brands = new Map<string, Brand>();
  for (const file of new Set(specs.flatMap((spec) => fileOf(spec) ?? []))) {
    const read = readYaml(file, relative(cwd, file) || file, texts);
    diagnostics.push(...read.diagnostics);
    if (!read.source || hasErrors(read.diagnostics)) continue;
    const folder = dirname(file);
    const loaded = loadBrand(read.source, { id: basename(file, extname(file)), folder, ...filesBeside(folder, pictures) });
    diagnostics.push(...loaded.diagnostics);
    if (!loaded.value) continue;
    diagnostics.push(...findFontFaults(loaded.value.overlay));
    brands.set(file, loaded.value);
  }
  return { brandOf: (spec) => brands.get(fileOf(spec) ?? ''), diagnostics, texts, files: [...brands.keys()].map((file) => dirname(file)) };
}
