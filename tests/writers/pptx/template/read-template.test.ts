import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../../src/writers/pptx/template/read-template.js';
import type { TemplateLayout } from '../../../../src/writers/pptx/template/template.js';
import { BODY_PLACE, templateFile, TITLE_AND_CONTENT, TITLE_SLIDE, type Place } from './template-file.js';

const read = (bytes: Uint8Array) => readTemplate(bytes, 'modele.pptx');

/** Why a file is refused. */
function problem(bytes: Uint8Array): string {
  const { value, diagnostics } = read(bytes);
  const [found] = diagnostics;
  return value === undefined && found?.code === 'template-unreadable' ? found.params.problem : 'read';
}

/** The file with one part's text written anew, or with a part more. */
function withPart(name: string, rewrite: (text: string) => string): Uint8Array {
  const parts = unzipSync(templateFile());
  const text = new TextDecoder().decode(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: strToU8(rewrite(text)) });
}

const layoutOf = (bytes: Uint8Array, name: string): TemplateLayout => {
  const found = read(bytes).value?.layouts.find((layout) => layout.name === name);
  if (!found) throw new Error(`no layout ${name}`);
  return found;
};

describe('a template', () => {
  it('offers its layouts in the order of its master', () => {
    expect(read(templateFile()).value?.layouts.map((layout) => layout.name)).toEqual(['Diapositive de titre', 'Titre et contenu', 'Deux contenus']);
  });

  it('gives a placeholder without a place its master’s', () => {
    const body = layoutOf(templateFile(), 'Titre et contenu').placeholders[1];
    expect(body?.box).toEqual({ x: BODY_PLACE[0] / 9525, y: BODY_PLACE[1] / 9525, width: BODY_PLACE[2] / 9525, height: BODY_PLACE[3] / 9525 });
  });

  it('takes text sizes from the layout before the master’s styles', () => {
    const sizes = (name: string) => layoutOf(templateFile(), name).placeholders.slice(0, 2).map((one) => one.levels[0]?.inheritedSize);
    expect(sizes('Diapositive de titre')).toEqual([6000, 2400]);
    expect(sizes('Titre et contenu')).toEqual([4400, 2800]);
  });

  it('knows the bullet, its indent and the line height that a text will have', () => {
    const style = layoutOf(templateFile(), 'Titre et contenu').placeholders[1]?.levels[0]?.style;
    expect(style?.marker).toMatchObject({ kind: 'character', character: '•' });
    expect((style?.indent ?? 0) * (style?.sizes[0] ?? 0)).toBeCloseTo(24);
    expect(style?.lineHeight).toBeCloseTo(1.08);
  });

  it('counts insets that the file does not say as PowerPoint does', () => {
    const { placeholders } = layoutOf(templateFile({ layouts: [{ ...TITLE_SLIDE, placeholders: [{ type: 'title', insets: 0 }] }] }), TITLE_SLIDE.name);
    expect(placeholders[0]?.inset).toEqual({ left: 0, right: 0, top: 4.8, bottom: 4.8 });
  });

  it('gives our colour roles what its colour map leads them to', () => {
    expect(read(templateFile()).value?.colors).toMatchObject({ text: '#101010', background: '#FEFEFE', accent: '#AA0000' });
    expect(read(templateFile({ map: { tx1: 'lt1', bg1: 'dk1' } })).value?.colors).toMatchObject({ text: '#FEFEFE', background: '#101010' });
  });

  it('tells layouts of one name apart by their number', () => {
    expect(read(templateFile({ layouts: [TITLE_SLIDE, TITLE_SLIDE] })).value?.layouts.map((layout) => layout.name)).toEqual([TITLE_SLIDE.name, `${TITLE_SLIDE.name} (2)`]);
  });

  it('may be a .potx', () => {
    const type = 'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml';
    expect(problem(templateFile({ presentationType: type }))).toBe('read');
  });

  it('tells placeholders that no slide could tell apart', () => {
    const twice = { ...TITLE_AND_CONTENT, placeholders: [{ type: 'title' }, { name: 'A' }, { name: 'B', place: BODY_PLACE }] };
    expect(layoutOf(templateFile({ layouts: [twice] }), twice.name).placeholders.map((one) => one.ambiguous)).toEqual([false, true, true]);
  });
});

describe('what no program writes', () => {
  const layout = (place: Place, size?: number) => ({ name: 'Seule', placeholders: [{ type: 'title' }, { idx: 1, name: 'Corps', place, ...(size === undefined ? {} : { size }) }] });

  it('shows of a placeholder what is on the slide, and nothing of one beside it', () => {
    const found = layoutOf(templateFile({ layouts: [layout([-952500, 4572000, 10515600, 4351338])] }), 'Seule').placeholders[1];
    expect(found).toMatchObject({ beyond: true, box: { x: 0, y: 480, width: (10515600 - 952500) / 9525, height: 240 } });
    expect(layoutOf(templateFile({ layouts: [layout([0, 7000000, 10515600, 4351338])] }), 'Seule').placeholders.map(({ type }) => type)).toEqual(['title']);
  });

  it('counts as unsaid: sizes and numbers that the standard does not know', () => {
    for (const size of [0, -1800, 9_000_000]) {
      const [own] = layoutOf(templateFile({ layouts: [layout(BODY_PLACE, size)] }), 'Seule').placeholders[1]?.levels ?? [];
      expect(own?.style.sizes).toEqual([2800 / 75]);
    }
    for (const idx of [-1, 0.5, 1e308]) {
      const odd = { name: 'Seule', placeholders: [{ type: 'title' }, { idx, name: 'Corps', place: BODY_PLACE }] };
      expect(layoutOf(templateFile({ layouts: [odd] }), 'Seule').placeholders[1]?.idx).toBeUndefined();
    }
    for (const cx of [0, -12192000, 1e15]) expect(read(templateFile({ slide: { cx, cy: 6858000 } })).value?.width).toBe(960);
  });
});

describe('a file that is not trusted', () => {
  it('is refused when it is no zip, or an old or encrypted presentation', () => {
    expect(problem(strToU8('%PDF-1.7'))).toBe('not-zip');
    expect(problem(new Uint8Array())).toBe('not-zip');
    expect(problem(templateFile().slice(0, 400))).toBe('not-zip');
    expect(problem(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('encrypted-or-old');
  });

  it('is refused when it is another kind of document', () => {
    expect(problem(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.presentation') }))).toBe('not-presentation');
    expect(problem(templateFile({ presentationType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' }))).toBe('not-presentation');
  });

  it('is refused with macros, by its type or by what its layouts link to', () => {
    expect(problem(templateFile({ presentationType: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml' }))).toBe('macros');
    const control = { type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/control', target: '/ppt/activeX/activeX1.xml' };
    expect(problem(templateFile({ layoutLinks: [control] }))).toBe('macros');
  });

  it('is refused when it loads something from elsewhere, but may link to web pages', () => {
    const link = (kind: string) => ({ type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`, target: 'https://exemple.fr/a', external: true });
    expect(problem(templateFile({ layoutLinks: [link('image')] }))).toBe('external');
    expect(problem(templateFile({ layoutLinks: [link('hyperlink')] }))).toBe('read');
  });

  it('is refused with names that leave the folder, or that differ by case alone', () => {
    expect(problem(zipSync({ ...unzipSync(templateFile()), '../../evil.xml': strToU8('<a/>') }))).toBe('unsafe-name');
    expect(problem(zipSync({ ...unzipSync(templateFile()), 'ppt\\evil.xml': strToU8('<a/>') }))).toBe('unsafe-name');
    expect(problem(zipSync({ ...unzipSync(templateFile()), 'ppt/Presentation.xml': strToU8('<a/>') }))).toBe('unsafe-name');
  });

  it('is refused with entities, whatever they hold', () => {
    const declare = (text: string): string => text.replace('?>', '?><!DOCTYPE a [<!ENTITY a "&#97;">]>');
    expect(problem(withPart('ppt/slideMasters/slideMaster1.xml', declare))).toBe('entities');
  });

  it('is refused when a part is no XML, or nested without end', () => {
    expect(problem(withPart('ppt/slideLayouts/slideLayout1.xml', (text) => text.slice(0, -20)))).toBe('xml');
    expect(problem(withPart('ppt/slideLayouts/slideLayout1.xml', () => '<a>'.repeat(5000)))).toBe('too-large');
  });

  /** The file whose directory gives a part another unpacked size. */
  function claiming(name: string, size: number): Uint8Array {
    const bytes = templateFile();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = new TextDecoder('latin1').decode(bytes).lastIndexOf(name) - 46;
    view.setUint32(directory + 24, size, true);
    return bytes;
  }

  it('is refused when it would unpack to more than any template holds', () => {
    expect(problem(claiming('ppt/theme/theme1.xml', 500e6))).toBe('too-large');
    const many = Object.fromEntries(Array.from({ length: 7000 }, (_, i) => [`ppt/media/${i}.png`, new Uint8Array()]));
    expect(problem(zipSync({ ...unzipSync(templateFile()), ...many }))).toBe('too-large');
  });

  it('is refused when a part is larger than it claims, without being unpacked further', () => {
    expect(problem(claiming('ppt/theme/theme1.xml', 20))).toBe('xml');
  });

  it('is refused without a layout', () => {
    expect(problem(templateFile({ layouts: [] }))).toBe('no-layout');
  });

  it('is refused in the strict variant of the standard', () => {
    expect(problem(withPart('_rels/.rels', (text) => text.replace('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/')))).toBe('strict');
  });
});
