import { all } from '../writers/pptx/unpack.js';

type Files = ReadonlyMap<string, string>;

/** « slide: rule »: what PowerPoint's accessibility checker would stop at (Microsoft Support, « Rules for the Accessibility Checker »). */
export const findPptxFaults = (files: Files): readonly string[] => [
  ...slidesOf(files).flatMap(({ name, xml }) => RULES.flatMap(([rule, holds]) => (holds(xml) ? [] : [`${name}: ${rule}`]))),
  ...repeatedTitles(files),
  ...sectionFaults(files),
];

interface SlidePart {
  readonly name: string;
  readonly xml: string;
}

const slidesOf = (files: Files): readonly SlidePart[] =>
  [...files].flatMap(([name, xml]) => (/^ppt\/slides\/slide\d+\.xml$/.test(name) ? [{ name: /slide\d+/.exec(name)?.[0] ?? name, xml }] : []));

/** Shapes of the slide itself, in reading order; a group is one. */
function shapesOf(xml: string): readonly string[] {
  const tree = /<\/p:grpSpPr>([\s\S]*)<\/p:spTree>/.exec(xml)?.[1] ?? '';
  return [...tree.matchAll(/<p:grpSp>[\s\S]*?<\/p:grpSp>|<p:(sp|pic|graphicFrame)>[\s\S]*?<\/p:\1>/g)].map(([shape]) => shape);
}

const isTitle = (shape: string): boolean => shape.includes('<p:ph type="title"');
const textOf = (shape: string): string => all(/<a:t>([^<]*)</, shape).join('').trim();
const properties = (shape: string): string => /<p:cNvPr\b[\s\S]*?<p:cNv/.exec(shape)?.[0] ?? '';
const isDecoration = (shape: string): boolean => properties(shape).includes('adec:decorative');
const linkTexts = (xml: string): readonly string[] =>
  all(/<a:r>(?:(?!<\/a:r>)[\s\S])*?<a:hlinkClick (?:(?!<\/a:r>)[\s\S])*?<\/a:r>/, xml).map(textOf);

/** Shapes without text draw something; those with text say what they say. */
const isDrawn = (shape: string): boolean => !shape.startsWith('<p:sp>') || !shape.includes('<p:txBody>');

const RULES: readonly (readonly [string, (xml: string) => boolean])[] = [
  ['the slide has one title', (xml) => shapesOf(xml).filter((shape) => isTitle(shape) && textOf(shape) !== '').length === 1],
  ['the title is read first', (xml) => isTitle(shapesOf(xml).find((shape) => !isDecoration(shape)) ?? '')],
  ['what is drawn has an alternative or is decoration', (xml) => shapesOf(xml).filter(isDrawn).every((shape) => isDecoration(shape) || /<p:cNvPr[^>]* descr="[^"]*\S[^"]*"/.test(properties(shape)))],
  ['a table says that its first row heads it', (xml) => all(/<a:tblPr\b[^>]*>/, xml).every((table) => table.includes('firstRow="1"'))],
  ['no table cell is merged or split', (xml) => !/<a:tc [^>]*(?:gridSpan|rowSpan|hMerge|vMerge)/.test(xml)],
  ['no placeholder is blank', (xml) => shapesOf(xml).every((shape) => !shape.startsWith('<p:sp>') || !shape.includes('<p:ph ') || textOf(shape) !== '')],
  ['every run says its language', (xml) => all(/<a:(?:rPr|endParaRPr)\b[^>]*>/, xml).every((run) => / lang="[a-z]{2}/.test(run)) && !/<a:r><a:t>/.test(xml)],
  ['a link’s text says where it leads', (xml) => linkTexts(xml).every((text) => text.length > 2 && !/^(?:ici|cliquez ici|lien|here|click here|link|en savoir plus|https?:\/\/.*)$/i.test(text))],
];

/** A title as it is heard: a space or a joiner that only keeps words on one line makes no other title. */
const heard = (title: string): string => title.replace(/\u2060/g, '').replace(/\s+/g, ' ');

/** An opener and the slides of its section may share the section's title; two sections may not. */
function repeatedTitles(files: Files): readonly string[] {
  const sections = new Map<string, Set<string>>();
  const inSections = all(/<p14:section [\s\S]*?<\/p14:section>/, files.get('ppt/presentation.xml') ?? '')
    .flatMap((section) => all(/<p14:sldId /, section).map(() => /name="([^"]*)"/.exec(section)?.[1] ?? ''));
  for (const { name, xml } of slidesOf(files)) {
    const title = heard(textOf(shapesOf(xml).find(isTitle) ?? ''));
    const section = inSections[Number(name.slice('slide'.length)) - 1] ?? '';
    sections.set(title, (sections.get(title) ?? new Set<string>()).add(section));
  }
  return [...sections].flatMap(([title, where]) => (where.size > 1 ? [`${title}: one title stands in one section only`] : []));
}

function sectionFaults(files: Files): readonly string[] {
  const names = all(/<p14:section name="([^"]*)"/, files.get('ppt/presentation.xml') ?? '');
  return names.every((name) => name.trim() !== '') && new Set(names).size === names.length ? [] : ['presentation: every section has a name of its own'];
}
