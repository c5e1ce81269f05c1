import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { CHECK_RULES } from '../../src/diagnostics/check-rules.js';
import { workplace } from '../pipeline/dossier-folder.js';
import { BROKEN } from './broken-dossiers.js';

const DECKS = 'decks:\n  presse: { audience: internal, slides: [cover, agenda, constat] }\n';

describe('pupitre check', () => {
  it.each(CHECK_RULES)('says of a small dossier what breaks %s, and nothing else', async (rule) => {
    const { dossier, decks = DECKS } = BROKEN[rule];
    const place = workplace();
    const folder = join(place.cwd, 'slides/essai');
    writeFileSync(join(folder, 'dossier.yaml'), dossier);
    writeFileSync(join(folder, 'decks.yaml'), decks);
    writeFileSync(join(folder, 'petite.png'), PNG.sync.write(new PNG({ width: 64, height: 48 })));
    writeFileSync(join(folder, 'grande.png'), PNG.sync.write(new PNG({ width: 1920, height: 1080 })));
    const { exitCode, err } = await place.type('check');
    expect({ exitCode, found: [...err.matchAll(/ \[([a-z-]+)\]$/gm)].map(([, code]) => code) }).toEqual({ exitCode: 0, found: [rule] });
    await expect(err).toMatchFileSnapshot(`reports/${rule}.txt`);
  });
});
