import type { z } from 'zod';
import type { ValueKind } from '../diagnostics/codes.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { isRule } from '../diagnostics/rules.js';
import { withParisOffset } from '../units/moment.js';
import { meantKey } from './french-keys.js';
import { nearest } from './nearest.js';
import type { Path } from './source.js';
import { firstUnshowable } from './unshowable.js';
import { isMap, kindOf, valueAt } from './value-at.js';

type Issue = z.core.$ZodIssue;

/** A mistake, and the path of the value it concerns; `part` says which of key and value to point at. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** What a zod issue means to an author. `base`: the path of the value that the issue's own path starts from. */
export function findingsOf(issue: Issue, base: Path, root: unknown): readonly Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const value = valueAt(root, path);
  const at = (found: Diagnostic, part: Finding['part'] = 'value'): readonly Finding[] => [{ diagnostic: found, path, part }];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path, value);
  if (isMissing(issue, value, path, root)) {
    return [{ diagnostic: diagnostic('missing-key', { key: String(path.at(-1)) }), path: path.slice(0, -1), part: 'key' }];
  }
  const named = textRule(issue.message, String(value));
  if (named) return at(named);
  switch (issue.code) {
    case 'invalid_type':
      return at(issue.expected === 'int' && typeof value === 'number' ? diagnostic('not-whole-number', { actual: value }) : wrongType([issue], value));
    case 'invalid_union':
      return unionFindings(issue, path, root);
    case 'invalid_value':
      return at(wrongValue(issue.values.map(String), value));
    case 'too_small':
    case 'too_big':
      return at(outOfRange(issue, value));
    case 'invalid_key':
      return at(wrongKey(issue.issues[0]?.message ?? '', String(path.at(-1))), 'key');
    case 'custom':
      return issue.message === 'several-block-kinds' ? severalKinds(issue, path, value) : at(customRule(issue));
    default:
      return at(diagnostic('invalid-value', { rule: 'other' }));
  }
}

/** Nothing at the path, in a map that could have held it. A required key of a map that is itself missing is not news. */
function isMissing(issue: Issue, value: unknown, path: Path, root: unknown): boolean {
  const couldBeMissing = issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value';
  return couldBeMissing && value === undefined && typeof path.at(-1) === 'string' && isMap(valueAt(root, path.slice(0, -1)));
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, path: Path, value: unknown): readonly Finding[] {
  const allowed = JSON.parse(issue.message) as readonly string[];
  const free = allowed.filter((key) => !isMap(value) || !Object.hasOwn(value, key));
  return issue.keys.map((key) => ({
    diagnostic: diagnostic('unknown-key', { key, allowed, ...suggesting(meantKey(key, free)) }),
    path: [...path, key],
    part: 'key',
  }));
}

/** The rules of `entities/scalars.ts`, by the names they go under there. */
function textRule(name: string, text: string): Diagnostic | undefined {
  switch (name) {
    case 'empty-text':
      return diagnostic('empty-text', {});
    case 'control-character':
      return diagnostic('control-character', { codePoint: firstUnshowable(text) ?? 0 });
    case 'id': {
      const suggestion = asId(text);
      return diagnostic('invalid-id', { id: text, ...(suggestion === '' ? {} : { suggestion }) });
    }
    case 'date':
      return diagnostic('invalid-date', { date: text });
    case 'embargo':
      return diagnostic('invalid-embargo', { moment: text });
    case 'embargo-offset': {
      const suggestion = withParisOffset(text);
      return diagnostic('embargo-without-offset', { moment: text, ...(suggestion === undefined ? {} : { suggestion }) });
    }
    case 'url':
      return diagnostic('invalid-url', { url: text });
    case 'email':
      return diagnostic('invalid-email', { email: text });
    case 'color':
      return diagnostic('invalid-color', { color: text });
    default:
      return undefined;
  }
}

const wrongKey = (name: string, key: string): Diagnostic => textRule(name, key) ?? diagnostic('invalid-value', { rule: isRule(name) ? name : 'other' });

/** « Flux financiers ! » → `flux-financiers` */
const asId = (text: string): string =>
  text
    .slice(0, 60)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function customRule(issue: z.core.$ZodIssueCustom): Diagnostic {
  if (issue.message === 'no-block-kind') return diagnostic('no-block-kind', { kinds: kindsOf(issue) });
  return diagnostic('invalid-value', { rule: isRule(issue.message) ? issue.message : 'other' });
}

/** The kinds of block that the schema knows; it hands them over with its refinement. */
const kindsOf = (issue: z.core.$ZodIssueCustom): readonly string[] => (issue.params?.['kinds'] ?? []) as readonly string[];

function severalKinds(issue: z.core.$ZodIssueCustom, path: Path, value: unknown): readonly Finding[] {
  const known = kindsOf(issue);
  const kinds = isMap(value) ? Object.keys(value).filter((key) => known.includes(key)) : [];
  return [{ diagnostic: diagnostic('several-block-kinds', { kinds }), path: [...path, kinds[1] ?? ''], part: 'key' }];
}

function outOfRange(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Diagnostic {
  if (issue.origin === 'string' && issue.code === 'too_small') return diagnostic('empty-text', {});
  const actual = Array.isArray(value) ? value.length : 0;
  const exclusive = issue.inclusive === false;
  if (issue.code === 'too_small') {
    const minimum = Number(issue.minimum);
    return Array.isArray(value) ? diagnostic('too-few-items', { minimum, actual }) : diagnostic('number-too-small', { minimum, exclusive });
  }
  const maximum = Number(issue.maximum);
  return Array.isArray(value) ? diagnostic('too-many-items', { maximum, actual }) : diagnostic('number-too-large', { maximum, exclusive });
}

/**
 * A union's alternatives differ by the kind of value they take, so the ones that take this kind say what is wrong;
 * of several, the one that has least to complain about is what the author meant.
 */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown): readonly Finding[] {
  const value = valueAt(root, path);
  const options = (issue as { readonly options?: readonly unknown[] }).options;
  if (options) return [{ diagnostic: wrongValue(options.map(String), value), path, part: 'value' }];
  const refusesKind = (inner: Issue): boolean => inner.path.length === 0 && (inner.code === 'invalid_type' || inner.code === 'invalid_value');
  const takesText = issue.errors.some((issues) => issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0 && inner.expected === 'string'));
  if (takesText && isSentence(value)) return [{ diagnostic: wrongKind(['text'], value), path, part: 'value' }];
  const fitting = issue.errors.filter((issues) => !issues.some(refusesKind));
  const best = fitting.reduce<readonly Issue[] | undefined>((least, issues) => (!least || issues.length < least.length ? issues : least), undefined);
  if (best) return best.flatMap((inner) => findingsOf(inner, path, root));
  const heads = issue.errors.flatMap((issues) => issues.filter(refusesKind));
  const values = heads.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const found = values.length > 0 && typeof value === 'string' ? wrongValue(values, value) : wrongType(heads, value);
  return [{ diagnostic: found, path, part: 'value' }];
}

/** « - Une phrase : sa suite » without quotes is a map to YAML; its key has the spaces that no real key has. */
const isSentence = (value: unknown): boolean => isMap(value) && Object.keys(value).some((key) => /\S\s+\S/.test(key));

function wrongValue(allowed: readonly string[], value: unknown): Diagnostic {
  if (isMap(value) || Array.isArray(value) || value === null) return wrongKind(['text'], value);
  const actual = String(value);
  return diagnostic('wrong-value', { actual, allowed, ...suggesting(nearest(actual, allowed)) });
}

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text', number: 'number', int: 'number', boolean: 'boolean', array: 'list', object: 'map', record: 'map', null: 'nothing',
};

function wrongType(issues: readonly Issue[], value: unknown): Diagnostic {
  const expected = issues.map((issue) => (issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? 'text') : 'text'));
  return wrongKind([...new Set(expected)], value);
}

function wrongKind(expected: readonly ValueKind[], value: unknown): Diagnostic {
  // `.inf` and `.nan` are numbers to YAML and words to everybody else.
  const actual = typeof value === 'number' && !Number.isFinite(value) ? 'text' : kindOf(value);
  const given = actual === 'text' || actual === 'number' || actual === 'boolean' ? { given: String(value) } : {};
  return diagnostic('wrong-type', { expected, actual, ...given });
}

const suggesting = (suggestion: string | undefined): { readonly suggestion?: string } => (suggestion === undefined ? {} : { suggestion });
