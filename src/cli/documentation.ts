import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page that explains each rule: this installation's own, so that an editor opens what this version says. */
const PAGE = new URL('../../docs/check.md', import.meta.url);

/** Where a code is explained; an absolute URI, as SARIF wants it. Nothing where the page was not installed. */
export function helpUri(code: string): string | undefined {
  return existsSync(fileURLToPath(PAGE)) ? `${PAGE.href}#${code}` : undefined;
}
