// Preloaded into a child process (`node --import`): ends it with SIGKILL just before its n-th operation on a path that holds PUPITRE_DIE_IN.
// With PUPITRE_FAIL_WITH, that one operation fails with this code instead.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const { PUPITRE_DIE_AT: at, PUPITRE_DIE_IN: within, PUPITRE_FAIL_WITH: code, PUPITRE_COUNT_TO: countTo } = process.env;
let seen = 0;

const watched = (args) => args.some((arg) => typeof arg === 'string' && arg.includes(within));

function step(name, args) {
  if (!watched(args)) return;
  seen += 1;
  if (countTo !== undefined) real.writeFileSync(countTo, String(seen));
  if (!(seen >= Number(at))) return;
  if (code === undefined) process.kill(process.pid, 'SIGKILL');
  if (seen > Number(at)) return;
  throw Object.assign(new Error(`${code}: ${name}`), { code, path: args[0] });
}

const real = { ...fs };
const SYNC = ['renameSync', 'linkSync', 'rmSync', 'mkdirSync'];
const ASYNC = ['rename', 'writeFile', 'mkdir', 'rm', 'open'];
for (const name of SYNC) {
  fs[name] = (...args) => (step(name, args), real[name](...args));
}
for (const name of ASYNC) {
  const act = fs.promises[name];
  fs.promises[name] = async (...args) => (step(name, args), act(...args));
}
syncBuiltinESMExports();
