import { isNode, visit, type Document } from 'yaml';
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
  const problems = [...syntaxProblems(document, text), ...aliasProblems(document)].sort((a, b) => a.start - b.start);
  if (several && problems.length === 0) {
    const [start] = several.pos;
    return [diagnostic('several-documents', {}, positions.between(file, start, start + '---'.length))];
  }
  const tooDeep = problems.find(({ params }) => params.problem === 'too-deep');
  const kept = new Map<number, Diagnostic>();
  for (const { params, start, end } of tooDeep ? [tooDeep] : problems) {
    const place = positions.between(file, start, end);
    // An alias problem explains what follows it on its line better than the parser's complaint does.
    if (!kept.has(place.start.line)) kept.set(place.start.line, diagnostic('not-yaml', params, place));
    if (ENDS_ALL.has(params.problem) || kept.size === MOST) break;
  }
  return [...kept.values()];
}

const ENDS_ALL: ReadonlySet<Problem['params']['problem']> = new Set(['unclosed-quote', 'unclosed-bracket']);

function syntaxProblems(document: Document.Parsed, text: string): readonly Problem[] {
  const ignored = new Set<string>(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);
  const tags = document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED' || warning.code === 'BAD_COLLECTION_TYPE');
  return [...document.errors.filter((error) => !ignored.has(error.code)), ...tags].map((error) => problemOf(error, document, text));
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
