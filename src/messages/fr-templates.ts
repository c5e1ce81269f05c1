import type { DiagnosticParams, TemplateNeed, TemplateProblem } from '../diagnostics/codes.js';
import { french, frenchNumber, plural, quoted, typesetFrench } from './french.js';
import type { Sentence } from './sentence.js';
import { listed, withDetail } from './wording.js';

interface Reason {
  readonly why: string;
  readonly mend: string;
}

const resave = 'Ouvrez-le dans PowerPoint et enregistrez-le au format « Présentation PowerPoint (.pptx) » ou « Modèle PowerPoint (.potx) ».';

const reasons: Readonly<Record<TemplateProblem, Reason>> = {
  'not-zip': { why: 'n’est pas une présentation PowerPoint, ou il est abîmé', mend: 'Copiez ou téléchargez le fichier de nouveau.' },
  'encrypted-or-old': {
    why: 'est protégé par un mot de passe, ou dans l’ancien format .ppt',
    mend: 'Ouvrez-le dans PowerPoint, retirez le mot de passe et enregistrez-le en .pptx ou en .potx.',
  },
  'not-presentation': { why: 'n’est pas une présentation PowerPoint', mend: resave },
  macros: { why: 'contient des macros ou des contrôles actifs', mend: resave },
  strict: {
    why: 'est au format « Open XML strict »',
    mend: 'Enregistrez-le au format .pptx ordinaire, sans le mot « strict ».',
  },
  external: { why: 'va chercher des éléments hors du fichier', mend: 'Insérez-y ces éléments au lieu de les lier.' },
  'too-large': { why: 'est démesuré une fois décompressé', mend: 'Allégez ses images, ou demandez l’original à qui vous l’a donné.' },
  'unsafe-name': { why: 'contient des fichiers aux noms trompeurs', mend: 'Ne l’utilisez pas : demandez l’original à qui vous l’a donné.' },
  entities: { why: 'déclare des entités XML, qui peuvent cacher n’importe quoi', mend: 'Ne l’utilisez pas : demandez l’original à qui vous l’a donné.' },
  xml: { why: 'contient une partie illisible', mend: 'Ouvrez-le dans PowerPoint, laissez-le le réparer et enregistrez-le.' },
  'no-layout': { why: 'n’a aucune disposition de diapositive', mend: 'Donnez une présentation qui a un masque et ses dispositions.' },
};

export const frenchUnreadableTemplate: Sentence<DiagnosticParams['template-unreadable']> = {
  message: ({ file, problem, detail }) => withDetail(french`Le modèle ${quoted(file)} ${typesetFrench(reasons[problem].why)}`, detail),
  mend: ({ problem }) => typesetFrench(reasons[problem].mend),
};

const needs: Readonly<Record<TemplateNeed, { readonly one: string; readonly several: string }>> = {
  title: { one: 'de titre', several: 'de titre' },
  text: { one: 'de texte ou de contenu', several: 'de texte ou de contenu' },
  chart: { one: 'de graphique ou de contenu', several: 'de graphique ou de contenu' },
  table: { one: 'de tableau ou de contenu', several: 'de tableau ou de contenu' },
  picture: { one: 'd’image ou de contenu', several: 'd’image ou de contenu' },
};

export const frenchMissingPlaceholder: Sentence<DiagnosticParams['template-placeholder-missing']> = {
  message: ({ layout, wanted, placeholder, needed, found }) =>
    found === 0
      ? french`Dans le modèle, la disposition ${quoted(layout)} n’a pas d’espace réservé ${needs[placeholder].one}, qu’il faut pour ${quoted(wanted)}.`
      : french`Dans le modèle, la disposition ${quoted(layout)} a trop peu d’espaces réservés ${needs[placeholder].several} pour ${quoted(wanted)} : ${found} au lieu de ${needed}.`,
  mend: ({ wanted }) => french`Ajoutez-le dans le masque du modèle, ou donnez une autre disposition sous « layouts: » : « ${wanted}: … ».`,
};

export const frenchMissingLayout: Sentence<DiagnosticParams['template-layout-missing']> = {
  message: ({ wanted }) => french`Le modèle n’a pas de disposition pour ${quoted(wanted)}.`,
  expected: ({ names }) => listed(names),
  mend: ({ wanted }) => french`Dites laquelle prendre, sous « layouts: » : « ${wanted}: nom de la disposition ». « pupitre template inspect » les donne toutes.`,
};

export const frenchTemplateText: Sentence<DiagnosticParams['template-text-too-long']> = {
  message: ({ layout, placeholder, over, text }) =>
    french`Ce texte dépasse l’espace réservé ${quoted(placeholder)} de la disposition ${quoted(layout)} d’environ ${frenchNumber(over)} ${plural(over, 'caractère', 'caractères')} : ${quoted(text)}.`,
  mend: () => 'Raccourcissez-le, agrandissez l’espace réservé dans le modèle, ou choisissez une autre disposition.',
};

export const frenchTemplateTable: Sentence<DiagnosticParams['template-table-too-large']> = {
  message: ({ layout, placeholder, columns }) =>
    french`Ce tableau de ${columns} ${plural(columns, 'colonne', 'colonnes')} ne tient pas dans l’espace réservé ${quoted(placeholder)} de la disposition ${quoted(layout)}.`,
  mend: () => 'Raccourcissez le texte des cases, ou choisissez une disposition dont le contenu est plus grand.',
};
