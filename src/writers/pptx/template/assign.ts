import type { TemplateNeed } from '../../../diagnostics/codes.js';
import { isOptional, type Need } from './needs.js';
import type { TemplateLayout, TemplatePlaceholder } from './template.js';

/** What a placeholder is filled with, in reading order. */
export interface Filling {
  readonly placeholder: TemplatePlaceholder;
  readonly needs: readonly Need[];
  /** The placeholder has our region's name: its levels are meant for what our region's are. */
  readonly named: boolean;
}

export interface Assignment {
  readonly fillings: readonly Filling[];
  /** Lines without a placeholder of their own that stand in text boxes cut from a graphic's place. */
  readonly notes: { readonly above: readonly Need[]; readonly below: readonly Need[] };
  readonly missing: readonly Missing[];
  /** Portraits that there is no place for. */
  readonly leftOut: readonly Need[];
  /** Cells or sides that have to share a placeholder. */
  readonly joined: boolean;
}

export interface Missing {
  readonly kind: TemplateNeed;
  readonly needed: number;
  readonly found: number;
}

const GRAPHIC: Readonly<Record<'chart' | 'table' | 'picture', readonly string[]>> = {
  chart: ['chart', 'obj'], table: ['tbl', 'obj'], picture: ['pic', 'obj'],
};
const TITLES: readonly string[] = ['title', 'ctrTitle'];
const TEXTS: readonly string[] = ['obj', 'body'];

/** Gives each piece of a slide one of a layout's placeholders; what shares one is joined, what cannot be placed is told. */
export function assign(needs: readonly Need[], layout: TemplateLayout, named: (region: string) => string): Assignment {
  const desk = new Desk(layout, named);
  const missing: Missing[] = [];
  const lack = (kind: TemplateNeed, needed: number, found: number): void => void missing.push({ kind, needed, found });
  for (const need of needs.filter((one) => one.rank === 'title')) {
    const title = desk.take(TITLES);
    if (title) desk.put(title, need);
    else lack('title', 1, 0);
  }
  const leftOut = placeGraphics(needs, desk, lack);
  const texts = needs.filter((need) => need.rank === 'main' && need.kind === 'text');
  const joined = placeTexts(texts, desk, needs.some(isGraphic), lack);
  const notes = placeLines(needs, desk, layout);
  return { fillings: desk.fillings(), notes, missing, leftOut, joined };
}

export const isGraphic = (need: Need): boolean => need.rank === 'main' && need.kind !== 'text' && !isOptional(need);

type Lack = (kind: TemplateNeed, needed: number, found: number) => void;

function placeGraphics(needs: readonly Need[], desk: Desk, lack: Lack): readonly Need[] {
  const portraits = needs.filter(isOptional);
  const frames = desk.free(['pic']);
  const enough = portraits.length <= frames.length;
  if (enough) portraits.forEach((need, i) => frames[i] && desk.put(frames[i], need));
  for (const need of needs.filter(isGraphic)) {
    if (need.kind === 'text' || need.kind === 'title') continue;
    const place = desk.byName(need) ?? desk.take(GRAPHIC[need.kind]);
    if (place) desk.put(place, need);
    else lack(need.kind, 1, 0);
  }
  return enough ? [] : portraits;
}

/** Each text its own placeholder where there are as many, of sizes that can be compared; else all of them in the largest. */
function placeTexts(texts: readonly Need[], desk: Desk, besideGraphic: boolean, lack: Lack): boolean {
  const named = texts.map((need) => desk.byName(need));
  if (texts.length > 0 && named.every((place) => place !== undefined)) {
    texts.forEach((need, i) => named[i] && desk.put(named[i], need, true));
    return false;
  }
  const objects = desk.free(['obj']);
  const all = objects.length >= texts.length ? objects : desk.free(TEXTS);
  const largest = largestOf(all) ?? largestOf(desk.free(['subTitle']));
  const alike = all.filter((one) => largest && area(one) * 2.5 >= area(largest));
  if (texts.length === 0) return false;
  if (!largest) {
    // A caption below a picture needs no placeholder of its own.
    if (!besideGraphic || texts.some((need) => need.content.type === 'figure')) lack('text', besideGraphic ? 2 : 1, besideGraphic ? 1 : 0);
    return false;
  }
  if (texts.length > 1 && alike.length >= texts.length) {
    texts.forEach((need, i) => alike[i] && desk.put(alike[i], need));
    return false;
  }
  for (const need of texts) desk.put(largest, need);
  return texts.length > 1;
}

/** Kickers, introductions, sources… join the main text; beside a graphic they get a line of its place; else the title's. */
function placeLines(needs: readonly Need[], desk: Desk, layout: TemplateLayout): Assignment['notes'] {
  const above: Need[] = [];
  const below: Need[] = [];
  const main = desk.fillings().filter((filling) => filling.needs.some((need) => need.rank === 'main'));
  const graphic = main.find((filling) => filling.needs.some(isGraphic));
  const texts = main.filter((filling) => filling.needs.some((need) => need.kind === 'text'));
  const homeless = needs.filter((need) => need.rank === 'main' && need.kind === 'text' && !desk.has(need));
  if (graphic) below.push(...homeless);
  for (const need of needs.filter((one) => one.rank === 'before' || one.rank === 'after')) {
    const ours = desk.byName(need);
    const own = ours ?? (main.length === 0 ? desk.current(['subTitle', ...TEXTS]) : undefined);
    const shared = need.rank === 'before' ? texts[0] : texts.at(-1);
    if (own) desk.put(own, need, ours !== undefined);
    else if (graphic) (need.rank === 'before' ? above : below).push(need);
    else if (shared) desk.put(shared.placeholder, need);
    else {
      const title = layout.placeholders.find((one) => TITLES.includes(one.type));
      if (title) desk.put(title, need);
    }
  }
  return { above, below };
}

const area = ({ box }: TemplatePlaceholder): number => box.width * box.height;

const largestOf = (places: readonly TemplatePlaceholder[]): TemplatePlaceholder | undefined =>
  places.toSorted((a, b) => area(b) - area(a))[0];

/** A layout's placeholders while they are being given away. */
class Desk {
  readonly #given = new Map<TemplatePlaceholder, Need[]>();
  readonly #named = new Set<Need>();

  constructor(readonly layout: TemplateLayout, readonly named: (region: string) => string) {}

  free(types: readonly string[]): readonly TemplatePlaceholder[] {
    const places = this.layout.placeholders.filter((one) => types.includes(one.type) && !this.#given.has(one));
    return places.toSorted((a, b) => readingOrder(a, b));
  }

  /** The first free one of the first type that has any; of several, the largest. */
  take(types: readonly string[]): TemplatePlaceholder | undefined {
    for (const type of types) {
      const found = largestOf(this.free([type]));
      if (found) return found;
    }
    return undefined;
  }

  /** A slide without a main text has one place for its lines: the first, whether begun or not. */
  current(types: readonly string[]): TemplatePlaceholder | undefined {
    const begun = [...this.#given.keys()].find((one) => types.includes(one.type));
    return begun ?? this.take(types);
  }

  /** The placeholder that carries the name of our region, as in a template that was made of ours. */
  byName({ region }: Need): TemplatePlaceholder | undefined {
    const name = this.named(region);
    return this.layout.placeholders.find((one) => one.name === name && !this.#given.has(one) && !['ftr', 'sldNum', 'dt', ...TITLES].includes(one.type));
  }

  put(place: TemplatePlaceholder, need: Need, named = false): void {
    if (named) this.#named.add(need);
    this.#given.set(place, [...(this.#given.get(place) ?? []), need]);
  }

  has(need: Need): boolean {
    return [...this.#given.values()].some((needs) => needs.includes(need));
  }

  /** In the layout's order; within one, lines that come before, then the main text, then what follows. */
  fillings(): readonly Filling[] {
    return this.layout.placeholders.flatMap((placeholder) => {
      const needs = this.#given.get(placeholder);
      if (!needs) return [];
      return [{ placeholder, needs: needs.toSorted((a, b) => ORDER[a.rank] - ORDER[b.rank]), named: needs.every((need) => this.#named.has(need)) }];
    });
  }
}

const ORDER: Readonly<Record<Need['rank'], number>> = { before: 0, title: 1, main: 2, after: 3 };

/** Rows from the top, each from the left; tops within half an inch make a row. */
const readingOrder = (a: TemplatePlaceholder, b: TemplatePlaceholder): number =>
  Math.abs(a.box.y - b.box.y) > 48 ? a.box.y - b.box.y : a.box.x - b.box.x;
