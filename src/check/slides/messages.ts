import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Dossier, Section } from '../../dossier/dossier.js';
import { parseInline } from '../../text/parse-inline.js';
import { plainText } from '../../text/run.js';
import type { Rule, Subject } from '../subject.js';
import { stemsOf } from '../words.js';

/** Blocks that show evidence: what it proves has to be said in their title. */
const EVIDENCE = new Set(['figures', 'chart', 'table', 'timeline', 'image', 'comparison']);

/** Words that name a part of any document and say nothing of this one. */
const LABELS = stemsOf(
  'chiffres chiffre clés clé données donnée statistiques graphique tableau courbe image photo illustration introduction conclusion contexte présentation ' +
    'constat analyse bilan résumé synthèse exemple exemples points point propositions mesures titre diapositive annexe divers partie suite comparaison chronologie calendrier ' +
    'figures numbers data key chart table graph picture introduction conclusion context overview summary analysis example title slide appendix comparison timeline agenda',
);

/** Slides and sections of the decks that leave the audience without a sentence to take home. */
export const findMissingMessages: Rule = (subject) => {
  const shown = new Set(subject.decks.flatMap(({ deck }) => deck.slides.map(({ id }) => id)));
  return subject.dossier.sections.flatMap((section) => [
    ...(shown.has(`${section.id}/opener`) ? ofSection(section, subject.dossier) : []),
    ...ofBlocks(section, shown, subject),
  ]);
};

const ofSection = ({ title, message, path }: Section, { source }: Dossier): readonly Diagnostic[] =>
  message === undefined ? [diagnostic('slide-without-message', { reason: 'section', title }, source.placeOf([...path, 'title']), 'warning')] : [];

function ofBlocks(section: Section, shown: ReadonlySet<string>, { dossier: { source } }: Subject): readonly Diagnostic[] {
  return section.blocks.flatMap(({ id, kind, title, path }) => {
    if (!shown.has(`${section.id}/${id}`)) return [];
    const say = (reason: 'label' | 'inherited', words: string, where: readonly (string | number)[]) =>
      [diagnostic('slide-without-message', { reason, title: words }, source.placeOf(where, reason === 'label' ? 'value' : 'key'), 'warning')];
    if (title !== undefined) return isLabel(title) ? say('label', title, [...path, 'title']) : [];
    return EVIDENCE.has(kind) ? say('inherited', section.title, [...path, kind]) : [];
  });
}

/** Nothing but words that name, « Les chiffres clés » : a title that says something has another word. */
function isLabel(title: string): boolean {
  const stems = [...stemsOf(plainText(parseInline(title)))].filter((stem) => !/^\d+$/.test(stem));
  return stems.every((stem) => LABELS.has(stem));
}
