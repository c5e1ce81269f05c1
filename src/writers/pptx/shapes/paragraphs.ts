import type { Content, ListContent } from '../../../slide/content.js';
import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import { sizeAt, styleOf } from '../../../layout/measure/measure-text.js';
import type { Region, TextStyle } from '../../../theme/theme.js';
import { px, type Px } from '../../../units/length.js';
import { el, val, type XmlElement } from '../oxml/element.js';
import type { LineRule } from './line-box.js';
import { runsXml, type TextSetting } from './runs.js';
import { hanging, hundredths, markerProperties } from './text-style.js';

/** Text, list or figure as `a:p` elements that inherit everything from their level; at least one. */
export function paragraphsXml(content: Content, region: Region, step: number, setting: TextSetting): readonly XmlElement[] {
  const paragraphs = paragraphsOf(content);
  if (paragraphs.length === 0) return [el('a:p', {}, [endOfParagraph(setting)])];
  const rule = lineRule(content, setting);
  return paragraphs.map(({ level, runs }) => {
    const style = styleOf(region, level);
    return el('a:p', {}, [
      withLine(rule, paragraphProperties(content, Math.min(level, Math.max(0, region.levels.length - 1)), style, sizeAt(style, step)), style, sizeAt(style, step)),
      ...runsXml(runs, style, sizeAt(style, step), setting),
      endOfParagraph(setting),
    ]);
  });
}

/**
 * LibreOffice makes a link within the presentation a field, and a line with a field higher than its share says: only an exact height
 * holds. All lines of the text then take it, since it also sets lines elsewhere in their height.
 */
export const lineRule = (content: Content, { slidePart }: TextSetting): LineRule =>
  paragraphsOf(content).some(({ runs }) => runs.some(({ slide }) => slide !== undefined && slidePart?.(slide) !== undefined)) ? 'exact' : 'share';

function withLine(rule: LineRule, properties: XmlElement | undefined, style: TextStyle, size: Px): XmlElement | undefined {
  if (rule === 'share') return properties;
  const spacing = el('a:lnSpc', {}, [val('a:spcPts', hundredths(px(style.lineHeight * size)))]);
  return el('a:pPr', properties?.attributes ?? {}, [spacing, ...(properties?.children ?? [])]);
}

const endOfParagraph = ({ language }: TextSetting): XmlElement => el('a:endParaRPr', { lang: language });

/** The level, and the marker only where the content asks for another than its level has: only lists are numbered. */
function paragraphProperties(content: Content, level: number, style: TextStyle, size: Px): XmlElement | undefined {
  const lvl = level === 0 ? undefined : level;
  const { marker } = style;
  if (content.type !== 'list' && marker.kind === 'number') return el('a:pPr', { lvl, indent: 0 }, [el('a:buNone')]);
  // LibreOffice loses a mark at a lower level whose upper one has none, unless all of it is said again.
  if (level > 0 && marker.kind === 'character') return el('a:pPr', { lvl, ...hanging(style, size) }, markerProperties(marker));
  const numbering = content.type === 'list' && level === 0 ? numberingOf(content, style) : undefined;
  return lvl === undefined && !numbering ? undefined : el('a:pPr', { lvl }, [numbering]);
}

function numberingOf({ ordered, start = 1 }: ListContent, { marker }: TextStyle): XmlElement | undefined {
  if (!ordered || (marker.kind === 'number' && start === 1)) return undefined;
  const type = marker.kind === 'number' ? 'arabicPlain' : 'arabicPeriod';
  return el('a:buAutoNum', { type, startAt: start === 1 ? undefined : start });
}
