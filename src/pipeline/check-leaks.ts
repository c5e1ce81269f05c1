import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Dossier } from '../dossier/dossier.js';
import { shownDeck } from '../layout/shown-deck.js';
import { commentsOf, textsOfDossier } from '../leak/internal-texts.js';
import { machineTexts } from '../leak/machine.js';
import { isInternal } from './file-names.js';
import type { MadeFile } from './made-file.js';
import type { PreparedDeck } from './lay-out-deck.js';

export interface LeakFrame {
  readonly dossier: Dossier;
  /** Texts of the YAML files by the name that diagnostics use. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type LeakCheck = (deck: PreparedDeck, files: readonly MadeFile[]) => Promise<readonly Diagnostic[]>;

/** Searches the bytes of a deck's files for whatever they must not say, before anything is written. */
export function leakCheck({ dossier, texts, cwd, env }: LeakFrame): LeakCheck {
  const internal = [...textsOfDossier(dossier.source), ...[...texts].flatMap(([file, text]) => commentsOf(file, text))];
  const home = env['HOME'] ?? env['USERPROFILE'];
  const temporary = env['TMPDIR'] ?? env['TEMP'];
  const user = env['USER'] ?? env['USERNAME'] ?? env['LOGNAME'];
  const machine = machineTexts({
    cwd, temporary: temporary ?? '/tmp', ...(home === undefined ? {} : { home }), ...(user === undefined ? {} : { user }),
  });
  return async ({ laidOut, filled }, files) => {
    const { findLeaks } = await import('../leak/find-leaks.js');
    // A template cuts the same slides otherwise: what is shown there is the same, page by page another.
    const all = { ...laidOut, pages: [...laidOut.pages, ...(filled?.laidOut.pages ?? [])] };
    const searched = files.map(({ path, bytes, format }) => ({ path, bytes, internal: format !== undefined && isInternal(laidOut, format) }));
    return findLeaks(searched, { all, shown: shownDeck(all) }, { internal, machine });
  };
}
