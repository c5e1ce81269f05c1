import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSkeleton } from '../../../src/writers/html/skeleton.js';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pupitre-test-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

const machine = () => ({ platform: 'linux', arch: 'x64', env: { XDG_CACHE_HOME: cache } });
const kept = (): string => {
  const folder = join(cache, 'pupitre');
  return join(folder, readdirSync(folder)[0] ?? '');
};

describe('the template that is kept', () => {
  it('is the one marp-cli made, and no file is left beside it', async () => {
    const made = await loadSkeleton(machine());
    expect(readdirSync(join(cache, 'pupitre'))).toHaveLength(1);
    expect(await loadSkeleton(machine())).toEqual(made);
  });

  it('is made again when it was changed or cut short', async () => {
    const made = await loadSkeleton(machine());
    writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('<script>', '<script>alert(1);'));
    expect(await loadSkeleton(machine())).toEqual(made);
    writeFileSync(kept(), readFileSync(kept(), 'utf8').slice(0, 2000));
    expect(await loadSkeleton(machine())).toEqual(made);
    writeFileSync(kept(), '');
    expect(await loadSkeleton(machine())).toEqual(made);
  });
});
