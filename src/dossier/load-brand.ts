import { join } from 'node:path';
import { hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import { inFileOrder, validate } from '../source/validate.js';
import type { OverlayFamily, OverlayTokens } from '../theme/overlay.js';
import type { Brand } from './brand.js';
import { brandSchema, type RawBrand } from './brand-schema.js';
import { findMissingFile, findMissingTemplate, findPictureFaults, type Files } from './broken-references.js';
import { templateChoice } from './template-choice.js';

export interface LoadBrandOptions extends Files {
  /** The file's name without its end: `partenaire`. */
  readonly id: string;
  /** Absolute path of its folder; logo and fonts are found from here. */
  readonly folder: string;
}

/** The brand that a source holds. Mistakes against the schema, and files that are not there or cannot be shown, leave none. */
export function loadBrand(source: Source, options: LoadBrandOptions): Outcome<Brand> {
  const { value: raw, diagnostics } = validate(source, brandSchema);
  if (raw === undefined) return { diagnostics };
  const tokens = tokensOf(raw);
  const logoFaults = raw.logo === undefined ? [] : findPictureFaults(raw.logo, source.placeOf(['logo']), options);
  const { id, folder } = options;
  const pptx = raw.pptx && templateChoice(raw.pptx, { path: ['pptx'], source, folder });
  const found = inFileOrder([...diagnostics, ...logoFaults, ...missingFonts(tokens, source, options), ...(pptx ? findMissingTemplate(pptx, options) : [])]);
  if (hasErrors(found)) return { diagnostics: found };
  const logo = raw.logo === undefined ? undefined : { file: join(folder, raw.logo), ...(raw.logoAlt === undefined ? {} : { alt: raw.logoAlt }) };
  const overlay = { name: slug(id), label: raw.name, tokens, folder, placeOf: (path: readonly (string | number)[]) => source.placeOf(path) };
  return { value: { name: raw.name, overlay, ...(logo ? { logo } : {}), ...(pptx ? { pptx } : {}) }, diagnostics: found };
}

function tokensOf({ colors, fonts }: RawBrand): OverlayTokens {
  return {
    ...(colors ? { colors: Object.fromEntries(Object.entries(colors).filter(([, value]) => value !== undefined)) } : {}),
    ...(fonts ? { fonts: { ...(fonts.major ? { major: besideIt(fonts.major) } : {}), ...(fonts.minor ? { minor: besideIt(fonts.minor) } : {}) } } : {}),
  };
}

/** Authors name a file beside theirs by its name alone; themes say `./` for that. */
function besideIt({ family, fallback, ...files }: OverlayFamily): OverlayFamily {
  const named = Object.entries(files).flatMap(([style, file]) => (file === undefined ? [] : [[style, /[/\\]/.test(file) ? file : `./${file}`]]));
  return { family, ...(fallback === undefined ? {} : { fallback }), ...Object.fromEntries(named) } as OverlayFamily;
}

/** Fonts beside the brand's file; those of npm packages are looked for with the theme's. */
function missingFonts({ fonts = {} }: OverlayTokens, source: Source, files: Files) {
  return (['major', 'minor'] as const).flatMap((which) => {
    const { family: _name, fallback: _shown, ...named } = fonts[which] ?? {};
    return Object.entries(named).flatMap(([style, file]) =>
      typeof file === 'string' && /^(?:\.|[/\\]|[a-z]:)/i.test(file) ? findMissingFile(file, source.placeOf(['fonts', which, style]), files) : [],
    );
  });
}

/** « Fondation Été » → `fondation-ete`; a name that is left with nothing still names a theme. */
const slug = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'marque';
