import { z } from 'zod';
import { typesetFrench } from '../messages/french.js';
import { blockSchema, kindNames } from './block-schema.js';
import { brandSchema } from './brand-schema.js';
import { decksSchema } from './decks-schema.js';
import { dossierSchema } from './dossier-schema.js';

/**
 * JSON Schema draft-07, the one that the YAML language server reads best, for `slides/dossier.schema.json`,
 * `slides/decks.schema.json` and `slides/brand.schema.json`. `npm run schema` writes them anew.
 */
export function toJsonSchema(): { readonly dossier: object; readonly decks: object; readonly brand: object } {
  return {
    dossier: titled('Dossier', dossierSchema),
    decks: titled('Présentations', decksSchema),
    brand: titled('Marque', brandSchema),
  };
}

function titled(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: finish });
  return { $schema, title, ...rest };
}

interface Made {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** Typesets the descriptions, and says in JSON Schema what a refinement says in zod: exactly one kind in a block. */
function finish({ zodSchema, jsonSchema }: Made): void {
  if (jsonSchema.description !== undefined) jsonSchema.description = typesetFrench(jsonSchema.description);
  if (zodSchema === (blockSchema as z.core.$ZodType)) jsonSchema.oneOf = kindNames.map((kind) => ({ required: [kind] }));
}
