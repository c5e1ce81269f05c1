import fc, { type Arbitrary } from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';
import { toJsonSchema } from '../../src/dossier/json-schema.js';
import { fromSchema, type Choices, type Path, type Schema } from './from-schema.js';
import { mendDossier, mendValue, type Keys } from './mend.js';
import { texts, type Length } from './texts.js';

/** A dossier and the one deck to make of it, as values of YAML. */
export interface FuzzedDossier {
  readonly dossier: Keys;
  readonly decks: { readonly decks: Readonly<Record<string, Keys>> };
}

/** The ids that maps and references take theirs from; the maps' own are `figures-0` and so on. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  speaker: ['people-0', 'people-1', 'alix-dupont'],
  by: ['people-0', 'people-1', 'alix-dupont'],
  source: ['sources-0', 'sources-1', 'insee'],
  figure: ['figures-0', 'figures-1', 'figures-2', 'marche'],
};
const FIGURES = IDS['figure'] ?? [];

/** Files beside the dossier: see `fuzzed-folder.ts`. */
const PICTURES = ['place.png', 'portrait.jpg', 'logo.png', 'dessin.svg'] as const;

const LENGTHS: readonly (readonly [RegExp, Length])[] = [
  [/\.(?:unit|per|qualifier)$/, 'tiny'],
  [/\.(?:phone|short|header|label|scope|credit|reason|at)$|table\.(?:columns|rows)|categories|people\.\*|organisation\.|contact\.|keywords|^kind$|quote\.(?:author|role)|series\.\*\.name|timeline\.\*\.date|kicker/, 'brief'],
  [/(?:title|lead|intro|subtitle|closing|caption|items\.\*)$/, 'line'],
  [/\.(?:text|notes)\.\*$/, 'prose'],
];

const lengthAt = (path: Path): Length => LENGTHS.find(([pattern]) => pattern.test(path.join('.')))?.[1] ?? 'sentence';

const day = fc.constantFrom('2025-03-17', '2024-02-29', '2023-12-31', '1999-01-01', '2025-03', '1905-12', '2031');
const moment = fc.constantFrom('2099-12-31T23:59+01:00', '2025-03-17T09:00:30Z', '2031-06-01T00:00-04:00', '1999-01-01T12:00+14:00');
const email = fc.constantFrom('presse@exemple.fr', "o'neil+a_b@sous.exemple.org");
const url = fc.constantFrom('https://www.insee.fr/fr/statistiques', 'http://exemple.fr', 'https://exemple.fr/a?b=1&c=%20#d', 'https://exemple.fr/é/"x"', 'https://exemple.fr/a_(b)');
const word = fc.constantFrom('un', 'flux-financiers', '2025', 'a', 'x-1-y');

const MOST: readonly (readonly [RegExp, number])[] = [
  [/^sections$/, 2],
  [/\.blocks$/, 3],
  [/figures$/, 4],
  [/rows$/, 7],
  [/columns$|rows\.\*$/, 5],
  [/(?:data|values|categories)$/, 6],
  [/people$|sources$|allow$|series$/, 3],
  [/\.(?:text|notes)$/, 2],
];

const mostAt = (path: Path): number => MOST.find(([pattern]) => pattern.test(path.join('.')))?.[1] ?? 4;

function patterned(path: Path, { pattern = '', format }: Schema): Arbitrary<string> {
  const key = path.at(-1) ?? '';
  if (format === 'email') return email;
  if (format === 'uri') return url;
  if (pattern.includes('T(')) return moment;
  if (pattern.startsWith('^[1-9]\\d{3}')) return day;
  const ids = IDS[key] ?? (path.at(-2) === 'figures' ? FIGURES : undefined);
  if (ids) return fc.constantFrom(...ids);
  if (pattern.startsWith('^[a-z0-9]+')) return word;
  throw new Error(`no text for the pattern ${pattern} at ${path.join('.')}`);
}

const dossierChoices: Choices = {
  at(path) {
    const place = path.join('.');
    if (/(?:portrait|logo|image\.file)$/.test(place)) return fc.constantFrom(...PICTURES);
    // Whatever check warns of would stop the build, as it should.
    return place === 'strict' ? fc.constant(false) : undefined;
  },
  text: (path) => texts(lengthAt(path), FIGURES),
  patterned,
  most: mostAt,
  mend: mendValue,
};

/** Which of the deck's slides to leave out, and in which order the rest comes. */
const SLIDES = fc.array(fc.nat({ max: 9 }), { maxLength: 10 });

const deckChoices: Choices = {
  ...dossierChoices,
  at(path) {
    switch (path.join('.')) {
      case 'theme':
        return fc.constantFrom('ecologiste', 'sobre');
      case 'brand':
        return rarely(fc.constant('marque.yaml'), 4);
      case 'pptx':
        return rarely(fc.constant({ template: 'modele.potx' }), 4);
      case 'embedFonts':
        return rarely(fc.constant(true), 8);
      case 'strict':
        return fc.constant(false);
      case 'slides':
        return SLIDES;
      default:
        return undefined;
    }
  },
  mend: (_, value) => value,
};

const rarely = (arbitrary: Arbitrary<unknown>, times: number): Arbitrary<unknown> =>
  fc.oneof({ weight: times, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** A key of slides listed by hand, from what the dossier has. */
function slidesOf(dossier: Keys, wanted: readonly number[]): readonly string[] {
  const sections = (dossier['sections'] as readonly Keys[]).map(({ id }) => String(id));
  const has = (key: string): boolean => dossier[key] !== undefined && Object.keys(dossier[key] as Keys).length > 0;
  const all = ['cover', ...(has('people') ? ['speakers'] : []), 'agenda', ...sections, ...(has('figures') ? ['sources'] : []), ...(has('contact') ? ['contact'] : [])];
  if (wanted.length === 0) return all;
  const some = [...new Set([...wanted.map((n) => all[n % all.length] ?? 'cover'), ...sections.slice(0, 1)])];
  return some.map((id, i) => (sections.includes(id) && i > 4 ? `${id}/opener` : id));
}

const schemas = toJsonSchema() as { readonly dossier: Schema; readonly decks: Schema };

/** The block kinds that the schema has. */
export const SCHEMA_KINDS: readonly string[] =
  schemas.dossier.properties?.['sections']?.items?.properties?.['blocks']?.items?.oneOf?.flatMap(({ required }) => required) ?? [];

function deckSchema(): Schema {
  const deck = schemas.decks.properties?.['decks']?.additionalProperties;
  if (!deck) throw new Error('the schema has no deck');
  return deck;
}

/** Dossiers that the schema allows, each with a deck of it. */
export const fuzzedDossiers: Arbitrary<FuzzedDossier> = fc
  .record({ dossier: fromSchema(schemas.dossier, dossierChoices), deck: fromSchema(deckSchema(), deckChoices) })
  .map((made) => {
    const deck = made.deck as Keys;
    const dossier = mendDossier(made.dossier as Keys, deck);
    const { slides, ...keys } = deck;
    return { dossier, decks: { decks: { essai: { ...keys, slides: slidesOf(dossier, slides as readonly number[]) } } } };
  });

/** As different people write it. */
const STYLES: readonly ToStringOptions[] = [
  { lineWidth: 0 },
  { lineWidth: 100, blockQuote: 'folded' },
  { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  { lineWidth: 0, collectionStyle: 'flow' },
];

export function toYaml(value: unknown, style: number): string {
  return stringify(value, STYLES[style % STYLES.length]);
}
