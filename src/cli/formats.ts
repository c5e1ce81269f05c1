import { FORMATS, USUAL_FORMATS, type Format } from '../pipeline/format.js';
import { nearest } from '../source/nearest.js';
import { UsageError } from './arguments.js';
import type { CommandContext } from './context.js';

/** The formats named, in the order they are made. Throws UsageError for an unknown one. */
export function chosenFormats(names: readonly string[], { messages }: CommandContext): readonly Format[] {
  if (names.length === 0) return USUAL_FORMATS;
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(messages.unknownFormat(unknown, suggestFormat(unknown), FORMATS));
  return FORMATS.filter((format) => names.includes(format));
}

/** What people call a format, where it is not its name. */
const ALSO_CALLED: Readonly<Record<string, Format>> = {
  ppt: 'pptx', powerpoint: 'pptx', pot: 'potx', markdown: 'md', marp: 'md', htm: 'html', web: 'html', image: 'png', images: 'png', jpg: 'png', jpeg: 'png',
};

const suggestFormat = (name: string): string | undefined => ALSO_CALLED[name.replace(/^\./, '')] ?? nearest(name, FORMATS);
