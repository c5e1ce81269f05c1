import { examine } from '../../src/check/examine.js';
import type { Judged } from '../../src/check/judge.js';
import type { CheckedDeck } from '../../src/check/subject.js';
import { composeDeck } from '../../src/deck/compose.js';
import { worstFirst } from '../../src/diagnostics/worst-first.js';
import type { DeckSpec } from '../../src/dossier/dossier.js';
import { loadDecks } from '../../src/dossier/load-decks.js';
import { loadDossier } from '../../src/dossier/load-dossier.js';
import { formatDiagnostic } from '../../src/messages/format-diagnostic.js';
import { readSource } from '../../src/source/read-source.js';
import { marked } from '../messages/marked.js';

/** A dossier that nothing is to be said of, before its sections; nine lines. */
export const HEAD = `title: Un dossier
kind: Dossier de presse
date: 2025-03
organisation: { name: Groupe }
people:
  regol: { name: Sandra Regol, role: Députée }
sources:
  bercy: { label: Bercy }
figures:
`;

/** With one section of that text, said by its speaker; figures are lines below \`figures:\`. */
export const withProse = (figures: readonly string[], ...paragraphs: readonly string[]): string =>
  `${HEAD}${figures.map((line) => `  ${line}\n`).join('')}${section(['- statement: Une phrase à retenir.'], paragraphs)}`;

export const section = (blocks: readonly string[], paragraphs: readonly string[] = []): string =>
  [
    'sections:',
    '  - id: constat',
    '    title: Un constat alarmant',
    '    message: Il faut agir.',
    '    speaker: regol',
    ...(paragraphs.length > 0 ? ['    text:', ...paragraphs.map((text) => `      - ${text}`)] : []),
    '    blocks:',
    ...blocks.map((line) => `      ${line}`),
    '',
  ].join('\n');

/** No figure at all, and those blocks; they start on line 13. */
export const withBlocks = (...blocks: readonly string[]): string =>
  `${HEAD.replace('sources:\n  bercy: { label: Bercy }\nfigures:\n', '')}${section(blocks)}`;

const STAGE = 'decks:\n  presse: { audience: internal, slides: [cover, agenda, constat] }\n';

export interface Read extends Judged {
  /** As the command line prints them, invisible spaces shown. */
  readonly reports: readonly string[];
}

/** What `check` says of a dossier of those files, its pages not laid out. */
export function read(dossierYaml: string, decksYaml = STAGE, strict = false): Read {
  const dossier = loadDossier(sourceOf('dossier.yaml', dossierYaml), { id: 'essai', folder: '/essai', fileExists: () => true });
  if (!dossier.value || dossier.diagnostics.length > 0) throw new Error(JSON.stringify(dossier.diagnostics));
  const decks = loadDecks(sourceOf('decks.yaml', decksYaml), dossier.value);
  if (!decks.value || decks.diagnostics.length > 0) throw new Error(JSON.stringify(decks.diagnostics));
  const { value } = dossier;
  const checked = decks.value.map((spec: DeckSpec): CheckedDeck => ({ spec, deck: composeDeck(value, spec), pages: [] }));
  const judged = examine({ dossier: value, decks: checked, pixelsOf: () => undefined }, [], strict);
  const diagnostics = worstFirst(judged.diagnostics);
  const textOf = (file: string | undefined): string => (file === 'decks.yaml' ? decksYaml : dossierYaml);
  return { ...judged, diagnostics, reports: diagnostics.map((found) => marked(formatDiagnostic(found, textOf(found.place?.file), 'fr'))) };
}

function sourceOf(file: string, yaml: string) {
  const { value, diagnostics } = readSource(file, new TextEncoder().encode(yaml));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** The codes alone, those of the rules named. */
export const codes = (given: Read, ...only: readonly string[]): readonly string[] =>
  given.diagnostics.map(({ code }) => code).filter((code) => only.length === 0 || only.includes(code));
