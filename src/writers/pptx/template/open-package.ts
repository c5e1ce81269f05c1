import { unzipSync } from 'fflate';
import { RELATIONSHIP } from '../opc/names.js';
import type { Relationship } from '../opc/part.js';
import type { XmlElement } from '../oxml/element.js';
import { attribute, childrenOf, readXml } from './read-xml.js';
import { Refused } from './refused.js';

/** A package as read (ECMA-376 part 2): parts by name, with a leading slash. */
export interface OpenPackage {
  has(name: string): boolean;
  bytes(name: string): Uint8Array;
  xml(name: string): XmlElement;
  contentType(name: string): string;
  /** Of a part, or of the package for `/`; targets inside are part names as they stand in the zip. */
  relationships(name: string): readonly Relationship[];
}

/** Far above any honest template, far below what exhausts a machine. */
const LIMITS = { file: 150e6, unpacked: 400e6, xmlPart: 30e6, entries: 6000 } as const;

/** Throws Refused. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzip(bytes);
  const names = new Map([...files.keys()].map((name) => [name.toLowerCase(), name]));
  const find = (name: string): string | undefined => names.get(name.toLowerCase());
  const read = (name: string): Uint8Array => {
    const found = files.get(find(name) ?? '');
    if (!found) throw new Refused('not-presentation', name);
    return found;
  };
  const xml = (name: string): XmlElement => {
    const found = read(name);
    if (found.byteLength > LIMITS.xmlPart) throw new Refused('too-large', name);
    return readXml(name, found);
  };
  if (!find('/[Content_Types].xml')) throw new Refused('not-presentation', '');
  const typeOf = contentTypes(xml('/[Content_Types].xml'));
  return {
    has: (name) => find(name) !== undefined,
    bytes: read,
    xml,
    contentType: typeOf,
    relationships: (name) => {
      const part = relationshipsName(name);
      return find(part) === undefined ? [] : readRelationships(xml(part), name, find);
    },
  };
}

function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  // The mark of an OLE file: a .ppt of before 2007, or a presentation under a password (MS-CFB 2.2).
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Refused('encrypted-or-old', '');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-zip', '');
  if (bytes.byteLength > LIMITS.file) throw new Refused('too-large', '');
  let total = 0;
  const seen = new Set<string>();
  const accept = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (name.endsWith('/')) return false;
    if (isUnsafe(name) || seen.has(name.toLowerCase())) throw new Refused('unsafe-name', name);
    seen.add(name.toLowerCase());
    total += originalSize;
    // The sizes are what the file says of itself; fflate writes no byte beyond them.
    if (total > LIMITS.unpacked || seen.size > LIMITS.entries) throw new Refused('too-large', name);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: accept })).map(([name, content]) => [`/${name}`, content]));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('not-zip', '');
  }
}

const isUnsafe = (name: string): boolean =>
  // eslint-disable-next-line no-control-regex -- a name with a control character is what is looked for
  /[\\\u0000-\u001f]|^\/|^[a-z]:/i.test(name) || name.split('/').some((step) => step === '..' || step === '.');

function contentTypes(types: XmlElement): (name: string) => string {
  const named = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const entry of childrenOf(types, `${TYPES}Override`)) {
    named.set((attribute(entry, 'PartName') ?? '').toLowerCase(), attribute(entry, 'ContentType') ?? '');
  }
  for (const entry of childrenOf(types, `${TYPES}Default`)) {
    byExtension.set((attribute(entry, 'Extension') ?? '').toLowerCase(), attribute(entry, 'ContentType') ?? '');
  }
  return (name) => {
    const key = name.toLowerCase();
    return named.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
  };
}

const TYPES = '{http://schemas.openxmlformats.org/package/2006/content-types}';
const LINKS = '{http://schemas.openxmlformats.org/package/2006/relationships}';

const relationshipsName = (name: string): string => {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash)}/_rels/${name.slice(slash + 1)}.rels`;
};

function readRelationships(xml: XmlElement, source: string, find: (name: string) => string | undefined): readonly Relationship[] {
  return childrenOf(xml, `${LINKS}Relationship`).map((link) => {
    const target = attribute(link, 'Target') ?? '';
    const external = attribute(link, 'TargetMode') === 'External';
    const inside = external ? target : resolve(source, target);
    return {
      id: attribute(link, 'Id') ?? '',
      type: attribute(link, 'Type') ?? '',
      target: external ? target : (find(inside) ?? inside),
      external,
    };
  });
}

function resolve(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(1, -1);
  for (const step of decodeTarget(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** The part that the package is about. Throws Refused when it is no presentation, or one with macros. */
export function mainPart(pack: OpenPackage): string {
  const links = pack.relationships('/');
  if (links.some((link) => link.type.startsWith('http://purl.oclc.org/ooxml/'))) throw new Refused('strict', '');
  const main = links.find((link) => link.type === RELATIONSHIP.officeDocument)?.target ?? '';
  const type = pack.has(main) ? pack.contentType(main) : '';
  if (/macroEnabled/i.test(type)) throw new Refused('macros', '');
  if (!/presentationml\.(presentation|template|slideshow)\.main\+xml$/.test(type)) throw new Refused('not-presentation', '');
  return main;
}
