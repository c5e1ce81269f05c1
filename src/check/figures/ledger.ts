import type { Dossier } from '../../dossier/dossier.js';
import type { Figure } from '../../entities/figure.js';
import { slideWords } from '../../messages/slide-words.js';
import { formatFigure } from '../../text/numbers.js';
import { stemsOf } from '../words.js';
import { amountOf, type Amount } from './amount.js';

/** A figure of the ledger as comparing needs it. */
export interface LedgerFigure {
  readonly id: string;
  readonly figure: Figure;
  readonly amount: Amount;
  readonly versus?: Amount;
  /** What of its label tells it from others. */
  readonly label: ReadonlySet<string>;
  /** The label, what of it stands before its first comma (prose often says no more), and the other names that the author gives it. */
  readonly labels: readonly ReadonlySet<string>[];
  /** Words that may stand around it without making it another: its territory and its source. */
  readonly around: ReadonlySet<string>;
}

export const ledgerOf = ({ figures, sources }: Dossier): readonly LedgerFigure[] =>
  [...figures].map(([id, figure]) => {
    const { label, aliases = [], scope = '', source, versus, of, unit } = figure;
    const sourceLabel = source === undefined ? '' : (sources.get(source)?.label ?? '');
    return {
      id,
      figure,
      amount: amountOf(figure),
      ...(versus ? { versus: amountOf({ value: versus.value, unit, of }) } : {}),
      label: stemsOf(label),
      labels: [stemsOf(label), ...headsOf(label), ...aliases.map(stemsOf)],
      around: stemsOf(`${scope} ${sourceLabel}`),
    };
  });

function headsOf(label: string): readonly ReadonlySet<string>[] {
  const head = stemsOf(label.split(/[,(;]/)[0] ?? '');
  return head.size >= 2 ? [head] : [];
}

/** « plus de 3,5 Md€ par an » */
export const valueText = (figure: Figure, language: string): string => formatFigure(figure, language, slideWords(language)).plain;
