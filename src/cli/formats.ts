import { FORMATS, USUAL_FORMATS, type Format } from '../pipeline/format.js';
import { UsageError } from './arguments.js';
import type { CommandContext } from './context.js';

/** The formats named, in the order they are made. Throws UsageError for an unknown one. */
export function chosenFormats(names: readonly string[], { messages }: CommandContext): readonly Format[] {
  if (names.length === 0) return USUAL_FORMATS;
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(messages.unknownFormat(unknown, FORMATS));
  return FORMATS.filter((format) => names.includes(format));
}
