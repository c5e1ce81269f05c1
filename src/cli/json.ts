import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { catalogue, type Language } from '../messages/catalogue.js';
import { wordDiagnostic } from '../messages/word-diagnostic.js';

/** Diagnostics for programs: the code and parameters, with the sentence a person would read. */
export const diagnosticsAsJson = (diagnostics: readonly Diagnostic[], language: Language): readonly object[] =>
  diagnostics.map((found) => ({ ...found, ...wordDiagnostic(found, catalogue(language)) }));
