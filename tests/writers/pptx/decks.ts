import { fileURLToPath } from 'node:url';
import { drawBitmaps } from '../../../src/pipeline/draw-bitmaps.js';
import { PictureLibrary } from '../../../src/pipeline/picture-library.js';
import { picturesOf } from '../../../src/pipeline/pictures.js';
import { prepareDecks, type PreparedDeck } from '../../../src/pipeline/prepare-decks.js';
import { readDossier } from '../../../src/pipeline/read-dossier.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = ['slides/criminalite-organisee', 'tests/fixtures/every-kind', 'tests/fixtures/stress'];
const library = new PictureLibrary();

/** Every deck of the dossiers that come with Pupitre and of those that hold everything. */
export async function everyDeck(): Promise<readonly PreparedDeck[]> {
  const decks = await Promise.all(folders.map(async (folder) => {
    const { dossier, decks: specs } = await readDossier(folder, root, library);
    return dossier ? prepareDecks(dossier, specs, { themesFolder: `${root}/theme` }).decks : [];
  }));
  return decks.flat();
}

export async function pptxOf({ laidOut, fonts }: PreparedDeck): Promise<Uint8Array> {
  const { pictures } = picturesOf([laidOut], library);
  const bytes = new Map([...pictures].map(([file, picture]) => [file, picture.bytes]));
  const bitmaps = await drawBitmaps(laidOut, pictures);
  return writePptx(laidOut, { fonts, pictures: bytes, bitmaps, created: new Date('2025-03-17T09:00:00Z') });
}
