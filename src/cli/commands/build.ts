import { relative } from 'node:path';
import { buildDossier, type BuildResult } from '../../pipeline/build-dossier.js';
import { batchesOf, type Batch } from '../../pipeline/batches.js';
import { inOrder } from '../../pipeline/in-order.js';
import { openWorkshop } from '../../pipeline/workshop.js';
import type { Arguments } from '../arguments.js';
import { chosenDossiers } from '../dossiers.js';
import type { ExitCode } from '../exit-codes.js';
import { chosenFormats } from '../formats.js';
import { listFiles } from '../file-list.js';
import { diagnosticsAsJson } from '../json.js';
import { refuseDossierAsFolder, refuseFileAsFolder } from '../out-folder.js';
import { createProgress } from '../progress.js';
import { countDiagnostics, exitCodeFor, reportDiagnostics } from '../report.js';
import type { CommandContext } from '../context.js';
import { surroundingsOf } from '../surroundings.js';

/** `pupitre build`: the decks of each dossier; two dossiers at once, told in their order. */
export async function build(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const formats = chosenFormats(args.formats, context);
  refuseFileAsFolder(args.out, context);
  const folders = await chosenDossiers(args, context);
  refuseDossierAsFolder(folders, args.out, false, context);
  const surroundings = surroundingsOf(context.terminal, args.browser);
  const progress = createProgress(context.terminal, context.messages);
  const workshop = await openWorkshop(surroundings, args.cache);
  const results: BuildResult[] = [];
  try {
    const buildOne = ({ folder, decks }: Batch): Promise<BuildResult> =>
      buildDossier(folder, {
        formats,
        decks,
        liftEmbargo: args.liftEmbargo, strict: args.strict,
        surroundings,
        workshop,
        onProgress: progress.show,
        ...(args.out === undefined ? {} : { out: args.out }),
        ...(args.theme === undefined ? {} : { theme: args.theme }),
        ...(args.brand === undefined ? {} : { brand: args.brand }),
      });
    for await (const result of inOrder(await batchesOf(folders, args, context.terminal.cwd), buildOne)) {
      progress.clear();
      report(result, args, context);
      results.push(result);
    }
  } finally {
    await workshop.close();
  }
  const exitCode = exitCodeFor(results.flatMap((result) => result.diagnostics));
  if (args.json) context.terminal.out(`${JSON.stringify(asJson(results, exitCode, context), null, 2)}\n`);
  return exitCode;
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
