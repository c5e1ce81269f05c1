import { z } from 'zod';
import { contactSchema, organisationSchema } from '../entities/contact.js';
import { embargo } from '../entities/embargo.js';
import { figureSchema } from '../entities/figure.js';
import { personSchema } from '../entities/person.js';
import { date, id, text } from '../entities/scalars.js';
import { sourceSchema } from '../entities/source.js';
import { backup, blockSchema, minutes } from './block-schema.js';
import { checkSchema, strict } from './check-schema.js';

const sectionSchema = z
  .strictObject({
    id: id().describe('Le nom de la section dans les présentations : minuscules sans accent, chiffres et traits d’union.'),
    title: text().describe('Le titre de la section.'),
    short: text().optional().describe('Le titre court, pour le sommaire et le pied de page.'),
    kicker: text().optional().describe('La ligne au-dessus du titre : la partie du dossier à laquelle la section appartient.'),
    message: text().optional().describe('La phrase à retenir, sous le titre de la section.'),
    speaker: id().optional().describe('Qui présente cette section (un identifiant de « people »).'),
    text: z
      .array(text())
      .optional()
      .describe('Les paragraphes de la section : dans les notes en conférence, sur des diapositives dans un document à lire.'),
    minutes: minutes().describe('Le temps prévu pour toute la section, en minutes : 3 ou 1.5. Il paraît dans les notes de sa première diapositive.'),
    backup,
    blocks: z.array(blockSchema).optional().describe('Les blocs de la section, dans l’ordre.'),
  })
  .describe('Une section du dossier.');

/** `dossier.yaml`, format version 1. The type, the validation and the JSON Schema all come from here. */
export const dossierSchema = z
  .strictObject({
    version: z.literal(1).optional().describe('La version du format : 1.'),
    title: text().describe('Le titre du dossier.'),
    subtitle: text().optional().describe('Le sous-titre, sous le titre en couverture.'),
    kind: text().describe('La nature du document : « Dossier de presse ».'),
    date: date().describe('La date du dossier : 2025-03 ou 2025-03-17.'),
    embargo: embargo().optional().describe('Sous embargo jusque-là : 2025-03-17T09:00+01:00. Chaque diapositive, les propriétés et les noms des fichiers le disent.'),
    language: z.enum(['fr', 'fr-CA', 'fr-CH', 'en']).default('fr').describe('La langue des textes ; elle règle la typographie et les nombres.'),
    organisation: organisationSchema,
    people: z.record(id(), personSchema).optional().describe('Les personnes, chacune sous un identifiant : « regol: … ».'),
    contact: contactSchema.optional(),
    closing: text().optional().describe('Le titre de la dernière diapositive : « Merci pour votre attention ! ».'),
    sources: z.record(id(), sourceSchema).optional().describe('Les sources des chiffres, chacune sous un identifiant.'),
    figures: z.record(id(), figureSchema).optional().describe('Les chiffres, chacun sous un identifiant ; ils ne sont écrits qu’ici.'),
    keywords: z.array(text()).optional().describe('Des mots-clés, pour les propriétés des fichiers produits.'),
    strict: strict().describe('true : tout avertissement de « pupitre check » devient une erreur, et « pupitre build » refuse aussi.'),
    check: checkSchema.optional(),
    sections: z.array(sectionSchema).min(1).describe('Les sections du dossier, dans l’ordre.'),
  })
  .describe('Un dossier, d’où Pupitre tire toutes les présentations.');

export type RawDossier = z.output<typeof dossierSchema>;
export type RawSection = RawDossier['sections'][number];
