import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT } from '../end-to-end/build.js';
import type { FuzzedDossier } from './dossiers.js';

/** What fuzzing has found, shrunk: each is built again in every run of the tests. */
export const FOUND = join(ROOT, 'tests/fixtures/fuzz-found');

export const toFixture = ({ dossier, decks }: FuzzedDossier, says: string): string =>
  stringify({ found: says.split('\n').slice(0, 4).join('\n'), dossier, ...decks }, { lineWidth: 0 });

interface Fixture extends FuzzedDossier {
  readonly name: string;
}

export function readFixtures(): readonly Fixture[] {
  const names = existsSync(FOUND) ? readdirSync(FOUND).filter((name) => name.endsWith('.yaml')).sort() : [];
  return names.map((name) => {
    const { dossier, decks } = parse(readFileSync(join(FOUND, name), 'utf8')) as { readonly dossier: FuzzedDossier['dossier']; readonly decks: FuzzedDossier['decks']['decks'] };
    return { name, dossier, decks: { decks } };
  });
}
