import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workplace, type Workplace } from '../pipeline/dossier-folder.js';

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
    readonly results: readonly {
      readonly ruleId: string; readonly ruleIndex: number; readonly level: string; readonly message: { readonly text: string };
      readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } }[];
      readonly relatedLocations?: readonly object[]; readonly suppressions?: readonly object[];
    }[];
  }[];
}

const unsourced = (place: Workplace): void => {
  place.edit('dossier.yaml', 'date: 2024, source: insee }', 'date: 2024 }');
};
const dossierOf = ({ cwd }: Workplace): string => join(cwd, 'slides/essai/dossier.yaml');

describe('pupitre check --sarif', () => {
  it('gives a log as SARIF 2.1.0 wants it: each result has a rule with its help, a level, a region from 1 and a relative address', async () => {
    const place = workplace();
    unsourced(place);
    place.edit('dossier.yaml', 'version: 1', 'version: 1\ncheck: { allow: [{ rule: figure-without-source, reason: Attendue }] }');
    place.edit('dossier.yaml', 'Le premier paragraphe du dossier.', '20 % de hausse des loyers.');
    place.edit('dossier.yaml', 'label: de hausse en un an', 'label: de hausse des loyers');
    const { exitCode, out } = await place.type('check --sarif -');
    const log = JSON.parse(out) as Log;
    const [run] = log.runs;
    expect({ exitCode, version: log.version, runs: log.runs.length }).toEqual({ exitCode: 0, version: '2.1.0', runs: 1 });
    const rules = run?.tool.driver.rules ?? [];
    for (const { id, helpUri } of rules) expect([new URL(helpUri).hash, helpUri.endsWith(`docs/check.md#${id}`)]).toEqual([`#${id}`, true]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(run?.results.map(({ ruleId, level, locations, relatedLocations, suppressions }) => ({ ruleId, level, locations, relatedLocations, suppressions }))).toMatchObject([
      { ruleId: 'prose-contradicts-figure', level: 'warning', relatedLocations: [{ id: 0, physicalLocation: { region: { startLine: 28 } } }] },
      {
        ruleId: 'figure-without-source',
        level: 'warning',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'slides/essai/dossier.yaml' }, region: { startLine: 27, startColumn: 3, endLine: 27, endColumn: 12 } } }],
        suppressions: [{ kind: 'inSource', justification: 'Attendue' }],
      },
    ]);
  });

  it('writes it to a file beside the report', async () => {
    const place = workplace();
    expect((await place.type('check --sarif rapport.sarif')).exitCode).toBe(0);
    expect((JSON.parse(place.read('rapport.sarif').toString()) as Log).runs[0]?.results).toEqual([]);
  });
});

describe('pupitre check --fix', () => {
  const broken = (place: Workplace): void => {
    place.edit('dossier.yaml', 'kind: Dossier', 'Kind: Dossier');
    place.edit('dossier.yaml', 'value: 18,', 'value: "18,5",   # à vérifier\n   ');
    place.edit('dossier.yaml', 'email: presse', 'phone: 0102030405\n  email: presse');
    place.edit('decks.yaml', '    density: stage', '    densite: Stage');
  };

  it('mends what is safe, keeps everything else to the letter, and has nothing to do the second time', async () => {
    const place = workplace();
    broken(place);
    const before = readFileSync(dossierOf(place), 'utf8');
    const { exitCode, err } = await place.type('check --fix');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'slides/essai/dossier.yaml~: 3 corrections.\nslides/essai/decks.yaml~: 2 corrections.\n' });
    const after = readFileSync(dossierOf(place), 'utf8');
    expect(after).toBe(before.replace('Kind: Dossier', 'kind: Dossier').replace('"18,5"', '18.5').replace('0102030405', '"0102030405"'));
    expect((await place.type('check --fix')).err).toBe('Rien ne peut être corrigé sans risque.\n');
    expect(readFileSync(dossierOf(place), 'utf8')).toBe(after);
  });

  it('puts the format’s word for a French one, also where both are spelt nearly alike', async () => {
    const place = workplace();
    place.edit('dossier.yaml', 'language: fr', 'langue: fr');
    place.edit('decks.yaml', 'audience: internal', 'audience: interne');
    expect((await place.type('check --fix')).exitCode).toBe(0);
    expect([place.read('slides/essai/dossier.yaml').includes('\nlanguage: fr'), place.read('slides/essai/decks.yaml').includes('audience: internal')]).toEqual([true, true]);
  });

  it('only shows it with --dry-run', async () => {
    const place = workplace();
    broken(place);
    const before = readFileSync(dossierOf(place), 'utf8');
    const { exitCode, err } = await place.type('check --fix --dry-run');
    expect(exitCode).toBe(1);
    expect(err).toContain('-Kind: Dossier de presse\n+kind: Dossier de presse\n');
    expect(readFileSync(dossierOf(place), 'utf8')).toBe(before);
  });

  it('leaves a byte order mark and Windows line ends where they are', async () => {
    const place = workplace();
    place.edit('dossier.yaml', 'kind: Dossier', 'Kind: Dossier');
    const before = `\uFEFF${readFileSync(dossierOf(place), 'utf8').replaceAll('\n', '\r\n')}`;
    writeFileSync(dossierOf(place), before);
    await place.type('check --fix');
    expect(readFileSync(dossierOf(place), 'utf8')).toBe(before.replace('Kind:', 'kind:'));
  });

  it.each([['kind: Dossier', 'knd: Dossier'], ['value: 18,', 'value: "1.234",'], ['speaker: martin', 'speaker: martine']])('does not guess: %s as %s', async (from, to) => {
    const place = workplace();
    place.edit('dossier.yaml', from, to);
    const { err } = await place.type('check --fix');
    expect(err.startsWith('Rien ne peut être corrigé sans risque.')).toBe(to !== 'knd: Dossier');
  });
});

describe('strictness', () => {
  it('fails check and build alike, and nothing is written', async () => {
    const place = workplace();
    unsourced(place);
    expect((await place.type('check')).exitCode).toBe(0);
    expect((await place.type('check --strict')).exitCode).toBe(1);
    expect((await place.type('build --format md')).exitCode).toBe(0);
    place.edit('dossier.yaml', 'version: 1', 'version: 1\nstrict: true');
    const { exitCode, err } = await place.type('build --format md');
    expect(exitCode).toBe(1);
    expect(err).toContain('erreur [figure-without-source]');
    expect(err).toContain('Rien n’a été écrit');
  });
});

describe('pupitre check --rules', () => {
  it('lists each rule with why it matters', async () => {
    const { exitCode, out } = await workplace().type('check --rules');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^prose-contradicts-figure\n {2}Deux valeurs/);
  });
});
