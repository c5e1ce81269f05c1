import { hasErrors } from '../../diagnostics/diagnostic.js';
import { checkDossier } from '../../pipeline/check-dossier.js';
import type { Arguments } from '../arguments.js';
import { chosenDossiers } from '../dossiers.js';
import type { ExitCode } from '../exit-codes.js';
import { diagnosticsAsJson } from '../json.js';
import { countDiagnostics, exitCodeFor, reportDiagnostics } from '../report.js';
import type { CommandContext } from '../context.js';

/** `pupitre check`: reads, composes and lays out every deck, and writes nothing. */
export async function check(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const { terminal, language, messages } = context;
  const folders = await chosenDossiers(args.names, context);
  const results = [];
  for (const folder of folders) {
    const result = await checkDossier(folder, terminal.cwd, args);
    results.push(result);
    reportDiagnostics(result.diagnostics, result.texts, terminal, language);
    const count = countDiagnostics(result.diagnostics, messages);
    if (count !== '') terminal.err(`${count}\n`);
    if (!hasErrors(result.diagnostics) && !args.json) {
      terminal.out(`${messages.checked(result.dossier, result.decks.length, result.pages)}\n`);
    }
  }
  const exitCode = exitCodeFor(results.flatMap((result) => result.diagnostics));
  if (args.json) {
    const dossiers = results.map(({ dossier, decks, pages, diagnostics }) => ({
      dossier, decks, pages, diagnostics: diagnosticsAsJson(diagnostics, language),
    }));
    terminal.out(`${JSON.stringify({ exitCode, dossiers }, null, 2)}\n`);
  }
  return exitCode;
}
