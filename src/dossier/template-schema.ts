import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { LAYOUT_FAMILIES, type LayoutFamily } from '../slide/layout-family.js';

const families = Object.keys(LAYOUT_FAMILIES) as readonly LayoutFamily[];
const layoutName = text().optional().describe('Le nom d’une disposition du modèle : « Titre et contenu »…');

/** In a deck and in a brand; `where` says beside what the file is looked for. */
export const templateSchema = (where: string) =>
  z
    .strictObject({
      template: text()
        .optional()
        .describe(`Un fichier .pptx ou .potx à côté ${where}, dont le masque et les dispositions sont repris.`),
      layouts: z
        .strictObject(Object.fromEntries(families.map((family) => [family, layoutName])) as Record<LayoutFamily, typeof layoutName>)
        .optional()
        .describe('Quelle disposition du modèle prendre pour quelle sorte de diapositive ; par défaut, d’après leurs noms. « pupitre template inspect FICHIER » en donne une liste à coller ici.'),
    })
    .describe('Le PowerPoint, dans le modèle d’un partenaire ou du groupe.');

export type RawTemplate = z.output<ReturnType<typeof templateSchema>>;
