import { el, type XmlElement } from '../oxml/element.js';
import { DEFAULT_NAMESPACES } from '../oxml/namespaces.js';
import { serialize } from '../oxml/serialize.js';
import { CONTENT_TYPE } from './names.js';
import type { Part, Relationship } from './part.js';
import { packEntry, writeZip, type PackedEntry } from './zip.js';

type TypedName = Pick<Part, 'name' | 'contentType'>;

/**
 * Parts as a zip archive (ECMA-376 part 2, 7): content types first, no directory entries, one fixed date, so that the
 * same parts always give the same bytes. Each part may be made when its turn comes: of those before it, only the bytes are kept.
 */
export function writePackage(parts: Iterable<Part>, relationships: readonly Relationship[]): Uint8Array {
  const written: TypedName[] = [];
  const packed = [packXml('_rels/.rels', relationshipsXml('/', relationships))];
  for (const part of parts) {
    written.push({ name: part.name, contentType: part.contentType });
    packed.push(packPart(part));
    if (part.relationships.length > 0) packed.push(packXml(relationshipsName(part.name), relationshipsXml(part.name, part.relationships)));
  }
  // Some readers tell an Office file by its first entry.
  return writeZip([packXml(CONTENT_TYPES, contentTypes(written)), ...packed]);
}

const packXml = (name: string, content: XmlElement): PackedEntry => packEntry({ name, bytes: serialize(content), compress: true });

function packPart({ name, content, contentType }: Part): PackedEntry {
  const entry = name.slice(1);
  return content instanceof Uint8Array ? packEntry({ name: entry, bytes: content, compress: !isPacked(contentType) }) : packXml(entry, content);
}

/** Bitmaps and workbooks are compressed already. */
const isPacked = (contentType: string): boolean => !contentType.endsWith('xml') && contentType !== DEFAULTS['fntdata'];

/** Only these extensions have a default; every other part is named one by one. */
const DEFAULTS: Readonly<Record<string, string>> = {
  rels: CONTENT_TYPE.relationships,
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  xlsx: CONTENT_TYPE.workbookFile,
  fntdata: CONTENT_TYPE.fontData,
};

const CONTENT_TYPES = '[Content_Types].xml';

function contentTypes(parts: readonly TypedName[]): XmlElement {
  const present = new Set(['rels', 'xml', ...parts.map((part) => extensionOf(part.name))]);
  const defaults = Object.entries(DEFAULTS).filter(([extension]) => present.has(extension));
  const overrides = parts.filter((part) => DEFAULTS[extensionOf(part.name)] !== part.contentType);
  return el('Types', { xmlns: DEFAULT_NAMESPACES.contentTypes }, [
    ...defaults.map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
    ...overrides.map((part) => el('Override', { PartName: part.name, ContentType: part.contentType })),
  ]);
}

const relationshipsXml = (source: string, relationships: readonly Relationship[]): XmlElement =>
  el(
    'Relationships',
    { xmlns: DEFAULT_NAMESPACES.relationships },
    relationships.map(({ id, type, target, external }) =>
      el('Relationship', {
        Id: id,
        Type: type,
        Target: external ? target : relativeTo(source, target),
        TargetMode: external ? 'External' : undefined,
      }),
    ),
  );

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return [part.slice(1, slash), '_rels', `${part.slice(slash + 1)}.rels`].filter((step) => step !== '').join('/');
}

/** `/ppt/slides/slide1.xml` to `/ppt/media/image1.png`: `../media/image1.png`. */
function relativeTo(source: string, target: string): string {
  const from = source.split('/').slice(1, -1);
  const to = target.split('/').slice(1);
  const shared = from.findIndex((step, i) => step !== to[i]);
  const kept = shared === -1 ? from.length : shared;
  return [...from.slice(kept).map(() => '..'), ...to.slice(kept)].join('/');
}
