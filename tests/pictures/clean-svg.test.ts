import { describe, expect, it } from 'vitest';
import { orientationOf } from '../../src/pictures/orientation.js';
import { isRefusal } from '../../src/pictures/picture.js';
import { readPicture } from '../../src/pictures/read-picture.js';
import { jpeg, png, svg } from './samples.js';

const read = (bytes: Uint8Array) => readPicture('logo.svg', bytes);
const written = (bytes: Uint8Array): string => {
  const found = read(bytes);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return new TextDecoder().decode(found.bytes);
};
const inside = (bytes: Uint8Array): string => written(bytes).replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
const raw = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an SVG picture', () => {
  it('keeps what draws', () => {
    const drawing =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><path id="p" d="M0 0h9"/></defs>' +
      '<style>.a{fill:url(#g)}</style><g class="a" style="stroke:#000;fill:url(\'#g\')"><use xlink:href="#p"/></g>';
    expect(inside(svg(drawing))).toBe(drawing);
  });

  it('loses what drawing programs note for themselves', () => {
    const notes = '<!-- fait main --><metadata><x:rdf xmlns:x="x"/></metadata><i:pgf xmlns:i="i">…</i:pgf>';
    expect(inside(svg(`${notes}<path data-name="a" d="M0 0h9"/>`))).toBe('<path d="M0 0h9"/>');
  });

  it('says its size in itself, so that every program scales it alike', () => {
    expect(written(svg('', 'width="40mm" height="20mm"'))).toContain('width="151.18110236220474" height="75.59055118110237" viewBox="0 0 151.18110236220474 75.59055118110237"');
    expect(written(svg('', 'viewBox="0 0 40 20" width="100%"'))).toContain('width="40" height="20" viewBox="0 0 40 20"');
    expect(read(svg('', 'width="80" viewBox="0 0 40 20"'))).toMatchObject({ width: 80, height: 40 });
  });

  it('may be without its namespace, with a declaration, a byte order mark or a plain doctype', () => {
    expect(written(raw('<svg viewBox="0 0 4 2"/>'))).toContain('xmlns="http://www.w3.org/2000/svg"');
    const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(written(raw(`\uFEFF<?xml version="1.0"?>${doctype}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>`))).not.toContain('DOCTYPE');
  });

  it('is known to hold text, whose letters no file fixes', () => {
    expect(read(svg('<g><text x="1">Été &amp; co</text></g>'))).toMatchObject({ hasText: true });
    expect(read(svg('<path d="M0 0"/>'))).toMatchObject({ hasText: false });
  });

  it('may hold a bitmap that is inside it', () => {
    const address = `data:image/png;base64,${Buffer.from(png(4, 6)).toString('base64')}`;
    expect(inside(svg(`<image href="${address}"/>`))).toBe(`<image xlink:href="${address}"/>`);
  });

  it('keeps nothing of where and by whom that bitmap was taken, but how it lies', () => {
    const photo = (bytes: Uint8Array): string => `<image href="data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}"/>`;
    const noted = (orientation?: number): Uint8Array => {
      const [start, rest] = [jpeg(4, 6, orientation).subarray(0, 2), jpeg(4, 6, orientation).subarray(2)];
      return Buffer.concat([start, Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from('Sandra'), rest]);
    };
    const kept = (orientation?: number): Buffer => Buffer.from(/base64,([^"]*)"/.exec(inside(svg(photo(noted(orientation)))))?.[1] ?? '', 'base64');
    expect(noted()).toSatisfy((bytes: Buffer) => bytes.includes('Sandra'));
    expect(kept().equals(jpeg(4, 6))).toBe(true);
    expect([kept(6).includes('Sandra'), orientationOf(kept(6))]).toEqual([false, 1]);
    expect(readPicture('a.svg', svg(photo(noted(2))))).toEqual({ problem: 'turned' });
  });

  it.each([
    ['<script>alert(1)</script>', 'svg-script'],
    ['<SCRIPT>alert(1)</SCRIPT>', 'svg-script'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', 'svg-script'],
    ['<path onload="alert(1)"/>', 'svg-script'],
    ['<path ONCLICK="alert(1)"/>', 'svg-script'],
    ['<use href="javascript:alert(1)"/>', 'svg-script'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', 'svg-element'],
    ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/>', 'svg-element'],
    ['<a href="https://exemple.fr"><path d="M0 0"/></a>', 'svg-element'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', 'svg-element'],
    ['<set attributeName="onload"/>', 'svg-element'],
    ['<filter><feImage href="https://exemple.fr/a.png"/></filter>', 'svg-element'],
    ['<image href="https://exemple.fr/a.png"/>', 'svg-external'],
    ['<image href="file:///etc/passwd"/>', 'svg-external'],
    ['<image xlink:href="a.png"/>', 'svg-external'],
    ['<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'svg-external'],
    ['<image href="data:image/png;base64,AAAA"/>', 'damaged'],
    ['<use href="other.svg#a"/>', 'svg-external'],
    ['<use href="data:image/png;base64,AAAA"/>', 'svg-external'],
    ['<path fill="url(https://exemple.fr/a.svg#g)"/>', 'svg-external'],
    ['<path style="fill: URL( \'//exemple.fr/a#g\' )"/>', 'svg-external'],
    ['<path style="fill:\\75rl(//exemple.fr)"/>', 'svg-external'],
    ['<path style="background:image-set(&quot;//exemple.fr/a&quot; 1x)"/>', 'svg-external'],
    ['<style>@import "https://exemple.fr/a.css";</style>', 'svg-external'],
    ['<style>@font-face{font-family:a;src:url(a.ttf)}</style>', 'svg-external'],
    ['<style><![CDATA[ .a { mask: url("//exemple.fr/m") } ]]></style>', 'svg-external'],
    ['<g xml:base="https://exemple.fr/"><path d="M0 0"/></g>', 'svg-external'],
    ['<path d="M0 0">', 'svg-malformed'],
    ['&nbsp;', 'svg-malformed'],
    ['<path d="a" d="b"/>', 'svg-malformed'],
  ])('is refused with %s', (content, problem) => {
    expect(read(svg(content))).toMatchObject({ problem });
  });

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">&a;</svg>', 'svg-entities'],
    ['<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 4 2"><text>&a;</text></svg>', 'svg-entities'],
    ['<?xml version="1.0"?><?xml-stylesheet href="https://exemple.fr/a.css"?><svg viewBox="0 0 4 2"/>', 'svg-external'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg-size'],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>', 'svg-size'],
  ])('is refused as a whole: %s', (text, problem) => {
    expect(read(raw(text))).toMatchObject({ problem });
  });

  it('is refused when it is not UTF-8', () => {
    expect(read(Buffer.concat([raw('<svg viewBox="0 0 4 2"><title>'), Uint8Array.from([0xe9]), raw('</title></svg>')]))).toEqual({ problem: 'svg-malformed' });
  });

  it('is refused when its copies of copies would exhaust a reader', () => {
    const copies = Array.from({ length: 30 }, (_, i) => `<g id="g${i + 1}"><use href="#g${i}"/><use href="#g${i}"/></g>`).join('');
    expect(read(svg(`<path id="g0" d="M0 0"/>${copies}`))).toEqual({ problem: 'svg-too-complex' });
    expect(read(svg('<g id="a"><use href="#a"/></g>'))).toEqual({ problem: 'svg-too-complex' });
    expect(read(svg('<g>'.repeat(300) + '</g>'.repeat(300)))).toEqual({ problem: 'svg-too-complex' });
    const chain = Array.from({ length: 20_000 }, (_, i) => `<g id="g${i + 1}"><use href="#g${i}"/></g>`).reverse().join('');
    expect(read(svg(chain))).toEqual({ problem: 'svg-too-complex' });
  });
});
