import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is on the search path. */
export function findProgram(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * For `describe.skipIf(lacks('soffice', 'the PowerPoint files are not rendered'))`: says in one line what is skipped and
 * why. With PUPITRE_REQUIRE_ALL=1 a missing program is a failure.
 */
export function lacks(program: string, consequence: string): boolean {
  if (findProgram(program) !== undefined) return false;
  if (process.env['PUPITRE_REQUIRE_ALL'] === '1') throw new Error(`${program} is not installed: ${consequence}`);
  process.stderr.write(`skipped, ${program} is not installed: ${consequence}\n`);
  return true;
}
