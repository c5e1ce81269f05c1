import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export interface RasterFonts {
  /** TTF files, for letters that are no outlines. */
  readonly files: readonly Uint8Array[];
  readonly family: string;
}

/** An SVG as PNG, `width` device px wide. Throws for what is no SVG. */
export type Rasterise = (svg: Uint8Array, width: number) => Uint8Array;

let starting: Promise<void> | undefined;

/** Draws SVG without a browser: WebAssembly, so that it is one file for every machine and never looks at system fonts. */
export async function loadRasteriser({ files, family }: RasterFonts): Promise<Rasterise> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  starting ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await starting;
  const font = { fontBuffers: [...files], defaultFontFamily: family, sansSerifFamily: family, serifFamily: family };
  return (svg, width) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: Math.max(1, Math.round(width)) }, font });
    try {
      const image = drawing.render();
      const png = image.asPng();
      image.free();
      return png;
    } finally {
      drawing.free();
    }
  };
}
