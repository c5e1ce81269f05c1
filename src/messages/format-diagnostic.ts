import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { catalogue, type Language } from './catalogue.js';
import { excerpt, visible } from './excerpt.js';
import { wordDiagnostic } from './word-diagnostic.js';

/**
 * A diagnostic as the command line shows it: file, line and column, the sentence, the line with carets under what is
 * wrong, what was expected, the other place that it is about, why it matters, what to do. Several lines, without a final line break.
 * @param sourceText the text of the file that the place is in; without it there is no excerpt.
 */
export function formatDiagnostic(diagnostic: Diagnostic, sourceText: string | undefined, language: Language): string {
  const words = catalogue(language);
  const { report } = words;
  const { message, expected, mend, why } = wordDiagnostic(diagnostic, words);
  const { place, severity, code } = diagnostic;
  const where = place ? `${visible(place.file)}:${place.start.line}:${place.start.column}  ` : '';
  const shown = place && sourceText !== undefined ? excerpt(sourceText, place) : '';
  const lines = [
    message,
    ...(shown === '' ? [] : shown.split('\n')),
    ...(diagnostic.related ?? []).flatMap((other) => relatedLines(other, place?.file === other.file ? sourceText : undefined, report.related)),
    ...(why === undefined ? [] : [`${report.why} ${why}`]),
    ...(expected === undefined ? [] : [`${report.expected} ${expected}`]),
    ...(mend === undefined ? [] : [`${report.mend} ${mend}`]),
  ];
  return [`${where}${report[severity]} [${code}]`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function relatedLines(place: Place, sourceText: string | undefined, word: string): readonly string[] {
  const shown = sourceText === undefined ? '' : excerpt(sourceText, place);
  return [`${word} ${visible(place.file)}:${place.start.line}:${place.start.column}`, ...(shown === '' ? [] : shown.split('\n'))];
}
