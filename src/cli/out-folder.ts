import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './arguments.js';
import type { CommandContext } from './context.js';

/** Refuses `--out` where a file stands. Throws UsageError. */
export function refuseFileAsFolder(out: string | undefined, { terminal, messages }: CommandContext): void {
  if (out === undefined) return;
  const found = statSync(resolve(terminal.cwd, out), { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new UsageError(messages.notAFolder(out));
}
