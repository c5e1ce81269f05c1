import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findFaceTable, type FaceTable } from '../../src/fonts/face-table.js';
import { faceOf } from '../../src/fonts/open-face.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const themes = readdirSync(join(root, 'theme')).map((name) => readFileSync(join(root, 'theme', name, 'theme.yaml'), 'utf8'));
const files = [...new Set(themes.flatMap((text) => [...text.matchAll(/"(@[^"]+\.ttf)"/g)].map(([, name = '']) => createRequire(import.meta.url).resolve(name))))];
const written = ['criminalite-organisee/dossier.yaml', 'criminalite-organisee/decks.yaml'].map((name) => readFileSync(join(root, 'slides', name), 'utf8')).join('\n');
const words = [...new Set([...written.split(/\s+/), ...written.replaceAll("'", '’').split(/\s+/)])];

/** Pseudo-random words of whatever the table knows: the same in every run. */
function inventedWords({ tokens }: FaceTable): readonly string[] {
  let state = 12345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: 1500 }, () => Array.from({ length: 2 + next(6) }, () => tokens[next(tokens.length)] ?? '').join(''));
}

describe.each(files.map((file) => [basename(file), file]))('%s', (_, file) => {
  const bytes = readFileSync(file);
  const table = findFaceTable(bytes) as FaceTable;
  const shaped = faceOf(file, bytes, undefined);
  const tabled = faceOf(file, bytes, table);

  it('has a table of its very bytes, with the metrics of the font', () => {
    const metrics = ({ family, ascent, descent, naturalLine }: typeof shaped) => ({ family, ascent, descent, naturalLine });
    expect(metrics(tabled)).toEqual(metrics(shaped));
  });

  it('is as wide by its table as shaped, for every word of the real dossier', () => {
    const differing = words.filter((word) => String(tabled.advances(word)) !== String(shaped.advances(word)));
    expect(differing).toEqual([]);
  });

  it('is as wide by its table as shaped, for words in which anything meets anything', () => {
    const differing = inventedWords(table).filter((word) => String(tabled.advances(word)) !== String(shaped.advances(word)));
    expect(differing).toEqual([]);
  });

  it('has the same characters by its table', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code + 1)).join('');
    expect(tabled.missing(all)).toEqual(shaped.missing(all));
  });
});

describe('a font that no theme of ours names', () => {
  it('has no table', () => {
    expect(findFaceTable(new Uint8Array([0, 1, 0, 0]))).toBeUndefined();
  });
});
