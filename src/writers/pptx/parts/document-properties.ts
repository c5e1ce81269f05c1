import type { LaidOutDeck } from '../../../layout/page.js';
import { CONTENT_TYPE } from '../opc/names.js';
import type { Part } from '../opc/part.js';
import { PART } from '../opc/part-names.js';
import { el, type XmlElement } from '../oxml/element.js';
import { DEFAULT_NAMESPACES } from '../oxml/namespaces.js';
import { hasNotes } from './notes-slide.js';

/** docProps: core (part 2, 8), extended and custom (part 1, 15.2.12). `created` is the one date in the file. */
export const documentPropertyParts = (deck: LaidOutDeck, created: Date): readonly Part[] => [
  part(PART.coreProperties, CONTENT_TYPE.coreProperties, core(deck, created)),
  part(PART.extendedProperties, CONTENT_TYPE.extendedProperties, extended(deck)),
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
    text('cp:lastModifiedBy', deck.organisation),
    date('dcterms:created'),
    date('dcterms:modified'),
    text('dc:language', deck.language),
  ]);
}

const extended = (deck: LaidOutDeck): XmlElement =>
  el('Properties', { xmlns: DEFAULT_NAMESPACES.extendedProperties }, [
    text('Application', 'Pupitre'),
    text('PresentationFormat', '16:9'),
    text('Slides', String(deck.pages.length)),
    text('Notes', String(deck.pages.filter(hasNotes).length)),
    text('HiddenSlides', '0'),
    text('Company', deck.organisation),
  ]);

/** Where the file comes from, so that a later build can recognise it: names kept in English, like the YAML keys. */
function custom(deck: LaidOutDeck): XmlElement {
  const slides = [...new Set(deck.pages.map((page) => page.slideId))].join(' ');
  const properties = { 'pupitre.dossier': deck.dossier, 'pupitre.deck': deck.deck, 'pupitre.slides': slides };
  return el(
    'Properties',
    { xmlns: DEFAULT_NAMESPACES.customProperties },
    Object.entries(properties).map(([name, value], i) =>
      el('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name }, [text('vt:lpwstr', value)]),
    ),
  );
}
