import type { Language } from '../messages/catalogue.js';

/**
 * French unless the locale is an English one, read in POSIX order (LC_ALL, LC_MESSAGES, LANG).
 * C and POSIX name no language: French.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^en(?:[_.@-]|$)/i.test(locale ?? '') ? 'en' : 'fr';
}
