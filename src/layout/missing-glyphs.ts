import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { FontSet } from '../fonts/face.js';
import { plain, type RichText } from '../text/run.js';
import type { TextStyle, Theme } from '../theme/theme.js';
import type { Draft, Filled } from './draft.js';
import { faceOf } from './measure/break-lines.js';
import { styleOf } from './measure/measure-text.js';
import { paragraphsOf } from './measure/paragraphs.js';

/** What every text font has: nearly all text is only this, and need not be looked up. */
const EVERYWHERE = /^[\u0020-\u007E\u00A0-\u00FF\u0152\u0153\u2013\u2014\u2018-\u201D\u2026\u202F\u20AC]*$/;

/**
 * Characters that the theme's fonts cannot draw (an emoji, an Arabic name): each program would borrow them from some
 * font of its own, or draw an empty box. A warning: the slide is still right, its look is not ours to promise.
 */
export function missingGlyphs(draft: Draft, theme: Theme, fonts: FontSet): readonly Diagnostic[] {
  return draft.filled.flatMap((filled): readonly Diagnostic[] => {
    const missing = new Set(textsOf(filled, theme).flatMap(({ runs, style }) => notIn(runs, style, fonts)));
    if (missing.size === 0) return [];
    return [diagnostic('missing-glyph', { characters: [...missing] }, filled.content.place, 'warning')];
  });
}

interface StyledText {
  readonly runs: RichText;
  readonly style: TextStyle;
}

function textsOf({ region, content }: Filled, theme: Theme): readonly StyledText[] {
  if (content.type === 'table') {
    const cells = [content.columns.map((column) => column.header), ...content.rows].flat();
    return cells.map((runs) => ({ runs, style: theme.table.cell }));
  }
  if (content.type === 'chart') {
    const labels = [...content.categories, ...content.series.map(({ name }) => name), content.unit];
    return labels.map((label) => ({ runs: plain(label), style: theme.charts.label }));
  }
  return paragraphsOf(content).map(({ level, runs }) => ({ runs, style: styleOf(region, level) }));
}

const notIn = (runs: RichText, style: TextStyle, fonts: FontSet): readonly string[] =>
  runs.flatMap((run) => (EVERYWHERE.test(run.text) ? [] : faceOf(run, style, fonts).missing(run.text)));
