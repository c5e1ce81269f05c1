import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listThemes, readThemeFiles } from '../../src/theme/load-theme.js';
import { packThemes } from '../../src/theme/pack-themes.js';
import { findPackedTheme } from '../../src/theme/packed-theme.js';

const shipped = fileURLToPath(new URL('../../theme', import.meta.url));
let themes: string;
let packed: string;
beforeEach(() => {
  themes = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
  packed = join(themes, '.packed');
  cpSync(shipped, themes, { recursive: true });
  packThemes(themes, packed);
});
afterEach(() => { rmSync(themes, { recursive: true, force: true }); });

describe('a packed theme', () => {
  it.each(listThemes(shipped))('says of %s all that its files say', (name) => {
    const { value } = readThemeFiles(name, themes);
    const found = findPackedTheme(name, themes, packed);
    expect(found?.raw).toEqual(value?.raw);
    expect(found?.chain.map((folder) => join(themes, folder))).toEqual(value?.folders);
  });

  it('is not taken when a file of the theme has changed, has come, or says less than it should', () => {
    expect(findPackedTheme('sobre', themes, packed)).toBeDefined();
    writeFileSync(join(themes, 'sobre/theme.css'), 'section { color: red }');
    expect(findPackedTheme('sobre', themes, packed)).toBeUndefined();
    appendFileSync(join(themes, 'ecologiste/theme.yaml'), '# autre\n');
    expect(findPackedTheme('ecologiste', themes, packed)).toBeUndefined();
    writeFileSync(join(packed, 'sobre.json'), '{');
    expect(findPackedTheme('sobre', themes, packed)).toBeUndefined();
  });

  it('is not taken for a theme that extends one whose file has changed', () => {
    expect(findPackedTheme('sobre', themes, packed)?.chain).toEqual(['ecologiste', 'sobre']);
    appendFileSync(join(themes, 'ecologiste/theme.yaml'), '# autre\n');
    expect(findPackedTheme('sobre', themes, packed)).toBeUndefined();
  });
});
