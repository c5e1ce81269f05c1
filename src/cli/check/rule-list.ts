import { CHECK_RULES } from '../../diagnostics/check-rules.js';
import { catalogue, type Language } from '../../messages/catalogue.js';
import { helpUri } from '../documentation.js';

/** Every rule of `check` with why it matters, worst first. */
export function listRules(language: Language): string {
  const { diagnostics } = catalogue(language);
  return `${CHECK_RULES.map((rule) => `${rule}\n  ${diagnostics[rule].why ?? ''}`).join('\n')}\n`;
}

export const rulesAsJson = (language: Language): object => ({
  version: 1,
  rules: CHECK_RULES.map((rule) => ({ rule, why: catalogue(language).diagnostics[rule].why, ...(helpUri(rule) === undefined ? {} : { helpUri: helpUri(rule) }) })),
});
