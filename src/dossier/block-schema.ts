import { z } from 'zod';
import { blockKinds } from '../blocks/registry.js';
import { id, text } from '../entities/scalars.js';

/** The kinds' YAML keys, in the order that help and schema list them. */
export const kindNames: readonly string[] = Object.keys(blockKinds);

/** Of a block and of a section. */
export const backup = z
  .boolean()
  .optional()
  .describe('true : en réserve, pour répondre à une question. La diapositive est masquée dans le PowerPoint et absente des autres formats.');

/** Of a block, a section and a deck: what the press conference has for it. */
export const minutes = () => z.number().positive().max(600).optional();

const commonKeys = {
  id: id().optional().describe('Le nom du bloc dans sa section, pour les présentations : « section/nom ». Par défaut, son contenu : « points », puis « points-2 ».'),
  title: text().optional().describe('Le titre de la diapositive ; par défaut, celui de la section.'),
  kicker: text().optional().describe('La ligne au-dessus du titre.'),
  speaker: id().optional().describe('Qui présente ce bloc (un identifiant de « people »).'),
  text: z
    .array(text())
    .optional()
    .describe('Les paragraphes qui vont avec ce bloc : dans les notes en conférence, sur une diapositive de texte dans un document à lire.'),
  notes: z.array(text()).optional().describe('Des paragraphes pour la personne qui parle, et pour elle seule.'),
  minutes: minutes().describe('Le temps prévu pour ce bloc, en minutes : 2 ou 1.5. Il paraît dans les notes de la diapositive.'),
  backup,
  source: id().optional().describe('La source à citer au bas de la diapositive (un identifiant de « sources »).'),
};

export type BlockKeys = { readonly [K in keyof typeof commonKeys]?: z.output<(typeof commonKeys)[K]> };

/** One key of the kinds, and any of the common ones; what stands under the kind's key is the kind's own affair. */
export type RawBlock = BlockKeys & Readonly<Record<string, unknown>>;

const kindKeys = Object.fromEntries(Object.values(blockKinds).map(({ kind, schema }) => [kind, (schema as z.ZodType).optional()]));

const kindsIn = (block: object): number => kindNames.filter((kind) => Object.hasOwn(block, kind)).length;

/**
 * A strict object with every kind optional, rather than a union of one object per kind: a mistake then gets the
 * message of the kind that the author meant. An unknown key may be a misspelt kind, so « no kind » waits for it.
 */
export const blockSchema = z
  .strictObject({ ...kindKeys, ...commonKeys })
  .refine((block) => kindsIn(block) > 0, {
    error: 'no-block-kind',
    params: { kinds: kindNames },
    when: ({ value, issues }) => isObject(value) && issues.every((issue) => issue.code !== 'unrecognized_keys'),
  })
  .refine((block) => kindsIn(block) < 2, {
    error: 'several-block-kinds',
    params: { kinds: kindNames },
    when: ({ value }) => isObject(value),
  })
  .describe('Un bloc : une ou plusieurs diapositives. Une seule clé dit son contenu (points, quote, chart…).');

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
