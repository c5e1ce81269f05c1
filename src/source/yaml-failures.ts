import { isNode, visit, YAMLError, type Document } from 'yaml';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Positions } from './positions.js';
import { problemOf, type Problem } from './yaml-problem.js';

/** More would be echoes of the first ones. */
const MOST = 10;

/**
 * What keeps a text from being read as YAML: at most one problem a line, and none after a quote or a bracket that was
 * left open, since everything after it is read wrongly. Keys given twice are not among them.
 */
export function yamlFailures(file: string, text: string, document: Document.Parsed, positions: Positions): readonly Diagnostic[] {
  const several = document.errors.find((error) => error.code === 'MULTIPLE_DOCS');
  const suspects = [...syntaxErrors(document), ...aliasProblems(document), ...endlessCollections(document)].sort((a, b) => startOf(a) - startOf(b));
  if (several && suspects.length === 0) {
    const [start] = several.pos;
    return [diagnostic('several-documents', {}, positions.between(file, start, start + '---'.length))];
  }
  const kept = new Map<number, Diagnostic>();
  for (const suspect of suspects) {
    if (kept.has(positions.at(startOf(suspect)).line)) continue;
    const { params, start, end } = suspect instanceof YAMLError ? problemOf(suspect, document, text) : suspect;
    const place = positions.between(file, start, end);
    if (!kept.has(place.start.line)) kept.set(place.start.line, diagnostic('not-yaml', params, place));
    if (ENDS_ALL.has(params.problem) || kept.size === MOST) break;
  }
  return [...kept.values()];
}

const ENDS_ALL: ReadonlySet<Problem['params']['problem']> = new Set(['unclosed-quote', 'unclosed-bracket', 'too-deep', 'too-many-items']);

const startOf = (suspect: YAMLError | Problem): number => (suspect instanceof YAMLError ? suspect.pos[0] : suspect.start);

function syntaxErrors(document: Document.Parsed): readonly YAMLError[] {
  const ignored = new Set<string>(['MULTIPLE_DOCS']);
  const tags = document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED' || warning.code === 'BAD_COLLECTION_TYPE');
  return [...document.errors.filter((error) => !ignored.has(error.code)), ...tags];
}

/** No list of a press conference comes near; what is beyond would keep the machine busy for hours. */
const MOST_ITEMS = 1000;

function endlessCollections(document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Collection(_key, node) {
      const start = node.range?.[0] ?? 0;
      if (node.items.length > MOST_ITEMS) problems.push({ params: { problem: 'too-many-items' }, start, end: start + 1 });
    },
  });
  return problems;
}

/** Aliases (`*name`) of something that is not anchored before them, or that contains them. */
function aliasProblems(document: Document): readonly Problem[] {
  const anchors = new Set<string>();
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias(_key, node, path) {
      const cyclic = path.some((parent) => isNode(parent) && 'anchor' in parent && parent.anchor === node.source);
      if (anchors.has(node.source) && !cyclic) return;
      problems.push({ params: { problem: 'bad-alias' }, start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
    },
  });
  return problems;
}
