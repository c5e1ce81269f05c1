import { french, quoted } from './french.js';
import type { DiagnosticSentences } from './sentence.js';

const readReasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => french`Le fichier ${quoted(file)} n’existe pas.`,
  EISDIR: (file) => french`${quoted(file)} est un dossier, et non un fichier.`,
  EACCES: (file) => french`Vous n’avez pas le droit de lire le fichier ${quoted(file)}.`,
  EPERM: (file) => french`Vous n’avez pas le droit de lire le fichier ${quoted(file)}.`,
  OUTSIDE_FOLDER: (file) => french`Le fichier ${quoted(file)} sort de ce dossier par un lien.`,
  NOT_A_FILE: (file) => french`${quoted(file)} n’est pas un fichier ordinaire.`,
  TOO_LARGE: (file) => french`Le fichier ${quoted(file)} est d’une taille démesurée.`,
};

const writeReasons: Readonly<Record<string, string>> = {
  ENOSPC: french`le disque est plein`,
  EDQUOT: french`votre part du disque est pleine`,
  ENAMETOOLONG: french`son nom ou son chemin est trop long`,
  ENOENT: french`son dossier n’existe pas et ne peut pas être créé`,
  ENOTDIR: french`un fichier est à la place de son dossier`,
  EACCES: french`vous n’en avez pas le droit`,
  EPERM: french`vous n’en avez pas le droit`,
  EROFS: french`ce dossier est en lecture seule`,
  EBUSY: french`il est ouvert dans un autre programme`,
  FOLDER_BUSY: french`une autre construction y écrit en ce moment`,
  LINKED_FOLDER: french`ce dossier est un lien vers un autre`,
};

const writeMends: Readonly<Record<string, string>> = {
  ENOSPC: french`Faites de la place, ou écrivez ailleurs avec « --out DOSSIER ». Ce qui s’y trouvait est intact.`,
  EACCES: french`Écrivez ailleurs avec « --out DOSSIER », ou fermez le fichier s’il est ouvert dans un autre programme. Ce qui s’y trouvait est intact.`,
  EPERM: french`Écrivez ailleurs avec « --out DOSSIER », ou fermez le fichier s’il est ouvert dans un autre programme. Ce qui s’y trouvait est intact.`,
  EROFS: french`Écrivez ailleurs avec « --out DOSSIER ». Ce qui s’y trouvait est intact.`,
  EBUSY: french`Fermez-le et recommencez. Ce qui s’y trouvait est intact.`,
  FOLDER_BUSY: french`Attendez qu’elle ait fini et recommencez.`,
  LINKED_FOLDER: french`Supprimez ce lien : ce vers quoi il mène n’est pas à remplacer.`,
};

/** What may happen to the files themselves. */
export const frenchFiles: Pick<DiagnosticSentences, 'file-not-readable' | 'write-failed'> = {
  'file-not-readable': {
    message: ({ file, reason }) => readReasons[reason]?.(file) ?? french`Le fichier ${quoted(file)} ne peut pas être lu (${reason}).`,
  },
  'write-failed': {
    message: ({ file, reason }) => french`Le fichier ${quoted(file)} n’a pas pu être écrit : ${writeReasons[reason] ?? reason}.`,
    mend: ({ reason }) => writeMends[reason] ?? french`Ce qui s’y trouvait est intact.`,
  },
};
