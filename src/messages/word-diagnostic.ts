import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Catalogue } from './catalogue.js';
import { visible } from './excerpt.js';
import type { Sentence } from './sentence.js';

/** What a catalogue says of a diagnostic, without place or excerpt. */
export interface WordedDiagnostic {
  readonly message: string;
  readonly expected?: string;
  readonly mend?: string;
  readonly why?: string;
}

/** Control and bidirectional characters that came in with the author's text are replaced by U+FFFD. */
export function wordDiagnostic(diagnostic: Diagnostic, catalogue: Catalogue): WordedDiagnostic {
  // The code picks the sentence of the very parameters that the diagnostic carries.
  const sentence = catalogue.diagnostics[diagnostic.code] as Sentence<unknown>;
  const expected = sentence.expected?.(diagnostic.params);
  const mend = sentence.mend?.(diagnostic.params);
  return {
    message: visible(sentence.message(diagnostic.params)),
    ...(expected === undefined ? {} : { expected: visible(expected) }),
    ...(mend === undefined ? {} : { mend: visible(mend) }),
    ...(sentence.why === undefined ? {} : { why: sentence.why }),
  };
}
