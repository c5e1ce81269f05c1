/** What a command may touch of the outside: tests give their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  readonly nodeVersion: string;
  /** The user's id; undefined on Windows. */
  readonly uid: number | undefined;
  /** Results: standard output. */
  out(text: string): void;
  /** Everything else: standard error. */
  err(text: string): void;
  /** Whether standard error is a screen that can rewrite a line. */
  readonly isScreen: boolean;
  /** Calls `stop` at Ctrl-C, or when the program is asked to end, instead of ending at once; gives what takes that back. */
  onStop(stop: () => void): () => void;
  /** Calls `tell` when Ctrl-C, or a request to end, ends the program at once; it must be synchronous. */
  onInterrupt(tell: () => void): void;
}
