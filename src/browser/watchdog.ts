import { spawn } from 'node:child_process';

/** Waits for our end of the pipe to close, which the system does however we end; then does what we no longer can. */
const SCRIPT = 'read -r _; kill -s KILL -- "-$1" 2>/dev/null; rm -rf -- "$2"';

/**
 * Ends the process group of the browser and deletes its profile when this process is killed outright, so that not even
 * SIGKILL leaves anything behind. Returns what calls it off, once there is nothing left to end or to delete. Does
 * nothing on Windows, or where there is no shell: there a pipe that closes still ends the browser itself.
 */
export function watchOver(group: number, profile: string, platform: string): () => void {
  if (platform === 'win32') return () => undefined;
  const dog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(group), profile], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  dog.on('error', () => undefined);
  dog.stdin.on('error', () => undefined);
  dog.unref();
  // A pipe is a socket to Node, which would keep this process waiting for it.
  (dog.stdin as unknown as { unref?: () => void }).unref?.();
  return () => void dog.kill('SIGKILL');
}
