import type { Path } from './from-schema.js';

/** Any map of YAML. */
export type Keys = Readonly<Record<string, unknown>>;

const isKeys = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const without = (value: Keys, ...keys: readonly string[]): Keys => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** Rules that zod checks by refinement and JSON Schema cannot say, by the last keys of the place where they hold. */
const RULES: Readonly<Record<string, (value: Keys) => unknown>> = {
  quote: (quote) => ('by' in quote ? without(quote, 'author') : quote),
  'data.*': (point) => ('figure' in point ? without(point, 'value') : { value: 0, ...point }),
  'figures.*': (figure) => (Number(figure['to']) > Number(figure['value']) ? figure : without(figure, 'to')),
  aside: (aside) => ('figure' in aside ? without(aside, 'text') : { text: '**Un** texte', ...aside }),
  chart: mendChart,
  table: mendTable,
};

/** The value as the refinements of the dossier's schema want it. */
export function mendValue(path: Path, value: unknown): unknown {
  if (!isKeys(value)) return value;
  return (RULES[path.at(-1) ?? ''] ?? RULES[path.slice(-2).join('.')])?.(value) ?? value;
}

function mendChart(chart: Keys): Keys {
  const kind = String(chart['kind']);
  const onlyNumbers = kind === 'line' || kind === 'hemicycle';
  const rest = without(chart, 'figure', 'data', 'categories', 'series', 'highlight');
  if ('figure' in chart && !onlyNumbers) return { ...rest, figure: chart['figure'] };
  const exactly = kind === 'pictogram' ? 2 : undefined;
  if ('categories' in chart && 'series' in chart) {
    const categories = resized(listOf(chart['categories']), exactly, 'Tout');
    const series = listOf(chart['series']).filter(isKeys).map((one) => ({ ...one, values: resized(listOf(one['values']), categories.length, 1) }));
    return { ...rest, categories, series: kind === 'bar' || kind === 'line' ? series : series.slice(0, 1), ...highlightOf(chart, categories) };
  }
  const data = resized(listOf(chart['data'] ?? [{ label: 'Un', value: 1 }]), exactly, { label: 'Tout', value: 9 });
  return { ...rest, data, ...highlightOf(chart, data.map((point) => (isKeys(point) ? point['label'] : point))) };
}

/** An arbitrary highlight stands for one of the labels. */
const highlightOf = (chart: Keys, labels: readonly unknown[]): Keys =>
  'highlight' in chart ? { highlight: String(labels[String(chart['highlight']).length % labels.length]) } : {};

function mendTable(table: Keys): Keys {
  const { length } = listOf(table['columns']);
  return { ...table, rows: listOf(table['rows']).map((row) => resized(listOf(row), length, '')) };
}

const resized = (list: readonly unknown[], length: number | undefined, filling: unknown): readonly unknown[] =>
  length === undefined ? list : Array.from({ length }, (_, i) => list[i] ?? filling);

const ENTITIES: Readonly<Record<string, Keys>> = {
  people: { name: 'Alix Dupont', role: 'Députée' },
  sources: { label: 'Insee' },
  figures: { value: 12, label: 'communes' },
};

/** The dossier with ids that are unique and every id that it or its deck refers to. */
export function mendDossier(dossier: Keys, deck: Keys): Keys {
  const sections = listOf(dossier['sections']).filter(isKeys).map((section, i) => ({
    ...section,
    id: `${String(section['id'])}-s${String(i)}`,
    ...('blocks' in section ? { blocks: listOf(section['blocks']).filter(isKeys).map(withOwnId) } : {}),
  }));
  const named = { ...dossier, sections };
  const wanted = referredTo([named, deck]);
  const added = Object.entries(ENTITIES).map(([kind, usual]) => {
    const there = isKeys(dossier[kind]) ? dossier[kind] : {};
    const all = { ...Object.fromEntries([...(wanted.get(kind) ?? [])].map((id) => [id, usual])), ...there };
    return [kind, all] as const;
  });
  const some = added.filter(([kind, all]) => kind in dossier || Object.keys(all).length > 0);
  return { ...named, ...Object.fromEntries(some) };
}

const withOwnId = (block: Keys, i: number): Keys => ('id' in block ? { ...block, id: `${String(block['id'])}-b${String(i)}` } : block);

/** Where each key's id belongs. */
const REFERENCES: Readonly<Record<string, string>> = { speaker: 'people', by: 'people', source: 'sources', figure: 'figures' };

function referredTo(value: unknown, found = new Map<string, Set<string>>()): ReadonlyMap<string, ReadonlySet<string>> {
  const note = (kind: string, id: string): void => void found.set(kind, (found.get(kind) ?? new Set()).add(id));
  if (typeof value === 'string') for (const [, id = ''] of value.matchAll(/\{[Ff]igure:([^}]*)\}/g)) note('figures', id);
  if (Array.isArray(value)) value.forEach((one) => referredTo(one, found));
  if (!isKeys(value)) return found;
  for (const [key, inner] of Object.entries(value)) {
    const kind = REFERENCES[key];
    if (kind !== undefined && typeof inner === 'string') note(kind, inner);
    if (key === 'figures' && Array.isArray(inner)) inner.forEach((id) => { note('figures', String(id)); });
    else referredTo(inner, found);
  }
  return found;
}
