import type { BuildOptions, BuildResult } from './build-options.js';
import { openMemory } from './recall-build.js';
import { openWorkshop, type Workshop } from './workshop.js';

export type { BuildOptions, BuildResult, BuiltFile } from './build-options.js';
export type { Surroundings } from './surroundings.js';

/**
 * Builds the decks of the dossier in `folder`: nothing is written when its content is wrong; without a browser the
 * formats that need none are. Never throws for what an author or a machine does.
 */
export async function buildDossier(folder: string, options: BuildOptions): Promise<BuildResult> {
  if (options.workshop) return buildOrRecall(options.workshop, folder, options);
  const workshop = await openWorkshop(options.surroundings, options.cache ?? false);
  try {
    return await buildOrRecall(workshop, folder, options);
  } finally {
    await workshop.close();
  }
}

/** What reads, composes and makes is loaded when there is something to make. */
async function buildOrRecall(workshop: Workshop, folder: string, options: BuildOptions): Promise<BuildResult> {
  const memory = workshop.kept && (await openMemory(folder, options, workshop.kept));
  const earlier = await memory?.recall();
  if (earlier) return earlier;
  const { buildAnew } = await import('./build-anew.js');
  return buildAnew(workshop, folder, options, memory);
}
