import { z } from 'zod';
import { amount, date, id, text } from './scalars.js';

const versusSchema = z
  .strictObject({
    value: amount().describe('La valeur à laquelle on compare.'),
    date: date().optional().describe('L’année ou la date de cette valeur.'),
    source: id().optional().describe('La source de cette valeur (un identifiant de « sources »).'),
  })
  .describe('La valeur antérieure ou étrangère avec laquelle le chiffre se compare.');

export const figureSchema = z
  .strictObject({
    value: amount().describe('La valeur, en chiffres : 3.5 et non « 3,5 ».'),
    to: amount().optional().describe('Pour une fourchette, sa valeur haute : value 10 et to 15 se lit « 10–15 ».'),
    unit: text().optional().describe('L’unité : « % », « Md€ », « € ».'),
    of: amount().positive().optional().describe('Pour une proportion : value 1 et of 4 se lit « 1 sur 4 ».'),
    qualifier: text().optional().describe('Ce qui nuance la valeur : « plus de », « près de », « environ ».'),
    per: text().optional().describe('La période : « an » se lit « par an ».'),
    label: text().describe('Ce que le chiffre compte, en quelques mots.'),
    aliases: z.array(text()).min(1).optional().describe('D’autres manières de le nommer (« chiffre d’affaires annuel ») : check compare alors ces textes aussi.'),
    scope: text().optional().describe('Le territoire ou la population : « France », « Hérault ».'),
    date: date().optional().describe('L’année ou la date de la valeur : 2023, 2023-06 ou 2023-06-15.'),
    source: id().optional().describe('La source (un identifiant de « sources »).'),
    versus: versusSchema.optional(),
  })
  .superRefine(({ value, to }, check) => {
    if (to !== undefined && to <= value) check.addIssue({ code: 'custom', message: 'range-order', path: ['to'] });
  })
  .describe('Un chiffre du dossier : il n’est écrit qu’ici, les diapositives y renvoient.');

export type Figure = z.output<typeof figureSchema>;
