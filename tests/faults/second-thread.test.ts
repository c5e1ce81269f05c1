import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { buildDossier } from '../../src/pipeline/build-dossier.js';
import { thisMachine } from '../browser/this-machine.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
afterAll(() => { rmSync(out, { recursive: true, force: true }); });

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map((readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(?:html|pdf|md|css)$/.test(name)).sort().map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]));

it('gives from the bundled program, with its second thread, the bytes that the source gives in one', async () => {
  const options = ['--deck', 'reunion', '--no-cache', '--format', 'md', '--format', 'html', '--format', 'pdf'];
  execFileSync(execPath, [join(ROOT, 'dist/cli/main.js'), 'build', 'criminalite-organisee', ...options, '--out', join(out, 'bundled')], { cwd: ROOT, stdio: 'ignore' });
  await buildDossier('slides/criminalite-organisee', {
    decks: ['reunion'], formats: ['md', 'html', 'pdf'], out: join(out, 'source'), surroundings: { ...thisMachine(), cwd: ROOT },
  });
  const [bundled, source] = ['bundled', 'source'].map((name) => filesIn(join(out, name, 'criminalite-organisee')));
  expect([...bundled!.keys()]).toContain('reunion.pdf');
  expect([...bundled!.keys()]).toEqual([...source!.keys()]);
  for (const [name, bytes] of source!) expect(bundled!.get(name) === bytes, name).toBe(true);
}, 60_000);
