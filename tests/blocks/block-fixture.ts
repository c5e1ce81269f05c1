import type { BlockContext, BlockFrame } from '../../src/blocks/block.js';
import { blockKinds, type BlockKindName } from '../../src/blocks/registry.js';
import type { BlockKind } from '../../src/blocks/block.js';
import type { Place } from '../../src/diagnostics/diagnostic.js';
import type { Figure } from '../../src/entities/figure.js';
import type { Person } from '../../src/entities/person.js';
import type { Source } from '../../src/entities/source.js';
import { slideWords } from '../../src/messages/slide-words.js';
import type { Density, Slide } from '../../src/slide/slide.js';
import { parseInline } from '../../src/text/parse-inline.js';
import { plain } from '../../src/text/run.js';
import { typeset } from '../../src/text/typeset.js';

const figures: Readonly<Record<string, Figure>> = {
  market: { value: 3.5, unit: 'Md€', per: 'an', label: "marché de la drogue", source: 'bercy', scope: 'France' },
  minors: { value: 23, unit: '%', label: 'sont des mineurs', versus: { value: 15, date: '2015' } },
  crowding: { value: 120, unit: '%', qualifier: 'plus de', label: "d'occupation des prisons" },
  prisoners: { value: 1, of: 4, label: 'détenu' },
  cannabis: { value: 18, unit: 'millions', label: 'de Français', date: '2020', scope: 'France', source: 'ofdt' },
  cocaine: { value: 2.1, unit: 'millions', label: 'de consommateurs', date: '2020' },
};
const people: Readonly<Record<string, Person>> = {
  regol: { name: 'Sandra Regol', role: 'Députée du Bas-Rhin', portrait: 'regol.jpg' },
  amirshahi: { name: 'Pouria Amirshahi', role: 'Député de Paris' },
};
const sources: Readonly<Record<string, Source>> = {
  bercy: { label: 'Bercy' },
  ofdt: { label: 'OFDT', url: 'https://ofdt.fr' },
};

/** A place whose file is the path, for expectations to read. */
export const placeAt = (path: readonly (string | number)[]): Place => {
  const start = { line: 1, column: 1, offset: 0 };
  return { file: path.join('.'), start, end: start };
};

export function contextFor(density: Density, language = 'fr'): BlockContext {
  return {
    density,
    language,
    words: slideWords(language),
    figure: (id) => figures[id] as Figure,
    person: (id) => people[id] as Person,
    source: (id) => sources[id] as Source,
    text: (raw) => typeset(parseInline(raw), language),
    file: (name) => `/dossier/${name}`,
    place: (...path) => placeAt(path),
  };
}

export const frame: BlockFrame = {
  id: 'constat/bloc',
  title: plain('Un constat alarmant'),
  ownTitle: false,
  cited: [],
  section: { id: 'constat', title: 'Un constat alarmant' },
  notes: { speaker: 'Sandra Regol', paragraphs: [] },
};

/** What an author's YAML value becomes, schema included. */
export function composed(kind: BlockKindName, written: unknown, density: Density = 'stage', around: Partial<BlockFrame> = {}): Slide {
  const block: BlockKind = blockKinds[kind];
  const [slide] = block.compose(block.schema.parse(written), { ...frame, ...around }, contextFor(density));
  if (!slide) throw new Error(`${kind} made no slide`);
  return slide;
}
