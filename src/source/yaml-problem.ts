import { isScalar, Scalar, visit, type Document, type YAMLError } from 'yaml';
import type { DiagnosticParams } from '../diagnostics/codes.js';
import type { Span } from './place-of.js';

export interface Problem extends Span {
  readonly params: DiagnosticParams['not-yaml'];
}

/** The author's mistake behind an error of the YAML parser, and where to look for it. */
export function problemOf(error: YAMLError, document: Document, text: string): Problem {
  const [start, end] = error.pos;
  const at = (problem: Problem['params']['problem']): Problem => ({ params: { problem }, start, end });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at('tab-indentation');
    case 'BAD_INDENT':
      return error.message.includes('end with') ? unclosedBracket(error, document) : at('bad-indentation');
    case 'MISSING_CHAR':
      return missingCharacter(error, document);
    case 'MULTILINE_IMPLICIT_KEY':
      return at(/^[^\s:]+:\S/.test(text.slice(start)) ? 'missing-space' : 'missing-colon');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return at(error.message.startsWith('Nested') ? 'colon-in-text' : 'bad-indentation');
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, document, text);
    case 'BAD_SCALAR_START':
      return { params: { problem: 'reserved-character', character: text.charAt(start) }, start, end };
    default:
      return at(OTHERS[error.code] ?? 'unreadable');
  }
}

const OTHERS: Partial<Record<YAMLError['code'], DiagnosticParams['not-yaml']['problem']>> = {
  ALIAS_PROPS: 'bad-alias',
  BAD_ALIAS: 'bad-alias',
  BAD_COLLECTION_TYPE: 'bad-tag',
  BAD_DIRECTIVE: 'unexpected-text',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_PROP_ORDER: 'bad-tag',
  BLOCK_IN_FLOW: 'unclosed-bracket',
  KEY_OVER_1024_CHARS: 'missing-colon',
  MULTIPLE_ANCHORS: 'bad-alias',
  MULTIPLE_TAGS: 'bad-tag',
  NON_STRING_KEY: 'bad-key',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAG_RESOLVE_FAILED: 'bad-tag',
};

function missingCharacter(error: YAMLError, document: Document): Problem {
  const [start, end] = error.pos;
  const { message } = error;
  if (message.includes('quote')) return unclosedQuote(quotedBefore(document, start) ?? { start, end });
  if (message.includes('end with') || message.startsWith('Expected flow')) return unclosedBracket(error, document);
  if (message.startsWith('Missing ,')) return { params: { problem: 'missing-comma' }, start, end };
  if (message.startsWith('Missing space')) return { params: { problem: 'missing-space' }, start, end };
  if (message.startsWith('Implicit map keys')) return { params: { problem: 'missing-colon' }, start, end };
  if (message.startsWith('Sequence item')) return { params: { problem: 'bad-indentation' }, start, end };
  return { params: { problem: 'unexpected-text' }, start, end };
}

/** Text where none can stand: what comes before it tells why. */
function unexpected(error: YAMLError, document: Document, text: string): Problem {
  const [start, end] = error.pos;
  const before = text.slice(0, start).trimEnd();
  const last = before.at(-1);
  if (last === '"' || last === "'") return { params: { problem: 'text-after-quote', character: last }, start, end };
  const flowStart = last === ']' || last === '}' ? flowEndingAt(document, before.length) : undefined;
  if (flowStart !== undefined) {
    return { params: { problem: 'reserved-character', character: text.charAt(flowStart) }, start: flowStart, end: before.length };
  }
  return { params: { problem: 'unexpected-text' }, start, end };
}

const unclosedQuote = ({ start }: Span): Problem => ({ params: { problem: 'unclosed-quote' }, start, end: start + 1 });

function unclosedBracket(error: YAMLError, document: Document): Problem {
  const [start, end] = error.pos;
  let opening: number | undefined;
  visit(document, {
    Collection(_key, node) {
      if (node.flow && node.range && node.range[0] < start && node.range[2] >= start) opening = node.range[0];
    },
  });
  const span = opening === undefined ? { start, end } : { start: opening, end: opening + 1 };
  return { params: { problem: 'unclosed-bracket' }, ...span };
}

/** The last quoted text that starts before `offset`. */
function quotedBefore(document: Document, offset: number): Span | undefined {
  let found: Span | undefined;
  visit(document, (_key, node) => {
    if (!isScalar(node) || !node.range || node.range[0] >= offset) return;
    if (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE) return;
    if (!found || node.range[0] > found.start) found = { start: node.range[0], end: node.range[1] };
  });
  return found;
}

function flowEndingAt(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Collection(_key, node) {
      if (start === undefined && node.flow && node.range?.[1] === offset) start = node.range[0];
    },
  });
  return start;
}
