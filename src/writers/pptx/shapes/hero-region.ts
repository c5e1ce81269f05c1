import type { FontSet } from '../../../fonts/face.js';
import type { PlacedRegion } from '../../../layout/page.js';
import { innerBox, measureText, sizeAt } from '../../../layout/measure/measure-text.js';
import { paragraphsOf } from '../../../layout/measure/paragraphs.js';
import type { Layout, Region } from '../../../theme/theme.js';
import { px, type Px } from '../../../units/length.js';
import { halfLeading } from './line-box.js';

/** Paragraphs may stand this much lower than in CSS before their region is drawn as two placeholders. */
const TOLERANCE = 16;

/**
 * Office never cuts the room below a line, and below a figure of 340 px it is taller than a title. Where that would
 * push the label far from its figure, the region becomes two placeholders that meet between them: the figure stands
 * on the upper one's floor, the label hangs from the lower one's ceiling.
 */
export function splitLayout(layout: Layout, fonts: FontSet): Layout {
  return { ...layout, regions: layout.regions.flatMap((region) => splitRegion(region, fonts) ?? [region]) };
}

/** The same for what a page places in such a region. */
export function splitPlaced(placed: PlacedRegion, fonts: FontSet): readonly PlacedRegion[] {
  const [value, label] = splitRegion(placed.region, fonts) ?? [];
  if (!value || !label) return [placed];
  const paragraphs = paragraphsOf(placed.content);
  const voices = [paragraphs.filter((p) => p.level === 0), paragraphs.filter((p) => p.level > 0)] as const;
  const lowered = voices[1].map((p) => ({ ...p, level: p.level === 2 ? (1 as const) : (0 as const) }));
  return [
    { region: value, content: { type: 'text' as const, paragraphs: voices[0] }, step: placed.step },
    { region: label, content: { type: 'text' as const, paragraphs: lowered }, step: placed.step },
  ].filter((part) => part.content.paragraphs.length > 0);
}

function splitRegion(region: Region, fonts: FontSet): readonly [Region, Region] | undefined {
  const [value, label] = region.levels;
  if (!value || !label || region.shape || region.role !== 'text' || region.anchor === 'bottom') return undefined;
  const drop = (style: typeof value): number => halfLeading(style, sizeAt(style, 0), fonts);
  const gap = label.spaceBefore * sizeAt(label, 0);
  if (drop(value) - drop(label) - gap < TOLERANCE) return undefined;
  const { box, inset } = region;
  const seam = seamOf(region, gap);
  return [
    { ...region, box: { ...box, height: px(seam - box.y) }, inset: { ...inset, bottom: px(0) }, anchor: 'bottom', levels: [value] },
    {
      ...region,
      name: `${region.name}-label`,
      box: { ...box, y: seam, height: px(box.y + box.height - seam) },
      inset: { ...inset, top: px(gap) },
      anchor: 'top',
      levels: region.levels.slice(1),
    },
  ];
}

/** Where the figure's line box ends when it stands at its largest above a label of one line. */
function seamOf(region: Region, gap: number): Px {
  const height = (level: number): number => {
    const style = region.levels[level];
    return style ? style.lineHeight * sizeAt(style, 0) : 0;
  };
  const spare = innerBox(region).height - height(0) - gap - height(1);
  const above = region.anchor === 'middle' ? Math.max(0, spare / 2) : 0;
  return px(Math.round(region.box.y + region.inset.top + above + height(0)));
}

/** How far up a placed text must move to end within its box, in px; 0 nearly always. */
export function overflow(placed: PlacedRegion, fonts: FontSet): Px {
  const { height } = measureText(placed.content, placed.region, placed.step, fonts);
  return px(Math.max(0, height - innerBox(placed.region).height));
}
