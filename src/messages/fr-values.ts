import type { DiagnosticParams, ValueKind } from '../diagnostics/codes.js';
import type { Rule } from '../diagnostics/rules.js';
import { french, quoted, series } from './french.js';
import type { Sentence } from './sentence.js';
import { PART_OF_WHOLE, plainNumber, shortened } from './wording.js';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  list: 'une liste',
  map: 'un groupe de clés',
  nothing: 'rien',
};

export const frenchWrongType: Sentence<DiagnosticParams['wrong-type']> = {
  message: ({ expected, actual, given }) => {
    const wanted = series(expected.map((kind) => kinds[kind]), 'ou');
    if (actual === 'nothing') return french`Il n’y a rien ici, alors qu’il faut ${wanted}.`;
    return french`Il faut ${wanted} ici, et non ${given === undefined ? kinds[actual] : quoted(given)}.`;
  },
  mend: ({ expected, actual, given }) => {
    if (actual === 'nothing') return 'Écrivez ce qui manque, ou retirez la ligne.';
    if (expected.includes('text')) return toText(actual, given);
    if (expected.includes('number')) return toNumber(given);
    if (expected.includes('list')) return french`Mettez chaque élément sur sa propre ligne, précédé d’un tiret et d’une espace : « - … ».`;
    if (expected.includes('map')) return french`Écrivez une clé par ligne, décalée de deux espaces : « clé: valeur ».`;
    return undefined;
  },
};

function toText(actual: ValueKind, given: string | undefined): string {
  if (given !== undefined) return french`Mettez la valeur entre guillemets droits : "${shortened(given)}".`;
  const sign = actual === 'map' ? 'un deux-points' : 'un crochet ou un tiret';
  return french`Si c’est un texte qui contient ${sign}, mettez-le entier entre guillemets droits : "…".`;
}

function toNumber(given: string | undefined): string {
  const number = given === undefined ? undefined : plainNumber(given);
  if (number !== undefined) return french`Écrivez ${number} : sans espace ni guillemets, avec un point pour les décimales.`;
  if (given !== undefined && PART_OF_WHOLE.test(given)) return french`Pour « un sur quatre », écrivez la part dans « value: 1 » et le tout dans « of: 4 ».`;
  return french`Écrivez le nombre seul, en chiffres et sans unité : 3.5 ou 240000.`;
}

interface RuleSentence {
  readonly message: string;
  readonly mend?: string;
}

const rules: Readonly<Record<Rule | 'other', RuleSentence>> = {
  'value-or-figure': {
    message: french`Un point du graphique a « value » ou « figure » : l’un des deux, et un seul.`,
    mend: french`Gardez « figure » si le nombre est dans « figures », sinon « value ».`,
  },
  'figure-or-text': { message: french`Ce qui paraît à côté du graphique est « figure » ou « text » : l’un des deux, et un seul.` },
  'chart-values': {
    message: 'On ne sait pas d’où viennent les valeurs de ce graphique.',
    mend: french`Donnez soit « figure », soit « data », soit « categories » avec « series ».`,
  },
  'chart-series': {
    message: french`« categories » et « series » vont ensemble : il manque l’une des deux.`,
    mend: french`Pour une seule série, employez « data ».`,
  },
  'chart-figure': {
    message: 'Ni une courbe ni un hémicycle ne peuvent se faire avec un seul chiffre.',
    mend: french`Donnez plusieurs valeurs avec « data », ou choisissez bar, donut ou pictogram.`,
  },
  'series-length': {
    message: 'Cette série n’a pas autant de valeurs qu’il y a de catégories.',
    mend: 'Donnez une valeur par catégorie, dans le même ordre.',
  },
  highlight: {
    message: 'Cet intitulé n’est pas l’un de ceux du graphique.',
    mend: 'Recopiez exactement l’intitulé à mettre en avant.',
  },
  'one-series': {
    message: 'Ce graphique ne peut montrer qu’une seule série.',
    mend: 'Gardez-en une, ou choisissez bar ou line.',
  },
  'part-and-whole': { message: french`Un pictogramme montre une part et son tout : il faut exactement deux valeurs.` },
  'row-length': {
    message: 'Cette ligne n’a pas autant de cellules que le tableau a de colonnes.',
    mend: french`Donnez une cellule par colonne ; pour une cellule vide, écrivez "–".`,
  },
  'range-order': {
    message: french`La valeur haute d’une fourchette (« to ») doit dépasser sa valeur basse (« value »).`,
    mend: french`Échangez les deux, ou retirez « to » s’il n’y a qu’une valeur.`,
  },
  'by-or-author': {
    message: french`L’auteur de la citation est donné deux fois : par « by » et par « author ».`,
    mend: french`Gardez « by » pour une personne de « people », sinon « author ».`,
  },
  'no-deck': { message: 'Ce fichier ne décrit aucune présentation.' },
  'reserved-name': {
    message: french`Windows réserve ce nom à ses appareils : il n’accepte aucun fichier qui le porte.`,
    mend: french`Donnez un autre nom à la présentation, comme « presse » ou « partenaires ».`,
  },
  'name-length': { message: french`Ce nom est trop long pour des fichiers : 100 caractères au plus.`, mend: french`Donnez un nom court, comme « presse » ou « partenaires ».` },
  'text-length': { message: french`Ce texte est démesuré : 20 000 caractères au plus.`, mend: 'Coupez-le en plusieurs paragraphes, ou vérifiez ce qui a été collé ici.' },
  other: { message: 'Cette valeur ne convient pas ici.' },
};

export const frenchRule: Sentence<DiagnosticParams['invalid-value']> = {
  message: ({ rule }) => rules[rule].message,
  mend: ({ rule }) => rules[rule].mend,
};
