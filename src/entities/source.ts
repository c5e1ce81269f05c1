import { z } from 'zod';
import { firstUnshowable } from '../source/unshowable.js';
import { date, text } from './scalars.js';

export const sourceSchema = z
  .strictObject({
    label: text().describe('Le nom de la source, tel qu’il paraît sous un chiffre : « Bercy ».'),
    url: z.url({ protocol: /^https?$/, error: 'url' }).refine((address) => firstUnshowable(address) === undefined, { error: 'control-character' }).optional().describe('L’adresse de la source (https://…).'),
    date: date().optional().describe('Date de publication : 2023, 2023-06 ou 2023-06-15.'),
  })
  .describe('Une source à laquelle des chiffres renvoient.');

export type Source = z.output<typeof sourceSchema>;
