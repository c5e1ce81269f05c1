import type { Word } from '../words.js';
import { sameValue } from './amount.js';
import type { LedgerFigure } from './ledger.js';
import { nuanceOf, type Mention, type Nuance } from './mentions.js';

/** How much a word counts by where it stands: after the number or right before it, elsewhere in the sentence, before another number. */
const WEIGHTS = { close: 1, aside: 0.5, beyondAnother: 0.25 } as const;
/** Each word beside the number that the label does not know takes this away: « des hommes » is not « des mineurs ». */
const STRANGER = 0.1;
/** So many words before the number are close to it; a stranger after it is looked for in as many. */
const REACH = 8;

/**
 * How likely a quantity of the prose is the ledger's figure, 0 to 1, whatever their values: which of the label's words
 * stand around it, in the same sentence. 0 when the unit, the year or the place says that it is another.
 */
export function likelihood(mention: Mention, ledger: LedgerFigure): number {
  if (mention.unit !== ledger.amount.unit || otherYear(mention, ledger) || otherPlace(mention, ledger)) return 0;
  return Math.max(...ledger.labels.map((label) => likelihoodOf(label, mention, ledger)));
}

function likelihoodOf(label: ReadonlySet<string>, mention: Mention, ledger: LedgerFigure): number {
  const near = mention.near.slice(-REACH);
  const close = stems([...mention.after, ...near]);
  const earlier = stems([...mention.far, ...mention.near.slice(0, -REACH)]);
  const beyond = stems(mention.beyond);
  const weightOf = (stem: string): number => {
    if (close.has(stem)) return WEIGHTS.close;
    if (earlier.has(stem)) return mention.isFirst ? WEIGHTS.aside : WEIGHTS.beyondAnother;
    return beyond.has(stem) ? WEIGHTS.aside : 0;
  };
  const weights = [...label].map(weightOf);
  const matched = weights.filter((weight) => weight > 0).length;
  // « moins de 25 ans » is not « moins de 18 ans ».
  if ([...label].some((stem) => /^\d/.test(stem) && weightOf(stem) === 0)) return 0;
  // One word in common is chance, unless the label has no other and its territory or source stands there too.
  const isPlaced = [...ledger.around].some((stem) => close.has(stem) || earlier.has(stem));
  if (matched < 2 && !(label.size === 1 && matched === 1 && isPlaced)) return 0;
  const covered = weights.reduce((sum, weight) => sum + weight, 0) / label.size;
  return Math.max(0, covered - STRANGER * strangers(mention, near.map(({ stem }) => stem), ledger, label));
}

const stems = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ stem }) => stem));

function strangers({ after, sentence, end }: Mention, near: readonly string[], { label, around }: LedgerFigure, name: ReadonlySet<string>): number {
  const rest = sentence.text.slice(end - sentence.start);
  const clauseEnd = end + (/[,;:(–—]/u.exec(rest)?.index ?? rest.length);
  const clause = after.filter((word) => word.end <= clauseEnd).slice(0, REACH).map(({ stem }) => stem);
  return new Set([...near.slice(-3), ...clause].filter((stem) => !label.has(stem) && !name.has(stem) && !around.has(stem) && !/^an(?:nee|nuel)?$/.test(stem))).size;
}

/** The sentence speaks of other years than the figure's, or of some year where the figure has none. */
function otherYear({ sentence: { years } }: Mention, { figure }: LedgerFigure): boolean {
  return years.length > 0 && (figure.date === undefined || !years.includes(figure.date.slice(0, 4)));
}

/** « en Gironde », where the figure is of another place. */
function otherPlace({ sentence }: Mention, { label, around, figure }: LedgerFigure): boolean {
  const places = [...sentence.text.matchAll(/(?<!\p{L})(?:[Ee]n|[Àà]|[Aa]ux?|[Dd]ans (?:le |la |les |l['’])|[Ii]n|[Aa]t)[\s\u00A0]?(\p{Lu}[\p{L}-]+)/gu)].map(([, name = '']) => name);
  const known = `${figure.label} ${figure.scope ?? ''}`;
  return places.some((name) => !known.includes(name) && !around.has(name.toLowerCase().slice(0, 7)) && !label.has(name.toLowerCase().slice(0, 7)));
}

/** « plus de 20 000 » is true of 23 335, « 20 000 » is not; of what the ledger itself calls « plus de 23 000 », neither is. */
export function agrees({ value, nuance }: Pick<Mention, 'value' | 'nuance'>, actual: number, qualifier = ''): boolean {
  if (sameValue(value, actual)) return true;
  const ratio = actual / value;
  if (nuance === undefined || nuance === nuanceOf(qualifier)) return false;
  const [least, most] = RANGES[nuance];
  return ratio >= least && ratio <= most;
}

/** How far the true value may be from the one that a nuance softens. */
const RANGES = { more: [1, 1.3], less: [0.7, 1], about: [0.9, 1.1] } as const satisfies Record<Nuance, readonly [number, number]>;
