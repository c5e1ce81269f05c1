import { z } from 'zod';
import { embargo } from '../entities/embargo.js';
import { id, text } from '../entities/scalars.js';
import { minutes } from './block-schema.js';
import { strict } from './check-schema.js';
import { templateSchema } from './template-schema.js';

const deckSchema = z
  .strictObject({
    title: text().optional().describe('Le titre de la présentation ; par défaut, celui du dossier.'),
    density: z
      .enum(['stage', 'reading'])
      .default('stage')
      .describe('« stage » : peu de mots, le reste dans les notes. « reading » : tout sur les diapositives, pour être lu.'),
    audience: z
      .enum(['public', 'internal'])
      .default('public')
      .describe('Pour qui : « public » (par défaut) n’a ni notes ni diapositives de réserve, dans aucun format. « internal » les a, sauf en PDF et en images ; ses fichiers s’appellent « .interne ».'),
    embargo: embargo().optional().describe('Sous embargo jusque-là, pour cette présentation ; par défaut, comme le dossier.'),
    theme: id().optional().describe('Le thème graphique : « ecologiste », « sobre »…'),
    brand: text().optional().describe('La marque d’un partenaire : un fichier YAML à côté du dossier, par-dessus le thème.'),
    embedFonts: z.boolean().optional().describe('true : les polices du thème sont jointes au PowerPoint, pour les ordinateurs qui ne les ont pas (PowerPoint seulement).'),
    minutes: minutes().describe('Le temps prévu pour toute la présentation, en minutes : « pupitre check » le compare à ce qui est à dire.'),
    strict: strict().describe('true ou false : à la place de « strict » du dossier, pour cette présentation.'),
    pptx: templateSchema('du dossier').optional(),
    slides: z
      .array(text().describe('cover, speakers, agenda, sources, contact, une section (toutes ses diapositives) ou une diapositive : « section/bloc ».'))
      .min(1)
      .describe('Les diapositives, dans l’ordre voulu.'),
  })
  .describe('Une présentation tirée du dossier.');

/** Names that no file may have on Windows, whatever follows their dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** File systems take 255 bytes: there must be room for « .interne.embargo-2025-03-17.pptx ». */
const LONGEST_NAME = 100;

const deckName = () =>
  id()
    .refine((name) => name.length <= LONGEST_NAME, { error: 'name-length' })
    .refine((name) => !RESERVED.test(name), { error: 'reserved-name' });

/** `decks.yaml`, format version 1. */
export const decksSchema = z
  .strictObject({
    decks: z
      .record(deckName(), deckSchema)
      .refine((decks) => Object.keys(decks).length > 0, { error: 'no-deck' })
      .describe('Les présentations, chacune sous le nom qu’auront ses fichiers.'),
  })
  .describe('Les présentations à tirer du dossier.');
