import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { png } from '../pictures/samples.js';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';

/** A dossier with a portrait, and what stands beside it. */
function withPortrait(name = 'portrait.png'): { readonly place: Workplace; readonly folder: string } {
  const place = workplace();
  const folder = join(place.cwd, 'slides', 'essai');
  place.edit('dossier.yaml', 'people:\n', `people:\n  hostile: { name: Anne Essai, role: Députée, portrait: ${JSON.stringify(name)} }\n`);
  return { place, folder };
}

async function refused({ place }: { readonly place: Workplace }): Promise<string> {
  const { exitCode, err } = await place.type('build --format md,html,pptx', { env: {}, arch: 'arm64' });
  expect(exitCode).toBe(1);
  expect(existsSync(join(place.cwd, 'out'))).toBe(false);
  return err;
}

describe('a dossier with hostile files is refused with its line, and nothing is written:', () => {
  it('a picture that is a link to a file elsewhere', async () => {
    const hostile = withPortrait();
    writeFileSync(join(hostile.place.cwd, 'secret.png'), png(4, 4));
    symlinkSync('../../secret.png', join(hostile.folder, 'portrait.png'));
    expect(await refused(hostile)).toContain('est un lien vers un fichier hors de ce dossier');
    rmSync(join(hostile.place.cwd, 'secret.png'));
  });

  it('a picture in a folder that is a link elsewhere', async () => {
    const hostile = withPortrait('up/secret.png');
    symlinkSync('/', join(hostile.folder, 'up'));
    expect(await refused(hostile)).toContain('secret.png');
  });

  it('a picture that is a pipe nobody writes to', async () => {
    const hostile = withPortrait();
    execFileSync('mkfifo', [join(hostile.folder, 'portrait.png')]);
    expect(await refused(hostile)).toContain('n’est pas un fichier ordinaire');
  });

  it('a picture of a terabyte', async () => {
    const hostile = withPortrait();
    writeFileSync(join(hostile.folder, 'portrait.png'), png(4, 4));
    truncateSync(join(hostile.folder, 'portrait.png'), 2 ** 40);
    expect(await refused(hostile)).toContain('démesuré');
  });

  it('a picture of ten thousand million pixels', async () => {
    const hostile = withPortrait();
    writeFileSync(join(hostile.folder, 'portrait.png'), png(100_000, 100_000, { width: 1, height: 1 }));
    expect(await refused(hostile)).toContain('pixels');
  });

  it.each(['file:///etc/passwd', 'https://exemple.fr/a.png', '//exemple.fr/a.png', '\\\\serveur\\a.png', '/etc/passwd', '../autre.png', 'a/../../autre.png'])(
    'a picture named %s', async (name) => {
      expect(await refused(withPortrait(name))).toContain('file-outside-folder');
    },
  );

  it.each(['dossier.yaml', 'decks.yaml'])('a %s of 100 MB, which is not even read', async (name) => {
    const place = workplace();
    truncateSync(join(place.cwd, 'slides', 'essai', name), 100 * 1024 * 1024);
    expect(await refused({ place })).toContain('démesurée');
  });

  it('a dossier.yaml that is a link to a file of the machine', async () => {
    const place = workplace();
    const file = join(place.cwd, 'slides', 'essai', 'dossier.yaml');
    rmSync(file);
    symlinkSync('/etc/passwd', file);
    const said = await refused({ place });
    expect(said).toContain('par un lien');
    expect(said).not.toContain('root:');
  });

  it('a dossier.yaml that is a folder', async () => {
    const place = workplace();
    const file = join(place.cwd, 'slides', 'essai', 'dossier.yaml');
    rmSync(file);
    mkdirSync(file);
    expect(await refused({ place })).toContain('est un dossier');
  });
});
