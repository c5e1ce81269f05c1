import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workplace, type Workplace } from './dossier-folder.js';

const BEFORE = { env: { SOURCE_DATE_EPOCH: String(Date.parse('2025-03-16T12:00:00Z') / 1000) } };
const AFTER = { env: { SOURCE_DATE_EPOCH: String(Date.parse('2025-03-17T08:00:00Z') / 1000) } };
const STAMP = 'Sous embargo jusqu’au lundi 17\u00A0mars\u00A02025 à\u00A09\u00A0h';

function embargoed(): Workplace {
  const place = workplace();
  place.edit('dossier.yaml', 'title:', 'embargo: 2025-03-17T09:00+01:00\ntitle:');
  return place;
}
const made = ({ cwd }: Workplace): readonly string[] => readdirSync(join(cwd, 'out/essai')).filter((name) => /\.(?:md|html|pdf|pptx)$/.test(name)).sort();
const slideTexts = (pptx: Buffer): readonly string[] =>
  Object.entries(unzipSync(pptx)).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, bytes]) => strFromU8(bytes));

describe('a deck under embargo', () => {
  it('says so on every slide, in the properties and in the names of its files', async () => {
    const place = embargoed();
    const { exitCode, err } = await place.type('build --format md,html,pptx', BEFORE);
    expect({ exitCode, err: /erreur|avertissement/.exec(err) }).toEqual({ exitCode: 0, err: null });
    expect(made(place)).toEqual(
      ['partenaires', 'presse.interne'].flatMap((deck) => ['html', 'md', 'pptx'].map((format) => `${deck}.embargo-2025-03-17.${format}`)),
    );
    const html = place.read('out/essai/partenaires.embargo-2025-03-17.html').toString();
    const slides = html.match(/<foreignObject/g)?.length ?? 0;
    expect(slides).toBeGreaterThan(4);
    expect(html.split(`>${STAMP}<`).length - 1).toBe(slides);
    expect(html).toContain('<meta name="embargo" content="2025-03-17T09:00+01:00">');
    const pptx = place.read('out/essai/partenaires.embargo-2025-03-17.pptx');
    for (const slide of slideTexts(pptx)) expect(slide).toContain(STAMP);
    expect(strFromU8(unzipSync(pptx)['docProps/core.xml'] ?? new Uint8Array())).toContain(`<cp:contentStatus>${STAMP}<`);
  });

  it('is an ordinary one from the minute on, or when the embargo is lifted, and leaves no file that says otherwise', async () => {
    const place = embargoed();
    await place.type('build --format md,html,pptx', BEFORE);
    await place.type('build --format md,html,pptx --lift-embargo', BEFORE);
    const names = ['partenaires', 'presse.interne'].flatMap((deck) => ['html', 'md', 'pptx'].map((format) => `${deck}.${format}`));
    expect(made(place)).toEqual(names);
    await place.type('build --format md,html,pptx', BEFORE);
    expect(made(place)).not.toEqual(names);
    await place.type('build --format md,html,pptx', AFTER);
    expect(made(place)).toEqual(names);
    for (const name of names) expect(place.read(`out/essai/${name}`).toString('latin1')).not.toContain('Sous embargo');
  });
});
