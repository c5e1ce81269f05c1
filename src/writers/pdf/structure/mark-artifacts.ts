import { isPathEnd, isPathStart, paintsAlone, readOperations, showsText, type Operation } from './content-units.js';

export interface MarkedContent {
  /** The content stream, in Latin-1. */
  readonly text: string;
  /** Marked contents that belong to no structure any more: what they paint says nothing. */
  readonly released: ReadonlySet<number>;
}

const ARTIFACT = '/Artifact BMC';

/**
 * Every mark on the page is either part of the structure or an artifact (ISO 14289-1, 7.1): backgrounds and frames, which Chromium
 * marks as content, and bullets and footers, which it does not mark at all, become artifacts. `pictures`: marked contents of figures.
 */
export function markArtifacts(text: string, pictures: ReadonlySet<number>): MarkedContent {
  const operations = readOperations(text);
  const released = textlessContents(operations, pictures);
  const written: string[] = [];
  let depth = 0;
  let open = false;
  operations.forEach(({ operator, source }, index) => {
    const id = operator === 'BDC' ? contentId(source) : undefined;
    if (operator === 'BDC' || operator === 'BMC') depth++;
    if (depth === 0 && !open && beginsPainting(operations, index)) {
      written.push(ARTIFACT);
      open = true;
    }
    written.push(id !== undefined && released.has(id) ? ARTIFACT : source);
    if (operator === 'EMC') depth--;
    if (open && (isPathEnd(operator) || operator === 'ET' || paintsAlone(operator))) {
      written.push('EMC');
      open = false;
    }
  });
  return { text: `${written.join('\n')}\n`, released };
}

function contentId(source: string): number | undefined {
  const found = /\/MCID\s+(\d+)/.exec(source)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A path is marked from its first step, since no mark may stand inside it (ISO 32000-1, 8.2); one that only clips is not painted. */
function beginsPainting(operations: readonly Operation[], index: number): boolean {
  const operator = operations[index]?.operator ?? '';
  if (operator === 'BT' || paintsAlone(operator)) return true;
  if (!isPathStart(operator)) return false;
  const end = operations.slice(index).find((operation) => isPathEnd(operation.operator));
  return end !== undefined && end.operator !== 'n';
}

function textlessContents(operations: readonly Operation[], pictures: ReadonlySet<number>): ReadonlySet<number> {
  const open: (number | undefined)[] = [];
  const [seen, worded] = [new Set<number>(), new Set<number>()];
  for (const { operator, source } of operations) {
    if (operator === 'BDC' || operator === 'BMC') {
      const id = contentId(source);
      open.push(id);
      if (id !== undefined) seen.add(id);
    } else if (operator === 'EMC') open.pop();
    else if (showsText(operator)) for (const id of open) if (id !== undefined) worded.add(id);
  }
  return new Set([...seen].filter((id) => !worded.has(id) && !pictures.has(id)));
}
