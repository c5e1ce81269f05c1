import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as pupitre from '../src/index.js';
import { temporaryFolder } from './end-to-end/build.js';
import { marked } from './messages/marked.js';

const dossier = new URL('fixtures/every-kind', import.meta.url).pathname;

describe('the library', () => {
  it('exports these names and no other', () => {
    expect(Object.keys(pupitre).sort()).toEqual(['FORMATS', 'buildDossier', 'checkDossier', 'formatDiagnostic', 'toJsonSchema']);
  });

  it('builds a dossier', async () => {
    const out = temporaryFolder();
    const steps: string[] = [];
    const { files, folder, diagnostics } = await pupitre.buildDossier(dossier, {
      cache: false,
      out, decks: ['stage'], formats: ['md', 'pptx'], onProgress: ({ step }) => steps.push(step),
    });
    expect(diagnostics).toEqual([]);
    expect(folder).toBe(join(out, 'every-kind'));
    expect(files.map(({ path }) => path)).toEqual(['stage.interne.md', 'stage.interne.pptx']);
    expect(files.every(({ path, pages }) => existsSync(join(folder, path)) && pages === 33)).toBe(true);
    expect(steps).toEqual(['layout', 'md', 'pptx', 'write']);
  });

  it('reads a dossier over, and words what is wrong', async () => {
    const { diagnostics, pages } = await pupitre.checkDossier(dossier, { decks: ['stag'] });
    expect(pages).toBe(0);
    expect(diagnostics.map((found) => marked(pupitre.formatDiagnostic(found, undefined, 'fr')))).toEqual([
      'erreur [unknown-deck]\n  Aucune présentation ne s’appelle «°stag°». Vouliez-vous dire «°stage°»°?\n  Attendu~: stage, reading',
    ]);
  });
});
