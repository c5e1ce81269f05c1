import type { Draft, Filled } from '../../../layout/draft.js';
import { measureText } from '../../../layout/measure/measure-text.js';
import type { FontSet } from '../../../fonts/face.js';
import type { TextContent } from '../../../slide/content.js';
import type { Placed, Slide } from '../../../slide/slide.js';
import { STAMP } from '../../../theme/stamp.js';
import type { Region, RegionRole } from '../../../theme/theme.js';
import { CANVAS, px, type Box } from '../../../units/length.js';
import { chooseLayout, type Choice, type Matching } from './choose-layout.js';
import { isGraphic, type Filling } from './assign.js';
import type { Need } from './needs.js';
import type { TemplatePlaceholder } from './template.js';
import { hasSeveralLevels, stylesOf, voicesOf, type VoiceFrame } from './voices.js';

/** A region of a page that fills a template: the placeholder that it inherits from, or whose place a text box is cut from. */
export interface TemplateRegion extends Region {
  readonly placeholder: TemplatePlaceholder;
  /** A text box of its own. */
  readonly detached: boolean;
}

export const isTemplateRegion = (region: Region): region is TemplateRegion => 'placeholder' in region;

/** A slide's content in the regions of the template's layout, in its reading order. Throws when there is no layout: it was checked. */
export function draftForTemplate(slide: Slide, matching: Matching, fonts: FontSet): Draft {
  const choice = chooseLayout(slide, matching);
  if (!choice) throw new Error(`the template has no layout for ${slide.id}`);
  const drafting: Drafting = { choice, fonts, canvas: matching.template.width / CANVAS.width };
  const filled = choice.assignment.fillings.flatMap((filling) => fill(filling, drafting));
  const furniture = choice.layout.placeholders.flatMap((placeholder): Region[] => {
    const role = FURNITURE[placeholder.type];
    return role === undefined ? [] : [regionOf(role, role, placeholder, drafting)];
  });
  return {
    slide,
    layout: {
      name: choice.layout.part,
      label: choice.layout.name,
      background: { role: 'background' },
      decorations: [],
      regions: [...filled.map(({ region }) => region), ...furniture, ...stamp(choice.layout.placeholders[0], drafting)],
    },
    filled,
  };
}

/** Above the slide, as wide as it is: a box of its own, which goes where the slide is copied to. */
function stamp(placeholder: TemplatePlaceholder | undefined, drafting: Drafting): readonly Region[] {
  if (!placeholder) return [];
  const { canvas } = drafting;
  const [style] = stylesOf(placeholder, canvas);
  if (!style) return [];
  const region = regionOf(STAMP, 'text', placeholder, drafting);
  const box: Box = { x: px(0), y: px(0), width: px(CANVAS.width * canvas), height: px(32 * canvas) };
  return [{ ...region, detached: true, box, inset: NO_INSET, anchor: 'middle', align: 'center', levels: [{ ...style, bold: true, lineHeight: 1.2, sizes: [px(18 * canvas)] }] } as TemplateRegion];
}

interface Drafting {
  readonly choice: Choice;
  readonly fonts: FontSet;
  readonly canvas: number;
}

const FURNITURE: Readonly<Record<string, RegionRole>> = { ftr: 'footer', sldNum: 'slideNumber' };

function fill(filling: Filling, drafting: Drafting): readonly Filled[] {
  const { placeholder, needs, named } = filling;
  const graphic = needs.find(({ content }) => content.type === 'chart' || content.type === 'table' || content.type === 'picture');
  if (graphic) return fillGraphic(graphic, placeholder, drafting);
  const rich = hasSeveralLevels(drafting.choice.assignment.fillings.flatMap((one) => one.needs));
  const role: RegionRole = needs.some((need) => need.rank === 'title') ? 'title' : 'text';
  return [{ region: regionOf(nameOf(needs), role, placeholder, drafting), content: joined(needs, { placeholder, rich, named, compact: !needs.some((need) => need.rank === 'main') }) }];
}

/** A region goes by the name of what it is about, by which the layout stage knows whether splitting the slide helps. */
const nameOf = (needs: readonly Need[]): string =>
  (needs.find((need) => need.rank === 'main') ?? needs.find((need) => need.rank === 'title') ?? needs[0])?.region ?? '';

function joined(needs: readonly Need[], frame: VoiceFrame): Placed<TextContent> {
  const main = needs.find((need) => need.rank === 'main') ?? needs[0];
  const place = main?.content.place ?? needs.find((need) => need.content.place)?.content.place;
  const itemPlaces = needs.length === 1 ? main?.content.itemPlaces : undefined;
  return {
    type: 'text',
    paragraphs: needs.flatMap((need) => voicesOf(need, frame)),
    ...(place ? { place } : {}),
    ...(itemPlaces ? { itemPlaces } : {}),
  };
}

function regionOf(name: string, role: RegionRole, placeholder: TemplatePlaceholder, { canvas }: Drafting): TemplateRegion {
  const { box, inset, anchor, align } = placeholder;
  return {
    name, role, box, anchor, align, placeholder, detached: false,
    inset: { ...inset, right: px(inset.right + SLACK) },
    levels: stylesOf(placeholder, canvas),
    prompt: '',
  };
}

/** Office rounds advances, and a line that fits to the pixel may break. */
const SLACK = 4;

const NO_INSET: Region['inset'] = { left: px(0), top: px(0), right: px(0), bottom: px(0) };

/** A graphic in its place, less the lines that have to stand above and below it. */
function fillGraphic({ region: name, content }: Need, placeholder: TemplatePlaceholder, drafting: Drafting): readonly Filled[] {
  const { notes } = drafting.choice.assignment;
  const host = drafting.choice.assignment.fillings.find((one) => one.needs.some(isGraphic));
  const isHost = host?.placeholder === placeholder;
  const above = isHost ? notes.above.map((need) => note(need, placeholder, drafting)) : [];
  const below = isHost ? notes.below.map((need) => note(need, placeholder, drafting)) : [];
  const heights = (all: readonly Filled[]): number => all.reduce((sum, { region }) => sum + region.box.height, 0);
  const { box } = placeholder;
  const [top, bottom] = [heights(above), heights(below)];
  const own: Box = { ...box, y: px(box.y + top), height: px(box.height - top - bottom) };
  const role = content.type as 'chart' | 'table' | 'picture';
  const region: TemplateRegion = { ...regionOf(name, role, placeholder, drafting), box: own, inset: NO_INSET };
  return [...stacked(above, box.y), { region, content }, ...stacked(below, own.y + own.height)];
}

function stacked(notes: readonly Filled[], from: number): readonly Filled[] {
  let y = from;
  return notes.map(({ region, content }) => {
    const moved = { ...region, box: { ...region.box, y: px(y) } };
    y += region.box.height;
    return { region: moved, content };
  });
}

/** A text box as wide as the graphic and as high as its text. */
function note(need: Need, placeholder: TemplatePlaceholder, drafting: Drafting): Filled {
  // Whatever it is, beside a graphic it is set like a source.
  const content = joined([{ ...need, region: 'source' }], { placeholder, rich: false, named: false, compact: true });
  const base = regionOf(need.region, 'text', placeholder, drafting);
  const wide: TemplateRegion = { ...base, detached: true, anchor: 'top', align: 'left', inset: { ...NO_INSET, right: px(SLACK) } };
  const { height } = measureText(content, wide, 0, drafting.fonts);
  const air = 6 * drafting.canvas;
  return { region: { ...wide, box: { ...wide.box, height: px(Math.ceil(height + air)) } }, content };
}
