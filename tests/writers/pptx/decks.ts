import { fileURLToPath } from 'node:url';
import { drawBitmaps } from '../../../src/pipeline/draw-bitmaps.js';
import { PictureLibrary } from '../../../src/pipeline/picture-library.js';
import { picturesOf } from '../../../src/pipeline/pictures.js';
import { prepareDecks, type PreparedDeck } from '../../../src/pipeline/prepare-decks.js';
import { readBrands } from '../../../src/pipeline/read-brands.js';
import { readDossier } from '../../../src/pipeline/read-dossier.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = ['slides/criminalite-organisee', 'tests/fixtures/every-kind', 'tests/fixtures/stress', 'tests/fixtures/brand'];
/** Before the embargo that the last of the branded dossier's decks is given. */
const NOW = new Date('2025-03-01T09:00:00Z');
const library = new PictureLibrary();

/** Every deck of the dossiers that come with Pupitre and of those that hold everything; one is a partner's, one under embargo. */
export async function everyDeck(): Promise<readonly PreparedDeck[]> {
  const decks = await Promise.all(folders.map(async (folder) => {
    const { dossier, decks: written } = await readDossier(folder, root, library);
    if (!dossier) return [];
    const specs = folder.endsWith('brand') ? [...written, ...written.slice(-1).map((spec) => ({ ...spec, name: 'embargo', embargo: '2025-03-17T09:00+01:00' }))] : written;
    const { brandOf } = readBrands(dossier, specs, { cwd: root, pictures: library });
    return prepareDecks(dossier, specs, { themesFolder: `${root}/theme`, brandOf, now: NOW }).decks;
  }));
  return decks.flat();
}

export async function pptxOf({ laidOut, fonts }: PreparedDeck): Promise<Uint8Array> {
  const { pictures } = picturesOf([laidOut], library);
  const bytes = new Map([...pictures].map(([file, picture]) => [file, picture.bytes]));
  const bitmaps = await drawBitmaps(laidOut, pictures);
  return writePptx(laidOut, { fonts, pictures: bytes, bitmaps, created: new Date('2025-03-17T09:00:00Z') });
}
