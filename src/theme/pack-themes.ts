import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listThemes, readThemeFiles } from './load-theme.js';
import { packTheme } from './packed-theme.js';

/** Writes what `findPackedTheme` finds, a file a theme. Run when the program is bundled; throws for a theme that is wrong. */
export function packThemes(themesFolder: string, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const name of listThemes(themesFolder)) {
    const { value, diagnostics } = readThemeFiles(name, themesFolder);
    if (!value) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`);
    writeFileSync(join(into, `${name}.json`), JSON.stringify(packTheme(value.folders, value.raw)));
  }
}
