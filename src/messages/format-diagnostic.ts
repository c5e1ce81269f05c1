import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { catalogue, type Language } from './catalogue.js';
import { excerpt, visible } from './excerpt.js';
import type { Sentence } from './sentence.js';

/** What the catalogue says of a diagnostic, without place or excerpt. */
export interface Worded {
  readonly message: string;
  readonly expected?: string;
  readonly mend?: string;
}

/** Control and bidirectional characters that came in with the author's text are replaced. */
export function worded(diagnostic: Diagnostic, language: Language): Worded {
  // The code picks the sentence of the very parameters that the diagnostic carries.
  const sentence = catalogue(language).diagnostics[diagnostic.code] as Sentence<unknown>;
  const expected = sentence.expected?.(diagnostic.params);
  const mend = sentence.mend?.(diagnostic.params);
  return {
    message: visible(sentence.message(diagnostic.params)),
    ...(expected === undefined ? {} : { expected: visible(expected) }),
    ...(mend === undefined ? {} : { mend: visible(mend) }),
  };
}

/**
 * A diagnostic as the command line shows it: file, line and column, the sentence, the line with carets under what is
 * wrong, what was expected, what to do. Several lines, without a final line break.
 * @param sourceText the text of the file that the place is in; without it there is no excerpt.
 */
export function formatDiagnostic(diagnostic: Diagnostic, sourceText: string | undefined, language: Language): string {
  const { report } = catalogue(language);
  const { message, expected, mend } = worded(diagnostic, language);
  const { place, severity, code } = diagnostic;
  const where = place ? `${visible(place.file)}:${place.start.line}:${place.start.column}  ` : '';
  const shown = place && sourceText !== undefined ? excerpt(sourceText, place) : '';
  const lines = [
    message,
    ...(shown === '' ? [] : shown.split('\n')),
    ...(expected === undefined ? [] : [`${report.expected} ${expected}`]),
    ...(mend === undefined ? [] : [`${report.mend} ${mend}`]),
  ];
  return [`${where}${report[severity]} [${code}]`, ...lines.map((line) => `  ${line}`)].join('\n');
}
