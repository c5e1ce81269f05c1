/**
 * The page that marp-cli's bespoke template makes, with marks where the deck goes.
 * It holds the presenter view, the keyboard and the style sheet that go with them.
 */
export interface Skeleton {
  readonly html: string;
}

export const SLOTS = ['head', 'lang', 'title', 'css', 'slides', 'notes'] as const;
export type Slot = (typeof SLOTS)[number];

/** Letters only, so that no escaping changes it; nothing an author writes is ever looked through for it. */
export const markOf = (slot: Slot): string => `PupitreSlot${slot}End`;

const MARK = new RegExp(`PupitreSlot(${SLOTS.join('|')})End`, 'g');

/** The page with every mark replaced by HTML that is ready to stand there. */
export const fillSkeleton = ({ html }: Skeleton, filling: Readonly<Record<Slot, string>>): string =>
  html.replace(MARK, (_, slot: Slot) => filling[slot]);

/** Whether the page has every mark, and its end. */
export const isWhole = (html: string): boolean =>
  html.endsWith('</html>') && SLOTS.every((slot) => html.includes(markOf(slot)));
