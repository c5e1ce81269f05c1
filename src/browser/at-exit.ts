// The one thing here that cannot be passed in: how this very process ends.
import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const pending = new Set<() => void>();

/**
 * Runs `clean` when this process ends before `forget` (what is returned) is called: by exit, or by a signal that can be caught.
 * It must be synchronous. A signal's own effect follows, unless somebody else listens to it too.
 */
export function atExit(clean: () => void): () => void {
  if (pending.size === 0) {
    process.on('exit', runAll);
    for (const signal of SIGNALS) process.on(signal, onSignal);
  }
  pending.add(clean);
  return () => {
    if (pending.delete(clean) && pending.size === 0) stopListening();
  };
}

function runAll(): void {
  for (const clean of pending) {
    try {
      clean();
    } catch {
      // The process is ending: the other cleanings still have to run.
    }
  }
  pending.clear();
}

function stopListening(): void {
  process.off('exit', runAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

function onSignal(signal: NodeJS.Signals): void {
  runAll();
  stopListening();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
