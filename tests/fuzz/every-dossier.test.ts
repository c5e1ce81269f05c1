import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../../src/pipeline/workshop.js';
import { lacksBrowser } from '../end-to-end/browser.js';
import { surroundings, temporaryFolder } from '../end-to-end/build.js';
import { fuzzedDossiers, SCHEMA_KINDS, type FuzzedDossier } from './dossiers.js';
import { examine, examineSchemas, type Verdict } from './examine.js';
import { FOUND, toFixture } from './fixtures.js';
import type { Keys } from './mend.js';
import { findSchemaErrors, gather, type Numbered } from './schema-check.js';
import { addTemplate, openWorkplace, type Workplace } from './workplace.js';

/** Another seed finds other dossiers, more runs find more: see docs/ci.md. */
const SEED = Number(process.env['PUPITRE_FUZZ_SEED'] ?? '20250317');
const RUNS = Number(process.env['PUPITRE_FUZZ_RUNS'] ?? '150');
const HOURS = 3_600_000;
const noBrowser = await lacksBrowser('fuzzed dossiers are not printed');

interface Case {
  readonly fuzzed: FuzzedDossier;
  readonly style: number;
}

const cases = fc.record({ fuzzed: fuzzedDossiers, style: fc.nat({ max: 3 }) });

/** Builds as many as were asked for, two at a time: the browser prints one while the other is laid out. */
describe(`${String(RUNS)} dossiers that the schema allows, seed ${String(SEED)}`, () => {
  let workshop: Workshop;
  const places: Workplace[] = [];
  const all = fc.sample(cases, { seed: SEED, numRuns: RUNS });
  const verdicts: (Verdict | Error)[] = [];
  const laidOut: Numbered[] = [];

  beforeAll(async () => {
    workshop = await openWorkshop(surroundings(), false);
    for (let i = 0; i < 2; i++) {
      const place = openWorkplace(workshop);
      await addTemplate(place);
      places.push(place);
    }
  });
  afterAll(() => workshop.close());

  /** Every build of a place waits for the one before it. */
  async function judge(place: Workplace, { fuzzed, style }: Case): Promise<Verdict> {
    const built = await place.build(fuzzed, style, noBrowser ? ['md', 'html', 'pptx'] : undefined);
    return examine(built, { ownPptx: !('pptx' in deckOf(fuzzed)), pdf: !noBrowser });
  }

  it('builds each in every format with as many pages, or refuses it with its lines', { timeout: HOURS }, async () => {
    await Promise.all(places.map(async (place, lane) => {
      for (let number = lane; number < all.length; number += places.length) {
        const one = all[number];
        if (!one) continue;
        const verdict = await judge(place, one).catch((error: unknown) => error as Error);
        verdicts[number] = verdict;
        if ('built' in verdict && verdict.built) laidOut.push(...(await place.laidOut()).map((deck) => ({ number, deck })));
      }
    }));
    const failed = verdicts.findIndex((verdict) => verdict instanceof Error || verdict.faults.length > 0);
    if (failed >= 0 && places[0]) throw new Error(`${allFaults(verdicts)}\n${await shrunk(failed, places[0], async (place, one) => (await judge(place, one)).faults)}`);
    expect(verdicts).toHaveLength(RUNS);
  });

  it('writes PowerPoint files that the Open XML SDK finds nothing wrong with', { timeout: HOURS }, async () => {
    const folder = temporaryFolder();
    for (const group of gather(laidOut)) {
      const errors = await findSchemaErrors(group, folder);
      const guilty = /^d(\d+)-/.exec(errors[0] ?? '')?.[1];
      if (guilty !== undefined && places[0]) throw new Error(`${errors[0] ?? ''}\n${await shrunk(Number(guilty), places[0], findOwnSchemaErrors)}`);
      expect(errors).toEqual([]);
    }
  });

  it('refuses few, only because a slide cannot hold so much', () => {
    const refused = verdicts.filter((verdict) => 'built' in verdict && !verdict.built);
    process.stdout.write(`${String(verdicts.length)} fuzzed dossiers, ${String(pagesOf(verdicts))} pages, ${String(refused.length)} refused\n`);
    expect(refused.length).toBeLessThan(RUNS / 5);
  });

  // A few runs cannot have drawn everything.
  it.skipIf(RUNS < 150)('has every block kind of the schema among them, in decks of each density, theme, audience and language', () => {
    const blocks = all.flatMap(({ fuzzed }) => (fuzzed.dossier['sections'] as readonly Keys[]).flatMap((section) => (section['blocks'] ?? []) as readonly Keys[]));
    expect(SCHEMA_KINDS.filter((kind) => !blocks.some((block) => kind in block))).toEqual([]);
    const values = (key: string, from: (one: Case) => Keys): readonly string[] => [...new Set(all.map((one) => JSON.stringify(from(one)[key])))].filter((value) => value !== undefined).sort();
    const deck = ({ fuzzed }: Case): Keys => deckOf(fuzzed);
    expect(values('density', deck)).toEqual(['"reading"', '"stage"']);
    expect(values('theme', deck)).toEqual(['"ecologiste"', '"sobre"']);
    expect(values('audience', deck)).toEqual(['"internal"', '"public"']);
    expect(values('language', ({ fuzzed }) => fuzzed.dossier)).toEqual(['"en"', '"fr"', '"fr-CA"', '"fr-CH"']);
  });

  /** The smallest dossier that fails as the one of this number does, kept among the fixtures; what it says. */
  async function shrunk(number: number, place: Workplace, faultsOf: (place: Workplace, one: Case) => Promise<readonly string[]>): Promise<string> {
    const property = fc.asyncProperty(cases, async (one) => {
      const faults = await faultsOf(place, one);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    });
    const found = await fc.check(property, { seed: SEED, path: String(number), numRuns: 1, interruptAfterTimeLimit: 600_000 });
    const [smallest = all[number]] = found.counterexample ?? [];
    if (!smallest) throw new Error(`no dossier ${String(number)}`);
    const says = found.errorInstance instanceof Error ? (found.errorInstance.stack ?? found.errorInstance.message) : 'it fails among others only';
    const yaml = toFixture(smallest.fuzzed, says);
    const file = join(FOUND, `seed-${String(SEED)}-${String(number)}.yaml`);
    mkdirSync(FOUND, { recursive: true });
    writeFileSync(file, yaml);
    return `dossier ${String(number)}, shrunk and kept in ${file}:\n${yaml}\n${says}`;
  }

  async function findOwnSchemaErrors(place: Workplace, { fuzzed, style }: Case): Promise<readonly string[]> {
    return examineSchemas(await place.build(fuzzed, style, ['pptx']));
  }
});

const deckOf = ({ decks }: FuzzedDossier): Keys => Object.values(decks.decks)[0] ?? {};

const pagesOf = (verdicts: readonly (Verdict | Error)[]): number => verdicts.reduce((sum, verdict) => sum + ('pages' in verdict ? verdict.pages : 0), 0);

/** Each fault by the number of its dossier: the first is shrunk, the others may be its fellows or not. */
const allFaults = (verdicts: readonly (Verdict | Error)[]): string =>
  verdicts.flatMap((verdict, number) => (verdict instanceof Error ? [verdict.message] : verdict.faults).map((fault) => `${String(number)}: ${fault.slice(0, 160)}`)).join('\n');
