import type { Marker, Region } from '../../../theme/theme.js';
import { px, type Px } from '../../../units/length.js';
import { el, type XmlElement } from '../oxml/element.js';
import { at, attribute, childrenOf, numberOf } from './read-xml.js';
import type { TemplateLevel } from './template.js';

/** Where a placeholder's text takes its look from, nearest first. */
export interface TextSources {
  /** `a:lstStyle`, `p:bodyStyle`…: elements that hold `a:lvl1pPr` and so on. */
  readonly styles: readonly (XmlElement | undefined)[];
  /** Sample paragraphs (`a:p`), in which LibreOffice keeps what Office keeps in list styles. */
  readonly samples: readonly XmlElement[];
}

/** Text that nothing gives a size is 18 pt (ECMA-376 part 1, 21.1.2.3.9). */
const UNSAID = 1800;
/** The line that Office sets when told « 100 % », in em. */
export const OFFICE_LINE = 1.2;
const LEVELS = [0, 1, 2, 3, 4] as const;

export const readLevels = (sources: TextSources): readonly TemplateLevel[] => LEVELS.map((level) => readLevel(sources, level));

function readLevel({ styles, samples }: TextSources, level: number): TemplateLevel {
  const chain = styles.flatMap((style) => childrenOf(style, `a:lvl${level + 1}pPr`));
  const inherited = firstOf(chain, sizeOf);
  const sample = inherited === undefined ? sampleAt(samples, level) : undefined;
  const asProperties = sample && el('a:pPr', sample.paragraph.attributes, [...sample.paragraph.children, sample.run && { ...sample.run, name: 'a:defRPr' }]);
  const all = asProperties ? [asProperties, ...chain] : chain;
  const size = px((firstOf(all, sizeOf) ?? UNSAID) / 75);
  const marker = markerOf(all);
  const text = firstOf(all, (one) => (attribute(one, 'marL') === undefined ? undefined : (numberOf(one, 'marL') ?? 0)));
  const family = firstOf(all, (one) => attribute(at(one, 'a:defRPr', 'a:latin'), 'typeface'));
  return {
    ...(family === undefined || family.startsWith('+') ? {} : { family }),
    inheritedSize: inherited ?? UNSAID,
    ...(isFixed(all) ? { fixedLine: true as const } : {}),
    ...(sample ? { sample } : {}),
    style: {
      font: 'minor',
      bold: isOn(firstOf(all, (one) => attribute(at(one, 'a:defRPr'), 'b'))),
      italic: isOn(firstOf(all, (one) => attribute(at(one, 'a:defRPr'), 'i'))),
      color: { role: 'text' },
      sizes: [size],
      lineHeight: lineHeight(all, size),
      letterSpacing: Math.max(0, (firstOf(all, (one) => numberOf(at(one, 'a:defRPr'), 'spc')) ?? 0) / 75 / size),
      spaceBefore: (spacing(all, 'a:spcBef', size) + spacing(all, 'a:spcAft', size)) / size,
      marker,
      indent: Math.max(0, (text ?? 0) / 9525) / size,
    },
  };
}

/** `ST_TextFontSize`: what is beyond it is no size. */
function sizeOf(properties: XmlElement): number | undefined {
  const size = numberOf(at(properties, 'a:defRPr'), 'sz');
  return size !== undefined && size >= 100 && size <= 400000 ? size : undefined;
}

const isFixed = (chain: readonly XmlElement[]): boolean => at(firstOf(chain, (one) => at(one, 'a:lnSpc')), 'a:spcPts') !== undefined;

/** The sample text of a level: of an empty paragraph, what its end mark says. */
function sampleAt(samples: readonly XmlElement[], level: number): TemplateLevel['sample'] {
  const paragraph = samples.find((one) => (numberOf(at(one, 'a:pPr'), 'lvl') ?? 0) === level);
  if (!paragraph) return undefined;
  const run = at(paragraph, 'a:r', 'a:rPr') ?? at(paragraph, 'a:endParaRPr');
  return { paragraph: at(paragraph, 'a:pPr') ?? el('a:pPr'), ...(run ? { run } : {}) };
}

function firstOf<T>(chain: readonly XmlElement[], read: (element: XmlElement) => T | undefined): T | undefined {
  for (const element of chain) {
    const found = read(element);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function markerOf(chain: readonly XmlElement[]): Marker {
  const color = { role: 'text' } as const;
  return (
    firstOf(chain, (one): Marker | undefined => {
      if (at(one, 'a:buNone')) return { kind: 'none' };
      const character = at(one, 'a:buChar');
      if (character) return { kind: 'character', character: attribute(character, 'char') ?? '•', color };
      if (at(one, 'a:buBlip')) return { kind: 'character', character: '•', color };
      return at(one, 'a:buAutoNum') ? { kind: 'number', color } : undefined;
    }) ?? { kind: 'none' }
  );
}

function lineHeight(chain: readonly XmlElement[], size: Px): number {
  const found = firstOf(chain, (one) => at(one, 'a:lnSpc'));
  const points = numberOf(at(found, 'a:spcPts'), 'val');
  if (points !== undefined) return points / 75 / size;
  return (share(at(found, 'a:spcPct')) ?? 1) * OFFICE_LINE;
}

function spacing(chain: readonly XmlElement[], name: string, size: Px): number {
  const found = firstOf(chain, (one) => at(one, name));
  const points = numberOf(at(found, 'a:spcPts'), 'val');
  return points === undefined ? (share(at(found, 'a:spcPct')) ?? 0) * size * OFFICE_LINE : points / 75;
}

/** `ST_TextSpacingPercentOrPercentString`: 90000 or « 90% ». */
function share(element: XmlElement | undefined): number | undefined {
  const value = attribute(element, 'val');
  if (value === undefined) return undefined;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number / (value.endsWith('%') ? 100 : 100000) : undefined;
}

const ALIGN: Readonly<Record<string, Region['align']>> = { ctr: 'center', r: 'right' };

export const alignOf = ({ styles, samples }: TextSources): Region['align'] => {
  const chain = styles.flatMap((style) => childrenOf(style, 'a:lvl1pPr'));
  const found = firstOf([...chain, ...samples.flatMap((sample) => childrenOf(sample, 'a:pPr')).slice(0, 1)], (one) => attribute(one, 'algn'));
  return ALIGN[found ?? ''] ?? 'left';
};
