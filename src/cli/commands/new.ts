import { idPattern } from '../../entities/scalars.js';
import { createDossier } from '../../pipeline/create-dossier.js';
import { UsageError, type Arguments } from '../arguments.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CommandContext } from '../context.js';

/** `pupitre new NAME`: a dossier that builds at once, to write over. */
export async function newDossier(args: Arguments, { terminal, messages }: CommandContext): Promise<ExitCode> {
  const [name = ''] = args.names;
  if (!idPattern.test(name)) throw new UsageError(messages.invalidName(name));
  const folder = await createDossier(name, terminal.cwd, new Date());
  if (folder === undefined) throw new UsageError(messages.alreadyThere(`slides/${name}`));
  if (args.json) terminal.out(`${JSON.stringify({ exitCode: EXIT.done, folder }, null, 2)}\n`);
  else terminal.out(`${messages.created(folder, name)}\n`);
  return EXIT.done;
}
