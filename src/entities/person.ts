import { z } from 'zod';
import { text } from './scalars.js';

export const personSchema = z
  .strictObject({
    name: text().describe('Prénom et nom, tels qu’ils doivent paraître sur les diapositives.'),
    role: text().describe('Mandat ou fonction : « Députée Écologiste et Social du Bas-Rhin ».'),
    title: text().optional().describe('Responsabilité dans ce dossier : « Co-cheffe de file du groupe… ».'),
    portrait: text().optional().describe('Fichier de la photo, à côté du dossier (JPEG, PNG ou SVG).'),
  })
  .describe('Une personne qui prend la parole ou que l’on cite.');

export type Person = z.output<typeof personSchema>;
