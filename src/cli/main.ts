#!/usr/bin/env node
import { run } from './run.js';

// A reader that goes away (`pupitre list | head`) is no error, and no reason to stop a build.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

let isStopping = false;
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
    // Once: who asks a second time will not wait.
    for (const signal of STOPPING) process.once(signal, stop);
    isStopping = true;
    return () => {
      for (const signal of STOPPING) process.off(signal, stop);
      isStopping = false;
    };
  },
  onInterrupt(tell) {
    for (const signal of STOPPING) {
      process.once(signal, () => {
        if (isStopping) return;
        tell();
        // Listening has kept the signal from its effect; where somebody else listens, they see to it.
        if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
      });
    }
  },
});
