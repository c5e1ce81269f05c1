import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import { sizeAt, styleOf } from '../../../layout/measure/measure-text.js';
import type { PlacedRegion } from '../../../layout/page.js';
import type { Paragraph } from '../../../slide/content.js';
import { el, val, type Attributes, type XmlElement } from '../oxml/element.js';
import { runsXml, type TextSetting } from '../shapes/runs.js';
import { hanging, hundredths, themeFont } from '../shapes/text-style.js';
import type { TemplateRegion } from './draft-slide.js';
import { OFFICE_LINE } from './read-levels.js';
import { isElement } from './read-xml.js';
import type { TemplateLevel } from './template.js';
import { isVoiced, VOICE_RULES, type VoicedParagraph } from './voices.js';

/** A region's paragraphs, each saying only what sets it apart from what it inherits from the template. */
export function paragraphsForTemplate({ content, step }: PlacedRegion, region: TemplateRegion, setting: TextSetting): readonly XmlElement[] {
  const paragraphs = paragraphsOf(content).map(asVoiced);
  const respaced = paragraphs.some((paragraph) => isRespaced(paragraph, region, step));
  return paragraphs.map((paragraph, i) => paragraphXml(paragraph, i === 0, { region, step, setting, respaced }));
}

/** Set in another size than the template's, or further apart than it would. */
function isRespaced({ voice, level }: VoicedParagraph, region: TemplateRegion, step: number): boolean {
  const { level: templateLevel, apart } = VOICE_RULES[voice];
  const [designed] = region.placeholder.levels[templateLevel]?.style.sizes ?? [];
  return apart !== undefined || designed === undefined || hundredths(sizeAt(styleOf(region, level), step)) !== hundredths(designed);
}

/** A footer, which no slide asked for, has no voice of its own. */
const asVoiced = (paragraph: Paragraph): VoicedParagraph => (isVoiced(paragraph) ? paragraph : { ...paragraph, level: 0, voice: 'own' });

interface TextPlace {
  readonly region: TemplateRegion;
  readonly step: number;
  readonly setting: TextSetting;
  /** Its paragraphs say how far apart they are: space that a template gives in points would not shrink with their text. */
  readonly respaced: boolean;
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

function paragraphProperties(paragraph: VoicedParagraph, isFirst: boolean, level: TemplateLevel, place: TextPlace): XmlElement | undefined {
  const { region, step } = place;
  const rule = VOICE_RULES[paragraph.voice];
  const style = styleOf(region, paragraph.level);
  const sampled = (level.sample?.paragraph.children ?? []).filter(isElement);
  const { lvl: _, ...attributes } = level.sample?.paragraph.attributes ?? {};
  const said: Attributes = {
    ...attributes,
    ...(rule.level === 0 ? {} : { lvl: rule.level }),
    ...(rule.bullet === 'own' && (step === 0 || style.marker.kind === 'none') ? {} : hanging(style, sizeAt(style, step))),
    ...(region.detached ? { algn: 'l' } : {}),
  };
  const children = [...spacing(paragraph, isFirst, level, place), ...bullets(paragraph, sampled, region.detached)];
  return Object.keys(said).length === 0 && children.length === 0 ? undefined : el('a:pPr', said, children);
}

/** In the schema's order (`CT_TextParagraphProperties`). */
const SPACING = ['a:lnSpc', 'a:spcBef', 'a:spcAft'] as const;

/** The space that the text was measured with, all of it above: in the template's own size, what only a sample says. */
function spacing({ level: voice }: VoicedParagraph, isFirst: boolean, level: TemplateLevel, { region, step, respaced }: TextPlace): readonly XmlElement[] {
  const sampled = (level.sample?.paragraph.children ?? []).filter(isElement);
  if (!respaced) return SPACING.flatMap((name) => sampled.filter((child) => child.name === name));
  const style = styleOf(region, voice);
  const points = (name: string, hundredth: number): XmlElement => el(name, {}, [val('a:spcPts', Math.round(hundredth))]);
  const line = level.fixedLine ? [el('a:lnSpc', {}, [val('a:spcPct', Math.round((style.lineHeight / OFFICE_LINE) * 100000))])] : sampled.filter((child) => child.name === 'a:lnSpc');
  return [
    ...line,
    ...(isFirst || style.spaceBefore === 0 ? [] : [points('a:spcBef', hundredths(sizeAt(style, step)) * style.spaceBefore)]),
    ...(level.style.spaceBefore === 0 ? [] : [points('a:spcAft', 0)]),
  ];
}

const isBullet = ({ name }: XmlElement): boolean => name.startsWith('a:bu');

function bullets({ voice, start }: VoicedParagraph, sampled: readonly XmlElement[], detached: boolean): readonly XmlElement[] {
  const { bullet } = VOICE_RULES[voice];
  if (detached || bullet === 'none') return [el('a:buNone')];
  if (bullet === 'own') return sampled.filter(isBullet);
  // The template's mark may be a glyph of a symbol font, in which no digit can be read.
  return [el('a:buFont', { typeface: '+mj-lt' }), el('a:buAutoNum', { type: 'arabicPeriod', startAt: start })];
}
