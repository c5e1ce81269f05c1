import { fixDossier } from '../../pipeline/fix-dossier.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CommandContext } from '../context.js';

/** `check --fix`: mends what is safe, and says what; with `--dry-run` it only shows it. The report follows. */
export async function fix(folder: string, dryRun: boolean, { terminal, messages }: CommandContext): Promise<readonly Diagnostic[]> {
  const { fixed, diagnostics } = await fixDossier(folder, terminal.cwd, { dryRun });
  for (const { file, count, diff } of fixed) {
    // Not on the standard output, which a program may be reading.
    if (dryRun) terminal.err(diff);
    terminal.err(`${dryRun ? messages.fixable(file, count) : messages.fixed(file, count)}\n`);
  }
  if (fixed.length === 0) terminal.err(`${messages.nothingToFix}\n`);
  return diagnostics;
}
