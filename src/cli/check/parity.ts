import { diagnosticsAsJson } from '../json.js';
import type { Arguments } from '../arguments.js';
import type { CommandContext } from '../context.js';
import { visible } from '../../messages/excerpt.js';
import { chosenDossiers } from '../dossiers.js';
import type { ExitCode } from '../exit-codes.js';
import { countDiagnostics, exitCodeFor, reportDiagnostics } from '../report.js';
import { checkParity, type ParityResult } from '../../pipeline/check-parity.js';

/** `pupitre check --parity`: whether the files that a build wrote say the same, slide by slide. */
export async function showParity(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const { terminal, language, messages } = context;
  const results: ParityResult[] = [];
  for (const folder of await chosenDossiers(args, context)) {
    const result = await checkParity(folder, terminal.cwd, args);
    results.push(result);
    reportDiagnostics(result.diagnostics, result.texts, terminal, language);
    const count = countDiagnostics(result.diagnostics, messages);
    if (count !== '') terminal.err(`${count}\n`);
    else if (!args.json) terminal.out(`${messages.parity(visible(result.dossier), result.compared, result.files)}\n`);
  }
  const exitCode = exitCodeFor(results.flatMap(({ diagnostics }) => diagnostics));
  if (args.json) {
    const dossiers = results.map(({ dossier, compared, files, diagnostics }) => ({ dossier, compared, files, diagnostics: diagnosticsAsJson(diagnostics, language) }));
    terminal.out(`${JSON.stringify({ version: 1, exitCode, dossiers }, null, 2)}\n`);
  }
  return exitCode;
}
