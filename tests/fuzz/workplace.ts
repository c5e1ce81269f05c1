import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDossier, type BuildResult } from '../../src/pipeline/build-dossier.js';
import { gatherMaterials } from '../../src/pipeline/materials.js';
import type { Format } from '../../src/pipeline/format.js';
import type { PreparedDeck } from '../../src/pipeline/lay-out-deck.js';
import { PictureLibrary } from '../../src/pipeline/picture-library.js';
import { prepareDecks } from '../../src/pipeline/prepare-decks.js';
import { readBrands } from '../../src/pipeline/read-brands.js';
import { readDossier } from '../../src/pipeline/read-dossier.js';
import type { Workshop } from '../../src/pipeline/workshop.js';
import { EVERY_KIND, surroundings, temporaryFolder, THEMES } from '../end-to-end/build.js';
import { toYaml, type FuzzedDossier } from './dossiers.js';

/** After some of the fuzzed embargoes and before others. */
const NOW = '1767225600';
const outside = { ...surroundings(), env: { ...process.env, SOURCE_DATE_EPOCH: NOW } };

const BRAND = 'name: Fondation Rivages\ncolors: { strong: "#4A1440", accent: "#8A1F6F" }\nlogo: dessin.svg\nlogoAlt: "Un soleil & trois <vagues>"\n';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="10" cy="10" r="8" fill="#08a"/></svg>';

/** A folder in which one dossier after the other is written and built. */
export interface Workplace {
  readonly folder: string;
  build(fuzzed: FuzzedDossier, style: number, formats?: readonly Format[]): Promise<Built>;
  /** What the writers got in the last build, when there was something to write. */
  laidOut(): Promise<readonly PreparedDeck[]>;
}

export interface Built {
  readonly result: BuildResult;
  path(format: Format): string | undefined;
  bytes(format: Format): Uint8Array | undefined;
}

export function openWorkplace(workshop: Workshop): Workplace {
  const root = temporaryFolder();
  const folder = join(root, 'essai');
  mkdirSync(folder);
  for (const picture of ['place.png', 'portrait.jpg', 'logo.png']) cpSync(join(EVERY_KIND, picture), join(folder, picture));
  writeFileSync(join(folder, 'dessin.svg'), DRAWING);
  writeFileSync(join(folder, 'marque.yaml'), BRAND);
  return {
    folder,
    async build(fuzzed, style, formats) {
      writeFileSync(join(folder, 'dossier.yaml'), toYaml(fuzzed.dossier, style));
      writeFileSync(join(folder, 'decks.yaml'), toYaml(fuzzed.decks, style));
      const result = await buildDossier(folder, {
        out: join(root, 'out'),
        themesFolder: THEMES,
        surroundings: outside,
        workshop,
        ...(formats ? { formats } : {}),
      });
      const path = (format: Format): string | undefined => {
        const file = result.files.find((one) => one.format === format);
        return file && join(result.folder, file.path);
      };
      const bytes = (format: Format): Uint8Array | undefined => {
        const file = path(format);
        return file === undefined ? undefined : readFileSync(file);
      };
      return { result, path, bytes };
    },
    async laidOut() {
      const pictures = new PictureLibrary();
      const { dossier, decks } = await readDossier(folder, outside.cwd, pictures);
      if (!dossier) return [];
      const { brandOf } = await readBrands(dossier, decks, { cwd: outside.cwd, pictures });
      return prepareDecks(dossier, decks, { themesFolder: THEMES, now: new Date(Number(NOW) * 1000), brandOf, materials: workshop.materials(THEMES, gatherMaterials) }).decks;
    },
  };
}

/** An empty PowerPoint of our own theme, for the decks that are to be written into a template. */
export async function addTemplate({ folder, build }: Workplace): Promise<void> {
  const least: FuzzedDossier = {
    dossier: { title: 'Modèle', kind: 'Essai', date: 2025, organisation: { name: 'Groupe' }, sections: [{ id: 'un', title: 'Un' }] },
    decks: { decks: { essai: { slides: ['cover'] } } },
  };
  const bytes = (await build(least, 0, ['potx'])).bytes('potx');
  if (!bytes) throw new Error('no template was written');
  writeFileSync(join(folder, 'modele.potx'), bytes);
}
