import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpack } from '../writers/pptx/unpack.js';
import { WITHOUT_BROWSER, workplace, type Workplace } from '../pipeline/dossier-folder.js';

const BUILD = 'build --format md,html,pptx --no-cache';

/** A dossier that has been built, so that there is something to lose. */
async function built(): Promise<{ readonly place: Workplace; readonly texts: () => Record<string, string> }> {
  const place = workplace();
  await place.type('build --format md --no-cache');
  const folder = join(place.cwd, 'out', 'essai');
  const texts = (): Record<string, string> => Object.fromEntries(readdirSync(folder).filter((name) => name.includes('.md')).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return { place, texts };
}

/** Its line and column, as an editor counts them. */
function placeOf({ read }: Workplace, text: string): string {
  const before = read('slides/essai/dossier.yaml').toString().split(text, 1)[0]?.split('\n') ?? [];
  return `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)}`;
}

const long = (text: string, times: number): string => text.repeat(times);

/** What it is, what of the starter's dossier it replaces, as it is written, the code, and the text that must be pointed at. */
const REFUSED: readonly (readonly [string, string, string, string, string])[] = [
  ['a script behind a source', 'insee: { label: Insee }', 'insee: { label: Insee, url: "javascript:alert(1)" }', 'invalid-url', '"javascript'],
  ['a page of data behind a source', 'insee: { label: Insee }', 'insee: { label: Insee, url: "data:text/html,<script>" }', 'invalid-url', '"data:'],
  ['a second address in an e-mail', 'email: presse@exemple.fr', 'email: "a@b.fr\\nBcc: x@y.fr"', 'invalid-email', '"a@b'],
  ['an escape sequence', 'Le titre de la conférence de presse', '"a\\e[31mb"', 'control-character', '"a\\e'],
  ['half of a character', 'Le titre de la conférence de presse', '"a\\uD83Db"', 'control-character', '"a\\uD83D'],
  ['a text of twenty thousand accents', 'Le titre de la conférence de presse', `a${long('\u0301', 20_000)}`, 'invalid-value', 'a\u0301'],
  ['a number beyond all sense', 'value: 12500', 'value: 1e16', 'number-too-large', '1e16'],
  ['a number below all sense', 'value: 12500', 'value: -1e16', 'number-too-small', '-1e16'],
  ['a number that is infinite', 'value: 12500', 'value: 1e400', 'wrong-type', '1e400'],
  ['a number that is none', 'value: 12500', 'value: .nan', 'wrong-type', '.nan'],
  ['a day that no calendar has', 'date: 2025-03-17', 'date: 2025-02-30', 'invalid-date', '2025-02-30'],
  ['the year nought', 'date: 2025-03-17', 'date: "0000-01-01"', 'invalid-date', '"0000'],
  ['a year of five digits', 'date: 2025-03-17', 'date: 99999', 'invalid-date', '99999'],
  ['an embargo of a time zone that no place has', 'date: 2025-03-17', 'date: 2025-03-17\nembargo: 2025-03-17T09:00+99:00', 'invalid-embargo', '2025-03-17T09'],
  ['HTML for an id', 'id: constat', 'id: "<b>"', 'invalid-id', '"<b>"'],
  ['a path for an id', 'id: constat', 'id: ../constat', 'invalid-id', '../constat'],
  ['a prototype for a speaker', 'speaker: martin', 'speaker: constructor', 'unknown-reference', 'constructor'],
  ['a prototype for a figure', 'figures: [habitants, hausse]', 'figures: [constructor]', 'unknown-reference', 'constructor]'],
  ['a key of every object', 'kind: Dossier de presse', 'kind: Dossier de presse\nconstructor: { prototype: { polluted: 1 } }', 'unknown-key', 'constructor:'],
  ['a key that is a prototype', 'kind: Dossier de presse', 'kind: Dossier de presse\n__proto__: { polluted: 1 }', 'unknown-key', '__proto__:'],
  ['a key that turns the line around', 'kind: Dossier de presse', 'kind: Dossier de presse\n"fo\\u202Eo": 1', 'unknown-key', '"fo'],
];

describe('a hostile value is refused at its line and column, and what was built before stays:', () => {
  it.each(REFUSED)('%s', async (_, from, to, code, pointedAt) => {
    const { place, texts } = await built();
    const before = texts();
    place.edit('dossier.yaml', from, to);
    const { exitCode, err } = await place.type(BUILD, WITHOUT_BROWSER);
    expect(err).toContain(`dossier.yaml:${placeOf(place, pointedAt)}  erreur [${code}]`);
    expect(exitCode).toBe(1);
    // eslint-disable-next-line no-control-regex -- what a terminal would obey
    expect(err).not.toMatch(/[\u001B\u0007\u202A-\u202E\u2066-\u2069]/);
    expect(texts()).toEqual(before);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['a thousand and one items', 'keywords: [', 'a, ', 1001, ']', '8:11'],
    ['two hundred thousand keys', 'keywords:\n', '', 200_000, '', '9:3'],
  ])('%s, within seconds', async (_, opening, item, count, closing, at) => {
    const { place, texts } = await built();
    const before = texts();
    const items = item === '' ? Array.from({ length: count }, (_key, i) => `  k${String(i)}: 1`).join('\n') : long(item, count);
    place.edit('dossier.yaml', 'kind: Dossier de presse', `kind: Dossier de presse\n${opening}${items}${closing}`);
    const { exitCode, err } = await place.type(BUILD, WITHOUT_BROWSER);
    expect(err).toContain(`dossier.yaml:${at}  erreur [not-yaml]`);
    expect(exitCode).toBe(1);
    expect(texts()).toEqual(before);
  });

  it.each([
    ['../../x', 'invalid-id'], ['CON', 'invalid-id'], ['con', 'invalid-value'], ['lpt1', 'invalid-value'], ['x/y', 'invalid-id'], [long('x', 101), 'invalid-value'], ['__proto__', 'invalid-id'], ['"<b>"', 'invalid-id'],
    // Where names differ by their case only, one file would be the other's on Windows and macOS.
    ['Partenaires', 'invalid-id'],
  ])('a deck called %s', async (name, code) => {
    const { place, texts } = await built();
    const before = texts();
    place.edit('decks.yaml', 'presse:', `${name}:`);
    const { exitCode, err } = await place.type(BUILD, WITHOUT_BROWSER);
    expect(err).toContain(`decks.yaml:4:3  erreur [${code}]`);
    expect(exitCode).toBe(1);
    expect(texts()).toEqual(before);
    expect(existsSync(join(place.cwd, 'x'))).toBe(false);
  });

  it.each(['../../theme/sobre', '/etc', 'sobre/../sobre', '.', 'constructor', '__proto__'])('a theme called %s, in the deck or on the command line', async (name) => {
    const { place, texts } = await built();
    const before = texts();
    const asked = await place.type(`${BUILD} --theme ${name}`, WITHOUT_BROWSER);
    expect(asked.err).toContain('erreur [unknown-theme]');
    place.edit('decks.yaml', 'presse:\n', `presse:\n    theme: ${name}\n`);
    const written = await place.type(BUILD, WITHOUT_BROWSER);
    expect(written.err).toMatch(/decks\.yaml:5:12 {2}erreur \[(?:unknown-theme|invalid-id)\]/);
    expect([asked.exitCode, written.exitCode]).toEqual([1, 1]);
    expect(texts()).toEqual(before);
  });

  it.each([
    ['brand', '../../../etc/passwd'], ['brand', 'file:///etc/passwd'], ['brand', '/etc/passwd'], ['brand', 'lien.yaml'], ['brand', 'dossier.yaml'],
    ['pptx', '{ template: ../../../etc/passwd }'], ['pptx', '{ template: lien.yaml }'], ['pptx', '{ template: dossier.yaml }'],
  ])('a %s that is %s', async (key, value) => {
    const { place, texts } = await built();
    const before = texts();
    symlinkSync('/etc/passwd', join(place.cwd, 'slides', 'essai', 'lien.yaml'));
    place.edit('decks.yaml', 'presse:\n', `presse:\n    ${key}: ${value}\n`);
    const { exitCode, err } = await place.type(BUILD, WITHOUT_BROWSER);
    expect(err).toMatch(/(?:decks\.yaml:5:\d+ {2}|dossier\.yaml:4:1 {2}|^)erreur \[/m);
    expect(err).not.toContain('root:');
    expect(err).not.toContain('n’est pas de votre fait');
    expect(exitCode).toBe(1);
    expect(texts()).toEqual(before);
  });
});

describe('what looks like a link and leads to a script', () => {
  it('is the text that it is, in every format', async () => {
    const { place } = await built();
    const traps = ['[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](data:text/html,x)', '[x](vbscript:x)', '[x](file:///etc/passwd)', '[x](//exemple.fr)'];
    place.edit('dossier.yaml', 'Une affirmation forte, **et ce qui compte.**', `${JSON.stringify(traps.join(' '))}`);
    expect((await place.type(BUILD, WITHOUT_BROWSER)).exitCode).toBe(0);
    const html = place.read('out/essai/partenaires.html').toString();
    const hrefs = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => href);
    expect(hrefs.filter((href) => !/^(?:#|https?:|mailto:|tel:)/.test(href))).toEqual([]);
    expect(place.read('out/essai/partenaires.md').toString()).not.toMatch(/\]\(|href="(?!#|https?:|mailto:|tel:)/);
    const parts = unpack(place.read('out/essai/partenaires.pptx'));
    const targets = [...parts.values()].flatMap((xml) => [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target));
    expect(targets.filter((target) => !/^(?:https?|mailto|tel):/.test(target ?? ''))).toEqual([]);
  });
});

describe('a dossier’s folder', () => {
  it.each(['Été à « Paris » & co', 'a..b', '<b>x"y', '-x', '%41', '${x}'])('may be called %s', async (name) => {
    const { cwd, type } = workplace();
    cpSync(join(cwd, 'slides', 'essai'), join(cwd, 'slides', name), { recursive: true });
    const { exitCode, err } = await type(BUILD, WITHOUT_BROWSER);
    expect({ exitCode, complaints: /erreur/.exec(err) }).toEqual({ exitCode: 0, complaints: null });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['essai', name].sort());
  });

  it.skipIf(process.platform === 'win32')('cannot steer the terminal by its name', async () => {
    const { cwd, type } = workplace();
    cpSync(join(cwd, 'slides', 'essai'), join(cwd, 'slides', 'a\u001B[2J\u202Eb'), { recursive: true });
    for (const line of [BUILD, 'check', 'list', 'check --parity']) {
      const { out, err } = await type(line, WITHOUT_BROWSER);
      expect(out + err, line).toContain('a\uFFFD[2J\uFFFDb');
      for (const steering of ['\u001B', '\u202E']) expect(out + err, line).not.toContain(steering);
    }
  });

  it('is not written into: its own pictures may be called as a deck is', async () => {
    const { place } = await built();
    const folder = join(place.cwd, 'slides', 'essai');
    writeFileSync(join(folder, 'presse.html'), 'mine');
    symlinkSync(folder, join(place.cwd, 'raccourci'));
    mkdirSync(join(place.cwd, 'autre'));
    for (const out of ['slides', 'slides/essai', 'slides/essai/images', './slides/../slides', 'raccourci', 'autre/../slides']) {
      const { exitCode, err } = await place.type(`${BUILD} --out ${out}`, WITHOUT_BROWSER);
      expect(err).toContain('est dans un dossier de presse');
      expect(exitCode).toBe(2);
    }
    expect(readdirSync(folder).sort()).toEqual(['decks.yaml', 'dossier.yaml', 'presse.html']);
    expect(readFileSync(join(folder, 'presse.html'), 'utf8')).toBe('mine');
  });

  it('of a path longer than the system takes is told so', async () => {
    const { cwd, type } = workplace();
    const { exitCode, err } = await type(`new ${long('x', 300)}`);
    expect(err).toContain('son nom ou son chemin est trop long');
    expect(exitCode).toBe(1);
    expect(readdirSync(join(cwd, 'slides'))).toEqual(['essai']);
    const out = await type(`${BUILD} --out ${long('x/'.repeat(100), 30)}`, WITHOUT_BROWSER);
    expect(out.err).toContain('son nom ou son chemin est trop long');
    expect(out.exitCode).toBe(1);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('where nobody can make folders is told so, and not waited for', async () => {
    const { exitCode, err } = await workplace().type(`${BUILD} --out /proc/x`, WITHOUT_BROWSER);
    expect(err).toContain('son dossier n’existe pas et ne peut pas être créé');
    expect(exitCode).toBe(1);
  });
});
