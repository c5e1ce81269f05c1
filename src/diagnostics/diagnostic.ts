import type { DiagnosticParams } from './codes.js';

/** One-based line and column, zero-based offset, all in UTF-16 code units of the file's text. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source file; `end` is exclusive. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export type Severity = 'error' | 'warning';
export type DiagnosticCode = keyof DiagnosticParams;

/**
 * What is wrong, and where: a code and its parameters, never a sentence.
 * The sentences live in the catalogue (`messages/`), one per language.
 */
export type Diagnostic = {
  readonly [C in DiagnosticCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place?: Place;
    /** What else has to be looked at to understand it: the other of two values. */
    readonly related?: readonly Place[];
    readonly params: DiagnosticParams[C];
  };
}[DiagnosticCode];

/** What a pure stage returns: its value, when there is one, with all it has to say. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function diagnostic<C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  place?: Place,
  severity: Severity = 'error',
): Diagnostic {
  const found = { code, severity, params, ...(place ? { place } : {}) };
  return found as unknown as Diagnostic;
}

/** The diagnostic, with the other places that it is about. */
export const relatedTo = (found: Diagnostic, ...places: readonly Place[]): Diagnostic => ({ ...found, related: places });

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error');

/** Each different one once, in the order they were first found. */
export const withoutRepeats = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values(),
];
