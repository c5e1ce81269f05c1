import { beforeAll, describe, expect, it } from 'vitest';
import { measureText } from '../../src/layout/measure/measure-text.js';
import { contractDecks, prepared } from './decks.js';

/** Each line of a paragraph with the one that follows it. */
interface Turn {
  readonly where: string;
  readonly end: string;
  readonly start: string;
}

const turns: Turn[] = [];
beforeAll(async () => {
  for (const { name, laidOut, fonts } of [...(await contractDecks()), ...(await prepared('tests/fixtures/every-kind', 'sobre'))]) {
    for (const page of laidOut.pages) {
      for (const { region, content, step } of page.regions) {
        if (content.type !== 'text' && content.type !== 'list') continue;
        for (const { lines } of measureText(content, region, step, fonts).paragraphs) {
          lines.slice(1).forEach(({ text }, i) => turns.push({ where: `${name} ${page.id}`, end: lines[i]?.text ?? '', start: text }));
        }
      }
    }
  }
});

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
/** What no line may part, by what its first half ends with and its second half begins with (Lexique, « Coupures »). */
const NEVER: readonly (readonly [string, RegExp, RegExp])[] = [
  ['a range', /\d[–-]\s*$/u, /^\d/u],
  ['a day from its month', /(?:^|\s)(?:\d{1,2}|1er)\s*$/u, new RegExp(`^${MONTH}`, 'u')],
  ['a month from its year', new RegExp(`${MONTH}\\s*$`, 'u'), /^\d{4}/u],
  ['a number from its thousands', /\d\s*$/u, /^\d{3}(?!\d)/u],
  ['a number from its unit', /\d\s*$/u, /^(?:%|€|Md|M€|millions?|milliards?|euros?|ans?(?!\p{L})|personnes?)/u],
  ['a number sign', /(?:n°|art\.|p\.)\s*$/u, /^\d/u],
  ['an article', /[Aa]rticles?\s*$/u, /^(?:\d|[LRD]\.)/u],
  ['a form of address', /(?:^|\s)(?:M\.|MM\.|Mme|Mmes|Dr|Me)\s*$/u, /^\p{Lu}/u],
  ['initials', /(?:^|\s|\.-)\p{Lu}\.-?\s*$/u, /^\p{Lu}/u],
  ['high punctuation', /./u, /^[;:!?»%]/u],
  ['an opening mark', /[«“(]\s*$/u, /./u],
];

describe('the lines of every contract deck', () => {
  it('are many', () => {
    expect(turns.length).toBeGreaterThan(300);
  });

  it.each(NEVER)('never part %s', (_, end, start) => {
    expect(turns.filter((turn) => end.test(turn.end) && start.test(turn.start))).toEqual([]);
  });
});
