import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WITHOUT_BROWSER, workplace, type Workplace } from '../pipeline/dossier-folder.js';

/** As a build leaves its folder that is killed between two of its last renames: one file is new, the other is not yet. */
function killedHalfway(): { readonly place: Workplace; readonly folder: string; readonly texts: () => readonly string[] } {
  const place = workplace();
  const folder = join(place.cwd, 'out', 'essai');
  const ready = join(folder, '.pupitre-ready');
  mkdirSync(join(ready, 'new'), { recursive: true });
  writeFileSync(join(folder, 'presse.html'), 'new');
  writeFileSync(join(folder, 'presse.md'), 'old');
  writeFileSync(join(ready, 'new', 'presse.md'), 'new');
  writeFileSync(join(ready, 'plan.json'), JSON.stringify({ write: ['presse.html', 'presse.md'], fresh: [], remove: [] }));
  return { place, folder, texts: () => ['presse.html', 'presse.md'].map((name) => readFileSync(join(folder, name), 'utf8')) };
}

describe('what a killed build left half done', () => {
  it.each(['check', 'list', 'doctor', 'check --parity'])('is finished by the next command: %s', async (line) => {
    const { place, folder, texts } = killedHalfway();
    await place.type(line, WITHOUT_BROWSER);
    expect(texts()).toEqual(['new', 'new']);
    expect(existsSync(join(folder, '.pupitre-ready'))).toBe(false);
  });

  it('is left to a build that is at work there, and the command does not wait for it', async () => {
    const { place, folder, texts } = killedHalfway();
    writeFileSync(join(folder, '.pupitre-lock'), `${String(process.pid)} ${hostname()} another\n`);
    expect((await place.type('list')).exitCode).toBe(0);
    expect(texts()).toEqual(['new', 'old']);
  });
});

describe('a folder among the results that is a link elsewhere', () => {
  it('is refused with its name, and what it leads to stays', async () => {
    const place = workplace();
    const elsewhere = join(place.cwd, 'photos');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'mine.png'), 'mine');
    mkdirSync(join(place.cwd, 'out', 'essai'), { recursive: true });
    symlinkSync(elsewhere, join(place.cwd, 'out', 'essai', 'partenaires.assets'));
    const { exitCode, err } = await place.type('build --deck partenaires --format md');
    expect(exitCode).toBe(1);
    expect(err).toContain('ce dossier est un lien vers un autre');
    expect(readFileSync(join(elsewhere, 'mine.png'), 'utf8')).toBe('mine');
    expect(existsSync(join(place.cwd, 'out', 'essai', 'partenaires.md'))).toBe(false);
  });
});
