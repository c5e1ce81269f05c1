import { posix } from 'node:path';
import { all } from './unpack.js';

/** What is wrong with a presentation package that no schema forbids; one sentence each. */
export const lintPackage = (files: ReadonlyMap<string, string>): readonly string[] =>
  CHECKS.flatMap((check) => check(files));

type Check = (files: ReadonlyMap<string, string>) => readonly string[];

interface Link {
  readonly from: string;
  readonly id: string;
  readonly target: string;
  readonly external: boolean;
}

function links(files: ReadonlyMap<string, string>): readonly Link[] {
  return [...files].flatMap(([name, xml]) => {
    if (!name.endsWith('.rels')) return [];
    const from = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
    return all(/<Relationship ([^>]*)\/>/, xml).map((attributes) => {
      const external = attributes.includes('TargetMode="External"');
      const target = attribute(attributes, 'Target');
      return { from, id: attribute(attributes, 'Id'), external, target: external ? target : posix.join(posix.dirname(from), target) };
    });
  });
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

const contentParts = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');

const danglingRelationships: Check = (files) => [
  ...links(files).flatMap((link) => (link.external || files.has(link.target) ? [] : [`${link.from} links to ${link.target}, which is missing`])),
  ...contentParts(files).flatMap((name) => {
    const known = new Set(links(files).filter((link) => link.from === name).map((link) => link.id));
    return all(/ r:(?:id|embed|link)="([^"]*)"/, files.get(name) ?? '').flatMap((id) => (known.has(id) ? [] : [`${name} uses ${id}, which is not declared`]));
  }),
];

const orphanParts: Check = (files) => {
  const reached = new Set(links(files).map((link) => link.target));
  return contentParts(files).flatMap((name) => (reached.has(name) ? [] : [`${name} is linked from nowhere`]));
};

const contentTypes: Check = (files) => {
  const types = files.get('[Content_Types].xml') ?? '';
  const overrides = all(/PartName="\/([^"]*)"/, types);
  const defaults = new Set(all(/Extension="([^"]*)"/, types));
  const untyped = contentParts(files).filter((name) => !overrides.includes(name) && (name.endsWith('.xml') || !defaults.has(posix.extname(name).slice(1))));
  return [
    ...overrides.filter((name) => !files.has(name)).map((name) => `a content type is given for ${name}, which is missing`),
    ...untyped.map((name) => `${name} has no content type`),
  ];
};

const repeated = (values: readonly string[]): readonly string[] =>
  [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

const duplicateIds: Check = (files) => {
  const shapes = contentParts(files).flatMap((name) =>
    repeated(all(/<p:cNvPr id="(\d+)"/, files.get(name) ?? '')).map((id) => `${name} has two shapes ${id}`),
  );
  const masters = ['ppt/presentation.xml', 'ppt/slideMasters/slideMaster1.xml'].map((name) => files.get(name) ?? '').join('');
  const ids = all(/<p:(?:sldMasterId|sldLayoutId|sldId) id="(\d+)"/, masters);
  const names = slides(files).map((name) => /<p:cSld name="([^"]*)"/.exec(files.get(name) ?? '')?.[1] ?? name);
  return [
    ...shapes,
    ...repeated(ids).map((id) => `the presentation uses the id ${id} twice`),
    ...repeated(names).map((name) => `two slides are called ${name}`),
  ];
};

const slides = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name));

const staleSections: Check = (files) => {
  const presentation = files.get('ppt/presentation.xml') ?? '';
  const listed = all(/<p14:sldId id="(\d+)"/, presentation);
  if (listed.length === 0) return [];
  const shown = all(/<p:sldId id="(\d+)"/, presentation);
  return listed.join(' ') === shown.join(' ') ? [] : ['the sections do not list the slides, each once and in order'];
};

const missingTitles: Check = (files) =>
  slides(files).flatMap((name) => {
    const title = /<p:ph type="(?:title|ctrTitle)".*?<\/p:sp>/s.exec(files.get(name) ?? '')?.[0] ?? '';
    return all(/<a:t>([^<]+)</, title).length > 0 ? [] : [`${name} has no title`];
  });

const missingAlternatives: Check = (files) =>
  slides(files).flatMap((name) =>
    all(/<p:nv(?:Pic|GraphicFrame|GrpSp)Pr>(<p:cNvPr.*?)<p:cNv/s, files.get(name) ?? '')
      .filter((shape) => !shape.includes('id="1" name=""') && !/ descr="[^"]+"/.test(shape) && !shape.includes('adec:decorative'))
      .map(() => `${name} shows something without alternative text`),
  );

/** What a layout or a master shows besides its placeholders must be marked as decoration: nobody is to stop there. */
const unmarkedDecorations: Check = (files) =>
  [...files].flatMap(([name, xml]) => {
    if (!/^ppt\/slide(?:Layouts|Masters)\/[^/]+\.xml$/.test(name)) return [];
    return all(/<p:(?:sp|pic)>.*?<\/p:(?:sp|pic)>/s, xml)
      .filter((shape) => !shape.includes('<p:ph') && !shape.includes('adec:decorative'))
      .map(() => `${name} has a decoration that is not marked as one`);
  });

const unnamedShapes: Check = (files) =>
  slides(files).flatMap((name) =>
    all(/<p:cNvPr id="([2-9]|\d\d+)" name=""/, files.get(name) ?? '').map((id) => `${name} has a shape ${id} without a name`),
  );

const slideLinks: Check = (files) =>
  slides(files).flatMap((name) => {
    const targets = new Map(links(files).filter((link) => link.from === name).map((link) => [link.id, link.target]));
    return all(/<a:hlinkClick r:id="([^"]*)" action="ppaction:\/\/hlinksldjump"/, files.get(name) ?? '')
      .filter((id) => !slides(files).includes(targets.get(id) ?? ''))
      .map((id) => `${name} jumps by ${id} to what is no slide`);
  });

/** A slide is known again by its tag, which must say what its name says. */
const slideTags: Check = (files) =>
  slides(files).flatMap((name) => {
    const part = links(files).find((link) => link.from === name && /\/tags\//.test(link.target))?.target ?? '';
    const tagged = /<p:tag name="PUPITRE_ID" val="([^"]*)"/.exec(files.get(part) ?? '')?.[1];
    return tagged === /<p:cSld name="([^"]*)"/.exec(files.get(name) ?? '')?.[1] ? [] : [`${name} has no tag with its id`];
  });

const hiddenCount: Check = (files) => {
  const hidden = slides(files).filter((name) => (files.get(name) ?? '').includes(' show="0"')).length;
  const said = Number(/<HiddenSlides>(\d+)</.exec(files.get('docProps/app.xml') ?? '')?.[1] ?? NaN);
  return said === hidden ? [] : ['the properties miscount the hidden slides'];
};

/** Every run, field and paragraph end says its language, so that no spelling checker reads French as English. */
const languages: Check = (files) =>
  [...files].flatMap(([name, xml]) => {
    if (!/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters|handoutMasters|charts|drawings)\/[^/]+\.xml$/.test(name)) return [];
    const silent = all(/<a:(?:rPr|endParaRPr)\b[^>]*>/, xml).filter((properties) => !properties.includes(' lang="'));
    return silent.length === 0 ? [] : [`${name} has text without a language`];
  });

const literalLooks: Check = (files) =>
  [...files].flatMap(([name, xml]) => {
    if (!/^ppt\/(slides|slideLayouts|slideMasters|charts|drawings|notesSlides|notesMasters|handoutMasters)\/|tableStyles/.test(name)) return [];
    const colors = /<a:(srgbClr|sysClr|prstClr|hslClr|scrgbClr)/.test(xml) ? [`${name} has a colour of its own`] : [];
    const fonts = all(/<a:(?:latin|ea|cs|sym|buFont) typeface="([^"]*)"/, xml).filter((font) => !/^\+m[jn]-(lt|ea|cs)$/.test(font));
    return [...colors, ...fonts.map((font) => `${name} names the font ${font}`)];
  });

const CHECKS: readonly Check[] = [
  danglingRelationships, orphanParts, contentTypes, duplicateIds, staleSections, missingTitles, missingAlternatives, literalLooks,
  unmarkedDecorations, unnamedShapes, slideLinks, slideTags, hiddenCount, languages,
];
