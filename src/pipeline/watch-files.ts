import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';

/** Editors save in several steps: what follows within this time is one save. */
const QUIET_MS = 60;

export interface Watching {
  /** Resolves at the next save, at once when there was one since the last call; to false once stopped. */
  next(): Promise<boolean>;
  stop(): void;
}

/** Watches folders with all that is in them. @throws a system error for a folder that cannot be watched */
export function watchFolders(folders: readonly string[], ignores: (name: string) => boolean): Watching {
  let isStopped = false;
  let changed = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = (): void => undefined;
  const settle = (): void => {
    changed = true;
    wake();
  };
  const onChange = (_: string, name: string | null): void => {
    if (name !== null && ignores(name)) return;
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  };
  // Folder by folder: Node's own recursive watching loses a file on Linux that an editor replaces by another.
  const watchers = new Map<string, { readonly id: string; readonly watcher: FSWatcher }>();
  const watchAll = (): void => {
    for (const folder of folders.flatMap(withSubfolders)) {
      const { dev, ino } = statSync(folder);
      const id = `${String(dev)}:${String(ino)}`;
      const known = watchers.get(folder);
      if (known?.id === id) continue;
      // Another folder has taken the place of the one that is watched, as when a branch is checked out.
      known?.watcher.close();
      watchers.set(folder, { id, watcher: watch(folder, onChange).on('error', () => void watchers.delete(folder)) });
    }
  };
  watchAll();
  return {
    async next() {
      if (!changed && !isStopped) await new Promise<void>((resolve) => (wake = resolve));
      changed = false;
      if (!isStopped) watchAll();
      return !isStopped;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const { watcher } of watchers.values()) watcher.close();
      wake();
    },
  };
}

/** Of a folder that is gone, the nearest that is there: it tells when the folder comes back. */
const withSubfolders = (folder: string): readonly string[] => !existsSync(folder) && folder !== dirname(folder) ? [nearestOf(folder)] : [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
];

const nearestOf = (folder: string): string => (existsSync(folder) ? folder : nearestOf(dirname(folder)));
