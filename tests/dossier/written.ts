import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Files } from '../../src/dossier/broken-references.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { loadDecks } from '../../src/dossier/load-decks.js';
import { loadDossier } from '../../src/dossier/load-dossier.js';
import type { Language } from '../../src/messages/catalogue.js';
import { formatDiagnostic } from '../../src/messages/format-diagnostic.js';
import { readSource } from '../../src/source/read-source.js';
import { marked } from '../messages/marked.js';

/** The least that a dossier needs before its sections: ten lines. */
export const HEAD = `title: Contre la criminalité
kind: Dossier de presse
date: 2025-03
organisation: { name: Groupe }
people:
  regol: { name: Sandra Regol, role: Députée, portrait: regol.jpg }
figures:
  marche: { value: 3.5, unit: Md€, label: marché estimé }
  mineurs: { value: 23, unit: "%", label: de mineurs }
sections:
`;

/** A dossier whose only section holds these blocks; they start on line 14. */
export const withBlocks = (...lines: readonly string[]): string =>
  `${HEAD}  - id: constat\n    title: Un constat\n    blocks:\n${lines.map((line) => `      ${line}\n`).join('')}`;

const FILES = ['regol.jpg', 'images/photo.jpg'];

export interface Loaded {
  readonly dossier?: Dossier;
  readonly diagnostics: readonly Diagnostic[];
}

export function load(yaml: string | Uint8Array, findPictureFault?: Files['findPictureFault']): Loaded {
  const read = readSource('dossier.yaml', typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml);
  if (!read.value) return { diagnostics: read.diagnostics };
  const options = { id: 'essai', folder: '/essai', fileExists: (name: string) => FILES.includes(name), listFiles: () => FILES, ...(findPictureFault ? { findPictureFault } : {}) };
  const { value, diagnostics } = loadDossier(read.value, options);
  return { ...(value ? { dossier: value } : {}), diagnostics: [...read.diagnostics, ...diagnostics] };
}

/** What the command line says of a dossier, one text per diagnostic, invisible spaces shown as in `marked`. */
export function reports(yaml: string | Uint8Array, language: Language = 'fr'): readonly string[] {
  const text = typeof yaml === 'string' ? yaml : new TextDecoder().decode(yaml);
  return load(yaml).diagnostics.map((found) => marked(formatDiagnostic(found, text, language)));
}

export function loadedDecks(dossierYaml: string, decksYaml: string) {
  const { dossier } = load(dossierYaml);
  const { value: source } = readSource('decks.yaml', new TextEncoder().encode(decksYaml));
  if (!dossier || !source) throw new Error('the fixture itself is wrong');
  return loadDecks(source, dossier);
}

export const deckReports = (dossierYaml: string, decksYaml: string): readonly string[] =>
  loadedDecks(dossierYaml, decksYaml).diagnostics.map((found) => marked(formatDiagnostic(found, decksYaml, 'fr')));
