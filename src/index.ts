/**
 * Pupitre as a library: the same build as the command's, without the printing.
 *
 *     import { buildDossier, formatDiagnostic } from 'pupitre';
 *     const { files, diagnostics } = await buildDossier('slides/mon-dossier', { formats: ['pptx'] });
 */
import { buildDossier as build, type BuildOptions as PipelineOptions, type BuildResult, type Surroundings } from './pipeline/build-dossier.js';
import { checkDossier as check, type CheckOptions as PipelineCheckOptions, type CheckResult } from './pipeline/check-dossier.js';

export { toJsonSchema } from './dossier/json-schema.js';
export { formatDiagnostic } from './messages/format-diagnostic.js';
export { FORMATS } from './pipeline/format.js';
export type { Diagnostic, Place, Position, Severity } from './diagnostics/diagnostic.js';
export type { BuildEvent } from './pipeline/events.js';
export type { BuiltFile, BuildResult, Surroundings } from './pipeline/build-dossier.js';
export type { CheckResult } from './pipeline/check-dossier.js';
export type { Format } from './pipeline/format.js';

/** As the pipeline's, with the surroundings of this process unless told otherwise. */
export type BuildOptions = Omit<PipelineOptions, 'surroundings' | 'workshop'> & { readonly surroundings?: Partial<Surroundings> };
export type CheckOptions = PipelineCheckOptions & { readonly cwd?: string };

/**
 * Builds the decks of the dossier in `folder` (`slides/mon-dossier`). What is wrong with the dossier or missing on the
 * machine comes back as diagnostics; it throws only for bugs.
 */
export const buildDossier = (folder: string, options: BuildOptions = {}): Promise<BuildResult> =>
  build(folder, { cache: true, ...options, surroundings: { ...processSurroundings(), ...options.surroundings } });

/** What a build would find wrong with the dossier, without building it. */
export const checkDossier = (folder: string, { cwd = process.cwd(), ...options }: CheckOptions = {}): Promise<CheckResult> =>
  check(folder, cwd, options);

const processSurroundings = (): Surroundings => ({
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  uid: process.getuid?.(),
});
