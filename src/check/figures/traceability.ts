import { diagnostic, relatedTo } from '../../diagnostics/diagnostic.js';
import { formatQuantity } from '../../text/numbers.js';
import type { Rule } from '../subject.js';
import { likeness, sharedBy } from '../words.js';
import { sameValue } from './amount.js';
import { ledgerOf, valueText, type LedgerFigure } from './ledger.js';

/** Figures that do not say where they come from. */
export const findUnsourced: Rule = ({ dossier: { figures, source, language } }) =>
  [...figures].flatMap(([id, figure]) =>
    figure.source === undefined
      ? [diagnostic('figure-without-source', { id, value: valueText(figure, language), label: figure.label }, source.placeOf(['figures', id], 'key'), 'warning')]
      : [],
  );

/** Figures, and values that they are compared with, that do not say of when they are. */
export const findUndated: Rule = ({ dossier: { figures, source, language } }) =>
  [...figures].flatMap(([id, figure]) => {
    const { label, date, versus, unit } = figure;
    const own = { id, value: valueText(figure, language), label, versus: false };
    const other = versus && { id, value: formatQuantity(versus.value, unit, language), label, versus: true };
    return [
      ...(date === undefined ? [diagnostic('figure-without-date', own, source.placeOf(['figures', id], 'key'), 'warning')] : []),
      ...(other && versus.date === undefined ? [diagnostic('figure-without-date', other, source.placeOf(['figures', id, 'versus'], 'key'), 'warning')] : []),
    ];
  });

/** Two figures of the ledger that count the same thing and differ. */
export const findConflicts: Rule = ({ dossier }) => {
  const ledger = ledgerOf(dossier);
  const text = ({ figure }: LedgerFigure): string => valueText(figure, dossier.language);
  const valuePlace = ({ id }: LedgerFigure) => dossier.source.placeOf(['figures', id, 'value']);
  return ledger.flatMap((one, index) => {
    const other = ledger.slice(0, index).find((earlier) => countTheSame(one, earlier) && !sameValue(one.amount.value, earlier.amount.value));
    if (!other) return [];
    const params = { id: one.id, value: text(one), other: other.id, otherValue: text(other) };
    return [relatedTo(diagnostic('figure-conflict', params, valuePlace(one), 'warning'), valuePlace(other))];
  });
};

/** Same unit, territory, date and period, and labels of nearly the same words. */
function countTheSame(a: LedgerFigure, b: LedgerFigure): boolean {
  const alike = (['scope', 'date', 'per'] as const).every((key) => a.figure[key] === b.figure[key]);
  return alike && a.amount.unit === b.amount.unit && sharedBy(a.label, b.label) > 0 && likeness(a.label, b.label) >= 0.75;
}
