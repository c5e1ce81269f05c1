import { basename, join, resolve } from 'node:path';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import type { OpenedBrowser } from './browser.js';
import { buildDecks, type BuildingDecks } from './build-decks.js';
import { leakCheck } from './check-leaks.js';
import { chooseDecks } from './choose-decks.js';
import { dateOfFiles, momentOfBuild } from './date-of-files.js';
import type { BuildEvent } from './events.js';
import { isNameOf } from './file-names.js';
import { themesFolderFor } from './folders.js';
import { outputFailure, recoverOutput, writeOutput } from '../output/write-output.js';
import { USUAL_FORMATS, type Format } from './format.js';
import type { MadeFile } from './made-file.js';
import { PictureLibrary } from './picture-library.js';
import { planDecks } from './plan-decks.js';
import { readBrands } from './read-brands.js';
import { readDossier } from './read-dossier.js';
import type { Surroundings } from './surroundings.js';
import { openWorkshop, type Workshop } from './workshop.js';

export type { Surroundings } from './surroundings.js';

export interface BuildOptions {
  /** Names in `decks.yaml`; all when absent. An unknown one is a diagnostic. */
  readonly decks?: readonly string[];
  readonly formats?: readonly Format[];
  /** The folder that gets `<dossier>/<deck>.<format>`; `out` when absent. */
  readonly out?: string;
  /** Over the decks' own. */
  readonly theme?: string;
  /** The file of a partner's brand, from `cwd`; over the decks' own. */
  readonly brand?: string;
  readonly themesFolder?: string;
  /** What `check` warns of is an error too; dossier and decks may ask for it themselves. */
  readonly strict?: boolean;
  /** As if every embargo were over. */
  readonly liftEmbargo?: boolean;
  /** What the outside looks like; the command line passes the process's own. */
  readonly surroundings: Surroundings;
  /** Whether decks that did not change are taken from the cache, and what is made is kept there; not when absent. */
  readonly cache?: boolean;
  /** What several builds share, instead of a browser and a cache of this one's own. */
  readonly workshop?: Workshop;
  readonly onProgress?: (event: BuildEvent) => void;
}

export interface BuildResult {
  readonly dossier: string;
  /** Where the files are: `<out>/<dossier>`; empty of new ones when a diagnostic is an error that stopped the build. */
  readonly folder: string;
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the YAML files by the name that diagnostics use. */
  readonly texts: ReadonlyMap<string, string>;
  /** Protections the browser ran without. */
  readonly gaveUp: OpenedBrowser['gaveUp'];
}

export interface BuiltFile {
  readonly path: string;
  readonly deck: string;
  readonly format: Format;
  /** In bytes. */
  readonly size: number;
  readonly pages: number;
}

/**
 * Builds the decks of the dossier in `folder`: nothing is written when its content is wrong; without a browser the
 * formats that need none are. Never throws for what an author or a machine does.
 */
export async function buildDossier(folder: string, options: BuildOptions): Promise<BuildResult> {
  if (options.workshop) return buildIn(options.workshop, folder, options);
  const workshop = await openWorkshop(options.surroundings, options.cache ?? false);
  try {
    return await buildIn(workshop, folder, options);
  } finally {
    await workshop.close();
  }
}

async function buildIn(workshop: Workshop, folder: string, options: BuildOptions): Promise<BuildResult> {
  const { surroundings, onProgress = () => undefined } = options;
  const { cwd } = surroundings;
  const library = new PictureLibrary();
  const read = await readDossier(folder, cwd, library);
  const chosen = chooseDecks(read.decks, options.decks);
  const brands = read.dossier && (await readBrands(read.dossier, chosen.decks, { ...options, cwd, pictures: library }));
  const early = [...read.diagnostics, ...chosen.diagnostics, ...(brands?.diagnostics ?? [])];
  const result = resultFor(read.dossier, folder, options, new Map([...read.texts, ...(brands?.texts ?? [])]));
  await recoverOutput(result([]).folder);
  if (!read.dossier || hasErrors(early)) return result(early);

  const themesFolder = options.themesFolder ?? themesFolderFor(cwd);
  const planned = planDecks(read.dossier, chosen.decks, {
    themesFolder,
    materials: workshop.materials(themesFolder),
    fillTemplates: (options.formats ?? USUAL_FORMATS).includes('pptx'),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
    ...(options.liftEmbargo === true ? {} : { now: momentOfBuild(surroundings.env) }),
    ...(brands ? { brandOf: brands.brandOf } : {}),
  });
  const built = await buildDecks(planned.plans, {
    formats: options.formats ?? USUAL_FORMATS,
    themesFolder,
    pictures: library,
    surroundings,
    created: dateOfFiles(surroundings.env, read.dossier.date),
    workshop,
    onProgress,
    found: [...early, ...planned.diagnostics],
    findLeaks: leakCheck({ dossier: read.dossier, texts: result([]).texts, cwd, env: surroundings.env }),
    ...readingOver(read.dossier, chosen.decks, library, options.strict),
  });
  if (built.stopped) return result(built.diagnostics);
  return write(result, built.files, built.diagnostics, built.gaveUp, onProgress);
}

/** Where strictness asks for it, all that `check` finds: a build that it would refuse is not written. */
function readingOver(dossier: Dossier, specs: readonly DeckSpec[], pictures: PictureLibrary, strict = false): Pick<BuildingDecks, 'readOver'> {
  if (!strict && dossier.strict !== true && !specs.some((spec) => spec.strict === true)) return {};
  return {
    async readOver(laidOut, found) {
      const { examineDecks } = await import('./examine-decks.js');
      return examineDecks({ dossier, specs, laidOut, pictures, found, strict }).diagnostics;
    },
  };
}

type ResultOf = (
  diagnostics: readonly Diagnostic[],
  files?: readonly BuiltFile[],
  gaveUp?: BuildResult['gaveUp'],
) => BuildResult;

function resultFor(
  dossier: Dossier | undefined,
  folder: string,
  options: BuildOptions,
  texts: BuildResult['texts'],
): ResultOf {
  const { cwd } = options.surroundings;
  const id = dossier?.id ?? basename(resolve(cwd, folder));
  const out = join(resolve(cwd, options.out ?? 'out'), id);
  return (diagnostics, files = [], gaveUp = []) => ({ dossier: id, folder: out, files, diagnostics, texts, gaveUp });
}

async function write(
  result: ResultOf,
  files: readonly MadeFile[],
  diagnostics: readonly Diagnostic[],
  gaveUp: BuildResult['gaveUp'],
  onProgress: (event: BuildEvent) => void,
): Promise<BuildResult> {
  const { folder } = result([]);
  onProgress({ step: 'write' });
  try {
    await writeOutput(folder, eachOnce(files), files.flatMap((file) => file.owns ?? []), (name) =>
      files.some(({ deck, format }) => format !== undefined && isNameOf(name, deck, format)),
    );
  } catch (error) {
    const failure = outputFailure(folder, error);
    if (!failure) throw error;
    return result([...diagnostics, diagnostic('write-failed', { file: failure.file, reason: failure.reason })], [], gaveUp);
  }
  const built = eachOnce(files).flatMap((file): BuiltFile[] =>
    file.format === undefined
      ? []
      : [{ path: file.path, deck: file.deck, format: file.format, size: file.bytes.byteLength, pages: file.pages }],
  );
  return result(diagnostics, built, gaveUp);
}

/** Decks of one dossier share their theme and fonts, and a theme's template is made as for the first deck that uses it. */
const eachOnce = (files: readonly MadeFile[]): readonly MadeFile[] => {
  const byPath = new Map([...files].reverse().map((file) => [file.path, file]));
  return [...byPath.values()].reverse();
};
