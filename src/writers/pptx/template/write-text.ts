import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import { sizeAt, styleOf } from '../../../layout/measure/measure-text.js';
import type { PlacedRegion } from '../../../layout/page.js';
import type { Paragraph } from '../../../slide/content.js';
import { el, type Attributes, type XmlElement } from '../oxml/element.js';
import { runsXml, type TextSetting } from '../shapes/runs.js';
import { hanging, hundredths, themeFont } from '../shapes/text-style.js';
import type { TemplateRegion } from './draft-slide.js';
import { isElement } from './read-xml.js';
import type { TemplateLevel } from './template.js';
import { isVoiced, VOICE_RULES, type VoicedParagraph } from './voices.js';

/** A region's paragraphs, each saying only what sets it apart from what it inherits from the template. */
export function paragraphsForTemplate({ content, step }: PlacedRegion, region: TemplateRegion, setting: TextSetting): readonly XmlElement[] {
  return paragraphsOf(content).map((paragraph, i) => paragraphXml(asVoiced(paragraph), i === 0, { region, step, setting }));
}

/** A footer, which no slide asked for, has no voice of its own. */
const asVoiced = (paragraph: Paragraph): VoicedParagraph => (isVoiced(paragraph) ? paragraph : { ...paragraph, level: 0, voice: 'own' });

interface TextPlace {
  readonly region: TemplateRegion;
  readonly step: number;
  readonly setting: TextSetting;
}

function paragraphXml(paragraph: VoicedParagraph, isFirst: boolean, place: TextPlace): XmlElement {
  const { region, step, setting } = place;
  const rule = VOICE_RULES[paragraph.voice];
  const level = region.placeholder.levels[rule.level];
  if (!level) throw new Error('a placeholder has five levels');
  const style = styleOf(region, paragraph.level);
  const size = sizeAt(style, step);
  const look = runLook(level, region, rule.bold === true);
  const said = region.detached || level.sample !== undefined || hundredths(size) !== level.inheritedSize;
  const base: Attributes = { ...look.attributes, ...(said ? { sz: hundredths(size) } : {}) };
  return el('a:p', {}, [
    paragraphProperties(paragraph, isFirst, level, place),
    ...runsXml(paragraph.runs, style, size, setting, base, look.children),
    el('a:endParaRPr', { lang: setting.language, ...base }, look.children),
  ]);
}

interface Look {
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
}

/** What a run says again: the sample's weight, colour and font, where only the sample says them. */
function runLook({ sample }: TemplateLevel, { detached }: TemplateRegion, bold: boolean): Look {
  const kept = (sample?.run?.children ?? []).filter(isElement).filter((child) => ['a:solidFill', 'a:latin'].includes(child.name));
  const isBold = bold || sample?.run?.attributes['b'] === '1';
  const fonts = detached && !kept.some((child) => child.name === 'a:latin') ? themeFont('minor').slice(0, 1) : [];
  return { attributes: isBold ? { b: true } : {}, children: [...kept, ...fonts] };
}

/** In the schema's order (`CT_TextParagraphProperties`). */
const BEFORE_BULLET = ['a:lnSpc', 'a:spcBef', 'a:spcAft'] as const;

function paragraphProperties(paragraph: VoicedParagraph, isFirst: boolean, level: TemplateLevel, { region, step }: TextPlace): XmlElement | undefined {
  const rule = VOICE_RULES[paragraph.voice];
  const style = styleOf(region, paragraph.level);
  const size = sizeAt(style, step);
  const sampled = (level.sample?.paragraph.children ?? []).filter(isElement);
  const spaced = rule.apart !== undefined && !isFirst
    ? [el('a:spcBef', {}, [el('a:spcPts', { val: hundredths(size) * style.spaceBefore })])].map(wholePoints)
    : sampled.filter((child) => child.name === 'a:spcBef');
  const spacing = BEFORE_BULLET.flatMap((name) => (name === 'a:spcBef' ? spaced : sampled.filter((child) => child.name === name)));
  const { lvl: _, ...attributes } = level.sample?.paragraph.attributes ?? {};
  const said: Attributes = {
    ...attributes,
    ...(rule.level === 0 ? {} : { lvl: rule.level }),
    ...(rule.bullet === 'own' && (step === 0 || style.marker.kind === 'none') ? {} : hanging(style, size)),
    ...(region.detached ? { algn: 'l' } : {}),
  };
  const children = [...spacing, ...bullets(paragraph, sampled, region.detached)];
  return Object.keys(said).length === 0 && children.length === 0 ? undefined : el('a:pPr', said, children);
}

const wholePoints = (spacing: XmlElement): XmlElement =>
  el(spacing.name, {}, spacing.children.filter(isElement).map((points) => el(points.name, { val: Math.round(Number(points.attributes['val'])) })));

const isBullet = ({ name }: XmlElement): boolean => name.startsWith('a:bu');

function bullets({ voice, start }: VoicedParagraph, sampled: readonly XmlElement[], detached: boolean): readonly XmlElement[] {
  const { bullet } = VOICE_RULES[voice];
  if (detached || bullet === 'none') return [el('a:buNone')];
  if (bullet === 'own') return sampled.filter(isBullet);
  // The template's mark may be a glyph of a symbol font, in which no digit can be read.
  return [el('a:buFont', { typeface: '+mj-lt' }), el('a:buAutoNum', { type: 'arabicPeriod', startAt: start })];
}
