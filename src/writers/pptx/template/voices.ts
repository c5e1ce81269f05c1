import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import type { Content, Level, Paragraph, TextContent } from '../../../slide/content.js';
import { plainText, type RichText } from '../../../text/run.js';
import type { TextStyle } from '../../../theme/theme.js';
import { px, type Px } from '../../../units/length.js';
import type { Need } from './needs.js';
import type { TemplatePlaceholder } from './template.js';

/** How a paragraph is set in a template's placeholder, which knows nothing but list levels. */
export const VOICES = ['own', 'own1', 'own2', 'lead', 'numbered', 'detail', 'plain', 'strong', 'value', 'small'] as const;
export type Voice = (typeof VOICES)[number];

interface VoiceRule {
  /** The template's level, from 0. */
  readonly level: 0 | 1 | 2;
  /** `own`: the template's, whatever it is. */
  readonly bullet: 'own' | 'none' | 'number';
  /** Shares of the level's size. */
  readonly scale: readonly number[];
  readonly bold?: true;
  /** Space above, in em, where the template's own would not set cells apart. */
  readonly apart?: number;
}

const LADDER = [1, 0.9, 0.8, 0.7, 0.6] as const;

export const VOICE_RULES: Readonly<Record<Voice, VoiceRule>> = {
  own: { level: 0, bullet: 'own', scale: LADDER },
  own1: { level: 1, bullet: 'own', scale: LADDER },
  own2: { level: 2, bullet: 'own', scale: LADDER },
  lead: { level: 0, bullet: 'own', scale: LADDER },
  numbered: { level: 0, bullet: 'number', scale: LADDER },
  detail: { level: 1, bullet: 'none', scale: LADDER },
  plain: { level: 0, bullet: 'none', scale: LADDER },
  strong: { level: 0, bullet: 'none', scale: LADDER, bold: true, apart: 0.6 },
  value: { level: 0, bullet: 'none', scale: [2.2, 1.8, 1.5, 1.2, 1], bold: true, apart: 0.4 },
  small: { level: 0, bullet: 'none', scale: [0.75, 0.7, 0.65, 0.6, 0.55] },
};

/** No text is set smaller than this on a slide as wide as ours, unless the template itself does: 12 pt. */
const SMALLEST = 16;

/** The styles of all voices in a placeholder, in the order of VOICES; `canvas`: the slide's width as a share of ours. */
export const stylesOf = (placeholder: TemplatePlaceholder, canvas: number): readonly TextStyle[] =>
  VOICES.map((voice) => styleOfVoice(voice, placeholder, canvas));

function styleOfVoice(voice: Voice, { levels }: TemplatePlaceholder, canvas: number): TextStyle {
  const rule = VOICE_RULES[voice];
  const style = levels[rule.level]?.style ?? levels[0]?.style;
  if (!style) throw new Error('a placeholder has five levels');
  const [designed = px(24)] = style.sizes;
  const floor = Math.min(designed, SMALLEST * canvas);
  // Quarters of a point, as PowerPoint's size box shows them at most.
  const sizes = rule.scale.map((share): Px => px(Math.round(Math.max(designed * share, floor) * 3) / 3));
  const lead = levels[0]?.style;
  const indents: Readonly<Record<VoiceRule['bullet'], number>> = { own: style.indent, number: Math.max(style.indent, 1.2), none: 0 };
  const underLead = voice === 'detail' && lead ? (lead.indent * (lead.sizes[0] ?? designed)) / designed : 0;
  return {
    ...style,
    sizes,
    bold: style.bold || rule.bold === true,
    marker: rule.bullet === 'none' ? { kind: 'none' } : rule.bullet === 'number' ? { kind: 'number', color: style.color } : style.marker,
    indent: underLead > 0 ? underLead : indents[rule.bullet],
    spaceBefore: Math.max(style.spaceBefore, rule.apart ?? 0),
  };
}

/** A paragraph with its voice; its `level` is the voice's index among the region's styles. */
export interface VoicedParagraph extends Paragraph {
  readonly voice: Voice;
  /** The number of a numbered list's first item, when it is not 1. */
  readonly start?: number;
}

export const isVoiced = (paragraph: Paragraph): paragraph is VoicedParagraph => 'voice' in paragraph;

// The layout stage takes a level for an index into the region's styles, of which other themes have three at most.
const voiced = (voice: Voice, runs: RichText, start?: number): VoicedParagraph => ({
  voice,
  level: VOICES.indexOf(voice) as Level,
  runs: runs.map(({ unit: _, ...run }) => run),
  ...(start === undefined || start === 1 ? {} : { start }),
});

const SMALL: readonly string[] = ['kicker', 'number', 'source', 'brand'];

export interface VoiceFrame {
  readonly placeholder: TemplatePlaceholder;
  /** Cells beside it have more than one level: all are set alike. */
  readonly rich: boolean;
  /** The placeholder is made for our region. */
  readonly named: boolean;
  /** Room for a few lines only, as under a title: a name and its role share one. */
  readonly compact: boolean;
}

export function voicesOf({ region, content, rank }: Need, frame: VoiceFrame): readonly VoicedParagraph[] {
  if (rank === 'title') return paragraphsOf(content).map(({ runs }) => voiced('own', runs));
  if (frame.named) return namedVoices(content, frame.placeholder);
  if (content.type === 'list') return listVoices(content);
  if (content.type === 'figure') {
    return [voiced('value', content.value), voiced('plain', content.label), ...(content.note ? [voiced('small', content.note)] : [])];
  }
  if (content.type !== 'text') return [];
  if (SMALL.includes(region)) return lines(content, frame.compact).map(({ runs }) => voiced('small', runs));
  // Whatever stands beside it, an introduction is no cell's title.
  if (frame.compact || region === 'intro') return lines(content, frame.compact).map(({ runs }) => voiced('plain', runs));
  const several = frame.rich || content.paragraphs.some((paragraph) => paragraph.level > 0);
  const single: Voice = /-\d+$/.test(region) ? 'lead' : 'plain';
  const below: Voice = region === 'left' || region === 'right' ? 'lead' : 'plain';
  const order = [several ? 'strong' : single, below, 'small'] as const;
  return content.paragraphs.map(({ level, runs }) => voiced(order[level], runs));
}

/** Our levels are the placeholder's; only lists are numbered, as in our own layouts. */
function namedVoices(content: Content, { levels }: TemplatePlaceholder): readonly VoicedParagraph[] {
  if (content.type === 'list' && (content.start ?? 1) > 1) return listVoices(content);
  const own = ['own', 'own1', 'own2'] as const;
  return paragraphsOf(content).map(({ level, runs }) => {
    const numbered = levels[level]?.style.marker.kind === 'number';
    return voiced(numbered && content.type !== 'list' ? 'plain' : own[level], runs);
  });
}

/** A text's paragraphs; where room is scarce, what hangs below another joins its line: « Sandra Regol, députée ». */
function lines({ paragraphs }: TextContent, compact: boolean): readonly { readonly runs: RichText }[] {
  if (!compact) return paragraphs;
  return paragraphs.reduce<{ readonly runs: RichText }[]>((joined, { level, runs }) => {
    const last = joined.at(-1);
    if (level === 0 || !last) return [...joined, { runs }];
    return [...joined.slice(0, -1), { runs: [...last.runs, { text: ', ' }, ...runs] }];
  }, []);
}

function listVoices({ items, ordered, start = 1 }: Extract<Content, { type: 'list' }>): readonly VoicedParagraph[] {
  return items.flatMap(({ lead, detail }, i) => [
    voiced(ordered ? 'numbered' : 'lead', lead, i === 0 ? start : undefined),
    ...(detail && plainText(detail) !== '' ? [voiced('detail', detail)] : []),
  ]);
}

export const hasSeveralLevels = (needs: readonly Need[]): boolean =>
  needs.some(({ content, region }) => /-\d+$/.test(region) && content.type === 'text' && content.paragraphs.some((one) => one.level > 0));
