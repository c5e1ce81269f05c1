import type { ParityFormat, ParityParams } from '../diagnostics/parity-codes.js';
import { french, quoted } from './french.js';
import type { Sentence } from './sentence.js';

type ParitySentences = { readonly [C in keyof ParityParams]: Sentence<ParityParams[C]> };

const formats: Readonly<Record<ParityFormat, string>> = { html: 'le HTML', pdf: 'le PDF', pptx: 'le PowerPoint' };

const aspects: Readonly<Record<ParityParams['parity-difference']['aspect'], string>> = {
  count: 'le nombre de diapositives n’est pas le même',
  title: 'le titre n’est pas le même',
  text: 'le texte n’est pas le même',
  figures: 'les chiffres ne sont pas les mêmes',
  order: 'l’ordre des diapositives n’est pas le même',
  notes: 'les notes ne sont pas les mêmes',
};

/** What reading the built files back can find. */
export const frenchParity: ParitySentences = {
  'parity-difference': {
    message: ({ deck, slide, title, aspect, format, reference }) =>
      french`Présentation ${quoted(deck)}${slide === 0 ? '' : french`, diapositive ${String(slide)}`}${title === '' ? '' : french` (${quoted(title)})`} : ${aspects[aspect]} dans ${formats[format]} que dans ${formats[reference]}.`,
    expected: ({ expected, found }) => french`${quoted(expected)} ; trouvé : ${quoted(found)}`,
    mend: () => french`Le fichier a sans doute été modifié après coup : construisez de nouveau avec « pupitre build ».`,
  },
  'parity-file-missing': {
    message: ({ deck, format, folder }) => french`Présentation ${quoted(deck)} : il manque ${formats[format]} dans ${quoted(folder)}.`,
    mend: () => french`Construisez d’abord la présentation avec « pupitre build ».`,
  },
  'parity-file-outdated': {
    message: ({ file }) => french`${quoted(file)} est plus ancien que le dossier.`,
    mend: () => french`Construisez de nouveau avec « pupitre build ».`,
  },
  'parity-file-unreadable': {
    message: ({ file, reason }) => french`${quoted(file)} ne peut pas être relu (${reason}).`,
    mend: () => french`Construisez de nouveau avec « pupitre build ».`,
  },
};
