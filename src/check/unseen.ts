import { diagnostic } from '../diagnostics/diagnostic.js';
import type { Path } from '../source/source.js';
import type { Rule } from './subject.js';

/** Notes and slides kept for questions, where every deck is for the public and none may carry them. */
export const findUnseen: Rule = ({ dossier: { sections, source }, decks }) => {
  if (decks.length === 0 || decks.some(({ spec }) => spec.audience === 'internal')) return [];
  const backup: readonly Path[] = sections.flatMap((section) =>
    section.backup === true ? [[...section.path, 'backup']] : section.blocks.flatMap((block) => (block.backup === true ? [[...block.path, 'backup']] : [])));
  const notes: readonly Path[] = sections.flatMap(({ blocks }) => blocks.flatMap((block) => ((block.notes ?? []).length > 0 ? [[...block.path, 'notes']] : [])));
  const [first] = [...notes, ...backup];
  return first ? [diagnostic('unseen-notes', { notes: notes.length, backup: backup.length }, source.placeOf(first, 'key'), 'warning')] : [];
};
