import { diagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { FontSet } from '../fonts/face.js';
import type { Content, Paragraph } from '../slide/content.js';
import { plainText, type RichText } from '../text/run.js';
import type { Draft, Filled } from './draft.js';
import { stepsOf, textFitsEverywhere } from './measure/measure-text.js';
import { paragraphsOf } from './measure/paragraphs.js';

/** What to tell the author of a text that does not fit even at its region's smallest size. */
export function tooLong(draft: Draft, filled: Filled, fonts: FontSet): Diagnostic {
  const { region, content } = filled;
  const place = placeOf(filled);
  if (content.type === 'table') {
    return diagnostic('table-too-wide', { layout: draft.layout.label, columns: content.columns.length }, place);
  }
  const text = paragraphsOf(content).map((paragraph) => plainText(paragraph.runs)).join(' ');
  const over = charactersOver(filled, text.length, fonts);
  return diagnostic('text-too-long', { layout: draft.layout.label, region: region.name, over, text: startOf(text) }, place);
}

/** An item alone on its page is named itself, not the list it came from. */
function placeOf({ content }: Filled): Place | undefined {
  const items = content.itemPlaces ?? [];
  return (items.length === 1 ? items[0] : undefined) ?? content.place;
}

const startOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

/** How many characters must go before it fits, found by halving. */
function charactersOver({ region, content }: Filled, length: number, fonts: FontSet): number {
  const floor = stepsOf(region) - 1;
  let fitting = 0;
  let over = length;
  while (over - fitting > 1) {
    const middle = Math.floor((fitting + over) / 2);
    if (textFitsEverywhere(shortened(content, middle), region, floor, fonts)) fitting = middle;
    else over = middle;
  }
  return length - fitting;
}

/** The first characters of a content, as plain paragraphs of the same levels. */
function shortened(content: Content, length: number): Content {
  let left = length;
  const paragraphs = paragraphsOf(content).flatMap((paragraph): Paragraph[] => {
    if (left <= 0) return [];
    const runs = cut(paragraph.runs, left);
    left -= plainText(paragraph.runs).length + 1;
    return [{ level: paragraph.level, runs }];
  });
  return { type: 'text', paragraphs };
}

function cut(runs: RichText, length: number): RichText {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
