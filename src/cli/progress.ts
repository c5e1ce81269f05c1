import type { BuildEvent } from '../pipeline/events.js';
import type { CliMessages } from '../messages/cli/messages.js';
import type { Terminal } from './terminal.js';

export interface Progress {
  show(event: BuildEvent): void;
  /** Leaves the screen clean for what is printed next. */
  clear(): void;
}

/** Tells what is being made: on a screen, one line that is rewritten; in a log, one line for each deck. */
export function createProgress(terminal: Terminal, messages: CliMessages): Progress {
  return terminal.isScreen ? screenProgress(terminal, messages) : logProgress(terminal, messages);
}

const sentence = (event: BuildEvent, messages: CliMessages): string =>
  event.deck === undefined
    ? `${messages.steps[event.step]}…`
    : messages.progress(event.deck, event.index, event.count, messages.steps[event.step]);

function screenProgress(terminal: Terminal, messages: CliMessages): Progress {
  return {
    show: (event) => {
      terminal.err(`\r\u001B[2K${sentence(event, messages)}`);
    },
    clear: () => {
      terminal.err('\r\u001B[2K');
    },
  };
}

function logProgress(terminal: Terminal, messages: CliMessages): Progress {
  return {
    show: (event) => {
      terminal.err(`${sentence(event, messages)}\n`);
    },
    clear: () => undefined,
  };
}
