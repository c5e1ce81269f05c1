import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { fontPaths } from '../theme/font-paths.js';
import { readTheme, resolveTheme, type ReadTheme } from '../theme/load-theme.js';
import type { ThemeOverlay } from '../theme/overlay.js';
import type { Theme } from '../theme/theme.js';
import type { Density } from '../slide/slide.js';
import type { FontSet } from '../fonts/face.js';

/** Themes and fonts, each read once for all the decks that use it. */
export interface Materials {
  theme(name: string, density: Density, over?: ThemeOverlay): Outcome<Theme>;
  fonts(theme: Theme, use: 'own' | 'reckoned', open: (fonts: Theme['fonts']) => FontSet): FontSet;
  /** Whether a file of the themes or fonts is another than when they were gathered. */
  hasChanged(): boolean;
}

export function gatherMaterials(themesFolder: string): Materials {
  const read = new Map<string, Outcome<ReadTheme>>();
  const resolved = new Map<string, Outcome<Theme>>();
  const sets = new Map<string, FontSet>();
  const fontFiles = new Set<string>();
  const stampOf = (): string => [...filesIn(themesFolder), ...fontFiles].map(stamp).join();
  const stamps = { value: stampOf() };
  return {
    theme(name, density, over) {
      const found = read.get(name) ?? readTheme(name, themesFolder);
      read.set(name, found);
      if (!found.value) return { diagnostics: found.diagnostics };
      if (over) return resolveTheme(found.value, density, over);
      const known = resolved.get(`${density} ${name}`) ?? resolveTheme(found.value, density);
      resolved.set(`${density} ${name}`, known);
      return known;
    },
    // Decks with the same font files share what has been measured, whatever their themes are called.
    fonts({ fonts }, use, open) {
      const key = JSON.stringify([use, fonts]);
      const known = sets.get(key);
      if (known) return known;
      const set = open(fonts);
      sets.set(key, set);
      for (const file of fontPaths(fonts)) fontFiles.add(file);
      stamps.value = stampOf();
      return set;
    },
    hasChanged: () => stampOf() !== stamps.value,
  };
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]).sort().map((name) => join(folder, name)) : [];

function stamp(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${file}:${String(size)}:${String(mtimeMs)}`;
  } catch {
    return file;
  }
}
