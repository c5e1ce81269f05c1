import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';

const PLANTED = 'la liste des convives du dîner de mardi';
const plant = vi.hoisted(() => ({ is: false }));
vi.mock('../../src/writers/marp/write-markdown.js', async (original) => {
  const real = await original<typeof import('../../src/writers/marp/write-markdown.js')>();
  return {
    ...real,
    writeMarkdown: (...given: Parameters<typeof real.writeMarkdown>) => {
      const bundle = real.writeMarkdown(...given);
      return plant.is ? { ...bundle, markdown: `${bundle.markdown}\n<!--\n\n${PLANTED}\n\n-->\n`, css: `/* ${PLANTED} */\n${bundle.css}` } : bundle;
    },
  };
});

const BUILD = 'build --deck presse --format md,html,pptx';

/** Built once with words in its files that nothing in its YAML says. */
async function built(): Promise<Workplace> {
  plant.is = true;
  const place = workplace();
  const { exitCode } = await place.type(BUILD);
  expect({ exitCode, kept: existsSync(join(place.cwd, 'node_modules/.cache/pupitre')) }).toEqual({ exitCode: 0, kept: true });
  return place;
}

describe('files kept from an earlier build', () => {
  it('are no more taken once the dossier says inside what they say, and the leak is told with its line', async () => {
    const place = await built();
    place.edit('dossier.yaml', 'title:', `# ne pas montrer ${PLANTED}\ntitle:`);
    const { exitCode, err } = await place.type(BUILD);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/dossier\.yaml:\d+:1 {2}erreur \[leak\]\n[^\n]*«°la liste des convives[^»]*»[^\n]*presse\.interne\.md/);
    expect(err).toMatch(/«°la liste des convives[^»]*»[^\n]*pupitre-ecologiste-stage\.css/);
    expect(err).not.toContain('presse.interne.pptx');
  });

  it('are made again, and written, where they were innocent by then', async () => {
    const place = await built();
    place.edit('dossier.yaml', 'title:', `# ne pas montrer ${PLANTED}\ntitle:`);
    plant.is = false;
    expect((await place.type(BUILD)).exitCode).toBe(0);
    expect(place.read('out/essai/presse.interne.md').toString()).not.toContain(PLANTED);
    expect((await place.type(BUILD)).err).toBe('écriture…\n');
  });

  it('are taken where the dossier says something new that they do not say', async () => {
    const place = await built();
    place.edit('dossier.yaml', 'title:', '# une remarque qui ne parle de rien de tout cela\ntitle:');
    expect((await place.type(BUILD.replace(',pptx', ''))).err).toBe('écriture…\n');
  });

  it('are made again for another machine, whose paths nobody looked for', async () => {
    const place = await built();
    expect((await place.type('build --deck presse --format md', { env: { HOME: '/home/quelquun' } })).err).toContain('mise en page');
  });
});
