import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { recoverOutput } from '../../src/output/write-output.js';
import { temporaryFolder } from '../end-to-end/build.js';

const dist = fileURLToPath(new URL('../../dist/output/write-output.js', import.meta.url));
const preload = fileURLToPath(new URL('die-at.mjs', import.meta.url));

const OLD = { 'a.html': 'old a', 'a.pdf': 'old pdf', 'a.assets/1.svg': 'old one', 'a.assets/gone.svg': 'old gone', 'mine.txt': 'mine' };
const WRITTEN = { 'a.html': 'new a', 'a.pdf': 'new pdf', 'a.pptx': 'new pptx', 'a.assets/1.svg': 'new one' };
const NEW = { ...WRITTEN, 'mine.txt': 'mine' };

function earlierOutput(): string {
  const root = join(temporaryFolder(), 'essai');
  for (const [path, text] of Object.entries(OLD)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const WRITING = `
  import { writeOutput } from ${JSON.stringify(dist)};
  const files = Object.entries(JSON.parse(process.env.FILES)).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  await writeOutput(process.env.ROOT, files, ['a.assets']).catch((error) => { console.error(error.code); process.exit(1); });
`;

/** Writes the new files in a process of its own, that comes to grief at one of its steps. */
function writeIn(root: string, fault: Record<string, string>) {
  return spawnSync(process.execPath, ['--import', preload, '--input-type=module', '-e', WRITING], {
    env: { ...process.env, ROOT: root, FILES: JSON.stringify(WRITTEN), PUPITRE_DIE_IN: root, ...fault },
    encoding: 'utf8',
  });
}

function countSteps(): number {
  const root = earlierOutput();
  const count = join(root, '..', 'count');
  writeIn(root, { PUPITRE_DIE_AT: 'NaN', PUPITRE_COUNT_TO: count });
  expect(textsIn(root)).toEqual(NEW);
  return Number(readFileSync(count, 'utf8'));
}

function textsIn(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]).sort());
}

const sorted = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).sort());

describe('an output folder whose writer comes to grief', () => {
  const steps = Array.from({ length: countSteps() }, (_, i) => i + 1);

  it('takes some steps, each of which can fail', () => {
    expect(steps.length).toBeGreaterThan(15);
  });

  it.each(steps)('holds all the old files or all the new ones when it is killed before step %i', async (at) => {
    const root = earlierOutput();
    expect(writeIn(root, { PUPITRE_DIE_AT: String(at) }).signal).toBe('SIGKILL');
    await recoverOutput(root);
    const found = sorted(textsIn(root));
    expect([sorted(OLD), sorted(NEW)]).toContainEqual(found);
  });

  it.each([3, 12, 20])('is mended by the next build when it is killed before step %i', (at) => {
    const root = earlierOutput();
    writeIn(root, { PUPITRE_DIE_AT: String(at) });
    expect(writeIn(root, { PUPITRE_DIE_AT: 'NaN' }).status).toBe(0);
    expect(sorted(textsIn(root))).toEqual(sorted(NEW));
  });

  it.each(steps)('holds all the old files, or all the new ones, when step %i alone fails', (at) => {
    const root = earlierOutput();
    const { status, stderr } = writeIn(root, { PUPITRE_DIE_AT: String(at), PUPITRE_FAIL_WITH: 'EIO' });
    const found = textsIn(root);
    // A deletion that fails may leave a hidden remainder for the next build, and nothing else.
    const isNew = isDeepStrictEqual(sorted(visible(found)), sorted(NEW));
    expect([status, stderr.trim()]).toEqual(isNew ? [0, ''] : [1, 'EIO']);
    if (!isNew) expect(sorted(found)).toEqual(sorted(OLD));
  });

  it('holds the old files when one of them cannot be replaced', () => {
    const root = earlierOutput();
    const { stderr } = writeIn(root, { PUPITRE_DIE_IN: join(root, 'a.pptx'), PUPITRE_DIE_AT: '1', PUPITRE_FAIL_WITH: 'EBUSY' });
    expect(stderr.trim()).toBe('EBUSY');
    expect(sorted(textsIn(root))).toEqual(sorted(OLD));
  });

  it('is left alone by a plan that climbs out of it', async () => {
    const root = earlierOutput();
    const victim = join(root, '..', 'victim.txt');
    writeFileSync(victim, 'precious');
    mkdirSync(join(root, '.pupitre-ready', 'new'), { recursive: true });
    writeFileSync(join(root, '.pupitre-ready', 'plan.json'), JSON.stringify({ write: [], fresh: [], remove: ['../victim.txt'] }));
    await recoverOutput(root);
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(existsSync(join(root, '.pupitre-ready'))).toBe(false);
  });
});

const visible = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).filter(([path]) => !path.startsWith('.pupitre-')));
