import type { BuildResult } from '../pipeline/build-dossier.js';
import type { Language } from '../messages/catalogue.js';
import type { CliMessages } from '../messages/cli/messages.js';
import { visible } from '../messages/excerpt.js';

/** Each file with its size and pages, in columns. A folder's name may hold what would steer a terminal. */
export function listFiles(result: BuildResult, folder: string, messages: CliMessages, language: Language): string {
  const rows = result.files.map((file) => ({
    path: file.path,
    size: sizeOf(file.size, messages, language),
    pages: file.pages === 0 ? '' : messages.pages(file.pages),
  }));
  const pathWidth = Math.max(...rows.map((row) => row.path.length));
  const sizeWidth = Math.max(...rows.map((row) => row.size.length));
  const lines = rows.map((row) => messages.fileLine(row.path.padEnd(pathWidth), row.size.padStart(sizeWidth), row.pages));
  return visible(`${messages.done(rows.length, folder)}\n${lines.join('\n')}\n`);
}

/** Kilobytes of 1,000 bytes, as file managers count them; at least 1. */
function sizeOf(bytes: number, messages: CliMessages, language: Language): string {
  const isMega = bytes >= 1_000_000;
  const value = isMega ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: isMega ? 1 : 0 }).format(value);
  return messages.size(digits, isMega);
}
