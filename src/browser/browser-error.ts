import type { BrowserProblem } from '../diagnostics/codes.js';

/**
 * Why there is no browser, or why a page could not be printed. A reason and its facts; the sentences are the catalogue's.
 * - `not-found`: no browser at all; `explicit-missing`: the one asked for is not a program.
 * - `unpack-failed`: the packaged one could not be unpacked; `start-failed`: none of those found came up.
 * - `no-sandbox`: it comes up only without its sandbox, which nobody allowed.
 * - `died`, `timeout`: it went away or stopped answering; `request`: the page asked for something that is not in it.
 * - `page`: the page itself is broken (a picture or a font that cannot be read).
 */
export type BrowserReason = 'not-found' | BrowserProblem;

export class BrowserError extends Error {
  override readonly name = 'BrowserError';

  constructor(
    readonly reason: BrowserReason,
    /** A path, an address, or what the browser said last. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}
