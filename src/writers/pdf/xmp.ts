import { CREATOR, type DocumentFacts } from './document-facts.js';
import { el, toXml, type XmlElement } from '../../xml/xml.js';

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
};

/** The facts as an XMP packet (ISO 16684-1, 7). No mark of PDF/UA: no validator has examined the file. */
export function xmpPacket(facts: DocumentFacts): string {
  const date = facts.date.toISOString().replace('.000Z', 'Z');
  const description = el('rdf:Description', { 'rdf:about': '' }, [
    el('dc:format', {}, ['application/pdf']),
    el('dc:title', {}, [translations(facts.title)]),
    el('dc:creator', {}, [list('rdf:Seq', [facts.author])]),
    el('dc:description', {}, [translations(facts.subject)]),
    ...(facts.rights === undefined ? [] : [el('dc:rights', {}, [translations(facts.rights)])]),
    el('dc:language', {}, [list('rdf:Bag', [facts.language])]),
    ...(facts.keywords.length === 0 ? [] : keywords(facts.keywords)),
    el('xmp:CreateDate', {}, [date]),
    el('xmp:ModifyDate', {}, [date]),
    el('xmp:CreatorTool', {}, [CREATOR]),
    el('pdf:Producer', {}, [CREATOR]),
  ]);
  const meta = el('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [el('rdf:RDF', NAMESPACES, [description])]);
  // The packet's wrapper and its identifier are fixed by ISO 16684-1, 7.3.2.
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${toXml(meta)}\n<?xpacket end="r"?>`;
}

const keywords = (words: readonly string[]): readonly XmlElement[] => [
  el('dc:subject', {}, [list('rdf:Bag', words)]),
  el('pdf:Keywords', {}, [words.join(', ')]),
];

const list = (name: 'rdf:Seq' | 'rdf:Bag', items: readonly string[]): XmlElement =>
  el(name, {}, items.map((item) => el('rdf:li', {}, [item])));

const translations = (text: string): XmlElement => el('rdf:Alt', {}, [el('rdf:li', { 'xml:lang': 'x-default' }, [text])]);
