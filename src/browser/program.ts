/** A browser that can be started. */
export interface BrowserProgram {
  /** `explicit`: named by the user; `packaged`: came with npm; `installed`: found on the machine. */
  readonly kind: 'explicit' | 'packaged' | 'installed';
  /** For people: « Chromium 147.0.0 », « Google Chrome ». */
  readonly name: string;
  /** Absolute path of the executable. */
  readonly path: string;
  /** Known without starting it; packaged only. */
  readonly version?: string;
  /** Variables that it needs beside the ordinary ones. */
  readonly env: Readonly<Record<string, string>>;
}

/** What finding and starting depend on; passed in, so that tests can describe another machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
}
