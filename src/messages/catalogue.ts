import { englishDiagnostics } from './en-diagnostics.js';
import { frenchDiagnostics } from './fr-diagnostics.js';
import { french } from './french.js';
import type { DiagnosticSentences, ReportWords } from './sentence.js';

/** The languages of what a person reads; French comes first. */
export type Language = 'fr' | 'en';

export interface Catalogue {
  readonly diagnostics: DiagnosticSentences;
  readonly report: ReportWords;
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  fr: {
    diagnostics: frenchDiagnostics,
    report: { error: 'erreur', warning: 'avertissement', expected: french`Attendu :`, mend: french`À faire :`, why: french`Pourquoi :`, related: french`Voir aussi :` },
  },
  en: {
    diagnostics: englishDiagnostics,
    report: { error: 'error', warning: 'warning', expected: 'Expected:', mend: 'To do:', why: 'Why:', related: 'See also:' },
  },
};

export const catalogue = (language: Language): Catalogue => catalogues[language];
