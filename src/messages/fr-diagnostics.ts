import type { IdOwner, LeakKind, ReferenceTarget } from '../diagnostics/codes.js';
import { french, frenchNumber, plural, quoted, series } from './french.js';
import { frenchBrowserProblems } from './fr-browser.js';
import { frenchRule, frenchWrongType } from './fr-values.js';
import { frenchFiles } from './fr-files.js';
import { frenchParity } from './fr-parity.js';
import { frenchCheck } from './fr-check.js';
import { frenchYaml } from './fr-yaml.js';
import { frenchPicture } from './fr-pictures.js';
import {
  frenchMissingLayout, frenchMissingPlaceholder, frenchTemplateTable, frenchTemplateText, frenchUnreadableTemplate,
} from './fr-templates.js';
import type { DiagnosticSentences } from './sentence.js';
import { hex, listed, withDetail } from './wording.js';

const did = (suggestion: string | undefined): string => (suggestion === undefined ? '' : french` Vouliez-vous dire ${quoted(suggestion)} ?`);

const owners: Readonly<Record<IdOwner, { readonly two: string; readonly first: string; readonly a: string }>> = {
  section: { two: 'Deux sections', first: 'la première', a: 'une section' },
  block: { two: 'Deux blocs de cette section', first: 'le premier', a: 'un bloc' },
  slide: { two: 'Deux diapositives', first: 'la première', a: 'une diapositive' },
};

const targets: Readonly<Record<ReferenceTarget, { readonly none: (id: string) => string; readonly add: string }>> = {
  people: { none: (id) => french`Aucune personne n’a l’identifiant ${quoted(id)} dans « people ».`, add: 'la personne' },
  sources: { none: (id) => french`Aucune source n’a l’identifiant ${quoted(id)} dans « sources ».`, add: 'la source' },
  figures: { none: (id) => french`Aucun chiffre n’a l’identifiant ${quoted(id)} dans « figures ».`, add: 'le chiffre' },
};

const leaked: Readonly<Record<LeakKind, string>> = {
  notes: 'Une note réservée à qui parle',
  backup: 'Le texte d’une diapositive de réserve',
  comment: 'Un commentaire du fichier YAML',
  content: 'Un texte qu’aucune diapositive ne montre',
  machine: 'Un chemin de cette machine',
};

/** The French sentences; `en-diagnostics.ts` holds the English ones, and the compiler sees that none is missing. */
export const frenchDiagnostics: DiagnosticSentences = {
  ...frenchCheck,
  ...frenchParity,
  ...frenchFiles,
  'not-utf8': {
    message: ({ byte }) => french`Ce fichier n’est pas enregistré en UTF-8 (octet ${hex(byte, 2)}).`,
    mend: () => french`Dans votre éditeur, enregistrez-le avec l’encodage « UTF-8 ».`,
  },
  'empty-file': {
    message: () => 'Ce fichier est vide.',
    mend: () => french`Écrivez-le, ou partez du modèle que crée la commande « pupitre new NOM ».`,
  },
  'not-yaml': frenchYaml,
  'several-documents': {
    message: () => french`Ce fichier contient plusieurs documents YAML, séparés par une ligne « --- ».`,
    mend: () => french`Retirez cette ligne ; si c’est du texte, mettez-le entre guillemets droits : "…".`,
  },
  'too-many-aliases': {
    message: ({ limit }) => french`Ce fichier répète trop de fois des valeurs par des renvois YAML (« *nom ») : ${limit} au plus.`,
    mend: () => 'Recopiez ces valeurs là où elles servent.',
  },
  'duplicate-yaml-key': {
    message: ({ key }) => french`La clé ${quoted(key)} est donnée deux fois au même endroit.`,
    mend: () => 'Gardez-en une seule.',
  },
  'unknown-key': {
    message: ({ key, suggestion }) => `${french`La clé ${quoted(key)} n’existe pas ici.`}${did(suggestion)}`,
    expected: ({ allowed }) => (allowed.length === 0 ? undefined : listed(allowed)),
    mend: ({ key }) => (/^\d+$/.test(key) ? french`Si c’est la fin d’un nombre, écrivez les décimales avec un point : 3.5.` : undefined),
  },
  'missing-key': {
    message: ({ key }) => french`Il manque la clé ${quoted(key)}.`,
    mend: ({ key }) => french`Ajoutez une ligne « ${key}: … ».`,
  },
  'wrong-type': frenchWrongType,
  'wrong-value': {
    message: ({ actual, suggestion }) => `${french`${quoted(actual)} n’est pas une valeur possible ici.`}${did(suggestion)}`,
    expected: ({ allowed }) => (allowed.length === 0 ? undefined : listed(allowed)),
  },
  'number-too-small': {
    message: ({ minimum, exclusive }) =>
      exclusive ? french`Ce nombre doit être supérieur à ${frenchNumber(minimum)}.` : french`Ce nombre doit être au moins ${frenchNumber(minimum)}.`,
  },
  'number-too-large': {
    message: ({ maximum, exclusive }) =>
      exclusive ? french`Ce nombre doit être inférieur à ${frenchNumber(maximum)}.` : french`Ce nombre doit être au plus ${frenchNumber(maximum)}.`,
  },
  'not-whole-number': { message: ({ actual }) => french`Il faut un nombre entier ici, et non ${frenchNumber(actual)}.` },
  'too-few-items': {
    message: ({ minimum, actual }) =>
      actual === 0
        ? french`Cette liste est vide : il faut au moins ${minimum === 1 ? 'un élément' : `${minimum} éléments`}.`
        : french`Cette liste a ${actual} ${plural(actual, 'élément', 'éléments')} : il en faut au moins ${minimum}.`,
  },
  'too-many-items': {
    message: ({ maximum, actual }) => french`Cette liste a ${actual} ${plural(actual, 'élément', 'éléments')} : il en faut au plus ${maximum}.`,
  },
  'empty-text': {
    message: () => 'Ce texte est vide.',
    mend: () => 'Écrivez le texte, ou retirez la clé.',
  },
  'control-character': {
    message: ({ codePoint }) => french`Ce texte contient un caractère invisible (U+${hex(codePoint, 4)}) qui ne peut paraître nulle part.`,
    mend: () => french`Retapez le passage : ce caractère vient souvent d’un copier-coller.`,
  },
  'invalid-id': {
    message: ({ id }) => french`${quoted(id)} ne peut pas être un identifiant.`,
    expected: () => 'des minuscules sans accent et des chiffres, en mots joints par des traits d’union',
    mend: ({ suggestion }) => (suggestion === undefined ? undefined : french`Écrivez par exemple ${quoted(suggestion)}.`),
  },
  'invalid-date': {
    message: ({ date }) => french`${quoted(date)} n’est pas une date en chiffres.`,
    expected: () => french`une année, un mois ou un jour : 2025, 2025-03 ou 2025-03-17`,
  },
  'invalid-embargo': {
    message: ({ moment }) => french`${quoted(moment)} n’est pas un moment que le calendrier connaît.`,
    expected: () => french`un jour, une heure et un décalage horaire : 2025-03-17T09:00+01:00`,
  },
  'embargo-without-offset': {
    message: ({ moment }) => french`${quoted(moment)} ne dit pas de quelle heure il s’agit : un embargo vaut à la minute près, où qu’on le lise.`,
    expected: () => french`un jour, une heure et un décalage horaire : 2025-03-17T09:00+01:00`,
    mend: ({ suggestion }) => (suggestion === undefined ? undefined : french`Pour l’heure de Paris, écrivez ${suggestion}.`),
  },
  'invalid-url': {
    message: ({ url }) => french`${quoted(url)} n’est pas une adresse web complète.`,
    expected: () => 'https://www.exemple.fr/page',
  },
  'invalid-email': {
    message: ({ email }) => french`${quoted(email)} n’est pas une adresse électronique.`,
    expected: () => 'prenom.nom@exemple.fr',
  },
  'invalid-color': {
    message: ({ color }) => (color === 'null' ? 'Il manque une couleur ici.' : french`${quoted(color)} n’est pas une couleur.`),
    expected: () => french`six chiffres hexadécimaux après un dièse, entre guillemets droits : "#0B4232"`,
    mend: ({ color }) => (color === 'null' ? french`Sans guillemets, ce qui suit un dièse est un commentaire : écrivez "#0B4232".` : undefined),
  },
  'invalid-value': frenchRule,
  'no-block-kind': {
    message: () => 'Ce bloc ne dit pas ce qu’il contient.',
    expected: ({ kinds }) => french`une de ces clés : ${listed(kinds)}`,
  },
  'several-block-kinds': {
    message: ({ kinds }) => french`Ce bloc a plusieurs contenus : ${series(kinds.map(quoted), 'et')}.`,
    mend: () => french`Faites-en autant de blocs, chacun avec son tiret.`,
  },
  'duplicate-id': {
    message: ({ what, id, line }) => french`${owners[what].two} ont l’identifiant ${quoted(id)} : ${owners[what].first} est à la ligne ${line}.`,
    mend: () => 'Donnez un autre identifiant à l’un des deux.',
  },
  'reserved-id': {
    message: ({ what, id }) => french`${quoted(id)} ne peut pas nommer ${owners[what].a} : une diapositive faite d’office porte déjà ce nom.`,
    mend: () => 'Choisissez un autre identifiant.',
  },
  'unknown-reference': {
    message: ({ to, id, suggestion }) => `${targets[to].none(id)}${did(suggestion)}`,
    expected: ({ known }) => (known.length === 0 ? undefined : listed(known)),
    mend: ({ to, suggestion }) => (suggestion === undefined ? french`Ajoutez ${targets[to].add} sous « ${to}: », ou corrigez l’identifiant.` : undefined),
  },
  'missing-file': {
    message: ({ file, suggestion }) => `${french`Le fichier ${quoted(file)} est introuvable.`}${did(suggestion)}`,
    mend: () => french`Placez-le à côté de ce fichier YAML, ou corrigez son nom.`,
  },
  'file-outside-folder': {
    message: ({ file }) => french`${quoted(file)} n’est pas un fichier de ce dossier.`,
    mend: () => french`Copiez le fichier à côté de ce fichier YAML et donnez son nom seul.`,
  },
  'unknown-slide': {
    message: ({ id, suggestion }) => `${french`Aucune diapositive ni section ne s’appelle ${quoted(id)}.`}${did(suggestion)}`,
    expected: ({ known }) => listed(known, 12),
    mend: ({ suggestion }) => (suggestion === undefined ? french`La commande « pupitre list » donne tous les noms.` : undefined),
  },
  'reading-slide': {
    message: ({ id }) => french`La diapositive de texte ${quoted(id)} n’existe que dans une présentation à lire ; ailleurs, ce texte est dans les notes.`,
    mend: () => french`Retirez-la, ou écrivez « density: reading » pour cette présentation.`,
  },
  'duplicate-slide': {
    message: ({ id, line }) => french`La diapositive ${quoted(id)} est déjà dans cette présentation, par la ligne ${line}.`,
    mend: () => 'Gardez-la à un seul endroit.',
  },
  'empty-deck': {
    message: ({ name }) => french`La présentation ${quoted(name)} ne montre aucune diapositive.`,
    mend: () => french`Ajoutez-en une qui ne soit ni en réserve (« backup ») ni le sommaire d’une présentation sans section, par exemple « cover ».`,
  },
  'unknown-deck': {
    message: ({ name, suggestion }) => `${french`Aucune présentation ne s’appelle ${quoted(name)}.`}${did(suggestion)}`,
    expected: ({ known }) => listed(known),
  },
  'unknown-theme': {
    message: ({ name, suggestion }) => `${french`Aucun thème ne s’appelle ${quoted(name)}.`}${did(suggestion)}`,
    expected: ({ known }) => listed(known),
  },
  'unknown-font-file': { message: ({ file }) => french`Le fichier de police ${quoted(file)} est introuvable.` },
  'font-unreadable': {
    message: ({ file }) => french`Le fichier de police ${quoted(file)} ne peut pas être lu.`,
    expected: () => 'un fichier TrueType (.ttf)',
  },
  'font-family-differs': {
    message: ({ file, given, actual }) => french`La police de ${quoted(file)} s’appelle ${quoted(actual)}, et non ${quoted(given)} : PowerPoint ne la trouverait pas.`,
    mend: ({ actual }) => french`Écrivez « family: ${actual} ».`,
  },
  'font-lacks-signs': {
    message: ({ file, signs }) => french`La police de ${quoted(file)} n’a pas tous les signes de la typographie française (${listed(signs)}).`,
    mend: () => french`Choisissez une autre police : ces signes paraîtraient dans une police de secours, différente selon les machines.`,
  },
  'low-contrast': {
    message: ({ role, color, groundRole, ground, ratio, least }) =>
      french`Le texte « ${role} » (${color}) se lit mal sur « ${groundRole} » (${ground}) : contraste de ${frenchNumber(ratio)}, pour ${frenchNumber(least)} au moins.`,
    mend: () => 'Foncez l’une des deux couleurs, ou éclaircissez l’autre.',
  },
  'theme-layout-missing': { message: ({ layout }) => french`Le thème n’a pas de mise en page ${quoted(layout)}.` },
  'theme-region-missing': {
    message: ({ layout, region }) => french`Dans le thème, la mise en page ${quoted(layout)} n’a pas de zone ${quoted(region)}.`,
  },
  'text-too-long': {
    message: ({ layout, over, text }) =>
      french`Ce texte dépasse sa diapositive (${quoted(layout)}) d’environ ${frenchNumber(over)} ${plural(over, 'caractère', 'caractères')} : ${quoted(text)}.`,
    mend: () => 'Raccourcissez-le, ou coupez-le en plusieurs éléments.',
  },
  'missing-glyph': {
    message: ({ characters }) => french`Les polices du thème n’ont pas de quoi dessiner ${series(characters.map(quoted), 'et')} : chaque programme ira chercher ailleurs, ou laissera un blanc.`,
    mend: () => french`Écrivez-le autrement, ou choisissez un thème dont les polices l’ont.`,
  },
  'table-too-wide': {
    message: ({ columns }) => french`Ce tableau de ${columns} ${plural(columns, 'colonne', 'colonnes')} est trop large pour une diapositive.`,
    mend: () => 'Retirez des colonnes, ou raccourcissez le texte des cases.',
  },
  'image-unreadable': frenchPicture,
  'image-has-text': {
    message: ({ file }) => french`L’image ${quoted(file)} contient du texte, dont les lettres changeront selon les polices de chaque machine.`,
    mend: () => french`Dans le logiciel de dessin, convertissez le texte en tracés (« vectoriser »), puis enregistrez.`,
  },
  'template-unreadable': frenchUnreadableTemplate,
  'template-not-named': {
    message: () => french`Des dispositions sont choisies ici, mais de quel modèle ? Ni cette présentation ni sa marque n’en nomment.`,
    mend: () => french`Ajoutez « template: modele.pptx », ici ou sous « pptx: » dans la marque.`,
  },
  'template-layout-unknown': {
    message: ({ name, suggestion }) => `${french`Le modèle n’a pas de disposition ${quoted(name)}.`}${did(suggestion)}`,
    expected: ({ known }) => listed(known),
  },
  'template-layout-missing': frenchMissingLayout,
  'template-placeholder-missing': frenchMissingPlaceholder,
  'template-picture-left-out': {
    message: ({ layout, text }) => french`La disposition ${quoted(layout)} du modèle n’a pas de place pour cette image, qui est laissée de côté : ${quoted(text)}.`,
  },
  'template-text-too-long': frenchTemplateText,
  'template-table-too-large': frenchTemplateTable,
  'leak': {
    message: ({ kind, excerpt, file, part, slide }) =>
      french`${leaked[kind]} (${quoted(excerpt)}) est dans ${quoted(file)}${[slide === undefined ? '' : `, diapositive ${String(slide)}`, part === '' ? '' : `, partie ${part}`].join('')}.`,
    mend: ({ kind }) =>
      kind === 'machine'
        ? 'Ne diffusez pas ce fichier et signalez ce défaut de Pupitre.'
        : french`Rien n’a été écrit. Si ce texte est aussi dans une image ou un modèle, retirez-l’en ; sinon, signalez ce défaut de Pupitre.`,
  },
  'no-browser': {
    message: () => french`Aucun navigateur n’a été trouvé : ni PDF ni image ne peuvent être faits.`,
    mend: () => french`Installez Chrome, Chromium ou Edge, ou donnez son chemin par « --browser ».`,
  },
  'browser-failed': {
    message: ({ problem, detail }) => withDetail(frenchBrowserProblems[problem], detail),
    mend: () => french`La commande « pupitre doctor » dit lequel est employé ; « --browser » permet d’en choisir un autre. Avec « --format md,html,pptx », aucun n’est nécessaire.`,
  },
};
