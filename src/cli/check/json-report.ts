import { CHECK_RULES } from '../../diagnostics/check-rules.js';
import type { Language } from '../../messages/catalogue.js';
import type { CheckResult } from '../../pipeline/check-dossier.js';
import type { ExitCode } from '../exit-codes.js';
import { diagnosticsAsJson } from '../json.js';

/** The report for programs: docs/check.md fixes its shape; keys are added, never changed. */
export function jsonReport(results: readonly CheckResult[], exitCode: ExitCode, language: Language): object {
  const dossiers = results.map(({ dossier, decks, pages, diagnostics, allowed }) => ({
    dossier,
    decks,
    pages,
    diagnostics: diagnosticsAsJson(diagnostics, language),
    allowed: allowed.map(({ diagnostic, reason }) => ({ ...diagnosticsAsJson([diagnostic], language)[0], reason })),
  }));
  return { version: 1, exitCode, rules: CHECK_RULES, dossiers };
}
