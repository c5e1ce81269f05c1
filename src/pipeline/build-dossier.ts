import { basename, join, resolve } from 'node:path';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Dossier } from '../dossier/dossier.js';
import { openBrowserFor, type BrowserNeeds, type OpenedBrowser } from './browser.js';
import { chooseDecks } from './choose-decks.js';
import { dateOfFiles, momentOfBuild } from './date-of-files.js';
import type { BuildEvent } from './events.js';
import { isNameOf } from './file-names.js';
import { themesFolderFor } from './folders.js';
import { needsBrowser, USUAL_FORMATS, type Format } from './format.js';
import { makeFiles, type MadeFile, type Making } from './make-files.js';
import { outputFailure, recoverOutput, writeOutput } from '../output/write-output.js';
import { PictureLibrary } from './picture-library.js';
import { picturesOf } from './pictures.js';
import { prepareDecks, type PreparedDeck } from './prepare-decks.js';
import { readBrands } from './read-brands.js';
import { readDossier } from './read-dossier.js';

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
  readonly onProgress?: (event: BuildEvent) => void;
}

export interface Surroundings extends BrowserNeeds {
  /** Relative paths start here, and file names in diagnostics are relative to it. */
  readonly cwd: string;
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
  const { surroundings, onProgress = () => undefined } = options;
  const { cwd } = surroundings;
  const library = new PictureLibrary();
  const read = await readDossier(folder, cwd, library);
  const formats = options.formats ?? USUAL_FORMATS;
  const chosen = chooseDecks(read.decks, options.decks);
  const brands = read.dossier && (await readBrands(read.dossier, chosen.decks, { ...options, cwd, pictures: library }));
  const early = [...read.diagnostics, ...chosen.diagnostics, ...(brands?.diagnostics ?? [])];
  const result = resultFor(read.dossier, folder, options, new Map([...read.texts, ...(brands?.texts ?? [])]));
  await recoverOutput(result([]).folder);
  if (!read.dossier || hasErrors(early)) return result(early);

  // The browser takes longer to start than a deck to lay out: it comes up meanwhile.
  const opening = needsBrowser(formats) ? openBrowserFor(surroundings) : undefined;
  try {
    onProgress({ step: 'layout' });
    const prepared = prepareDecks(read.dossier, chosen.decks, {
      themesFolder: options.themesFolder ?? themesFolderFor(cwd),
      ...(options.theme === undefined ? {} : { theme: options.theme }),
      ...(options.liftEmbargo === true ? {} : { now: momentOfBuild(surroundings.env) }),
      ...(brands ? { brandOf: brands.brandOf } : {}),
    });
    const shown = picturesOf(prepared.decks.map((deck) => deck.laidOut), library);
    const warned = [...early, ...prepared.diagnostics, ...shown.diagnostics];
    const found = hasErrors(warned) ? warned : await readOver(warned, read.dossier, chosen.decks, prepared.decks, library, options.strict);
    if (hasErrors(found)) return result(found);
    if (opening) onProgress({ step: 'browser' });
    const opened = await opening;
    const made = await makeAll(prepared.decks, {
      formats,
      pictures: shown.pictures,
      machine: surroundings,
      created: dateOfFiles(surroundings.env, read.dossier.date),
      onProgress,
      ...(opened?.session ? { session: opened.session } : {}),
    });
    const diagnostics = [...found, ...(opened?.diagnostics ?? []), ...made.diagnostics];
    return await write(result, made.files, diagnostics, opened?.gaveUp ?? [], onProgress);
  } finally {
    await (await opening)?.session?.close();
  }
}

/** Where strictness asks for it, all that `check` finds: a build that it would refuse is not written. */
async function readOver(
  found: readonly Diagnostic[], dossier: Dossier, specs: readonly DeckSpec[], decks: readonly PreparedDeck[], pictures: PictureLibrary, strict = false,
): Promise<readonly Diagnostic[]> {
  if (!strict && dossier.strict !== true && !specs.some((spec) => spec.strict === true)) return found;
  const { examineDecks } = await import('./examine-decks.js');
  return examineDecks({ dossier, specs, laidOut: decks.map((deck) => deck.laidOut), pictures, found, strict }).diagnostics;
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

async function makeAll(decks: readonly PreparedDeck[], making: Making): Promise<Awaited<ReturnType<typeof makeFiles>>> {
  const files: MadeFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, deck] of decks.entries()) {
    const made = await makeFiles(deck, { index: i + 1, count: decks.length }, making);
    files.push(...made.files);
    diagnostics.push(...made.diagnostics);
  }
  // A browser that has gone fails every deck after it in the same words.
  return { files, diagnostics: [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()] };
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
    await writeOutput(folder, withoutRepeats(files), files.flatMap((file) => file.owns ?? []), (name) =>
      files.some(({ deck, format }) => format !== undefined && isNameOf(name, deck, format)),
    );
  } catch (error) {
    const failure = outputFailure(folder, error);
    if (!failure) throw error;
    return result([...diagnostics, diagnostic('write-failed', { file: failure.file, reason: failure.reason })], [], gaveUp);
  }
  const built = withoutRepeats(files).flatMap((file): BuiltFile[] =>
    file.format === undefined
      ? []
      : [{ path: file.path, deck: file.deck, format: file.format, size: file.bytes.byteLength, pages: file.pages }],
  );
  return result(diagnostics, built, gaveUp);
}

/** Decks of one dossier share their theme and fonts, and a theme's template is made as for the first deck that uses it. */
const withoutRepeats = (files: readonly MadeFile[]): readonly MadeFile[] => {
  const byPath = new Map([...files].reverse().map((file) => [file.path, file]));
  return [...byPath.values()].reverse();
};
