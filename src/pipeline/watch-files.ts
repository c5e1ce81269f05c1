import { watch, type FSWatcher } from 'node:fs';

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
  const watchers = folders.map((folder): FSWatcher => watch(folder, { recursive: true }, onChange).on('error', settle));
  return {
    async next() {
      if (!changed && !isStopped) await new Promise<void>((resolve) => (wake = resolve));
      changed = false;
      return !isStopped;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      wake();
    },
  };
}
