import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { findContradictions } from './figures/contradictions.js';
import { findDataContradictions } from './figures/data.js';
import { findConflicts, findUndated, findUnsourced } from './figures/traceability.js';
import { asError, beStrict, setAside, type Judged } from './judge.js';
import { findDeadSlideLinks } from './slides/links.js';
import { findLongSentences } from './slides/long-sentences.js';
import { findMissingMessages } from './slides/messages.js';
import { findPoorAlts, findSmallPictures } from './slides/pictures.js';
import { findRepeatedTitles } from './slides/titles.js';
import { findLateParts, findTimeConflicts } from './slides/time.js';
import type { Rule, Subject } from './subject.js';
import { findUnseen } from './unseen.js';
import { findUnusedFigures, findUnusedPeople, findUnusedSources } from './unused.js';
import { findDeadLinks, findDoubts } from './wording.js';

const RULES: readonly Rule[] = [
  findContradictions, findDataContradictions, findConflicts, findUnsourced, findUndated,
  findDeadLinks, findDeadSlideLinks, findDoubts,
  findMissingMessages, findRepeatedTitles, findLongSentences, findLateParts, findTimeConflicts, findUnseen, findPoorAlts, findSmallPictures,
  findUnusedFigures, findUnusedPeople, findUnusedSources,
];

/**
 * Reads a dossier and its decks over: what a build would not refuse, and a press officer wants to know before a deputy
 * speaks. What the dossier allows is set aside, with its reason.
 * @param build warnings that the build itself has found: strictness counts them too
 * @param strict every warning is an error, whatever dossier and decks say
 */
export function examine(subject: Subject, build: readonly Diagnostic[] = [], strict = false): Judged {
  const found = withoutRepeats(RULES.flatMap((rule) => rule(subject)));
  const { diagnostics, allowed } = setAside(found, subject);
  const all = [...build, ...diagnostics];
  return { diagnostics: strict ? all.map(asError) : beStrict(all, subject), allowed };
}

/** Two decks that show the same slide have the same fault. */
const withoutRepeats = (found: readonly Diagnostic[]): readonly Diagnostic[] => [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
