import { hasErrors, withoutRepeats, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { DiagnosticParams } from '../diagnostics/codes.js';
import { browserIdentity, type OpenedBrowser } from './browser.js';
import type { LeakCheck } from './check-leaks.js';
import type { BuildEvent } from './events.js';
import { needsBrowser, type Format } from './format.js';
import { keepParts, lookUp, type Keeping, type Order } from './kept-parts.js';
import type { LaidOutDeck } from '../layout/page.js';
import { gatherMaterials } from './materials.js';
import { layOutDeck, type PreparedDeck } from './lay-out-deck.js';
import type { MadeFile, MadePart } from './made-file.js';
import { makeFiles } from './make-files.js';
import type { Making } from './making.js';
import type { PictureLibrary } from './picture-library.js';
import { picturesOf } from './pictures.js';
import type { PlannedDeck } from './plan-decks.js';
import type { Surroundings } from './surroundings.js';
import type { Workshop } from './workshop.js';

export interface BuildingDecks {
  readonly formats: readonly Format[];
  readonly themesFolder: string;
  readonly pictures: PictureLibrary;
  readonly surroundings: Surroundings;
  readonly created: Date;
  readonly workshop: Workshop;
  readonly onProgress: (event: BuildEvent) => void;
  /** Of reading and composing. With an error among them decks are laid out, to tell all that is wrong, and not made. */
  readonly found: readonly Diagnostic[];
  /** What must not be in the files of a deck, before they are kept or written. */
  readonly leakCheck: LeakCheck;
  /** Where strictness asks for it: all that has been found, read over with every deck laid out. */
  readonly readOver?: (decks: readonly LaidOutDeck[], found: readonly Diagnostic[]) => Promise<readonly Diagnostic[]>;
}

export interface BuiltDecks {
  /** Nothing is to be written: something is wrong with the content, or the browser failed at work. */
  readonly stopped: boolean;
  readonly files: readonly MadeFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly gaveUp: OpenedBrowser['gaveUp'];
}

/** An order with its deck laid out, where something of it is still to be made. */
interface LaidOutOrder extends Order {
  readonly prepared?: PreparedDeck;
}

/** The files of every deck: those that an earlier build made of the same things, and the others made anew. */
export async function buildDecks(plans: readonly PlannedDeck[], building: BuildingDecks): Promise<BuiltDecks> {
  const { formats, workshop, surroundings, pictures, created, onProgress } = building;
  const { kept } = workshop;
  const browser = kept && needsBrowser(formats) ? await browserIdentity(surroundings) : undefined;
  const keeping: Keeping = { kept, browser, frame: { pictures, created }, leakCheck: building.leakCheck };
  const orders = await Promise.all(plans.map((plan) => lookUp(plan, formats, keeping)));
  // The browser and the second thread take longer to start than a deck to lay out: they come up meanwhile.
  const opening = !hasErrors(building.found) && orders.some((order) => needsBrowser(order.missing)) ? workshop.browser() : undefined;
  if (opening || orders.some((order) => order.missing.includes('html'))) workshop.secondThread();
  const laidOut = await layOut(orders, building);
  const shown = picturesOf(laidOut.flatMap(({ prepared }) => prepared?.laidOut ?? []), pictures);
  const warned = withoutRepeats([...building.found, ...laidOut.flatMap((order) => order.diagnostics), ...shown.diagnostics]);
  const decks = laidOut.flatMap(({ prepared }) => prepared?.laidOut ?? []);
  const diagnostics = hasErrors(warned) || !building.readOver ? warned : await building.readOver(decks, warned);
  if (hasErrors(diagnostics)) return { stopped: true, files: [], diagnostics, gaveUp: [] };

  if (opening) onProgress({ step: 'browser' });
  const making = {
    pictures: shown.pictures,
    machine: surroundings,
    created,
    secondThread: () => workshop.secondThread(),
    onProgress,
    ...(opening ? { browser: opening, anotherBrowser: once(() => workshop.browser()) } : {}),
  };
  const made = await Promise.all(
    laidOut.map((order, i) => workshop.inTurn(() => complete(order, { index: i + 1, count: laidOut.length }, making, keeping, building.leakCheck))),
  );
  if (laidOut.some((order) => order.missing.length > 0)) await kept?.cache.sweep();
  const opened = await opening;
  // A browser that has gone fails every deck after it in the same words.
  const all = withoutRepeats([...diagnostics, ...(opened?.diagnostics ?? []), ...made.flatMap((one) => one.diagnostics)]);
  return {
    stopped: made.some(({ leaks }) => leaks) || all.some(isBrokenBrowser),
    files: made.flatMap(({ parts }) => parts.flatMap((part) => part.files)),
    diagnostics: all,
    gaveUp: opened?.gaveUp ?? [],
  };
}

/** All the decks of a build have one browser to lose, and another. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Where there is no browser the other formats are made; one that fails would leave new files beside the old ones that it did not print. */
const isBrokenBrowser = ({ code, params }: Diagnostic): boolean =>
  code === 'browser-failed' && (params as DiagnosticParams['browser-failed']).problem !== 'explicit-missing';

/** Lays out the decks of which something is missing. Fonts and measuring are loaded for them only. */
async function layOut(orders: readonly Order[], { workshop, themesFolder, readOver, onProgress }: BuildingDecks): Promise<readonly LaidOutOrder[]> {
  const isNeeded = ({ missing }: Order): boolean => missing.length > 0 || readOver !== undefined;
  if (!orders.some(isNeeded)) return orders;
  onProgress({ step: 'layout' });
  return orders.map((order) => {
    if (!isNeeded(order)) return order;
    const { value, diagnostics } = layOutDeck(order.plan, workshop.materials(themesFolder, gatherMaterials));
    return { ...order, diagnostics, ...(value ? { prepared: value } : {}) };
  });
}

interface Completed {
  /** Nothing of the build may be written. */
  readonly leaks?: true;
  readonly parts: readonly MadePart[];
  readonly diagnostics: readonly Diagnostic[];
}

async function complete(
  order: LaidOutOrder,
  turn: { readonly index: number; readonly count: number },
  making: Omit<Making, 'formats'>,
  keeping: Keeping,
  leakCheck: LeakCheck,
): Promise<Completed> {
  const { prepared, missing } = order;
  if (!prepared || missing.length === 0) return { parts: order.parts, diagnostics: [] };
  const search = leakCheck.open(prepared);
  const made = await makeFiles(prepared, turn, { ...making, formats: missing, onMade: search.look, onWaiting: () => { search.getReady(missing); } });
  const { leaks, searchedIn } = await search.finish(made.parts.flatMap(({ files }) => files));
  if (leaks.length > 0) return { parts: [], diagnostics: leaks, leaks: true };
  const path = (await making.browser)?.session?.program.path;
  // What another browser than the one foreseen has printed is nobody's to find again.
  const keepable = made.parts.filter((part) => !needsBrowser([part.format]) || path === keeping.browser?.path);
  await keepParts(order, keepable.map((part) => ({ part, searched: searchedIn(part.files), diagnostics: order.diagnostics })), keeping);
  return { parts: [...order.parts, ...made.parts], diagnostics: made.diagnostics };
}
