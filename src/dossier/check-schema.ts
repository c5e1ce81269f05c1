import { z } from 'zod';
import { CHECK_RULES } from '../diagnostics/check-rules.js';
import { text } from '../entities/scalars.js';

/** Of a dossier and of a deck. */
export const strict = () => z.boolean().optional();

const allowanceSchema = z
  .strictObject({
    rule: z.enum(CHECK_RULES).describe('Le code du constat, tel que « pupitre check » l’écrit entre crochets.'),
    at: text().optional().describe('Où il est admis : « figures/marche », « constat », « constat/points »… Sans cette clé, dans tout le dossier.'),
    reason: text().describe('Pourquoi, en une phrase : elle paraît dans le rapport.'),
  })
  .describe('Un constat que l’on admet.');

export const checkSchema = z
  .strictObject({ allow: z.array(allowanceSchema).optional().describe('Les constats admis, chacun avec sa raison ; ils ne comptent plus.') })
  .describe('Ce que « pupitre check » doit savoir de ce dossier.');
