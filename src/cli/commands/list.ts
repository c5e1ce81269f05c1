import { hasErrors } from '../../diagnostics/diagnostic.js';
import { listSlides } from '../../deck/list-slides.js';
import { visible } from '../../messages/excerpt.js';
import { chooseDecks } from '../../pipeline/choose-decks.js';
import { readDossier } from '../../pipeline/read-dossier.js';
import type { Arguments } from '../arguments.js';
import { chosenDossiers } from '../dossiers.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { exitCodeFor, reportDiagnostics } from '../report.js';
import type { CommandContext } from '../context.js';

/** `pupitre list`: the id, layout and title of every slide, by deck. */
export async function list(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const { terminal, language } = context;
  const listed: object[] = [];
  let exitCode: ExitCode = EXIT.done;
  for (const folder of await chosenDossiers(args, context)) {
    const { dossier, decks, diagnostics, texts } = await readDossier(folder, terminal.cwd);
    const chosen = chooseDecks(decks, args.decks);
    const found = [...diagnostics, ...chosen.diagnostics];
    reportDiagnostics(found, texts, terminal, language);
    if (!dossier || hasErrors(found)) {
      exitCode = exitCodeFor(found);
      continue;
    }
    for (const deck of chosen.decks) {
      const slides = listSlides(dossier, deck);
      listed.push({ dossier: dossier.id, deck: deck.name, slides });
      if (!args.json) terminal.out(tableOf(visible(`${dossier.id}/${deck.name}`), slides));
    }
  }
  if (args.json) terminal.out(`${JSON.stringify({ exitCode, decks: listed }, null, 2)}\n`);
  return exitCode;
}

interface ListedSlide {
  readonly id: string;
  readonly layout: string;
  readonly title: string;
}

function tableOf(heading: string, slides: readonly ListedSlide[]): string {
  const idWidth = Math.max(...slides.map((slide) => slide.id.length));
  const layoutWidth = Math.max(...slides.map((slide) => slide.layout.length));
  const rows = slides.map(
    (slide) => `  ${slide.id.padEnd(idWidth)}  ${slide.layout.padEnd(layoutWidth)}  ${slide.title}`,
  );
  return `${heading}\n${rows.join('\n')}\n\n`;
}
