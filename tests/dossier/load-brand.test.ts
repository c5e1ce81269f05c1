import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../src/dossier/json-schema.js';
import type { PictureFault } from '../../src/dossier/broken-references.js';
import { loadBrand } from '../../src/dossier/load-brand.js';
import { loadDecks } from '../../src/dossier/load-decks.js';
import { formatDiagnostic } from '../../src/messages/format-diagnostic.js';
import { readSource } from '../../src/source/read-source.js';
import { marked } from '../messages/marked.js';
import { load, withBlocks } from './written.js';

const FILES = ['logo.svg', 'Police.ttf', 'partenaire.yaml'];
const files = { fileExists: (name: string) => FILES.includes(name.replace(/^\.\//, '')), listFiles: () => FILES };
const sourceOf = (name: string, yaml: string) => readSource(name, new TextEncoder().encode(yaml)).value!;

const brand = (yaml: string, fault?: PictureFault) =>
  loadBrand(sourceOf('partenaire.yaml', yaml), { id: 'Fondation Été', folder: '/dossier', ...files, findPictureFault: () => fault });
const reports = (yaml: string, fault?: PictureFault): readonly string[] =>
  brand(yaml, fault).diagnostics.map((found) => marked(formatDiagnostic(found, yaml, 'fr')));

describe('a partner’s brand', () => {
  it('needs no more than a name', () => {
    expect(brand('name: Fondation Rivages').value).toMatchObject({
      name: 'Fondation Rivages',
      overlay: { name: 'fondation-ete', label: 'Fondation Rivages', tokens: {}, folder: '/dossier' },
    });
  });

  it('finds its logo beside itself', () => {
    expect(brand('name: F\nlogo: logo.svg\nlogoAlt: Trois vagues').value?.logo).toEqual({ file: '/dossier/logo.svg', alt: 'Trois vagues' });
  });

  it('takes a font by its bare name from beside itself, any other from its package', () => {
    const { value } = brand('name: F\nfonts:\n  major: { family: A, regular: Police.ttf, bold: "@a/b/c.ttf" }');
    expect(value?.overlay.tokens.fonts).toEqual({ major: { family: 'A', regular: './Police.ttf', bold: '@a/b/c.ttf' } });
  });

  it('keeps the colours that it gives', () => {
    expect(brand('name: F\ncolors: { accent: "#7A1F62" }').value?.overlay.tokens).toEqual({ colors: { accent: '#7A1F62' } });
  });

  it.each([
    ['name: F\ncolors: { accent: rouge }', 'n’est pas une couleur'],
    ['name: F\ncolors:\n  accent: #7A1F62', 'Sans guillemets, ce qui suit un dièse est un commentaire'],
    ['name: F\ncolors: { acent: "#7A1F62" }', 'Vouliez-vous dire «°accent°»'],
    ['colors: {}', 'Il manque la clé «°name°»'],
    ['name: F\nlogo: logos.svg', 'Vouliez-vous dire «°logo.svg°»'],
    ['name: F\nlogo: ../logo.svg', 'n’est pas un fichier de ce dossier'],
    ['name: F\nfonts: { minor: { family: A, regular: Polices.ttf } }', 'Polices.ttf°» est introuvable'],
    ['name: F\nfonts: { minor: { family: A, regular: ../../A.ttf } }', 'n’est pas un fichier de ce dossier'],
  ])('says what is wrong in %j, with its line', (yaml, message) => {
    const [report] = reports(yaml);
    expect(report).toContain(message);
    expect(report).toMatch(/partenaire\.yaml:\d/);
    expect(brand(yaml).value).toBeUndefined();
  });

  it('says why its logo cannot be shown, and only warns of letters that are no outlines', () => {
    const yaml = 'name: F\nlogo: logo.svg';
    expect(reports(yaml, { problem: 'svg-script', detail: 'onload' })[0]).toContain('contient un programme («°onload°»)');
    expect(reports(yaml, 'has-text')[0]).toContain('convertissez le texte en tracés');
    expect(brand(yaml, 'has-text').value).toBeDefined();
  });

  it('has its JSON Schema in slides/; `npm run schema` writes it anew', () => {
    const written: unknown = JSON.parse(readFileSync(new URL('../../slides/brand.schema.json', import.meta.url), 'utf8'));
    expect(written).toEqual(toJsonSchema().brand);
  });
});

describe('the brand of a deck', () => {
  const { dossier } = load(withBlocks('- statement: Oui'));
  const decks = (file: string) => loadDecks(sourceOf('decks.yaml', `decks:\n  presse:\n    brand: ${file}\n    slides: [cover]\n`), dossier, files);

  it('is a file beside the dossier', () => {
    expect(decks('partenaire.yaml')).toMatchObject({ value: [{ brand: 'partenaire.yaml' }], diagnostics: [] });
  });

  it('is an error at its line when it is not there, or elsewhere', () => {
    expect(decks('partenaires.yaml').diagnostics).toMatchObject([
      { code: 'missing-file', params: { suggestion: 'partenaire.yaml' }, place: { start: { line: 3 } } },
    ]);
    expect(decks('/etc/partenaire.yaml').diagnostics).toMatchObject([{ code: 'file-outside-folder' }]);
  });
});

describe('a picture named in a dossier', () => {
  it('is an error at its line when it cannot be shown', () => {
    const yaml = withBlocks('- image: { file: images/photo.jpg, alt: Une place }');
    const { diagnostics } = load(yaml, (name) => (name === 'images/photo.jpg' ? { problem: 'wrong-name', detail: 'PNG' } : undefined));
    expect(diagnostics).toMatchObject([
      { code: 'image-unreadable', severity: 'error', params: { file: 'images/photo.jpg', reason: 'wrong-name', detail: 'PNG' }, place: { start: { line: 14 } } },
    ]);
  });
});
