import type { Terminal } from '../../src/cli/terminal.js';

export interface RecordedTerminal extends Terminal {
  readonly printed: { out: string; err: string };
}

/** A terminal that keeps what is printed; it has no browser and no locale unless told. */
export function recordTerminal(cwd: string, env: Record<string, string> = {}): RecordedTerminal {
  const printed = { out: '', err: '' };
  return {
    cwd,
    env,
    platform: 'linux',
    arch: 'x64',
    nodeVersion: '22.0.0',
    uid: 1000,
    isScreen: false,
    onStop: () => () => undefined,
    onInterrupt: () => undefined,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    printed,
  };
}
