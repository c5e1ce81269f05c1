import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { visible } from '../../messages/excerpt.js';
import { checkDossier, type CheckResult } from '../../pipeline/check-dossier.js';
import { UsageError, type Arguments } from '../arguments.js';
import { jsonReport } from '../check/json-report.js';
import { chosenDossiers } from '../dossiers.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { countDiagnostics, exitCodeFor, reportDiagnostics } from '../report.js';
import type { CommandContext } from '../context.js';
import { packageVersion } from '../package-version.js';

/** `pupitre check`: reads, composes and lays out every deck, reads it all over, and writes nothing but what `--fix` mends. */
export async function check(args: Arguments, context: CommandContext): Promise<ExitCode> {
  refuseContradictions(args, context);
  if (args.rules) return showRules(args, context);
  if (args.parity) return (await import('../check/parity.js')).showParity(args, context);
  const folders = await chosenDossiers(args, context);
  const results: CheckResult[] = [];
  for (const folder of folders) {
    const unwritten = args.fix ? await (await import('../check/fix.js')).fix(folder, args.dryRun, context) : [];
    const checked = await checkDossier(folder, context.terminal.cwd, args);
    const result = { ...checked, diagnostics: [...unwritten, ...checked.diagnostics] };
    results.push(result);
    report(result, args, context);
  }
  const failed = args.sarif === undefined ? [] : await writeSarif(results, args.sarif, context);
  reportDiagnostics(failed, new Map(), context.terminal, context.language);
  const exitCode = exitCodeFor([...failed, ...results.flatMap((result) => result.diagnostics)]);
  if (args.json) context.terminal.out(`${JSON.stringify(jsonReport(results, exitCode, context.language), null, 2)}\n`);
  return exitCode;
}

function refuseContradictions(args: Arguments, { messages }: CommandContext): void {
  if (args.dryRun && !args.fix) throw new UsageError(messages.dryRunWithoutFix);
  if (args.json && args.sarif === '-') throw new UsageError(messages.jsonAndSarif);
}

async function showRules({ json }: Arguments, { terminal, language }: CommandContext): Promise<ExitCode> {
  const { listRules, rulesAsJson } = await import('../check/rule-list.js');
  terminal.out(json ? `${JSON.stringify(rulesAsJson(language), null, 2)}\n` : listRules(language));
  return EXIT.done;
}

/** Findings and their count on the standard error; that all is well, on the standard output. */
function report(result: CheckResult, args: Arguments, { terminal, language, messages }: CommandContext): void {
  const { dossier, decks, pages, diagnostics, allowed, texts } = result;
  reportDiagnostics(diagnostics, texts, terminal, language);
  if (allowed.length > 0) {
    const lines = allowed.map(({ diagnostic: { place, code }, reason }) =>
      `  ${messages.allowedLine(place ? `${place.file}:${place.start.line}:${place.start.column}  ` : '', code, reason)}\n`,
    );
    terminal.err(`${messages.allowed(allowed.length)}\n${lines.join('')}\n`);
  }
  const count = countDiagnostics(diagnostics, messages);
  if (count !== '') terminal.err(`${messages.checkedWith(visible(dossier), count, decks.length, pages)}${result.readOver ? '' : ` ${messages.unread}`}\n`);
  else if (!args.json && args.sarif !== '-') terminal.out(`${messages.checked(visible(dossier), decks.length, pages)}\n`);
}

async function writeSarif(results: readonly CheckResult[], file: string, { terminal, language }: CommandContext): Promise<readonly Diagnostic[]> {
  const { sarifLog } = await import('../check/sarif.js');
  const text = `${JSON.stringify(sarifLog(results, await packageVersion(), language), null, 2)}\n`;
  if (file === '-') {
    terminal.out(text);
    return [];
  }
  try {
    await writeFile(resolve(terminal.cwd, file), text);
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [diagnostic('write-failed', { file, reason: code })];
  }
}
