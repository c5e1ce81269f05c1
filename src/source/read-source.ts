import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { diagnostic, type Diagnostic, type Outcome, type Place } from '../diagnostics/diagnostic.js';
import { spanOf } from './place-of.js';
import { positionsIn, type Positions } from './positions.js';
import type { Source } from './source.js';
import { decodeUtf8 } from './utf8.js';
import { yamlFailures } from './yaml-failures.js';

/** How many times anchored values may be repeated, all told: ample for an author, harmless as an « alias bomb ». */
const MAX_ALIASES = 100;

/**
 * YAML 1.2 (core schema, one document, UTF-8 with or without byte order mark) as plain values with their places.
 * A key given twice is an error, and the source comes with it so that the rest of the file can be checked too;
 * every other error leaves no source.
 * @param file the name shown in messages.
 */
export function readSource(file: string, bytes: Uint8Array): Outcome<Source> {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const end = decoded.before.length;
    return { diagnostics: [diagnostic('not-utf8', { byte: decoded.byte }, positionsIn(decoded.before).between(file, end, end))] };
  }
  const { text } = decoded;
  const positions = positionsIn(text);
  const document = parse(text);
  const { contents } = document;
  const failures = yamlFailures(file, text, document, positions);
  if (failures.length > 0) return { diagnostics: failures };
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { diagnostics: [diagnostic('empty-file', {}, positions.between(file, 0, 0))] };
  }
  if (isScalar(contents)) {
    const [start, end] = contents.range ?? [0, 0];
    return { diagnostics: [diagnostic('not-yaml', { problem: 'plain-text' }, positions.between(file, start, end))] };
  }
  return withValue(file, text, document, positions);
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    strict: true,
    // Ours are found in one pass: the parser compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
}

function withValue(file: string, text: string, document: Document.Parsed, positions: Positions): Outcome<Source> {
  const duplicates = duplicateKeys(file, document, positions);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { diagnostics: [diagnostic('too-many-aliases', { limit: MAX_ALIASES }, firstAlias(file, document, positions))] };
  }
  const placeOf: Source['placeOf'] = (path, part = 'value') => {
    const { start, end } = spanOf(document, path, part);
    return positions.between(file, start, end);
  };
  return { value: { file, text, value, placeOf }, diagnostics: duplicates };
}

function duplicateKeys(file: string, document: Document, positions: Positions): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value ?? '');
        const [start = 0, end = 0] = key.range ?? [];
        if (seen.has(name)) found.push(diagnostic('duplicate-yaml-key', { key: name }, positions.between(file, start, end)));
        seen.add(name);
      }
    },
  });
  return found;
}

function firstAlias(file: string, document: Document, positions: Positions): Place {
  let [start, end] = [0, 0];
  visit(document, {
    Alias(_key, node) {
      [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
      return visit.BREAK;
    },
  });
  return positions.between(file, start, end);
}
