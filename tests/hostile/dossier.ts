import type { Hostile, Length } from './strings.js';
import { markOf } from './strings.js';

/** How the format reads a text: with inline marks, or as a name, and which punctuation at its edges belongs to a sentence that the slide cuts. */
export type Reading = 'text' | 'name' | 'title' | 'lead' | 'detail' | 'verbatim';

/** A place for a text in the template below. */
class Field {
  constructor(readonly length: Length, readonly reading: Reading) {}
}

const tiny = (reading: Reading = 'text'): Field => new Field('tiny', reading);
const short = (reading: Reading = 'text'): Field => new Field('short', reading);
const line = (reading: Reading = 'text'): Field => new Field('line', reading);
const prose = (reading: Reading = 'text'): Field => new Field('prose', reading);
const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

const item = () => ({ lead: line('lead'), detail: line('detail') });
const items = (count: number) => ({ intro: line(), items: [...times(count, item), line('lead')] });

const chart = (kind: string, count: number) => ({
  chart: { kind, data: times(count, (i) => ({ label: short(), value: 3 + i * 2 })), summary: line() },
  title: line('title'),
});

/** Every kind of text that the format has. */
const template = () => ({
  title: line('title'),
  subtitle: line('title'),
  kind: short('name'),
  date: '2025-03-17',
  organisation: { name: short('name'), parent: short('name') },
  people: {
    alix: { name: short('name'), role: short('name'), title: line('name'), portrait: 'portrait.jpg' },
    sacha: { name: short('name'), role: short('name'), title: line('name') },
  },
  contact: { name: short('name'), role: short('name'), organisation: short('name'), phone: '01 23 45 67 89', email: 'presse@exemple.fr' },
  closing: line('title'),
  sources: { un: { label: short('name'), url: 'https://www.insee.fr/fr/statistiques', date: 2024 }, deux: { label: short('name') }, trois: { label: short('name'), date: 2023 } },
  figures: {
    seul: { value: 240000, unit: tiny('name'), label: line(), scope: short(), date: 2024, source: 'un' },
    a: { value: 23, unit: '%', label: line(), scope: short(), date: '2023-06', source: 'deux', versus: { value: 15, date: 2015, source: 'un' } },
    b: { value: 1, of: 4, label: short(), scope: short(), source: 'trois' },
    c: { value: 3.5, unit: 'Md€', label: short(), scope: short() },
    d: { value: 73, label: line(), qualifier: tiny('name'), per: tiny('name'), date: 2023 },
  },
  keywords: [short('verbatim'), short('verbatim')],
  sections: [
    {
      id: 'un', title: line('title'), short: short('title'), kicker: short(), message: line(), speaker: 'alix', text: [prose(), prose()],
      blocks: [
        { figures: ['seul'], title: line('title') },
        { figures: ['a', 'b', 'c', 'd'], title: line('title') },
        { points: items(3), kicker: short(), title: line('title'), text: [prose()], notes: [prose()], source: 'deux', speaker: 'sacha' },
        { comparison: { left: { title: short('title'), items: times(3, () => short('lead')) }, right: { title: short('title'), items: times(3, () => short('lead')) } }, title: line('title') },
        { table: { columns: [short(), { header: short(), align: 'right' }, short()], rows: times(6, () => times(3, () => short())), alt: line() }, title: line('title') },
        { timeline: times(4, () => ({ date: tiny(), lead: short('lead'), detail: line('detail') })), title: line('title') },
      ],
    },
    {
      id: 'deux', title: line('title'), speaker: 'sacha',
      blocks: [
        { proposals: items(3) },
        { refusals: items(2) },
        { supports: items(2), title: line('title') },
        { statement: line('title'), title: line('title') },
        { quote: { text: line(), by: 'alix' } },
        { quote: { text: line(), author: short('name'), role: short('name') } },
        { image: { file: 'place.png', alt: line(), caption: line(), credit: short() }, title: line('title') },
      ],
    },
    {
      id: 'trois', title: line('title'),
      blocks: [
        chart('bar', 4),
        chart('donut', 3),
        chart('pictogram', 2),
        chart('hemicycle', 4),
        { chart: { kind: 'line', categories: times(4, () => short()), series: times(2, (i) => ({ name: short(), values: [1, 3, 2, 5 + i] })), unit: tiny('name') }, title: line('title') },
        { chart: { kind: 'bar', categories: times(3, () => short()), series: times(2, (i) => ({ name: short(), values: [4, 2, 3 + i] })), aside: { text: line() } }, title: line('title') },
      ],
    },
  ],
});

export const DECKS = {
  scene: { title: line('title'), audience: 'internal', density: 'stage', slides: ['cover', 'speakers', 'agenda', 'un', 'deux', 'trois', 'sources', 'contact'] },
  lecture: { audience: 'internal', density: 'reading', theme: 'sobre', slides: ['cover', 'speakers', 'agenda', 'un', 'deux', 'trois', 'sources', 'contact'] },
} as const;

/** A text that was put somewhere: `dossier.sections.0.title`. */
export interface PlacedText {
  readonly path: string;
  readonly kind: string;
  readonly reading: Reading;
  readonly mark: string;
  readonly raw: string;
}

export interface HostileDossier {
  readonly dossier: unknown;
  readonly decks: unknown;
  readonly texts: readonly PlacedText[];
}

/** A dossier whose every text comes from `next`, each with a mark of its own. */
export function hostileDossier(next: (most: Length, kind: string) => Hostile): HostileDossier {
  const texts: PlacedText[] = [];
  const fill = (value: unknown, path: readonly string[]): unknown => {
    if (value instanceof Field) {
      const kind = path.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.');
      const mark = markOf(texts.length);
      const { before, after } = next(value.length, kind);
      const raw = `${before}${mark}${after}`;
      texts.push({ path: path.join('.'), kind, reading: value.reading, mark, raw });
      return raw;
    }
    if (Array.isArray(value)) return value.map((one, i) => fill(one, [...path, String(i)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key])]));
  };
  return { dossier: fill(template(), ['dossier']), decks: { decks: fill(DECKS, ['decks']) }, texts };
}
