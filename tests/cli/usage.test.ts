import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { recordTerminal } from './terminal.js';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'pupitre-usage-'));

async function type(line: string, env: Record<string, string> = {}) {
  const terminal = recordTerminal(emptyFolder(), env);
  const exitCode = await run(line.split(' ').filter((word) => word !== ''), terminal);
  return { exitCode, ...terminal.printed };
}

describe('the command line', () => {
  it('explains itself in French', async () => {
    const { exitCode, out } = await type('--help');
    expect(exitCode).toBe(0);
    expect(out).toContain('pupitre build [DOSSIER…]');
    expect(out).toContain('Codes de sortie');
  });

  it('explains itself when nothing is asked', async () => {
    expect((await type('')).out).toContain('Usage');
  });

  it('explains itself in English under an English locale, and with --lang en', async () => {
    expect((await type('--help', { LANG: 'en_GB.UTF-8' })).out).toContain('Exit codes');
    expect((await type('--help --lang en')).out).toContain('Exit codes');
    expect((await type('--help --lang=fr', { LANG: 'en_GB.UTF-8' })).out).toContain('Codes de sortie');
  });

  it('gives its version', async () => {
    expect((await type('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['biuld', '«\u202Fbiuld\u202F» n’est pas une commande. Vouliez-vous dire «\u202Fbuild\u202F»\u202F? «\u202Fpupitre --help\u202F» les donne toutes.\n'],
    ['build --fromat pdf', 'L’option «\u202F--fromat\u202F» n’existe pas. Vouliez-vous dire «\u202F--format\u202F»\u202F? «\u202Fpupitre --help\u202F» les donne toutes.\n'],
    ['build --deck', 'L’option «\u202F--deck\u202F» attend une valeur.\n'],
    ['build --json=oui', 'L’option «\u202F--json\u202F» ne prend pas de valeur.\n'],
    ['build --format docx', '«\u202Fdocx\u202F» n’est pas un format. Les formats sont\u00A0: md, html, pdf, pptx, potx, png.\n'],
    ['doctor --deck presse', 'L’option «\u202F--deck\u202F» ne va pas avec la commande «\u202Fdoctor\u202F».\n'],
    ['build inconnu', 'Le dossier «\u202Finconnu\u202F» n’existe pas. slides/ n’en contient aucun.\n'],
    ['new', 'La commande «\u202Fnew\u202F» attend un nom\u00A0: «\u202Fpupitre new mon-dossier\u202F».\n'],
    ['new a b', 'La commande «\u202Fnew\u202F» attend un seul nom.\n'],
    ['schema a', 'La commande «\u202Fschema\u202F» ne prend pas de nom.\n'],
    ['build --lang de', '«\u202Fde\u202F» n’est pas une langue des messages\u00A0: fr ou en.\n'],
  ])('refuses « %s » with exit code 2', async (line, message) => {
    const { exitCode, err, out } = await type(line);
    expect({ exitCode, err, out }).toEqual({ exitCode: 2, err: message, out: '' });
  });

  it('finds a dossier by its whole path as by its name', async () => {
    const terminal = recordTerminal(emptyFolder(), {});
    const folder = join(emptyFolder(), 'ailleurs');
    mkdirSync(folder);
    expect(await run(['check', folder], terminal)).toBe(1);
    expect(terminal.printed.err).toContain('dossier.yaml');
    expect(terminal.printed.err).not.toContain('n’existe pas. slides/');
  });

  it('says how to begin where there is no dossier', async () => {
    const { exitCode, err } = await type('build');
    expect(exitCode).toBe(2);
    expect(err).toContain('pupitre new mon-dossier');
  });

  it.each([
    ['ppt', 'pptx'],
    ['powerpoint', 'pptx'],
    ['.ppt', 'pptx'],
    ['markdown', 'md'],
    ['pfd', 'pdf'],
  ])('knows what is meant by the format « %s »', async (name, meant) => {
    const { exitCode, err } = await type(`build --format ${name}`);
    expect(exitCode).toBe(2);
    expect(err).toContain(`Vouliez-vous dire «\u202F${meant}\u202F»\u202F?`);
  });

  it('takes an empty value for a slip, and a file for no folder to write in', async () => {
    const terminal = recordTerminal(emptyFolder(), {});
    expect(await run(['build', '--out', ''], terminal)).toBe(2);
    expect(terminal.printed.err).toBe('L’option «\u202F--out\u202F» attend une valeur.\n');
    const other = recordTerminal(emptyFolder(), {});
    writeFileSync(join(other.cwd, 'notes.txt'), '');
    expect(await run(['build', '--out', 'notes.txt'], other)).toBe(2);
    expect(other.printed.err).toContain('«\u202Fnotes.txt\u202F» est un fichier');
  });
});
