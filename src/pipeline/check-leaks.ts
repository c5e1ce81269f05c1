import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FileSearch } from '../leak/find-leaks.js';
import type { Dossier } from '../dossier/dossier.js';
import { shownDeck } from '../layout/shown-deck.js';
import { commentsOf, textsOfDossier } from '../leak/internal-texts.js';
import { machineTexts } from '../leak/machine.js';
import { stretchesOf } from '../leak/watch-list.js';
import { isInternal } from './file-names.js';
import type { Format } from './format.js';
import type { MadeFile } from './made-file.js';
import type { PreparedDeck } from './lay-out-deck.js';

export interface LeakFrame {
  readonly dossier: Dossier;
  /** Texts of the YAML files by the name that diagnostics use. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What is kept of a search beside the files that have passed it: what was looked for, as hashes, and what the files say. */
export interface Searched {
  readonly machine: string;
  readonly texts: ReadonlySet<string>;
  readonly said: readonly string[];
}

export interface SearchResult {
  readonly leaks: readonly Diagnostic[];
  /** To be kept with some of the files that were searched. */
  searchedIn(files: readonly MadeFile[]): Searched;
}

/** A search of one deck's files. */
export interface DeckSearch {
  /** Works out what to look for in files of these formats, while there is time. */
  getReady(formats: readonly Format[]): void;
  /** Searches a file that has just been made, while others are being made. */
  look(file: MadeFile): void;
  /** Of all the files, whether or not they were looked at before. */
  finish(files: readonly MadeFile[]): Promise<SearchResult>;
}

export interface LeakCheck {
  /** Searches the bytes of a deck's files for whatever they must not say, before anything is written. */
  open(deck: PreparedDeck): DeckSearch;
  /**
   * Whether files that an earlier build has searched say nothing of what the dossier has had since then. What may be a leak
   * is made and searched again: only with its pages at hand can be told where it is, and whether it is one.
   */
  isStillClean(earlier: Searched): boolean;
}

export function leakCheck({ dossier, texts, cwd, env }: LeakFrame): LeakCheck {
  const internal = [...textsOfDossier(dossier.source), ...[...texts].flatMap(([file, text]) => commentsOf(file, text))];
  const machine = machineOf(cwd, env);
  const [hashes, machineHash] = [internal.map(({ text }) => hashOf(text)), hashOf(machine.join('\n'))];
  return {
    open({ laidOut, filled }) {
      // A template cuts the same slides otherwise: what is shown there is the same, page by page another.
      const all = { ...laidOut, pages: [...laidOut.pages, ...(filled?.laidOut.pages ?? [])] };
      const searching = import('../leak/find-leaks.js').then(({ openSearch }) => openSearch({ all, shown: shownDeck(all) }, { internal, machine }));
      const looked = new Map<MadeFile, Promise<FileSearch>>();
      const look = (file: MadeFile): Promise<FileSearch> => {
        const { path, bytes, format, letters } = file;
        const found = looked.get(file) ?? searching.then(({ search }) =>
          search({ path, bytes, internal: format !== undefined && isInternal(laidOut, format), ...(letters ? { letters } : {}) }));
        looked.set(file, found);
        return found;
      };
      return {
        getReady(formats) {
          // A failure is heard with the first file.
          searching.then((search) => {
            for (const format of formats) search.getReady(isInternal(laidOut, format));
          }, () => undefined);
        },
        look: (file) => {
          // Awaited in the end: a failure must not go unheard until then.
          look(file).catch(() => undefined);
        },
        async finish(files) {
          const results = new Map<MadeFile, FileSearch>();
          for (const file of files) results.set(file, await look(file));
          return {
            leaks: [...results.values()].flatMap(({ leaks }) => leaks),
            searchedIn: (some) => ({ machine: machineHash, texts: new Set(hashes), said: some.flatMap((file) => results.get(file)?.said ?? []) }),
          };
        },
      };
    },
    isStillClean(earlier) {
      if (earlier.machine !== machineHash) return false;
      const fresh = internal.filter((_, i) => !earlier.texts.has(hashes[i] ?? ''));
      return !fresh.some(({ text }) => stretchesOf(text).stretches.some((stretch) => earlier.said.some((words) => words.includes(` ${stretch} `))));
    },
  };
}

function machineOf(cwd: string, env: LeakFrame['env']): readonly string[] {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const temporary = env['TMPDIR'] ?? env['TEMP'];
  const user = env['USER'] ?? env['USERNAME'] ?? env['LOGNAME'];
  return machineTexts({ cwd, temporary: temporary ?? '/tmp', ...(home === undefined ? {} : { home }), ...(user === undefined ? {} : { user }) });
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
