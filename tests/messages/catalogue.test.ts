import { describe, expect, it } from 'vitest';
import { diagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { catalogue, type Language } from '../../src/messages/catalogue.js';
import { wordDiagnostic } from '../../src/messages/word-diagnostic.js';
import { marked } from './marked.js';

/** One of each code that the loader itself does not give, and a few of its own with unusual parameters. */
const SAMPLES: readonly (readonly [Diagnostic, fr: string, en: string])[] = [
  [diagnostic('file-not-readable', { file: 'a/dossier.yaml', reason: 'ENOENT' }), 'Le fichier «°a/dossier.yaml°» n’existe pas.', 'The file “a/dossier.yaml” does not exist.'],
  [diagnostic('file-not-readable', { file: 'a', reason: 'EMFILE' }), 'Le fichier «°a°» ne peut pas être lu (EMFILE).', 'The file “a” cannot be read (EMFILE).'],
  [diagnostic('write-failed', { file: 'out/a.pdf', reason: 'ENOSPC' }), 'Le fichier «°out/a.pdf°» n’a pas pu être écrit~: le disque est plein.', 'The file “out/a.pdf” could not be written: the disk is full.'],
  [diagnostic('unknown-deck', { name: 'press', known: ['presse'], suggestion: 'presse' }), 'Aucune présentation ne s’appelle «°press°». Vouliez-vous dire «°presse°»°?', 'No deck is called “press”. Did you mean “presse”?'],
  [diagnostic('unknown-theme', { name: 'vert', known: ['sobre'] }), 'Aucun thème ne s’appelle «°vert°».', 'No theme is called “vert”.'],
  [diagnostic('unknown-font-file', { file: 'a.ttf' }), 'Le fichier de police «°a.ttf°» est introuvable.', 'The font file “a.ttf” cannot be found.'],
  [diagnostic('theme-layout-missing', { layout: 'cover' }), 'Le thème n’a pas de mise en page «°cover°».', 'The theme has no layout “cover”.'],
  [diagnostic('theme-region-missing', { layout: 'cover', region: 'title' }), 'Dans le thème, la mise en page «°cover°» n’a pas de zone «°title°».', 'The theme’s layout “cover” has no region “title”.'],
  [diagnostic('text-too-long', { layout: 'Points', region: 'body', over: 1234, text: 'Il faut' }), 'Ce texte dépasse sa diapositive («°Points°») d’environ 1°234 caractères~: «°Il faut°».', 'This text is about 1,234 characters too long for its slide (“Points”): “Il faut”.'],
  [diagnostic('text-too-long', { layout: 'Points', region: 'body', over: 1, text: 'Il faut' }), 'Ce texte dépasse sa diapositive («°Points°») d’environ 1 caractère~: «°Il faut°».', 'This text is about 1 character too long for its slide (“Points”): “Il faut”.'],
  [diagnostic('table-too-wide', { layout: 'Tableau', columns: 9 }), 'Ce tableau de 9 colonnes est trop large pour une diapositive.', 'This table of 9 columns is too wide for a slide.'],
  [diagnostic('image-unreadable', { file: 'a.png', reason: 'ENOENT' }), 'L’image «°a.png°» ne peut pas être lue (ENOENT).', 'The picture “a.png” cannot be read (ENOENT).'],
  [diagnostic('no-browser', {}), 'Aucun navigateur n’a été trouvé~: ni PDF ni image ne peuvent être faits.', 'No browser was found: neither PDF nor pictures can be made.'],
  [diagnostic('browser-failed', { problem: 'died', detail: '' }), 'Le navigateur s’est arrêté en plein travail.', 'The browser stopped in the middle of its work.'],
  [diagnostic('browser-failed', { problem: 'start-failed', detail: '/bin/x' }), 'Le navigateur n’a pas pu démarrer (/bin/x).', 'The browser could not start (/bin/x).'],
  [diagnostic('too-few-items', { minimum: 2, actual: 1 }), 'Cette liste a 1 élément~: il en faut au moins 2.', 'This list has 1 item: at least 2 must be here.'],
  [diagnostic('too-many-items', { maximum: 6, actual: 7 }), 'Cette liste a 7 éléments~: il en faut au plus 6.', 'This list has 7 items: at most 6 can be here.'],
  [diagnostic('not-whole-number', { actual: 1.5 }), 'Il faut un nombre entier ici, et non 1,5.', 'There must be a whole number here, not 1.5.'],
  [diagnostic('invalid-value', { rule: 'other' }), 'Cette valeur ne convient pas ici.', 'This value does not do here.'],
];

describe('the catalogue', () => {
  it.each(SAMPLES)('words $code', (found, fr, en) => {
    const message = (language: Language): string => marked(wordDiagnostic(found, catalogue(language)).message);
    expect(message('fr')).toBe(fr);
    expect(message('en')).toBe(en);
  });

  it('has the same codes in both languages', () => {
    expect(Object.keys(catalogue('en').diagnostics).sort()).toEqual(Object.keys(catalogue('fr').diagnostics).sort());
  });

  it('cuts what an author wrote at length, and keeps it on one line', () => {
    const { message } = wordDiagnostic(diagnostic('unknown-key', { key: `a\nb ${'x'.repeat(500)}`, allowed: [] }), catalogue('fr'));
    expect(message.length).toBeLessThan(100);
    expect(message).toContain('«\u202Fa b xxx');
    expect(message).not.toContain('\n');
  });

  it('lists no more names than a person reads', () => {
    const known = Array.from({ length: 200 }, (_, i) => `section-${i}`);
    const { expected } = wordDiagnostic(diagnostic('unknown-slide', { id: 'x', known }), catalogue('fr'));
    expect(expected?.split(', ')).toHaveLength(13);
  });

  it('never hands a terminal the control characters of a file', () => {
    const { message } = wordDiagnostic(diagnostic('unknown-key', { key: '\u001B[2J\u202Eabc', allowed: [] }), catalogue('fr'));
    expect(message).toBe('La clé «\u202F\uFFFD[2J\uFFFDabc\u202F» n’existe pas ici.');
  });
});
