import { relative } from 'node:path';
import { buildDossier, type BuildResult } from '../../pipeline/build-dossier.js';
import { FORMATS, USUAL_FORMATS, type Format } from '../../pipeline/format.js';
import { UsageError, type Arguments } from '../arguments.js';
import { chosenDossiers } from '../dossiers.js';
import type { ExitCode } from '../exit-codes.js';
import { listFiles } from '../file-list.js';
import { diagnosticsAsJson } from '../json.js';
import { createProgress } from '../progress.js';
import { countDiagnostics, exitCodeFor, reportDiagnostics } from '../report.js';
import type { CommandContext } from '../context.js';
import { surroundingsOf } from '../surroundings.js';

/** `pupitre build`: the decks of each dossier, one dossier after the other. */
export async function build(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const formats = chosenFormats(args.formats, context);
  const folders = await chosenDossiers(args.names, context);
  const progress = createProgress(context.terminal, context.messages);
  const results: BuildResult[] = [];
  for (const folder of folders) {
    const result = await buildDossier(folder, {
      formats,
      decks: args.decks,
      liftEmbargo: args.liftEmbargo,
      strict: args.strict,
      surroundings: surroundingsOf(context.terminal, args.browser),
      onProgress: progress.show,
      ...(args.out === undefined ? {} : { out: args.out }),
      ...(args.theme === undefined ? {} : { theme: args.theme }),
      ...(args.brand === undefined ? {} : { brand: args.brand }),
    });
    progress.clear();
    report(result, args, context);
    results.push(result);
  }
  const exitCode = exitCodeFor(results.flatMap((result) => result.diagnostics));
  if (args.json) context.terminal.out(`${JSON.stringify(asJson(results, exitCode, context), null, 2)}\n`);
  return exitCode;
}

function chosenFormats(names: readonly string[], { messages }: CommandContext): readonly Format[] {
  if (names.length === 0) return USUAL_FORMATS;
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(messages.unknownFormat(unknown, FORMATS));
  return FORMATS.filter((format) => names.includes(format));
}

function report(result: BuildResult, args: Arguments, { terminal, language, messages }: CommandContext): void {
  reportDiagnostics(result.diagnostics, result.texts, terminal, language);
  if (result.gaveUp.length > 0) terminal.err(`${messages.gaveUpSandbox}\n`);
  const count = countDiagnostics(result.diagnostics, messages);
  if (count !== '') terminal.err(`${count}\n`);
  if (result.files.length === 0) terminal.err(`${messages.nothingWritten}\n`);
  else if (!args.json) terminal.out(listFiles(result, relative(terminal.cwd, result.folder), messages, language));
}

function asJson(results: readonly BuildResult[], exitCode: ExitCode, { terminal, language }: CommandContext): object {
  return {
    exitCode,
    dossiers: results.map((result) => ({
      dossier: result.dossier,
      folder: relative(terminal.cwd, result.folder),
      files: result.files,
      diagnostics: diagnosticsAsJson(result.diagnostics, language),
    })),
  };
}
