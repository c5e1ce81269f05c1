import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Format } from './format.js';
import type { OutputFile } from '../output/transaction.js';

/** A file to write; one with a `format` is a result that a person opens, the others go with it. */
export interface MadeFile extends OutputFile {
  readonly deck: string;
  readonly format?: Format;
  readonly pages: number;
  /** The folder that holds only this build's files of this kind. */
  readonly owns?: string;
  /** Of a PDF: what each page's letters say, when they were read while it was made. */
  readonly letters?: readonly string[];
}

/** All the files of one format of one deck. */
export interface MadePart {
  readonly format: Format;
  readonly files: readonly MadeFile[];
}

export interface Made {
  readonly parts: readonly MadePart[];
  readonly diagnostics: readonly Diagnostic[];
}
