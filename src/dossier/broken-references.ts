import type { BlockKind, Reference } from '../blocks/block.js';
import { blockKinds, isBlockKind } from '../blocks/registry.js';
import { diagnostic, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Refusal } from '../pictures/picture.js';
import { nearest } from '../source/nearest.js';
import type { Path } from '../source/source.js';
import { figuresNamed } from '../text/figure-mark.js';
import { citedFigures } from './cited-figures.js';
import type { Block, Dossier, Section } from './dossier.js';
import type { TemplateChoice } from './template-choice.js';

/** How to know the files beside a dossier; names are relative to its folder, with `/` or the system's separator. */
export interface Files {
  fileExists(name: string): boolean;
  /** For suggestions. */
  listFiles?(): readonly string[];
  /** What is wrong with a file that is there, as a picture. */
  findPictureFault?(name: string): PictureFault | undefined;
}

/** A picture that cannot be shown, or one that may look otherwise elsewhere. */
export type PictureFault = Refusal | 'has-text';

/** A reference with its path from the root of the YAML. */
type Rooted = Omit<Reference, 'path'> & { readonly path: Path };

/** Every id and file that the dossier mentions and that does not exist, with the nearest that does. */
export function findBrokenReferences(dossier: Dossier, files: Files): readonly Diagnostic[] {
  return referencesOf(dossier).flatMap((reference) =>
    reference.to === 'files' ? findPictureFaults(reference.id, dossier.source.placeOf(reference.path), files) : brokenId(reference, reference.to, dossier),
  );
}

/** The figures that a text outside the dossier's file names and that the ledger does not have. */
export const findUnknownFigures = (text: string, place: Place, { figures }: Dossier): readonly Diagnostic[] =>
  figuresNamed(text).filter((id) => !figures.has(id)).map((id) => unknownId(id, 'figures', [...figures.keys()], place));

function brokenId({ id, path }: Rooted, to: 'people' | 'sources' | 'figures', dossier: Dossier): readonly Diagnostic[] {
  if (dossier[to].has(id)) return [];
  const known = [...dossier[to].keys()];
  return [unknownId(id, to, known, dossier.source.placeOf(path))];
}

const unknownId = (id: string, to: 'people' | 'sources' | 'figures', known: readonly string[], place: Place): Diagnostic =>
  diagnostic('unknown-reference', { to, id, known, ...suggest(id, known) }, place);

/** What is wrong with a picture named at a place: not there, elsewhere, or not to be shown. */
export function findPictureFaults(file: string, place: Place, files: Files): readonly Diagnostic[] {
  const missing = findMissingFile(file, place, files);
  if (missing.length > 0) return missing;
  const fault = files.findPictureFault?.(file);
  if (fault === undefined) return [];
  if (fault === 'has-text') return [diagnostic('image-has-text', { file }, place, 'warning')];
  const { problem: reason, ...detail } = fault;
  return [diagnostic('image-unreadable', { file, reason, ...detail }, place)];
}

export const findMissingTemplate = ({ template }: TemplateChoice, files: Files): readonly Diagnostic[] =>
  template === undefined ? [] : findMissingFile(template.name, template.place, files);

/** What is wrong with the name of a file beside the dossier. */
export function findMissingFile(file: string, place: Place, files: Files): readonly Diagnostic[] {
  if (leavesFolder(file)) return [diagnostic('file-outside-folder', { file }, place)];
  if (files.fileExists(file)) return [];
  const known = files.listFiles?.().map((name) => name.replaceAll('\\', '/')) ?? [];
  return [diagnostic('missing-file', { file, ...suggest(file, known) }, place)];
}

/** Absolute paths, drive letters, addresses, and relative paths that climb out; a backslash separates on Windows. */
function leavesFolder(file: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(file)) return true;
  let depth = 0;
  for (const step of file.split(/[/\\]/)) {
    if (step === '..') depth -= 1;
    else if (step !== '.' && step !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function suggest(word: string, known: readonly string[]): { readonly suggestion?: string } {
  const suggestion = nearest(word, known);
  return suggestion === undefined ? {} : { suggestion };
}

function referencesOf(dossier: Dossier): readonly Rooted[] {
  const { logo } = dossier.organisation;
  return [
    ...optional('files', logo, ['organisation', 'logo']),
    ...[...dossier.people].flatMap(([id, { portrait }]) => optional('files', portrait, ['people', id, 'portrait'])),
    ...[...dossier.figures].flatMap(([id, { source, versus }]) => [
      ...optional('sources', source, ['figures', id, 'source']),
      ...optional('sources', versus?.source, ['figures', id, 'versus', 'source']),
    ]),
    ...cited({ title: dossier.title, subtitle: dossier.subtitle, closing: dossier.closing }, []),
    ...[...dossier.figures].flatMap(([id, { label, scope }]) => cited({ label, scope }, ['figures', id])),
    ...dossier.sections.flatMap(ofSection),
  ];
}

const ofSection = ({ speaker, blocks, path, title, short, kicker, message, text }: Section): readonly Rooted[] => [
  ...optional('people', speaker, [...path, 'speaker']),
  ...cited({ title, short, kicker, message, text }, path),
  ...blocks.flatMap(ofBlock),
];

function ofBlock({ kind, value, speaker, source, path, title, kicker, text, notes }: Block): readonly Rooted[] {
  // The schema has checked the value against this very kind.
  const block: BlockKind | undefined = isBlockKind(kind) ? (blockKinds[kind] as BlockKind) : undefined;
  const own = block?.references(value) ?? [];
  return [
    ...optional('people', speaker, [...path, 'speaker']),
    ...optional('sources', source, [...path, 'source']),
    ...cited({ title, kicker, text, notes, [kind]: value }, path),
    ...own.map((reference) => ({ ...reference, path: [...path, kind, ...reference.path] })),
  ];
}

/** The figures that texts name. */
const cited = (texts: unknown, path: Path): readonly Rooted[] => citedFigures(texts, path).map((citation) => ({ to: 'figures', ...citation }));

const optional = (to: Reference['to'], id: string | undefined, path: Path): readonly Rooted[] => (id === undefined ? [] : [{ to, id, path }]);
