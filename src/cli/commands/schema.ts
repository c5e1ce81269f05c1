import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '../../dossier/json-schema.js';
import type { Arguments } from '../arguments.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CommandContext } from '../context.js';

/** `pupitre schema`: the JSON schemas of the format, printed, or written where the YAML files look for them. */
export async function schema(args: Arguments, { terminal, messages }: CommandContext): Promise<ExitCode> {
  const schemas = toJsonSchema();
  if (!args.write) {
    terminal.out(`${JSON.stringify(schemas, null, 2)}\n`);
    return EXIT.done;
  }
  const files = { 'dossier.schema.json': schemas.dossier, 'decks.schema.json': schemas.decks, 'brand.schema.json': schemas.brand };
  const paths = Object.keys(files).map((name) => join('slides', name));
  await mkdir(join(terminal.cwd, 'slides'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(terminal.cwd, 'slides', name), `${JSON.stringify(content, null, 2)}\n`);
  }
  terminal.err(`${messages.schemaWritten(paths)}\n`);
  return EXIT.done;
}
