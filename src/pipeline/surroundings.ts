import type { BrowserNeeds } from './browser.js';

/** What the outside of a build looks like; the command line passes the process's own. */
export interface Surroundings extends BrowserNeeds {
  /** Relative paths start here, and file names in diagnostics are relative to it. */
  readonly cwd: string;
}
