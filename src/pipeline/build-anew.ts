import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import { buildDecks, type BuildingDecks, type BuiltDecks } from './build-decks.js';
import { leakCheck } from './check-leaks.js';
import { chooseDecks } from './choose-decks.js';
import { dateOfFiles, momentOfBuild } from './date-of-files.js';
import type { BuildOptions, BuildResult, BuiltFile } from './build-options.js';
import type { BuildEvent } from './events.js';
import { isNameOf } from './file-names.js';
import { outputFolderFor, themesFolderFor } from './folders.js';
import { fontPaths } from '../theme/font-paths.js';
import { outputFailure, recoverOutput, writeOutput } from '../output/write-output.js';
import { needsBrowser, USUAL_FORMATS, type Format } from './format.js';
import type { MadeFile } from './made-file.js';
import { PictureLibrary } from './picture-library.js';
import { gatherMaterials } from './materials.js';
import { planDecks, type PlannedDeck } from './plan-decks.js';
import { readBrands } from './read-brands.js';
import { readDossier } from './read-dossier.js';
import type { BuildMemory } from './recall-build.js';
import type { Workshop } from './workshop.js';

/** Reads, composes and makes everything, and has it remembered. */
export async function buildAnew(workshop: Workshop, folder: string, options: BuildOptions, memory: BuildMemory | undefined): Promise<BuildResult> {
  const { surroundings, onProgress = () => undefined } = options;
  const { cwd } = surroundings;
  const formats = options.formats ?? USUAL_FORMATS;
  loadWriters(formats);
  if (needsBrowser(formats)) await workshop.getReady();
  else if (formats.includes('html')) workshop.secondThread();
  const library = new PictureLibrary();
  const read = await readDossier(folder, cwd, library);
  const chosen = chooseDecks(read.decks, options.decks);
  const brands = read.dossier && (await readBrands(read.dossier, chosen.decks, { ...options, cwd, pictures: library }));
  const early = [...read.diagnostics, ...chosen.diagnostics, ...(brands?.diagnostics ?? [])];
  const result = resultFor(read.dossier, folder, options, new Map([...read.texts, ...(brands?.texts ?? [])]));
  await recoverOutput(result([]).folder);
  if (!read.dossier || hasErrors(early)) return result(early);

  const { dossier } = read;
  const themesFolder = options.themesFolder ?? themesFolderFor(cwd);
  const planned = planDecks(dossier, chosen.decks, {
    themesFolder,
    materials: workshop.materials(themesFolder, gatherMaterials),
    fillTemplates: formats.includes('pptx'),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
    ...(options.liftEmbargo === true ? {} : { now: momentOfBuild(surroundings.env) }),
    ...(brands ? { brandOf: brands.brandOf } : {}),
  });
  const built = await withTemporaryFolder(early, () => buildDecks(planned.plans, {
    formats,
    themesFolder,
    pictures: library,
    surroundings,
    created: dateOfFiles(surroundings.env, dossier.date),
    workshop,
    onProgress,
    found: [...early, ...planned.diagnostics],
    leakCheck: leakCheck({ dossier: dossier, texts: result([]).texts, cwd, env: surroundings.env }),
    ...readingOver(dossier, chosen.decks, library, options.strict),
  }));
  if (built.stopped) return result(built.diagnostics);
  const finished = await write(result, built.files, built.diagnostics, built.gaveUp, onProgress);
  if (!hasErrors(finished.diagnostics) && !dependsOnToday(dossier, chosen.decks, options)) {
    const inputs = [...(brands?.files ?? []), ...planned.plans.flatMap(inputsOf)];
    await memory?.remember({ inputs, written: eachOnce(built.files), result: { ...finished, gaveUp: [] } });
  }
  return finished;
}

/** Decks that cannot be made where the temporary folder is full, read-only or gone: that is the machine's fault, and said. */
async function withTemporaryFolder(found: readonly Diagnostic[], make: () => Promise<BuiltDecks>): Promise<BuiltDecks> {
  try {
    return await make();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || path?.startsWith(tmpdir()) !== true) throw error;
    return { files: [], diagnostics: [...found, diagnostic('write-failed', { file: tmpdir(), reason: code })], gaveUp: [], stopped: true };
  }
}

/** Their code is read while this thread waits for something else, and not one file after the other when it is wanted. */
function loadWriters(formats: readonly Format[]): void {
  const wanted = [
    import('../leak/find-leaks.js'),
    ...(formats.some((format) => format !== 'pptx' && format !== 'potx') ? [import('../writers/marp/write-markdown.js'), import('../writers/html/load-assets.js'), import('../writers/html/skeleton.js')] : []),
    ...(formats.includes('pdf') ? [import('../writers/pdf/print-pdf.js')] : []),
    ...(formats.includes('pptx') ? [import('../writers/pptx/write-pptx.js')] : []),
  ];
  // Whoever wants it hears why it cannot be loaded.
  for (const loading of wanted) loading.catch(() => undefined);
}

/** An embargo ends, and what `check` finds may be a matter of the day. */
const dependsOnToday = (dossier: Dossier, specs: readonly DeckSpec[], { strict = false }: BuildOptions): boolean =>
  strict || [dossier, ...specs].some((one) => one.embargo !== undefined || one.strict === true);

/** Files that a deck is made from, and that lie neither beside its dossier nor with the themes. */
const inputsOf = ({ theme, template }: PlannedDeck): readonly string[] => [
  ...fontPaths(theme.fonts), ...(template ? [join(template.folder, template.name)] : []),
];

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
  const out = outputFolderFor(folder, options.out, cwd);
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
