import type { DiagnosticParams, PictureProblem } from '../diagnostics/codes.js';
import { french, quoted, typesetFrench } from './french.js';
import type { Sentence } from './sentence.js';
import { shortened } from './wording.js';

interface Reason {
  readonly why: (detail: string) => string;
  readonly mend?: string;
}

const asPicture = 'Ouvrez l’original dans un logiciel de dessin et exportez-le de nouveau, en PNG ou en « SVG simple ».';

const reasons: Readonly<Record<PictureProblem, Reason>> = {
  'unknown-kind': { why: () => 'n’est pas une image JPEG, PNG ou SVG' },
  'wrong-name': {
    why: (kind) => `porte un nom trompeur : son contenu est du ${kind}`,
    mend: 'Corrigez la fin du nom du fichier (.png, .jpg ou .svg), ici et dans le dossier.',
  },
  damaged: { why: () => 'est abîmée ou incomplète', mend: 'Copiez ou téléchargez le fichier de nouveau.' },
  turned: {
    why: () => 'est une photo en miroir, que seuls certains logiciels remettent à l’endroit',
    mend: 'Ouvrez-la, retournez-la comme il faut, enregistrez-la, et reprenez ce fichier.',
  },
  'svg-malformed': { why: () => 'n’est pas un SVG bien formé', mend: asPicture },
  'svg-entities': { why: () => 'déclare des entités XML, qui peuvent cacher n’importe quoi', mend: asPicture },
  'svg-script': { why: (name) => `contient un programme (« ${name} »)`, mend: asPicture },
  'svg-element': { why: (name) => `contient un élément « ${name} », qu’une image ne doit pas avoir`, mend: asPicture },
  'svg-external': { why: (address) => `va chercher autre chose hors du fichier (« ${address} »)`, mend: asPicture },
  'svg-size': {
    why: () => 'ne dit pas ses dimensions',
    mend: 'Exportez-la de nouveau en lui donnant une largeur et une hauteur.',
  },
  'too-many-pixels': {
    why: (size) => `a beaucoup trop de pixels (${size})`,
    mend: 'Réduisez-la dans un logiciel de dessin : 1 920 pixels de large suffisent à un écran.',
  },
  'svg-too-complex': { why: () => 'est d’une complexité démesurée', mend: 'Exportez-la en PNG.' },
  OUTSIDE_FOLDER: {
    why: () => 'est un lien vers un fichier hors de ce dossier',
    mend: 'Copiez le fichier lui-même à côté de ce fichier YAML.',
  },
  NOT_A_FILE: { why: () => 'n’est pas un fichier ordinaire' },
  TOO_LARGE: {
    why: () => 'est un fichier démesuré (50 Mo au plus)',
    mend: 'Réduisez-la dans un logiciel de dessin : 1 920 pixels de large suffisent à un écran.',
  },
};

const known = (reason: string): Reason | undefined => (Object.hasOwn(reasons, reason) ? reasons[reason as PictureProblem] : undefined);

export const frenchPicture: Sentence<DiagnosticParams['image-unreadable']> = {
  message: ({ file, reason, detail }) => {
    const why = known(reason)?.why(shortened(detail ?? ''));
    return why === undefined
      ? french`L’image ${quoted(file)} ne peut pas être lue (${shortened(reason)}).`
      : french`L’image ${quoted(file)} ${typesetFrench(why)}.`;
  },
  expected: ({ reason }) => (known(reason)?.mend === undefined ? 'une image JPEG, PNG ou SVG' : undefined),
  mend: ({ reason }) => {
    const mend = known(reason)?.mend;
    return mend === undefined ? undefined : typesetFrench(mend);
  },
};
