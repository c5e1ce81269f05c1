import type { cliFr } from './fr.js';

/** The French catalogue's shape with its literal texts widened: what any other language must fill, key for key. */
export type CliMessages = Widened<typeof cliFr>;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
