import { readdirSync, readFileSync } from 'node:fs';

/** Linux tells CPU time in clock ticks, a hundred a second on every architecture that Node.js runs on (proc(5), sysconf(3)). */
const TICK_MS = 10;

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

/** @returns {{ parent: number, started: string, cpuMs: number, waitedMs: number } | undefined} */
export function statOf(pid) {
  const text = read(`/proc/${pid}/stat`);
  if (text === '') return undefined;
  // The name, in brackets, may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ms = (index) => Number(fields[index]) * TICK_MS;
  return { parent: Number(fields[1]), started: fields[19], cpuMs: ms(11) + ms(12), waitedMs: ms(13) + ms(14) };
}

/** Proportional set size in bytes: memory shared by several processes is shared out among them. */
function memoryOf(pid) {
  const [, kB = '0'] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kB) * 1024;
}

/**
 * A process and all that descends from it. A descendant stays one when its parent has ended, as a browser's helpers may.
 * @param {number} root
 */
export function processTree(root) {
  const known = new Map([[root, { started: statOf(root)?.started, cpuMs: 0 }]]);
  let peakBytes = 0;

  const discover = () => {
    const stats = readdirSync('/proc').flatMap((name) => {
      const pid = Number(name);
      const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
      return stat ? [{ pid, ...stat }] : [];
    });
    const alive = [];
    for (let grown = true; grown; ) {
      grown = false;
      for (const { pid, parent, started } of stats) {
        if (known.has(pid) || !known.has(parent)) continue;
        known.set(pid, { started, cpuMs: 0 });
        grown = true;
      }
    }
    for (const { pid, started, cpuMs } of stats) {
      const member = known.get(pid);
      if (member?.started !== started) continue;
      member.cpuMs = cpuMs;
      alive.push(pid);
    }
    return alive;
  };

  return {
    /** Reads the CPU time of all; `withMemory` their memory too, which takes a few milliseconds of the machine. */
    sample(withMemory) {
      const alive = discover();
      if (withMemory) peakBytes = Math.max(peakBytes, alive.reduce((sum, pid) => sum + memoryOf(pid), 0));
    },
    peakBytes: () => peakBytes,
    cpuMs: () => [...known.values()].reduce((sum, { cpuMs }) => sum + cpuMs, 0),
  };
}
