/** A value in its plainest unit, so that « 3,5 Md€ » and « 3,5 milliards d’euros » are equal. */
export interface Amount {
  /** Shares are of 1: « 60 % » is 0.6, « un quart » 0.25. */
  readonly value: number;
  /** `share`, `€`, `$`, a unit's own word, or empty for things counted. */
  readonly unit: string;
}

interface ReadUnit {
  readonly unit: string;
  readonly factor: number;
  /** How many characters of the text it took. */
  readonly length: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:milliards?|billions?|Mds?)(?!\p{L})/u, 1e9],
  [/^(?:millions?|M)(?!\p{L})/u, 1e6],
  [/^(?:milliers?|thousands?|k)(?!\p{L})/u, 1e3],
];

const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:%|pour cent(?!\p{L})|per ?cent(?!\p{L}))/u, 'share', 0.01],
  [/^‰/u, 'share', 0.001],
  [/^Md€/u, '€', 1e9],
  [/^M€/u, '€', 1e6],
  [/^k€/u, '€', 1e3],
  [/^(?:€|euros?(?!\p{L}))/u, '€', 1],
  [/^(?:\$|dollars?(?!\p{L}))/u, '$', 1],
  [/^(?:quarts?|quarters?)(?!\p{L})/u, 'share', 1 / 4],
  [/^(?:tiers|thirds?)(?!\p{L})/u, 'share', 1 / 3],
  [/^(?:cinquièmes?|fifths?)(?!\p{L})/u, 'share', 1 / 5],
  [/^(?:sixièmes?|sixths?)(?!\p{L})/u, 'share', 1 / 6],
  [/^(?:septièmes?|sevenths?)(?!\p{L})/u, 'share', 1 / 7],
  [/^(?:huitièmes?|eighths?)(?!\p{L})/u, 'share', 1 / 8],
  [/^(?:neuvièmes?|ninths?)(?!\p{L})/u, 'share', 1 / 9],
  [/^(?:dixièmes?|tenths?)(?!\p{L})/u, 'share', 1 / 10],
];

/** Units that are words: two values of one of them compare, and with no other. */
const WORD_UNIT = /^(ans?|mois|semaines?|jours?|heures?|minutes?|km²?|m²|kg|ha|hectares?|tonnes?|points?|years?|days?|hours?|tons?)(?![\p{L}\p{N}])/u;

/** The unit that a text begins with, spaces before it included. Anything else counts things. */
export function readUnit(text: string): ReadUnit {
  const space = /^[\s\u00A0\u202F]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(space);
  for (const [pattern, unit, factor] of UNITS) {
    const found = pattern.exec(rest);
    if (found) return { unit, factor, length: space + found[0].length };
  }
  for (const [pattern, factor] of SCALES) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const after = rest.slice(found[0].length);
    const joint = /^[\s\u00A0\u202F]*(?:d['’]|de[\s\u00A0]|of[\s\u00A0])?[\s\u00A0]*/u.exec(after)?.[0].length ?? 0;
    const money = /^(?:(€|euros?(?!\p{L}))|(\$|dollars?(?!\p{L})))/u.exec(after.slice(joint));
    if (!money) return { unit: '', factor, length: space + found[0].length };
    return { unit: money[1] === undefined ? '$' : '€', factor, length: space + found[0].length + joint + money[0].length };
  }
  const word = WORD_UNIT.exec(rest)?.[1];
  return word === undefined ? { unit: '', factor: 1, length: 0 } : { unit: word.replace(/s$/, ''), factor: 1, length: space + word.length };
}

interface LedgerValue {
  readonly value: number;
  readonly unit?: string | undefined;
  readonly of?: number | undefined;
}

/** What a ledger's figure, or the value it is compared with, amounts to. */
export function amountOf({ value, unit = '', of }: LedgerValue): Amount {
  if (of !== undefined) return { value: value / of, unit: 'share' };
  const read = readUnit(unit);
  return { value: value * read.factor, unit: read.unit };
}

/** Equal but for what binary fractions lose. */
export const sameValue = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);
