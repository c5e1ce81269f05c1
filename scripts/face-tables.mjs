/**
 * Writes src/fonts/faces/<SHA-256 of the font file>.json: what measuring asks of the fonts that our themes name, so that a
 * build opens none of them. To be run again when a theme names another font, or a font's package has a new version.
 *
 *   node scripts/face-tables.mjs
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { create } from 'fontkit';

const require = createRequire(import.meta.url);
const THEMES = fileURLToPath(new URL('../theme', import.meta.url));
const OUT = fileURLToPath(new URL('../src/fonts/faces', import.meta.url));

/** What French and its neighbours are written with, whether the font has it or shows an empty box; no combining mark, no soft hyphen, no fraction slash, which fonts treat by rules of their own. */
const RANGES = [[0x20, 0x7e], [0xa0, 0xac], [0xae, 0xff], [0x152, 0x153], [0x178, 0x178], [0x2000, 0x200a], [0x2011, 0x2011], [0x2013, 0x2014], [0x2018, 0x201a], [0x201c, 0x201e], [0x2022, 0x2022], [0x2026, 0x2026], [0x202f, 0x202f], [0x2039, 0x203a], [0x2060, 0x2060], [0x20ac, 0x20ac], [0x2212, 0x2212]];
const CHARACTERS = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
/** What fontkit applies unasked to Latin text, besides kerning and marks (which no character above is). */
const USUAL = new Set(['ccmp', 'locl', 'rlig', 'calt', 'liga', 'clig', 'rclt']);

const shape = (font, text) => font.layout(text, undefined, 'latn');
const lookupsOf = (table, wanted) => {
  const { defaultLangSys } = table.scriptList.find(({ tag }) => tag === 'latn').script;
  const features = defaultLangSys.featureIndexes.map((index) => table.featureList[index]).filter(({ tag }) => wanted.has(tag));
  return [...new Set(features.flatMap(({ feature }) => feature.lookupListIndexes))].map((index) => table.lookupList.get(index));
};
const plain = ({ lookupType, subTables }, extension) =>
  lookupType === extension ? [...subTables].map(({ lookupType: type, extension: subTable }) => ({ type, subTable })) : [...subTables].map((subTable) => ({ type: lookupType, subTable }));
const glyphsOf = ({ version, glyphs, rangeRecords }) =>
  version === 1 ? [...glyphs] : [...rangeRecords].flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i));

/** The characters that a rule may step in for, by what stands around them; and the ligatures, as texts. */
function rulesOf(font) {
  const byGlyph = new Map(CHARACTERS.map((char) => [font.glyphForCodePoint(char.codePointAt(0)).id, char]));
  const watched = new Set();
  const ligatures = [];
  const watch = (ids) => { for (const id of ids) if (byGlyph.has(id)) watched.add(byGlyph.get(id)); };
  for (const { type, subTable } of lookupsOf(font.GSUB, USUAL).flatMap((lookup) => plain(lookup, 7))) {
    if (type === 4) {
      const sets = [...subTable.ligatureSets.toArray()];
      glyphsOf(subTable.coverage).forEach((id, i) => {
        for (const { components } of sets[i]) {
          const chars = [id, ...components].map((glyph) => byGlyph.get(glyph));
          if (chars.every((char) => char !== undefined)) ligatures.push(chars.join(''));
        }
      });
    } else if (type === 5 || type === 6) {
      // By glyphs or classes, a context starts with what is covered; in the third form each of its places lists its glyphs.
      const input = subTable.version === 3 ? [...(subTable.inputCoverage ?? subTable.coverages)] : [subTable.coverage];
      const around = subTable.version === 3 ? [...(subTable.backtrackCoverage ?? []), ...(subTable.lookaheadCoverage ?? [])] : [];
      // A place that no character of ours can take rules the context out.
      if ([...input, ...around].every((place) => glyphsOf(place).some((id) => byGlyph.has(id)))) watch(input.flatMap(glyphsOf));
    } else watch(glyphsOf(subTable.coverage));
  }
  if (lookupsOf(font.GPOS, new Set(['kern'])).flatMap((lookup) => plain(lookup, 9)).some(({ type }) => type !== 2)) throw new Error('kerning by context');
  return { watched, ligatures };
}

function tableOf(file) {
  const font = create(readFileSync(file));
  const { watched, ligatures } = rulesOf(font);
  const tokens = [...CHARACTERS, ...ligatures.filter((text) => ![...text].some((char) => watched.has(char)) && shape(font, text).glyphs.length === 1)];
  const advances = tokens.map((token) => shape(font, token).advanceWidth);
  const rows = tokens.map((left, i) => tokens.map((right, j) => shape(font, left + right).advanceWidth - advances[i] - advances[j]));
  const columns = tokens.map((_, j) => rows.map((row) => row[j]));
  const left = classes(rows);
  const right = classes(columns);
  return {
    family: font.familyName, unitsPerEm: font.unitsPerEm, ascent: font.ascent, descent: font.descent, lineGap: font.lineGap,
    covered: rangesOf(font.characterSet.filter((code) => font.hasGlyphForCodePoint(code))),
    watched: CHARACTERS.filter((char) => watched.has(char)).join(''),
    tokens, advances, left: left.classOf, right: right.classOf,
    kerning: left.firsts.map((i) => right.firsts.map((j) => rows[i][j])),
  };
}

/** Tokens of the same numbers share a class. */
function classes(lists) {
  const keys = lists.map((list) => list.join());
  const distinct = [...new Set(keys)];
  return { classOf: keys.map((key) => distinct.indexOf(key)), firsts: distinct.map((key) => keys.indexOf(key)) };
}

/** First and last of each stretch, one after the other. */
function rangesOf(codes) {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  return sorted.flatMap((code, i) => [...(sorted[i - 1] === code - 1 ? [] : [code]), ...(sorted[i + 1] === code + 1 ? [] : [code])]);
}

const named = readdirSync(THEMES).flatMap((theme) => [...readFileSync(join(THEMES, theme, 'theme.yaml'), 'utf8').matchAll(/"(@[^"]+\.ttf)"/g)].map(([, name]) => name));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
for (const name of new Set(named)) {
  const file = require.resolve(name);
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  writeFileSync(join(OUT, `${hash}.json`), `${JSON.stringify({ file: basename(file), ...tableOf(file) })}\n`);
}
