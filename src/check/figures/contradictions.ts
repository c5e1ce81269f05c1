import { diagnostic, relatedTo, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatQuantity } from '../../text/numbers.js';
import { sentencesOf, type Prose } from '../prose.js';
import type { Rule } from '../subject.js';
import { likeness, sharedBy } from '../words.js';
import { ledgerOf, valueText, type LedgerFigure } from './ledger.js';
import { agrees, likelihood } from './match.js';
import { mentionsIn, type Mention } from './mentions.js';

/** From here on a quantity is taken for a figure. A share of a group needs nearly the whole label: « des mineurs », « des hommes ». */
const SURE = { share: 0.7, other: 0.55 } as const;
const sureOf = (unit: string): number => (unit === 'share' ? SURE.share : SURE.other);

interface Seen {
  readonly mention: Mention;
  readonly prose: Prose;
}

/** A number of the prose that is not what the ledger says of the same thing, and two numbers of the prose that differ. */
export const findContradictions: Rule = ({ dossier }) => {
  const ledger = ledgerOf(dossier);
  const sentences = sentencesOf(dossier.source).map((prose) => ({ prose, mentions: mentionsIn(prose.text, dossier.language) }));
  const against = sentences.flatMap(({ prose, mentions }) => againstLedger(mentions, ledger).map((found) => ({ ...found, prose })));
  const settled = new Set(sentences.flatMap(({ mentions }) => mentions.filter((mention) => against.some((found) => found.mention === mention) || isOfLedger(mention, ledger))));
  const others = sentences.flatMap(({ prose, mentions }) => mentions.filter((mention) => !settled.has(mention) && !mention.isVersus).map((mention): Seen => ({ mention, prose })));
  return [
    ...against.map(({ mention, prose, entry, versus }): Diagnostic => {
      const { figure, id } = entry;
      const path = ['figures', id, ...(versus ? ['versus', 'value'] : ['value'])];
      const value = versus && figure.versus ? formatQuantity(figure.versus.value, figure.unit, dossier.language) : valueText(figure, dossier.language);
      const written = writtenAs(prose, mention);
      return relatedTo(diagnostic('prose-contradicts-figure', { written, id, value }, prose.placeOf(mention.start, mention.end), 'warning'), dossier.source.placeOf(path));
    }),
    ...differing(others),
  ];
};

const writtenAs = ({ text }: Prose, { start, end }: Mention): string => text.slice(start, end).replace(/\s+/g, ' ');

interface Contradiction {
  readonly mention: Mention;
  readonly entry: LedgerFigure;
  readonly versus: boolean;
}

/** What in one text differs from the ledger. */
function againstLedger(mentions: readonly Mention[], ledger: readonly LedgerFigure[]): readonly Contradiction[] {
  return mentions.flatMap((mention, index): readonly Contradiction[] => {
    if (mention.isVersus) return againstVersus(mention, mentions[index - 1], ledger);
    const scored = ledger.map((entry) => ({ entry, score: likelihood(mention, entry) })).sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (!best || best.score < sureOf(mention.unit) || isValueOf(mention, best.entry)) return [];
    // The same value under another label, about as likely: it is that one.
    if (scored.some(({ entry, score }) => isValueOf(mention, entry) && score >= best.score - 0.25 && score > 0)) return [];
    const saidBeside = mentions.some((other) => other !== mention && !other.isVersus && other.sentence.start === mention.sentence.start && isValueOf(other, best.entry) && other.unit === best.entry.amount.unit);
    return saidBeside ? [] : [{ mention, entry: best.entry, versus: false }];
  });
}

const isValueOf = (mention: Mention, { amount, versus, figure: { qualifier } }: LedgerFigure): boolean =>
  mention.unit === amount.unit && (agrees(mention, amount.value, qualifier) || (versus !== undefined && agrees(mention, versus.value)));

/** « contre 15 % en 2015 » speaks of what the number before it counts. */
function againstVersus(mention: Mention, before: Mention | undefined, ledger: readonly LedgerFigure[]): readonly Contradiction[] {
  if (!before) return [];
  const year = /\d{4}/.exec(mention.sentence.text.slice(mention.end - mention.sentence.start))?.[0];
  const withoutYear: Mention = { ...before, sentence: { ...before.sentence, years: [] } };
  const [best] = ledger.map((entry) => ({ entry, score: likelihood(withoutYear, entry) })).sort((a, b) => b.score - a.score);
  if (!best?.entry.versus || best.score < sureOf(mention.unit) || mention.unit !== best.entry.versus.unit) return [];
  const date = best.entry.figure.versus?.date;
  const sameDate = year === undefined || date === undefined || date.startsWith(year);
  return sameDate && !agrees(mention, best.entry.versus.value) ? [{ mention, entry: best.entry, versus: true }] : [];
}

const isOfLedger = (mention: Mention, ledger: readonly LedgerFigure[]): boolean =>
  ledger.some((entry) => isValueOf(mention, entry) && likelihood({ ...mention, sentence: { ...mention.sentence, years: [] } }, entry) > 0);

/** Quantities that no figure explains, with the same words around them and another value. */
function differing(seen: readonly Seen[]): readonly Diagnostic[] {
  const told = seen.map((one) => ({ ...one, words: new Set(one.mention.after.map(({ stem }) => stem)) }));
  return told.flatMap((one, index): readonly Diagnostic[] => {
    const earlier = told.slice(0, index).find((other) => isSameThing(one, other) && !agreesEither(one.mention, other.mention));
    if (!earlier) return [];
    const params = { written: writtenAs(one.prose, one.mention), other: writtenAs(earlier.prose, earlier.mention) };
    const place = one.prose.placeOf(one.mention.start, one.mention.end);
    return [relatedTo(diagnostic('prose-contradicts-prose', params, place, 'warning'), earlier.prose.placeOf(earlier.mention.start, earlier.mention.end))];
  });
}

interface Told extends Seen {
  readonly words: ReadonlySet<string>;
}

function isSameThing(a: Told, b: Told): boolean {
  const [yearsA, yearsB] = [a.mention.sentence.years, b.mention.sentence.years];
  const sameYears = yearsA.join() === yearsB.join();
  const sameSentence = a.prose === b.prose && a.mention.sentence.start === b.mention.sentence.start;
  return !sameSentence && sameYears && a.mention.unit === b.mention.unit && sharedBy(a.words, b.words) >= 3 && likeness(a.words, b.words) >= 0.75;
}

const agreesEither = (a: Mention, b: Mention): boolean => agrees(a, b.value) || agrees(b, a.value);
