import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { openCacheFolder } from '../browser/cache-folder.js';
import { openBrowserFor, type OpenedBrowser } from './browser.js';
import { openContentCache, type ContentCache } from './content-cache.js';
import type { Materials } from './materials.js';
import { programFingerprint } from './program-fingerprint.js';
import { startSecondThread, type SecondThread } from './second-thread.js';
import type { Surroundings } from './surroundings.js';

/** What the builds of one process share: the browser, the second thread, themes and fonts, and what was made before. */
export interface Workshop {
  /** Started when first asked for, and again when it has ended. Never rejects for what a machine lacks. */
  browser(): Promise<OpenedBrowser>;
  /**
   * Starts the browser and the second thread, which take longer to come up than a deck to lay out. Resolves when both are on
   * their way by themselves: what this thread does next no longer holds them up. Never rejects.
   */
  getReady(): Promise<void>;
  secondThread(): SecondThread;
  /** Themes and fonts of a folder, as first gathered since `forget`. */
  materials(themesFolder: string, gather: (themesFolder: string) => Materials): Materials;
  /** Absent where nothing may be kept. */
  readonly kept?: KeptFiles;
  /** Runs `work` when fewer than two others run: pages in memory are bounded, and both cores busy. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Themes and fonts whose files have changed are read again when next asked for. */
  forgetChanged(): void;
  /** Ends the browser and the second thread. Never throws. */
  close(): Promise<void>;
}

export interface KeptFiles {
  readonly cache: ContentCache;
  /** As `programFingerprint` gives it. */
  readonly program: string;
}

const AT_ONCE = 2;

/** @param keep whether files made are kept for the next build, in `node_modules/.cache/pupitre` or the user's cache */
export async function openWorkshop(surroundings: Surroundings, keep: boolean): Promise<Workshop> {
  const folder = keep ? await cacheFolderFor(surroundings) : undefined;
  const materials = new Map<string, Materials>();
  let opening: Promise<OpenedBrowser> | undefined;
  let thread: SecondThread | undefined;
  const secondThread = (): SecondThread => (thread ??= startSecondThread(availableParallelism()));
  return {
    async browser() {
      if ((await opening)?.session?.hasEnded() === true) opening = undefined;
      opening ??= openBrowserFor(surroundings);
      return opening;
    },
    async getReady() {
      secondThread();
      if (opening) return;
      await new Promise<void>((resolve) => {
        opening = openBrowserFor(surroundings, resolve);
        // Where none can be started, nothing is spawned.
        void opening.then(() => { resolve(); });
      });
    },
    secondThread,
    materials(themesFolder, gather) {
      const found = materials.get(themesFolder) ?? gather(themesFolder);
      materials.set(themesFolder, found);
      return found;
    },
    ...(folder === undefined ? {} : { kept: { cache: openContentCache(folder), program: programFingerprint() } }),
    inTurn: turnstile(AT_ONCE),
    forgetChanged: () => {
      for (const [folder, found] of materials) if (found.hasChanged()) materials.delete(folder);
    },
    async close() {
      const session = (await opening)?.session;
      await Promise.all([session?.close(), thread?.close()]);
    },
  };
}

function turnstile(places: number): Workshop['inTurn'] {
  let free = places;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** Beside the project's packages, as build tools do, so that it goes with them; the user's cache without a project. */
async function cacheFolderFor({ cwd, ...machine }: Surroundings): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const packages = join(folder, 'node_modules');
    if (existsSync(packages)) return join(packages, '.cache', 'pupitre');
    if (folder === dirname(folder)) break;
  }
  return openCacheFolder(machine).then((folder) => join(folder, 'files'), () => undefined);
}
