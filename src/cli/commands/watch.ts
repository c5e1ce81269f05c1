import { dirname, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { visible } from '../../messages/excerpt.js';
import { buildDossier, type BuildResult } from '../../pipeline/build-dossier.js';
import { themesFolderFor } from '../../pipeline/folders.js';
import { watchFolders } from '../../pipeline/watch-files.js';
import { openWorkshop, type Workshop } from '../../pipeline/workshop.js';
import type { Arguments } from '../arguments.js';
import type { CommandContext } from '../context.js';
import { chosenDossiers } from '../dossiers.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { chosenFormats } from '../formats.js';
import { refuseDossierAsFolder, refuseFileAsFolder } from '../out-folder.js';
import { countDiagnostics, reportDiagnostics } from '../report.js';
import { surroundingsOf } from '../surroundings.js';

/** What a person who writes looks at between two saves. */
const USUAL_FORMATS = ['html'] as const;

/** Names of what editors leave beside the file being written. */
const isScratch = (name: string): boolean => /(?:^|[/\\])(?:\.|#)|~$|\.(?:swp|swx|tmp)$/.test(name);

/** `pupitre watch`: builds, and again at every save, with browser, themes and fonts kept warm, until it is stopped. */
export async function watch(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const { terminal, messages } = context;
  const formats = args.formats.length === 0 ? USUAL_FORMATS : chosenFormats(args.formats, context);
  refuseFileAsFolder(args.out, context);
  const [folder = ''] = await chosenDossiers(args, context);
  refuseDossierAsFolder([folder], args.out, true, context);
  const themesFolder = themesFolderFor(terminal.cwd);
  const brand = args.brand === undefined ? [] : [dirname(resolve(terminal.cwd, args.brand))];
  const surroundings = surroundingsOf(terminal, args.browser);
  const watching = watchFolders([resolve(terminal.cwd, folder), themesFolder, ...brand], isScratch);
  const forget = terminal.onStop(() => {
    watching.stop();
  });
  const workshop = await openWorkshop(surroundings, args.cache);
  const buildAgain = (): Promise<BuildResult> =>
    buildDossier(folder, {
      formats, decks: args.decks, liftEmbargo: args.liftEmbargo, strict: args.strict, surroundings, workshop,
      ...(args.out === undefined ? {} : { out: args.out }),
      ...(args.theme === undefined ? {} : { theme: args.theme }),
      ...(args.brand === undefined ? {} : { brand: args.brand }),
    });
  try {
    terminal.err(`${messages.watching(visible(relative(terminal.cwd, resolve(terminal.cwd, folder))))}\n`);
    do {
      await rebuild(buildAgain, workshop, context);
    } while (await watching.next());
    terminal.err(`${messages.stopped}\n`);
    return EXIT.done;
  } finally {
    forget();
    watching.stop();
    await workshop.close();
  }
}

async function rebuild(buildAgain: () => Promise<BuildResult>, workshop: Workshop, { terminal, language, messages }: CommandContext): Promise<void> {
  const start = performance.now();
  workshop.forgetChanged();
  const { diagnostics, texts, files } = await buildAgain();
  reportDiagnostics(diagnostics, texts, terminal, language);
  const count = countDiagnostics(diagnostics, messages);
  if (count !== '') terminal.err(`${count}\n`);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(new Date());
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format((performance.now() - start) / 1000);
  const isNew = files.length > 0 && !hasErrors(diagnostics);
  terminal.err(`${isNew ? messages.rebuilt(time, seconds) : messages.stillEarlier(time)}\n`);
}
