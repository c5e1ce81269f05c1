import type { BrowserProblem } from '../diagnostics/codes.js';

/** Why the browser did not print, as the start of a sentence that its own words may end. */
export const englishBrowserProblems: Readonly<Record<BrowserProblem, string>> = {
  'explicit-missing': 'The browser asked for does not exist, or is no program',
  'unpack-failed': 'The browser that comes with Pupitre could not be unpacked: the disk may be full or protected',
  'start-failed': 'The browser could not start',
  'no-sandbox': 'The browser starts only without its sandbox; the variable PUPITRE_NO_SANDBOX=1 allows that',
  died: 'The browser stopped in the middle of its work',
  timeout: 'The browser no longer answers',
  request: 'The page asked for something that is not in the dossier',
  page: 'A picture or a font of the page cannot be read',
};
