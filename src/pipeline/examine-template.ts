import { resolve } from 'node:path';
import { diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import { LIMITS, readGuarded } from '../files/read-guarded.js';
import { loadTheme } from '../theme/load-theme.js';
import { inspectTemplate, type Inspection } from '../writers/pptx/template/inspect-template.js';
import { readTemplate } from '../writers/pptx/template/read-template.js';
import type { Template } from '../writers/pptx/template/template.js';
import { widthFactor } from '../writers/pptx/template/template-theme.js';
import { presentationWords } from '../messages/presentation-words.js';
import { themesFolderFor } from './folders.js';
import { USUAL_THEME } from './plan-decks.js';

export interface ExaminedTemplate extends Inspection {
  readonly template: Template;
  /** How much wider than our fonts the template's are taken to be; 1 where they are ours. */
  readonly widthFactor: number;
}

/** What a presentation file offers to be filled with, for a person who has to choose or to mend it. */
export function examineTemplate(file: string, cwd: string): Outcome<ExaminedTemplate> {
  let bytes: Uint8Array;
  try {
    bytes = readGuarded(resolve(cwd, file), { maxBytes: LIMITS.template });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { diagnostics: [diagnostic('file-not-readable', { file, reason: code })] };
  }
  const { value: template, diagnostics } = readTemplate(bytes, file);
  const theme = loadTheme(USUAL_THEME, 'stage', themesFolderFor(cwd));
  if (!template || !theme.value) return { diagnostics: [...diagnostics, ...theme.diagnostics] };
  const inspection = inspectTemplate({ template, layouts: {}, theme: theme.value, words: presentationWords('fr') });
  return { value: { ...inspection, template, widthFactor: widthFactor(template, theme.value) }, diagnostics };
}
