import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import type { LaidOutDeck } from '../../../layout/page.js';
import type { Content } from '../../../slide/content.js';
import { slideWords } from '../../../messages/slide-words.js';
import { plainText } from '../../../text/run.js';
import { CONTENT_TYPE } from '../opc/names.js';
import type { Part } from '../opc/part.js';
import { PART } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { DEFAULT_NAMESPACES } from '../oxml/namespaces.js';
import { presentationWords, type PresentationWords } from '../../../messages/presentation-words.js';
import { hasNotes } from './notes-slide.js';

/** docProps: core (part 2, 8), extended and custom (part 1, 15.2.12). `created` is the one date in the file. */
export const documentPropertyParts = (deck: LaidOutDeck, created: Date): readonly Part[] => [
  part(PART.coreProperties, CONTENT_TYPE.coreProperties, core(deck, created)),
  part(PART.extendedProperties, CONTENT_TYPE.extendedProperties, extended(deck, presentationWords(deck.language))),
  part(PART.customProperties, CONTENT_TYPE.customProperties, custom(deck)),
];

const part = (name: string, contentType: string, content: XmlElement): Part => ({ name, contentType, content, relationships: [] });

const text = (name: string, value: string): XmlElement => el(name, {}, [value]);

function core(deck: LaidOutDeck, created: Date): XmlElement {
  const at = `${created.toISOString().slice(0, 19)}Z`;
  const date = (name: string): XmlElement => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, [at]);
  return el('cp:coreProperties', {}, [
    text('dc:title', deck.title),
    deck.subtitle === undefined ? undefined : text('dc:subject', deck.subtitle),
    text('dc:creator', deck.organisation),
    deck.keywords.length === 0 ? undefined : text('cp:keywords', deck.keywords.join(', ')),
    deck.audience === 'internal' ? text('cp:category', slideWords(deck.language).internalUse) : undefined,
    deck.embargo && text('cp:contentStatus', deck.embargo.text),
    text('cp:lastModifiedBy', deck.organisation),
    date('dcterms:created'),
    date('dcterms:modified'),
    text('dc:language', deck.language),
  ]);
}

/**
 * What PowerPoint counts when it saves, so that the properties are true before it first does. Not its fonts, which it lists
 * too: they have their one home in the theme.
 */
function extended(deck: LaidOutDeck, words: PresentationWords): XmlElement {
  const texts = deck.pages.flatMap((page) => page.regions.flatMap(({ content }) => textsOf(content)));
  const titles = deck.pages.map((page) => plainText(page.title));
  const parts = [[words.theme, [deck.theme.label]], [words.slideTitles, titles]] as const;
  const counts = {
    TotalTime: 0,
    Words: texts.reduce((sum, one) => sum + (one.match(/\S+/gu)?.length ?? 0), 0),
    Application: 'Pupitre',
    PresentationFormat: words.wideScreen,
    Paragraphs: texts.length,
    Slides: deck.pages.length,
    Notes: deck.pages.filter(hasNotes).length,
    HiddenSlides: deck.pages.filter((page) => page.hidden).length,
    MMClips: 0,
    ScaleCrop: false,
  };
  return el('Properties', { xmlns: DEFAULT_NAMESPACES.extendedProperties }, [
    ...Object.entries(counts).map(([name, value]) => text(name, String(value))),
    el('HeadingPairs', {}, [vector('variant', parts.flatMap(([name, { length }]) => [variant('vt:lpstr', name), variant('vt:i4', String(length))]))]),
    el('TitlesOfParts', {}, [vector('lpstr', parts.flatMap(([, names]) => names.map((name) => text('vt:lpstr', name))))]),
    text('Company', deck.organisation),
    ...['LinksUpToDate', 'SharedDoc', 'HyperlinksChanged'].map((name) => text(name, 'false')),
    text('AppVersion', '16.0000'),
  ]);
}

const variant = (name: 'vt:lpstr' | 'vt:i4', value: string): XmlElement => el('vt:variant', {}, [text(name, value)]);

const vector = (baseType: string, children: readonly XmlElement[]): XmlElement =>
  el('vt:vector', { size: children.length, baseType }, children);

function textsOf(content: Content): readonly string[] {
  if (content.type === 'table') {
    return [content.columns.map((column) => column.header), ...content.rows].flatMap((row) => row.map(plainText));
  }
  return content.type === 'chart' || content.type === 'picture' ? [] : paragraphsOf(content).map(({ runs }) => plainText(runs));
}

/** Of user-defined properties ([MS-OLEPS] 2.18.1). */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Where the file comes from, so that a later build can recognise it: names kept in English, like the YAML keys. */
function custom(deck: LaidOutDeck): XmlElement {
  const slides = inLines([...new Set(deck.pages.map((page) => page.slideId))]).map((ids, i) => [i === 0 ? 'pupitre.slides' : `pupitre.slides.${i + 1}`, ids] as const);
  const properties: readonly (readonly [name: string, value: string | undefined])[] = [
    ['pupitre.dossier', deck.dossier], ['pupitre.deck', deck.deck], ...slides,
    ['pupitre.fingerprint', deck.fingerprint], ['pupitre.audience', deck.audience], ['pupitre.embargo', deck.embargo?.until],
  ];
  return el(
    'Properties',
    { xmlns: DEFAULT_NAMESPACES.customProperties },
    properties
      .flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }]))
      .map(({ name, value }, i) => el('property', { fmtid: FORMAT_ID, pid: i + 2, name }, [text('vt:lpwstr', value)])),
  );
}

/** Word cuts a longer property off and Excel ends on it. */
const LONGEST_PROPERTY = 255;

/** Words in lines that are no longer than a property may be. */
function inLines(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_PROPERTY) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
