import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listThemes, loadTheme } from '../../src/theme/load-theme.js';

const SHIPPED = new URL('../../theme', import.meta.url).pathname;
const BASE = readFileSync(join(SHIPPED, 'ecologiste', 'theme.yaml'), 'utf8');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pupitre-theme-'));
  cpSync(SHIPPED, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, yaml: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'theme.yaml'), yaml);
};
const load = (name: string, density: 'stage' | 'reading' = 'stage') => loadTheme(name, density, folder);
const brief = (name: string) => load(name).diagnostics.map(({ code, params, place }) => ({ code, params, line: place?.start.line }));
const lineOf = (yaml: string, text: string): number => yaml.slice(0, yaml.indexOf(text)).split('\n').length;

describe('loading a theme', () => {
  it('finds the folders that hold one', () => {
    mkdirSync(join(folder, 'vide'));
    expect(listThemes(folder)).toEqual(['ecologiste', 'sobre']);
  });

  it('takes the sizes and boxes of the density asked for', () => {
    const title = (density: 'stage' | 'reading') => load('ecologiste', density).value?.layouts.find((l) => l.name === 'proposals')?.regions.find((r) => r.name === 'title');
    // On the next smaller dot of 1/600 inch: 0.16 px.
    expect([title('stage')?.levels[0]?.sizes[0], title('reading')?.levels[0]?.sizes[0]]).toEqual([53.92, 41.92]);
    expect([title('stage')?.box.height, title('reading')?.box.height]).toEqual([112, 88]);
  });

  it('names the nearest theme when there is none of that name', () => {
    expect(brief('ecologsite')).toEqual([
      { code: 'unknown-theme', params: { name: 'ecologsite', known: ['ecologiste', 'sobre'], suggestion: 'ecologiste' }, line: undefined },
    ]);
  });

  it('builds one theme over another, changing only what it says', () => {
    write('partenaire', 'label: Partenaire\nextends: sobre\ncolors: { accent: "#7a1fa2" }\nshapes: { card: { geometry: ellipse } }\n');
    const { value } = load('partenaire');
    const sobre = load('sobre').value;
    expect(value?.colors).toEqual({ ...sobre?.colors, accent: '#7A1FA2' });
    expect(value?.layouts.find((l) => l.name === 'figures-2')?.regions.find((r) => r.name === 'card-1')?.shape).toEqual({
      geometry: 'ellipse', diagonal: 'forward', radius: 0,
    });
  });

  it('refuses a theme that builds on itself', () => {
    write('rond', 'label: Rond\nextends: rond\n');
    expect(brief('rond')).toEqual([{ code: 'unknown-theme', params: { name: 'rond', known: ['ecologiste', 'sobre'] }, line: 2 }]);
  });

  it('says which layout a theme lacks', () => {
    const yaml = BASE.replace('  agenda:\n', '  agendas:\n');
    write('essai', yaml);
    expect(brief('essai')).toEqual([{ code: 'theme-layout-missing', params: { layout: 'agenda' }, line: lineOf(yaml, 'layouts:') + 1 }]);
  });

  it('says which region of which layout a theme lacks', () => {
    write('essai', BASE.replace('      intro: {}\n', ''));
    expect(brief('essai').map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'theme-region-missing', params: { layout: 'proposals', region: 'intro' } },
    ]);
  });

  it('says where a style or a shape is named that does not exist', () => {
    const yaml = BASE.replace('shape: panel-tinted', 'shape: panel-teinted').replace('levels: [quote]', 'levels: [quoet]');
    write('essai', yaml);
    expect(brief('essai').map(({ code, params, line }) => ({ code, actual: 'actual' in params ? params.actual : undefined, line }))).toEqual([
      { code: 'wrong-value', actual: 'panel-teinted', line: lineOf(yaml, 'panel-teinted') },
      { code: 'wrong-value', actual: 'quoet', line: lineOf(yaml, 'quoet') },
    ]);
  });

  it('says which font file is not there', () => {
    const yaml = BASE.replace('900Black/SourceSans3_900Black.ttf', '900Black/Absent.ttf');
    write('essai', yaml);
    expect(brief('essai')).toEqual([
      { code: 'unknown-font-file', params: { file: '@expo-google-fonts/source-sans-3/900Black/Absent.ttf' }, line: lineOf(yaml, 'Absent') },
    ]);
  });

  it('takes font files beside the theme’s own', () => {
    write('essai', BASE.replace('"@expo-google-fonts/source-sans-3/900Black/SourceSans3_900Black.ttf"', '"./titre.ttf"'));
    writeFileSync(join(folder, 'essai', 'titre.ttf'), '');
    expect(load('essai').value?.fonts.major.regular).toBe(join(folder, 'essai', 'titre.ttf'));
  });

  it('reports a misspelt key at its place', () => {
    const yaml = BASE.replace('label: Écologiste', 'label: Écologiste\ncolor: {}');
    write('essai', yaml);
    expect(brief('essai').map(({ code, line }) => ({ code, line }))).toEqual([{ code: 'unknown-key', line: lineOf(yaml, 'color: {}') }]);
  });

  it('turns text on dark cards and slides to the colours for dark', () => {
    const { value } = load('ecologiste');
    const color = (layout: string, region: string) => value?.layouts.find((l) => l.name === layout)?.regions.find((r) => r.name === region)?.levels[0]?.color;
    expect(color('figures-2', 'card-1')).toEqual({ role: 'strong' });
    expect(color('figures-2', 'card-2')).toEqual({ role: 'background' });
    expect(color('section', 'title')).toEqual({ role: 'background' });
    expect(color('agenda', 'body')).toEqual({ role: 'text' });
  });
});
