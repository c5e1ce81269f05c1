import type { DiagnosticParams } from '../diagnostics/codes.js';
import type { DiagnosticCode } from '../diagnostics/diagnostic.js';

/** What a diagnostic says to a person, in one language. All are typeset and end without a line break. */
export interface Sentence<P> {
  /** What is wrong, in a full sentence. */
  readonly message: (params: P) => string;
  /** What could have stood there; follows « Attendu : », so no capital and no full stop. */
  readonly expected?: (params: P) => string | undefined;
  /** What to do; follows « À faire : », a full sentence. */
  readonly mend?: (params: P) => string | undefined;
  /** Why it matters; follows « Pourquoi : », a full sentence. */
  readonly why?: string;
}

export type DiagnosticSentences = { readonly [C in DiagnosticCode]: Sentence<DiagnosticParams[C]> };

/** The words around the sentences of a diagnostic. */
export interface ReportWords {
  readonly error: string;
  readonly warning: string;
  readonly expected: string;
  readonly mend: string;
  readonly why: string;
  readonly related: string;
}
