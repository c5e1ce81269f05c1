import { cliMessages } from '../messages/cli/cli-messages.js';
import { askedLanguage, parseArguments, UsageError, type CommandName } from './arguments.js';
import type { Command } from './context.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { languageOf } from './language.js';
import type { Terminal } from './terminal.js';

/** Each command's code is loaded when it is asked for: `--help` need not wait for a PDF library. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.js')).build,
  watch: async () => (await import('./commands/watch.js')).watch,
  check: async () => (await import('./commands/check.js')).check,
  list: async () => (await import('./commands/list.js')).list,
  new: async () => (await import('./commands/new.js')).newDossier,
  schema: async () => (await import('./commands/schema.js')).schema,
  template: async () => (await import('./commands/template.js')).template,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
};

/** Runs one command line and gives its exit code. Never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = askedLanguage(argv);
  const language = asked === 'en' || asked === 'fr' ? asked : languageOf(terminal.env);
  const messages = cliMessages(language);
  terminal.onInterrupt(() => {
    terminal.err(`${terminal.isScreen ? '\n' : ''}${messages.interrupted}\n`);
  });
  try {
    if (asked !== undefined && asked !== language) throw new UsageError(messages.unknownLanguage(asked));
    const args = parseArguments(argv, messages);
    if (args.command === 'help') {
      terminal.out(messages.usage);
      return EXIT.done;
    }
    if (args.command === 'version') {
      const { packageVersion } = await import('./package-version.js');
      terminal.out(`${await packageVersion()}\n`);
      return EXIT.done;
    }
    const command = await COMMANDS[args.command]();
    return await command(args, { terminal, language, messages });
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return EXIT.wrongUsage;
    }
    terminal.err(`${messages.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.bug;
  }
}
