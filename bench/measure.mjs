import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { clearInterval, setInterval, setTimeout, clearTimeout } from 'node:timers';
import { processTree, statOf } from './process-tree.mjs';

const EVERY_MS = { time: 50, memory: 25 };
const TIMEOUT_MS = 300_000;

/**
 * One run of a command as a whole process.
 * CPU time is the larger of two readings: what the kernel reckons to a parent that waited for its children, and the last
 * sample of each process; either alone misses something (processes nobody waits for; the last moments of each).
 * @param {{ argv: readonly string[], cwd: string, env?: Record<string, string> }} command
 * @param {{ memory: boolean }} what with `memory`, the tree's memory is sampled, which slows it: its time is not to be used
 * @returns {Promise<{ wallMs: number, cpuMs: number, peakBytes: number }>}
 */
export async function measure({ argv: [program, ...rest], cwd, env = {} }, { memory }) {
  const waitedBefore = statOf(process.pid)?.waitedMs ?? 0;
  const start = performance.now();
  const child = spawn(program, rest, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = [];
  child.stderr.on('data', (chunk) => said.push(chunk));
  const tree = processTree(child.pid ?? -1);
  const sampling = setInterval(() => tree.sample(memory), memory ? EVERY_MS.memory : EVERY_MS.time);
  const limit = setTimeout(() => child.kill(), TIMEOUT_MS);
  const [code, wallMs] = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve([code, performance.now() - start]));
  });
  clearInterval(sampling);
  clearTimeout(limit);
  if (code !== 0) throw new Error(`${[program, ...rest].join(' ')}: ${code}\n${Buffer.concat(said).toString()}`);
  const waitedMs = (statOf(process.pid)?.waitedMs ?? 0) - waitedBefore;
  return { wallMs, cpuMs: Math.max(waitedMs, tree.cpuMs()), peakBytes: tree.peakBytes() };
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
