import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where LibreOffice is, when it is on the search path. */
export async function findLibreOffice(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    for (const name of ['soffice', 'libreoffice', 'soffice.exe']) {
      const path = join(folder, name);
      try {
        await access(path, constants.X_OK);
        return path;
      } catch {
        continue;
      }
    }
  }
  return undefined;
}
