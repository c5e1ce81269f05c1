import { idPattern } from '../../entities/scalars.js';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { createDossier } from '../../pipeline/create-dossier.js';
import { UsageError, type Arguments } from '../arguments.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CommandContext } from '../context.js';
import { exitCodeFor, reportDiagnostics } from '../report.js';

/** `pupitre new NAME`: a dossier that builds at once, to write over. */
export async function newDossier(args: Arguments, { terminal, language, messages }: CommandContext): Promise<ExitCode> {
  const [name = ''] = args.names;
  if (!idPattern.test(name)) throw new UsageError(messages.invalidName(name));
  const folder = await createDossier(name, terminal.cwd, new Date()).catch(asDiagnostic(`slides/${name}`));
  if (typeof folder === 'object') {
    reportDiagnostics([folder], new Map(), terminal, language);
    return exitCodeFor([folder]);
  }
  if (folder === undefined) throw new UsageError(messages.alreadyThere(`slides/${name}`));
  if (args.json) terminal.out(`${JSON.stringify({ exitCode: EXIT.done, folder }, null, 2)}\n`);
  else terminal.out(`${messages.created(folder, name)}\n`);
  return EXIT.done;
}

/** A full or read-only disk is no fault of ours; whatever has no code of the system's is. */
const asDiagnostic = (file: string) => (error: unknown): Diagnostic => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return diagnostic('write-failed', { file, reason: code });
};
