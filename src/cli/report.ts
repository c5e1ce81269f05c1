import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { worstFirst } from '../diagnostics/worst-first.js';
import type { Language } from '../messages/catalogue.js';
import type { CliMessages } from '../messages/cli/messages.js';
import { formatDiagnostic } from '../messages/format-diagnostic.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** Prints diagnostics, worst first. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  terminal: Terminal,
  language: Language,
): void {
  for (const found of worstFirst(diagnostics)) {
    const text = found.place ? texts.get(found.place.file) : undefined;
    terminal.err(`${formatDiagnostic(found, text, language)}\n\n`);
  }
}

export function countDiagnostics(diagnostics: readonly Diagnostic[], messages: CliMessages): string {
  const errors = diagnostics.filter((found) => found.severity === 'error').length;
  return messages.counted(errors, diagnostics.length - errors);
}

const PROGRAM_CODES: readonly Diagnostic['code'][] = ['no-browser', 'browser-failed'];

/** A wrong dossier outweighs a missing program. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter((found) => found.severity === 'error');
  if (errors.some((found) => !PROGRAM_CODES.includes(found.code))) return EXIT.wrongDossier;
  return hasErrors(diagnostics) ? EXIT.missingProgram : EXIT.done;
}
