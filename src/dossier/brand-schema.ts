import { z } from 'zod';
import { text } from '../entities/scalars.js';
import { FALLBACK_FAMILIES } from '../theme/theme.js';
import { templateSchema } from './template-schema.js';

const color = (use: string) =>
  z.string({ error: 'color' }).regex(/^#[0-9A-Fa-f]{6}$/, { error: 'color' }).optional().describe(`${use} Entre guillemets : "#0B4232".`);

const colors = z
  .strictObject({
    text: color('Le texte courant.'),
    background: color('Le fond clair des diapositives.'),
    strong: color('La couleur sombre : les titres, le fond de la couverture et des ouvertures de partie.'),
    surface: color('Le fond des encadrés.'),
    accent: color('Le texte mis en valeur.'),
    shape: color('Les grandes formes du décor.'),
    highlight: color('La touche vive du décor.'),
    danger: color('Le texte de ce que l’on refuse.'),
    dangerSurface: color('Le fond de ce que l’on refuse.'),
    onStrong: color('Le texte mis en valeur sur la couleur sombre.'),
    link: color('Les liens.'),
    muted: color('Le texte secondaire : détails, sources, pied de page.'),
  })
  .describe('Les couleurs de la marque ; celles qui manquent restent celles du thème.');

const file = (use: string) => text().describe(`${use} : un fichier TrueType (.ttf) à côté de ce fichier, ou dans un paquet npm.`);

const family = z
  .strictObject({
    family: text().describe('Le nom de la police, comme PowerPoint le donne.'),
    fallback: z.enum(FALLBACK_FAMILIES).optional().describe('La police que montre un ordinateur qui n’a pas celle-ci ; les textes tiennent dans les deux. Par défaut : Arial.'),
    regular: file('Les lettres droites'),
    italic: file('L’italique').optional(),
    bold: file('Le gras').optional(),
    boldItalic: file('Le gras italique').optional(),
  })
  .describe('Une police et ses fichiers.');

/** A partner's brand: a small YAML file laid over a deck's theme. */
export const brandSchema = z
  .strictObject({
    name: text().describe('Le nom du partenaire, tel qu’il doit paraître.'),
    colors: colors.optional(),
    fonts: z
      .strictObject({
        major: family.optional().describe('La police des titres et des chiffres, dans sa graisse d’affichage.'),
        minor: family.optional().describe('La police du texte.'),
      })
      .optional()
      .describe('Les polices de la marque ; celles qui manquent restent celles du thème.'),
    logo: text().optional().describe('Le fichier du logo, à côté de ce fichier (SVG, PNG ou JPEG).'),
    logoAlt: text().optional().describe('Ce que montre le logo, pour qui ne le voit pas ; par défaut, le nom du partenaire.'),
    pptx: templateSchema('de ce fichier').optional(),
  })
  .describe('La marque d’un partenaire, par-dessus le thème d’une présentation.');

export type RawBrand = z.output<typeof brandSchema>;
