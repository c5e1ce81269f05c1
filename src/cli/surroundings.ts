import type { Surroundings } from '../pipeline/build-dossier.js';
import type { Terminal } from './terminal.js';

/** The machine as the pipeline sees it. */
export function surroundingsOf(terminal: Terminal, browser?: string): Surroundings {
  const { cwd, env, platform, arch, uid } = terminal;
  return { cwd, env, platform, arch, uid, ...(browser === undefined ? {} : { browser }) };
}
