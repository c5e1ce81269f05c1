import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserSession } from '../../src/browser/session.js';
import { CANVAS } from '../../src/units/length.js';
import { printPdf } from '../../src/writers/pdf/print-pdf.js';
import { thisMachine } from '../browser/this-machine.js';
import { browserToAsk } from './browser.js';
import { htmlOf, prepared, THEMES_FOLDER, type ContractDeck } from './decks.js';
import { CREATED, pptxOf } from './renderings.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-tokens-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The short deck of the real dossier in a copy of the themes where one text of `theme.yaml` is another. */
async function deckWith(name: string, from: string, to: string): Promise<ContractDeck> {
  const themes = join(folder, name);
  cpSync(THEMES_FOLDER, themes, { recursive: true });
  const file = join(themes, 'ecologiste', 'theme.yaml');
  const text = readFileSync(file, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${from} stands elsewhere than once in theme.yaml`);
  writeFileSync(file, text.replace(from, to));
  const deck = (await prepared('slides/criminalite-organisee', 'ecologiste', themes)).find(({ laidOut }) => laidOut.deck === 'reunion');
  if (!deck) throw new Error('the dossier has no deck « reunion »');
  return deck;
}

/** Names of the parts that differ between two packages. */
function changedParts(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [before, after] = [unzipSync(a), unzipSync(b)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0).toSorted();
}

const program = await browserToAsk('a changed token is not looked for in the PDF');
let session: BrowserSession | undefined;
beforeAll(async () => {
  if (program) session = await openBrowser(thisMachine());
});
afterAll(async () => {
  await session?.close();
});

const CHANGES = [
  // The same files under another name: the sizes that were measured stay.
  { token: 'a font', from: 'family: Source Sans 3 Black', to: 'family: Police du groupe' },
  { token: 'a colour', from: 'strong: "#0B4232"', to: 'strong: "#5A1E46"' },
] as const;

describe.each(CHANGES)('$token changed in theme.yaml', ({ token, from, to }) => {
  let before: ContractDeck;
  let after: ContractDeck;
  beforeAll(async () => {
    before = await deckWith(`${token} before`, from, from);
    after = await deckWith(`${token} after`, from, to);
  });

  it('changes one part of the PowerPoint file, the theme of its slides', async () => {
    expect(changedParts(await pptxOf(before), await pptxOf(after))).toEqual(['ppt/theme/theme1.xml']);
  });

  it('changes the HTML', async () => {
    const [old, changed] = [await htmlOf(before), await htmlOf(after)];
    const value = / (?:"?)([^"]+)"?$/.exec(to)?.[1] ?? to;
    expect(old).not.toContain(value);
    expect(changed).toContain(value);
  });

  it.skipIf(!program)('changes the PDF', async () => {
    if (!session) throw new Error('the browser did not start');
    const browser = session;
    const print = async (deck: ContractDeck) => {
      const html = await htmlOf(deck);
      const page = await browser.open(html, CANVAS);
      const { bytes } = await printPdf(page, deck.laidOut, { html, created: CREATED });
      await page.close();
      return bytes;
    };
    expect(Buffer.compare(await print(before), await print(after))).not.toBe(0);
    expect(Buffer.compare(await print(before), await print(before))).toBe(0);
  });
});
