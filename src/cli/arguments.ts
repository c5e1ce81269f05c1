import { parseArgs } from 'node:util';
import type { CliMessages } from '../messages/cli/messages.js';
import type { Shard } from '../pipeline/batches.js';
import { nearest } from '../source/nearest.js';

export const COMMANDS = ['build', 'watch', 'check', 'list', 'new', 'schema', 'template', 'doctor'] as const;
export type CommandName = (typeof COMMANDS)[number];

const OPTIONS = {
  deck: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  theme: { type: 'string' },
  brand: { type: 'string' },
  out: { type: 'string' },
  browser: { type: 'string' },
  shard: { type: 'string' },
  'no-cache': { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  'lift-embargo': { type: 'boolean' },
  strict: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  rules: { type: 'boolean' },
  parity: { type: 'boolean' },
  sarif: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'version', 'json'];
const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  build: ['deck', 'format', 'theme', 'brand', 'out', 'browser', 'lift-embargo', 'strict', 'shard', 'no-cache'],
  watch: ['deck', 'format', 'theme', 'brand', 'out', 'browser', 'lift-embargo', 'strict', 'no-cache'],
  check: ['deck', 'theme', 'brand', 'strict', 'fix', 'dry-run', 'rules', 'parity', 'out', 'sarif'],
  list: ['deck'],
  new: [],
  schema: ['write'],
  template: [],
  doctor: ['browser'],
};

export interface Arguments {
  readonly command: CommandName | 'help' | 'version';
  readonly names: readonly string[];
  readonly decks: readonly string[];
  readonly formats: readonly string[];
  readonly theme?: string;
  readonly brand?: string;
  readonly out?: string;
  readonly browser?: string;
  /** Which part of the decks this machine builds, of how many. */
  readonly shard?: Shard;
  readonly cache: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly liftEmbargo: boolean;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly rules: boolean;
  readonly parity: boolean;
  /** A file, or `-` for the standard output. */
  readonly sarif?: string;
}

/** A command line that cannot be followed; the message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line. Throws UsageError. */
export function parseArguments(argv: readonly string[], messages: CliMessages): Arguments {
  const { values, positionals } = parse(argv, messages);
  const [word, ...names] = positionals;
  if (values.version === true) return { ...EMPTY, command: 'version' };
  if (values.help === true || word === undefined || word === 'help') return { ...EMPTY, command: 'help' };
  const command = COMMANDS.find((candidate) => candidate === word);
  if (!command) throw new UsageError(messages.unknownCommand(word, nearest(word, COMMANDS)));
  refuseMisplaced(Object.keys(values) as OptionName[], command, messages);
  refuseEmpty(values, messages);
  checkNames(command, names, messages);
  const { theme, brand, out, browser } = values;
  return {
    command,
    names,
    decks: values.deck ?? [],
    formats: (values.format ?? []).flatMap((list) => list.split(',')).map((format) => format.trim().toLowerCase()),
    ...(theme === undefined ? {} : { theme }),
    ...(brand === undefined ? {} : { brand }),
    ...(out === undefined ? {} : { out }),
    ...(browser === undefined ? {} : { browser }),
    ...(values.shard === undefined ? {} : { shard: readShard(values.shard, messages) }),
    cache: values['no-cache'] !== true,
    json: values.json === true,
    write: values.write === true,
    liftEmbargo: values['lift-embargo'] === true,
    strict: values.strict === true,
    fix: values.fix === true,
    dryRun: values['dry-run'] === true,
    rules: values.rules === true,
    parity: values.parity === true,
    ...(values.sarif === undefined ? {} : { sarif: values.sarif }),
  };
}

const EMPTY = {
  names: [], decks: [], formats: [], cache: true, json: false, write: false, liftEmbargo: false, strict: false, fix: false, dryRun: false, rules: false, parity: false,
};

function parse(argv: readonly string[], messages: CliMessages) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const text = (error as Error).message;
    const option = /'(--?[\w-]+)[^']*'/.exec(text)?.[1] ?? argv.find((word) => word.startsWith('-')) ?? '';
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(messages.unknownOption(option, suggestOption(option)));
    if (text.includes('does not take an argument')) throw new UsageError(messages.unexpectedValue(option));
    throw new UsageError(messages.missingValue(option));
  }
}

const suggestOption = (option: string): string | undefined => {
  const near = nearest(option.replace(/^-+/, '').toLowerCase(), Object.keys(OPTIONS));
  return near === undefined ? undefined : `--${near}`;
};

/** An empty value is a slip (an unset variable of a script), never a name. */
function refuseEmpty(values: Readonly<Record<string, unknown>>, messages: CliMessages): void {
  const isEmpty = (value: unknown): boolean => [value].flat().some((one) => typeof one === 'string' && one.trim() === '');
  const empty = Object.keys(values).find((name) => isEmpty(values[name]));
  if (empty !== undefined) throw new UsageError(messages.missingValue(`--${empty}`));
}

function refuseMisplaced(given: readonly OptionName[], command: CommandName, messages: CliMessages): void {
  const stray = given.find((name) => !EVERYWHERE.includes(name) && !OPTIONS_OF[command].includes(name));
  if (stray !== undefined) throw new UsageError(messages.optionNotHere(`--${stray}`, command));
}

function checkNames(command: CommandName, names: readonly string[], messages: CliMessages): void {
  if (command === 'new' || command === 'watch') {
    if (names.length === 0) throw new UsageError(messages.missingName(command));
    if (names.length > 1) throw new UsageError(messages.tooManyNames(command));
  }
  if (command === 'template' && (names[0] !== 'inspect' || names.length !== 2)) throw new UsageError(messages.templateUsage);
  if ((command === 'schema' || command === 'doctor') && names.length > 0) {
    throw new UsageError(messages.noArguments(command));
  }
}

/** « 2/5 »: the second of five. */
function readShard(text: string, messages: CliMessages): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (index === undefined || count === undefined || Number(index) > Number(count)) throw new UsageError(messages.wrongShard(text));
  return { index: Number(index), count: Number(count) };
}

/** The `--lang` of a command line, before anything can be said in any language. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index];
  return word === '--lang' ? argv[index + 1] : word?.slice('--lang='.length);
}
