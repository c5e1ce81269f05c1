/** A piece of a content stream: an operator with its operands as they were written. */
export interface Operation {
  readonly operator: string;
  readonly source: string;
}

/** One token: comment, string, hexadecimal string, dictionary mark, bracket, name, or anything up to a delimiter (ISO 32000-1, 7.2.2). */
const TOKEN = /%[^\r\n]*|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

const IS_OPERATOR = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;

/** A content stream as operations, in order; `text` in Latin-1, so that every byte is a character. */
export function readOperations(text: string): readonly Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('%')) continue;
    if (token === '<<' || token === '[') depth++;
    if (token === '>>' || token === ']') depth--;
    operands.push(token);
    if (depth === 0 && IS_OPERATOR.test(token) && !['true', 'false', 'null'].includes(token)) {
      operations.push({ operator: token, source: operands.join(' ') });
      operands = [];
    }
  }
  return operations;
}

export const isPathStart = (operator: string): boolean => operator === 'm' || operator === 're';
export const isPathEnd = (operator: string): boolean => /^(?:[sSnbBfF]|f\*|b\*|B\*)$/.test(operator);
export const showsText = (operator: string): boolean => ['Tj', 'TJ', "'", '"'].includes(operator);
export const paintsAlone = (operator: string): boolean => operator === 'Do' || operator === 'sh';
