import { strToU8, zipSync } from 'fflate';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LeakKind } from '../../src/diagnostics/codes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { commentsOf, textsOfDossier } from '../../src/leak/internal-texts.js';
import { findLeaks } from '../../src/leak/find-leaks.js';
import { machineTexts } from '../../src/leak/machine.js';
import { shownDeck } from '../../src/layout/shown-deck.js';
import type { LaidOutDeck } from '../../src/layout/page.js';
import { prepareDecks } from '../../src/pipeline/prepare-decks.js';
import { readSource } from '../../src/source/read-source.js';
import { loadDossier } from '../../src/dossier/load-dossier.js';
import { THEMES } from '../end-to-end/build.js';

const NOTE = 'Le préfet nous a confirmé ce chiffre hors micro, ne pas le citer.';
const BACKUP = 'Si l’on nous demande combien coûte la mesure au total';
const COMMENT = 'attendre le feu vert de la juriste avant envoi';
const UNUSED = 'effectifs réels de la brigade du port';
const SHOWN = 'Une phrase que toute la salle peut lire sur le mur';
const MARKED = 'Des moyens in**dispensables** à nos communes';
const YAML = `# ${COMMENT}
title: Un dossier
kind: Dossier de presse
date: 2025-03
organisation: { name: Groupe }
figures:
  caches: { value: 12, label: ${UNUSED} }
sections:
  - id: constat
    title: Un constat
    blocks:
      - statement: ${SHOWN}
        notes: ["${NOTE}", "${SHOWN}, et rien d'autre."]
      - statement: "${MARKED}"
      - points: { items: ["${BACKUP}"] }
        backup: true
`;
const source = readSource('dossier.yaml', strToU8(YAML)).value!;
const internal = [...textsOfDossier(source), ...commentsOf('dossier.yaml', YAML)];
const machine = machineTexts({ cwd: '/srv/presse/dossiers', home: '/home/sandra', temporary: '/tmp', user: 'sandra' });

let all: LaidOutDeck;
beforeAll(() => {
  const dossier = loadDossier(source, { id: 'essai', folder: '/essai', fileExists: () => true, listFiles: () => [] }).value!;
  all = prepareDecks(dossier, [{ name: 'presse', density: 'stage', audience: 'internal', slides: ['cover', 'constat'] }], { themesFolder: THEMES }).decks[0]!.laidOut;
});

const search = async (path: string, bytes: Uint8Array | string, isInternal = false): Promise<readonly Diagnostic[]> =>
  (await findLeaks([{ path, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes, internal: isInternal }], { all, shown: shownDeck(all) }, { internal, machine })).leaks;
/** « notes » on line 13 of the YAML, in that part, on that slide. */
const told = async (path: string, bytes: Uint8Array | string, isInternal?: boolean): Promise<readonly string[]> =>
  (await search(path, bytes, isInternal)).map(({ code, params, place }) => {
    const { kind, file, part, slide } = params as { kind: string; file: string; part: string; slide?: number };
    return `${code} ${kind} line ${String(place?.start.line ?? '-')} ${file}${part === '' ? '' : ` ${part}`}${slide === undefined ? '' : ` slide ${String(slide)}`}`;
  });

const page = (slide: string, rest = ''): string => `<html><head>${rest}</head><body><section data-class="cover"><h1>Un dossier</h1></section><section data-class="statement"><h1>${SHOWN}</h1>${slide}</section></body></html>`;

describe('in HTML is found', () => {
  it.each<[string, string, string]>([
    ['a note set as text', page(`<p>${NOTE}</p>`), 'leak notes line 13 x.html slide 2'],
    ['a note cut by tags', page('<p>Le <b>pré</b>fet nous a con<i>firmé ce</i> chiffre hors micro</p>'), 'leak notes line 13 x.html slide 2'],
    ['a note in entities, typeset, in capitals', page('<p title="LE PR&#201;FET NOUS&nbsp;A CONFIRM&#xC9; CE CHIFFRE">x</p>'), 'leak notes line 13 x.html slide 2'],
    ['a text whose apostrophes came back as letters, as from a PDF', page('<p>Si l\u02BCon nous demande combien coûte</p>'), 'leak backup line 15 x.html slide 2'],
    ['a note cut by soft hyphens and word joiners', page('<p>Le pré\u00ADfet nous a con\u200Bfirmé\u2060 ce chiffre</p>'), 'leak notes line 13 x.html slide 2'],
    ['a note in an address, percent-encoded', page(`<a href="mailto:x@y.fr?body=${encodeURIComponent(NOTE)}">x</a>`), 'leak notes line 13 x.html slide 2'],
    ['a comment in the escapes of a script', page('', '<script>const y = "R\\u00E9union\\u0020attendre\\u0020le\\u0020feu\\u0020vert\\u0020de\\u0020la\\u0020juriste";</script>'), 'leak comment line 1 x.html'],
    ['the start of a backup slide', page('<!-- Si l\'on nous demande combien coûte -->'), 'leak backup line 15 x.html slide 2'],
    ['a comment of the YAML', page('', `<meta name="description" content="${COMMENT}">`), 'leak comment line 1 x.html'],
    ['a figure that no slide shows', page('', `<script>const x = "${UNUSED}";</script>`), 'leak content line 7 x.html'],
    ['a path of the machine', page('<img src="file:///home/sandra/photo.png">'), 'leak machine line - x.html slide 2'],
    ['what an embedded picture says', page(`<img src="data:image/png;base64,${Buffer.from(`\u0089PNG\u0000tEXtAuthor\u0000${NOTE}`, 'latin1').toString('base64')}">`), 'leak notes line 13 x.html image/png'],
  ])('%s', async (_, html, expected) => {
    expect(await told('x.html', html)).toContain(expected);
  });
});

describe('in Markdown and pictures is found', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['a note in a comment', `---\nmarp: true\n---\n\n# Un\n\n---\n\n# Deux\n\n<!--\n@ Notes\n\n${NOTE}\n-->\n`, 'x.md', 'leak notes line 13 x.md slide 2'],
    ['the text of a drawing', `<svg><text>Le préfet nous a <tspan>confirmé</tspan> ce chiffre</text></svg>`, 'a/b.svg', 'leak notes line 13 a/b.svg'],
    ['the author in a photograph', strToU8(`\u00ff\u00d8\u00ff\u00e1Exif\u0000\u0000/home/sandra/photos/\u0000`, true), 'a/b.jpg', 'leak machine line - a/b.jpg'],
  ])('%s', async (_, bytes, path, expected) => {
    expect(await told(path, bytes)).toContain(expected);
  });
});

const zip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));

const run = (text: string): string => `<a:r><a:t>${text}</a:t></a:r>`;

describe('in a PowerPoint is found', () => {
  const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ['a note cut into runs', { 'ppt/notesSlides/notesSlide3.xml': `<p:notes><a:p>${run('Le préfet nous a con')}${run('firmé ce chiffre')}</a:p></p:notes>` }, 'leak notes line 13 x.pptx ppt/notesSlides/notesSlide3.xml slide 3'],
    ['a backup slide', { 'ppt/slides/slide2.xml': `<p:sld show="0"><a:p>${run(BACKUP)}</a:p></p:sld>` }, 'leak backup line 15 x.pptx ppt/slides/slide2.xml slide 2'],
    ['an alternative text', { 'ppt/slides/slide1.xml': `<p:cNvPr descr="${COMMENT}"/>` }, 'leak comment line 1 x.pptx ppt/slides/slide1.xml slide 1'],
    ['a property', { 'docProps/custom.xml': `<vt:lpwstr>${UNUSED}</vt:lpwstr>` }, 'leak content line 7 x.pptx docProps/custom.xml'],
    ['a remark of the file’s own', { 'ppt/presentation.xml': `<p:presentation><!-- ${NOTE} --></p:presentation>` }, 'leak notes line 13 x.pptx ppt/presentation.xml'],
    ['a cell of a chart’s workbook', { 'ppt/embeddings/w1.xlsx': zip({ 'xl/sharedStrings.xml': `<si><t>${UNUSED}</t></si>` }) }, 'leak content line 7 x.pptx ppt/embeddings/w1.xlsx/xl/sharedStrings.xml'],
    ['an address of a link', { 'ppt/slides/_rels/slide1.xml.rels': '<Relationship Target="file:///srv/presse/dossiers/photo.png"/>' }, 'leak machine line - x.pptx ppt/slides/_rels/slide1.xml.rels'],
    ['what a picture says', { 'ppt/media/image1.jpeg': utf16(NOTE) }, 'leak notes line 13 x.pptx ppt/media/image1.jpeg'],
    ['the name of a part', { [`ppt/media/${COMMENT.replaceAll(' ', '-')}.png`]: 'x' }, `leak comment line 1 x.pptx ppt/media/${COMMENT.replaceAll(' ', '-')}.png`],
  ])('%s', async (_, parts, expected) => {
    expect(await told('x.pptx', zip(parts))).toContain(expected);
  });
});

const pdf = async (plant: (pdf: PDFDocument) => void | Promise<void>, useObjectStreams = true): Promise<Uint8Array> => {
  const made = await PDFDocument.create();
  made.addPage([400, 300]);
  await plant(made);
  return made.save({ useObjectStreams });
};
const write = async (made: PDFDocument, text: string): Promise<void> => {
  made.getPage(0).drawText(text, { font: await made.embedFont(StandardFonts.Helvetica), size: 8 });
};

describe('in a PDF is found', () => {
  it.each<[string, (pdf: PDFDocument) => void | Promise<void>, string]>([
    ['a note on a page', (made) => write(made, NOTE), 'leak notes line 13 x.pdf slide 1'],
    ['a backup slide’s text in a property', (made) => made.setSubject(BACKUP), 'leak backup line 15 x.pdf'],
    ['an unused text in an alternative text', (made) => made.catalog.set(PDFName.of('Alt'), PDFString.of(UNUSED)), 'leak content line 7 x.pdf'],
    ['a comment in a line of the outline', (made) => made.catalog.set(PDFName.of('Outlines'), made.context.obj({ Title: PDFString.of(COMMENT) })), 'leak comment line 1 x.pdf'],
    ['a note in the XMP', (made) => made.catalog.set(PDFName.of('Metadata'), made.context.register(made.context.flateStream(strToU8(`<rdf:li>${NOTE}</rdf:li>`), { Type: 'Metadata' }))), 'leak notes line 13 x.pdf'],
    ['a path in an address', (made) => made.catalog.set(PDFName.of('URI'), PDFString.of('file:///home/sandra/x')), 'leak machine line - x.pdf'],
  ])('%s', async (_, plant, expected) => {
    expect(await told('x.pdf', await pdf(plant))).toContain(expected);
    expect(await told('x.pdf', await pdf(plant, false))).toContain(expected);
  });
  it('nothing of a text that is shown, although its marks cut a word in the YAML and on the page', async () => {
    expect(MARKED).toContain('in**dispensables**');
    expect(await told('x.pdf', await pdf((made) => write(made, 'Des moyens in\ndispensables\nà nos communes')))).toEqual([]);
  });
});

/** A text of each kind that must not get out; the compiler asks for all. */
const PLANTED: Readonly<Record<LeakKind, string>> = { notes: NOTE, backup: BACKUP, comment: COMMENT, content: UNUSED, machine: 'file:///home/sandra/photo.png' };
/** A file of each format that says a text where readers see it, and one where they do not. */
const SAYING: Readonly<Record<'html' | 'md' | 'pptx' | 'pdf' | 'svg' | 'css', (text: string) => readonly (Uint8Array | string | Promise<Uint8Array>)[]>> = {
  html: (text) => [page(`<p>${text}</p>`), page('', `<meta name="description" content="${text}">`)],
  md: (text) => [`---\nmarp: true\n---\n\n# ${text}\n`, `---\nmarp: true\n---\n\n# Un\n\n<!--\n${text}\n-->\n`],
  pptx: (text) => [zip({ 'ppt/slides/slide1.xml': `<a:p>${run(text)}</a:p>` }), zip({ 'docProps/core.xml': `<dc:subject>${text}</dc:subject>` })],
  pdf: (text) => [pdf((made) => write(made, text)), pdf((made) => made.setSubject(text))],
  svg: (text) => [`<svg><text>${text}</text></svg>`, `<svg><desc>${text}</desc></svg>`],
  css: (text) => [`/* ${text} */`, `a::after { content: "${text}" }`],
};

describe.each(Object.keys(PLANTED) as LeakKind[])('a text of kind %s', (kind) => {
  it.each(Object.keys(SAYING) as (keyof typeof SAYING)[])('is found in %s, seen and unseen', async (format) => {
    for (const file of await Promise.all(SAYING[format](PLANTED[kind]))) {
      const found = (await search(`x.${format}`, file)).map(({ params }) => (params as { kind: LeakKind }).kind);
      expect([...new Set(found)]).toEqual([kind]);
    }
  });
});

describe('what is no leak', () => {
  it('is what the slides show, although a note or a comment says the same', async () => {
    expect(await told('x.html', page('<p>Un constat</p><p>12</p>'))).toEqual([]);
  });
  it('is a note or a backup slide in a file that is internal; a comment or a path is one there too', async () => {
    expect(await told('x.html', page(`<p>${NOTE}</p><p>${BACKUP}</p>`), true)).toEqual([]);
    expect(await told('x.html', page(`<p>${COMMENT}</p>`), true)).toHaveLength(1);
  });
  it('is told once for each text and file', async () => {
    expect(await told('x.html', page(`<p>${NOTE}</p><p>${NOTE}</p>`))).toHaveLength(1);
  });
});

describe('comments', () => {
  it('are told from signs in texts, and lines below one another read as one', () => {
    const yaml = 'a: "#no" # one\nb: |\n  # no\nc: [x, # two\n  y]\n# three\n# four\n';
    expect(commentsOf('x', yaml).map(({ text }) => text)).toEqual(['one', 'two', 'three four']);
    expect(commentsOf('x', yaml).map(({ place }) => place().start.line)).toEqual([1, 4, 6]);
  });
});

