#!/usr/bin/env node
import { run } from './run.js';

// A reader that goes away (`pupitre list | head`) is no error, and no reason to stop a build.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let stopsGently = false;

/** Lets a signal have the effect that listening kept from it; where somebody else listens too, they see to it once they have cleaned up. */
function endBy(signal: NodeJS.Signals, first: () => void): void {
  first();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  nodeVersion: process.versions.node,
  uid: process.getuid?.(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isScreen: process.stderr.isTTY,
  onStop(stop) {
    let isAsked = false;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (!isAsked) stop();
      // Who asks a second time will not wait.
      else endBy(signal, forget);
      isAsked = true;
    };
    const forget = (): void => {
      for (const signal of STOPPING) process.off(signal, onSignal);
      stopsGently = false;
    };
    for (const signal of STOPPING) process.on(signal, onSignal);
    stopsGently = true;
    return forget;
  },
  onInterrupt(tell) {
    for (const signal of STOPPING) {
      process.once(signal, () => {
        if (!stopsGently) endBy(signal, tell);
      });
    }
  },
});
