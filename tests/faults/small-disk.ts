import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk in memory, mounted in a folder of its own. */
export interface SmallDisk {
  readonly folder: string;
  makeReadOnly(): void;
  remove(): void;
}

export function mountSmallDisk(kilobytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'pupitre-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder);
  return {
    folder,
    makeReadOnly: () => {
      mount('-o', 'remount,ro', folder);
    },
    remove: () => {
      execFileSync('umount', ['-l', folder]);
    },
  };
}

const mount = (...args: readonly string[]): void => {
  execFileSync('mount', args, { stdio: 'pipe' });
};

/** For `describe.skipIf`: mounting needs root on Linux. With PUPITRE_REQUIRE_ALL=1 it is a failure not to be able to. */
export function cannotMount(): boolean {
  try {
    mountSmallDisk(64).remove();
    return false;
  } catch (error) {
    if (process.env['PUPITRE_REQUIRE_ALL'] === '1') throw error;
    process.stderr.write('skipped, no disk can be mounted here: full and read-only disks are not tried\n');
    return true;
  }
}
