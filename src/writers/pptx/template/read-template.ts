import { diagnostic, type Outcome, type Place } from '../../../diagnostics/diagnostic.js';
import { COLOR_ROLES, type ColorRole, type Hex } from '../../../theme/theme.js';
import { px, type Px } from '../../../units/length.js';
import { RELATIONSHIP } from '../opc/names.js';
import type { XmlElement } from '../oxml/element.js';
import { SCHEME_SLOT } from '../shapes/color.js';
import { mainPart, openPackage, type OpenPackage } from './open-package.js';
import { readPlaceholders, type Inheritance } from './read-placeholders.js';
import { at, attribute, isElement, numberOf } from './read-xml.js';
import { Refused } from './refused.js';
import { keptParts } from './kept-parts.js';
import type { Template, TemplateLayout } from './template.js';

/**
 * What a .pptx or .potx offers to be filled with. Its author is not trusted: what is encrypted, active, linked to the
 * outside or made to exhaust its reader is a diagnostic that names `file`, at `place`.
 */
export function readTemplate(bytes: Uint8Array, file: string, place?: Place): Outcome<Template> {
  try {
    return { value: read(openPackage(bytes)), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { diagnostics: [diagnostic('template-unreadable', { file, problem: error.problem, detail: error.detail }, place)] };
  }
}

function read(pack: OpenPackage): Template {
  const main = mainPart(pack);
  const presentation = pack.xml(main);
  // Walks everything that will be kept, so that what is active or outside is refused now.
  keptParts(pack, main);
  const defaults = at(presentation, 'p:defaultTextStyle');
  const slide = slideSize(presentation);
  const masters = mastersOf(pack, main, presentation);
  const layouts = distinct(masters.flatMap((master) => layoutsOf(pack, master, { defaults, slide })));
  const [first] = masters;
  if (first === undefined || layouts.length === 0) throw new Refused('no-layout', '');
  const theme = themeOf(pack, first);
  return {
    package: pack,
    main,
    ...slide,
    colors: colorsOf(theme, at(pack.xml(first), 'p:clrMap')),
    fonts: { major: fontOf(theme, 'a:majorFont'), minor: fontOf(theme, 'a:minorFont') },
    layouts,
    ...tableStyleOf(pack, main),
  };
}

/** `ST_SlideSizeCoordinate`; what is beyond it is no size. */
function slideSize(presentation: XmlElement): Inheritance['slide'] {
  const side = (name: 'cx' | 'cy', usual: number): Px => {
    const emu = numberOf(at(presentation, 'p:sldSz'), name) ?? usual;
    return px((emu >= 914400 && emu <= 51206400 ? emu : usual) / 9525);
  };
  return { width: side('cx', 9144000), height: side('cy', 6858000) };
}

/** In the order of the list that PowerPoint's menu follows, not of the relationships. */
function listed(pack: OpenPackage, part: string, list: XmlElement | undefined): readonly string[] {
  const links = new Map(pack.relationships(part).map((link) => [link.id, link.target]));
  return (list?.children ?? []).filter(isElement).flatMap((entry) => {
    const target = links.get(attribute(entry, 'r:id') ?? '');
    return target !== undefined && pack.has(target) ? [target] : [];
  });
}

const mastersOf = (pack: OpenPackage, main: string, presentation: XmlElement): readonly string[] =>
  listed(pack, main, at(presentation, 'p:sldMasterIdLst'));

function layoutsOf(pack: OpenPackage, master: string, around: Omit<Inheritance, 'master'>): readonly TemplateLayout[] {
  const xml = pack.xml(master);
  return listed(pack, master, at(xml, 'p:sldLayoutIdLst')).map((part) => {
    const layout = pack.xml(part);
    return {
      part,
      name: attribute(at(layout, 'p:cSld'), 'name') ?? '',
      type: attribute(layout, 'type') ?? '',
      placeholders: readPlaceholders(layout, { master: xml, ...around }),
    };
  });
}

/** Masters that were copied have layouts of the same names: authors and diagnostics must be able to tell them apart. */
function distinct(layouts: readonly TemplateLayout[]): readonly TemplateLayout[] {
  const counts = new Map<string, number>();
  return layouts.map((layout) => {
    const count = (counts.get(layout.name) ?? 0) + 1;
    counts.set(layout.name, count);
    return count === 1 ? layout : { ...layout, name: `${layout.name} (${count})` };
  });
}

function themeOf(pack: OpenPackage, master: string): XmlElement | undefined {
  const part = pack.relationships(master).find((link) => link.type === RELATIONSHIP.theme)?.target;
  return part !== undefined && pack.has(part) ? at(pack.xml(part), 'a:themeElements') : undefined;
}

/** The names under which slides know dk1, lt1, dk2 and lt2, which the master's map may swap (19.3.1.6). */
const MAPPED: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

function colorsOf(theme: XmlElement | undefined, map: XmlElement | undefined): Readonly<Record<ColorRole, Hex>> {
  const scheme = at(theme, 'a:clrScheme');
  const entries = COLOR_ROLES.map((role): [ColorRole, Hex] => {
    const slot = SCHEME_SLOT[role];
    const known = MAPPED[slot] ?? slot;
    const used = attribute(map, known) ?? slot;
    return [role, colorOf(at(scheme, `a:${used}`)) ?? (slot.startsWith('lt') ? '#FFFFFF' : '#000000')];
  });
  return Object.fromEntries(entries) as Record<ColorRole, Hex>;
}

function colorOf(slot: XmlElement | undefined): Hex | undefined {
  const hex = attribute(at(slot, 'a:srgbClr'), 'val') ?? attribute(at(slot, 'a:sysClr'), 'lastClr');
  return hex !== undefined && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toUpperCase()}` : undefined;
}

const fontOf = (theme: XmlElement | undefined, name: string): string =>
  attribute(at(theme, 'a:fontScheme', name, 'a:latin'), 'typeface') ?? '';

/** « Style moyen 2 – Accentuation 1 », which every PowerPoint knows without its being in the file. */
const USUAL_TABLE = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

function tableStyleOf(pack: OpenPackage, main: string): Pick<Template, 'tableStyle'> {
  const part = pack.relationships(main).find((link) => link.type === RELATIONSHIP.tableStyles)?.target;
  if (part === undefined || !pack.has(part)) return {};
  const found = attribute(pack.xml(part), 'def') ?? '';
  return { tableStyle: /^\{[0-9A-F-]{36}\}$/i.test(found) ? found : USUAL_TABLE };
}

