import type { BrowserProblem } from '../diagnostics/codes.js';
import { french } from './french.js';

/** Why the browser did not print, as the start of a sentence that its own words may end. */
export const frenchBrowserProblems: Readonly<Record<BrowserProblem, string>> = {
  'explicit-missing': 'Le navigateur demandé n’existe pas, ou n’est pas un programme',
  'unpack-failed': french`Le navigateur fourni n’a pas pu être déballé : le disque est peut-être plein ou protégé`,
  'start-failed': 'Le navigateur n’a pas pu démarrer',
  'no-sandbox': french`Le navigateur ne démarre qu’en renonçant à son bac à sable ; la variable PUPITRE_NO_SANDBOX=1 l’y autorise`,
  died: 'Le navigateur s’est arrêté en plein travail',
  timeout: 'Le navigateur ne répond plus',
  request: 'La page demandait quelque chose qui n’est pas dans le dossier',
  page: 'Une image ou une police de la page est illisible',
};
