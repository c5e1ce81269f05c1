import { RELATIONSHIP } from '../opc/names.js';
import type { Part, Relationship } from '../opc/part.js';
import { slideName } from '../opc/part-names.js';
import { mainPart, type OpenPackage } from './open-package.js';
import { Refused } from './refused.js';

const FONT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';
const HANDOUT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/handoutMaster';

/** What a presentation without its slides still needs; its settings, comments and custom shows go with the slides. */
const KEPT: ReadonlySet<string> = new Set([
  RELATIONSHIP.slideMaster, RELATIONSHIP.notesMaster, HANDOUT, RELATIONSHIP.theme, RELATIONSHIP.tableStyles, FONT,
]);

export const keptLinks = (pack: OpenPackage, main: string): readonly Relationship[] =>
  pack.relationships(main).filter((link) => !link.external && KEPT.has(link.type) && pack.has(link.target));

/**
 * The template's own parts that its masters, layouts and themes reach, byte for byte; a link to a slide, which is gone,
 * leads to the first of ours. Throws Refused for active content and for what is loaded from outside.
 */
export function keptParts(pack: OpenPackage, main = mainPart(pack)): readonly Part[] {
  const parts = new Map<string, Part>();
  const visit = (name: string): void => {
    if (parts.has(name)) return;
    const links = pack.relationships(name).map(withoutSlides);
    for (const link of links) refuseActive(link, name);
    parts.set(name, { name, contentType: pack.contentType(name), content: pack.bytes(name), relationships: links });
    for (const link of links) if (!link.external && link.target !== slideName(1)) visit(link.target);
  };
  for (const link of keptLinks(pack, main)) visit(link.target);
  return [...parts.values()];
}

const withoutSlides = (link: Relationship): Relationship =>
  link.type === RELATIONSHIP.slide && !link.external ? { ...link, target: slideName(1) } : link;

function refuseActive({ type, external, target }: Relationship, from: string): void {
  if (/\/(?:vbaProject|control|activeX\w*|oleObject|package)$/i.test(type)) throw new Refused('macros', from);
  if (external && type !== RELATIONSHIP.hyperlink) throw new Refused('external', target);
}
