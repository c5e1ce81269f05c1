import type { Language } from '../messages/catalogue.js';
import type { CliMessages } from '../messages/cli/messages.js';
import type { Arguments } from './arguments.js';
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What every command works with beside its arguments. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly messages: CliMessages;
}

export type Command = (args: Arguments, context: CommandContext) => Promise<ExitCode>;
