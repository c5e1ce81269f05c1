#!/usr/bin/env node
import { run } from './run.js';

// A reader that goes away (`pupitre list | head`) is no error, and no reason to stop a build.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

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
    for (const signal of STOPPING) process.on(signal, stop);
    return () => {
      for (const signal of STOPPING) process.off(signal, stop);
    };
  },
});
