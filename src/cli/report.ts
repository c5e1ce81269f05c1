import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../messages/catalogue.js';
import type { CliMessages } from '../messages/cli/messages.js';
import { formatDiagnostic } from '../messages/format-diagnostic.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** Prints diagnostics, worst first, in the order of the file within each severity. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  terminal: Terminal,
  language: Language,
): void {
  for (const found of sorted(diagnostics)) {
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

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = (found: Diagnostic): number => (found.severity === 'error' ? 0 : 1);
  const offset = (found: Diagnostic): number => found.place?.start.offset ?? Number.MAX_SAFE_INTEGER;
  const file = (found: Diagnostic): string => found.place?.file ?? '';
  return [...diagnostics].sort(
    (a, b) => rank(a) - rank(b) || file(a).localeCompare(file(b)) || offset(a) - offset(b),
  );
}
