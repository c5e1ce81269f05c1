import { isExcerpt, listOf, shortTexts, type DossierWords, type Item, type Section } from './dossier-words.js';
import { fold, LEFT_OUT, normalise, sentences, words } from './scan.js';

/** What is between an item's lead and its detail on the printed page. */
const JOINTS = [', ', ' ', ': '] as const;

/** The item as one text, with the joint that the scan has there. */
function wholeItem({ lead, detail }: Item, scan: readonly string[]): string {
  if (detail === undefined) return normalise(lead);
  const joined = JOINTS.map((joint) => `${normalise(lead)}${joint}${normalise(detail)}`);
  return joined.find((text) => scan.includes(text)) ?? joined[0] ?? '';
}

/** The dossier's prose in order: paragraphs, what brings in a list, and its items. */
const proseOf = (section: Section, scan: readonly string[]): readonly string[] => [
  ...(section.text ?? []).map(normalise),
  ...section.blocks.flatMap((block) => {
    const list = listOf(block);
    const printed = list && !isExcerpt(list) ? [normalise(list.intro ?? ''), ...list.items.map((item) => wholeItem(item, scan))] : [];
    return [...printed, ...(block.text ?? []).map(normalise)];
  }),
];

/** One group of headings per section, and the cover's, the speakers' and the contact's words each on its own. */
const headingGroups = (dossier: DossierWords): readonly (readonly string[])[] => [
  ...dossier.sections.map((section) => shortTexts(section).map(fold)),
  ...[dossier.title, dossier.subtitle, dossier.kind, dossier.closing, ...Object.values(dossier.contact)].map((text) => [fold(text)]),
  ...Object.values(dossier.people).flatMap(({ name, role, title }) => [[fold(name)], [fold(role)], [fold(title)]]),
  [new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(dossier.date))],
];

/** True when a heading of the scan is made of one group's words, but for a joining « et » and the « Tél » of the number. */
function isHeading(paragraph: string, groups: readonly (readonly string[])[]): boolean {
  return groups.some((group) => {
    const rest = [...group]
      .sort((a, b) => b.length - a.length)
      .reduce((text, part) => text.replace(part, ' '), fold(paragraph));
    return rest !== fold(paragraph) && words(rest).every((word) => word === 'et' || word === 'tél');
  });
}

/** Every difference between the scan's prose and the dossier's, in both directions, and in their order. */
export function proseFindings(dossier: DossierWords, scan: readonly string[]): readonly string[] {
  const groups = headingGroups(dossier);
  const leftOut = LEFT_OUT.map(normalise);
  const printed = scan.filter((paragraph) => !leftOut.includes(paragraph) && !isHeading(paragraph, groups));
  const written = dossier.sections.flatMap((section) => proseOf(section, scan));
  const lost = printed.filter((paragraph) => !written.includes(paragraph));
  const added = written.filter((paragraph) => !printed.includes(paragraph));
  const moved = lost.length + added.length === 0 ? printed.filter((paragraph, index) => paragraph !== written[index]) : [];
  const extra = written.length > printed.length && added.length === 0 ? ['written twice'] : [];
  return [...lost.map((t) => `lost: ${t}`), ...added.map((t) => `not in the scan: ${t}`), ...moved.map((t) => `moved: ${t}`), ...extra];
}

/** Words may be left out, never added nor put in another order. */
const isMadeOf = (short: readonly string[], sentence: readonly string[]): boolean =>
  sentence.reduce((found, word) => (word === short[found] ? found + 1 : found), 0) === short.length;

/** Titles, messages, statements and cells whose words no single sentence of the scan holds in that order. */
export function shortTextFindings(dossier: DossierWords, scan: readonly string[]): readonly string[] {
  const known = scan.flatMap(sentences).map(words);
  return dossier.sections
    .flatMap(shortTexts)
    .filter((text) => !known.some((sentence) => isMadeOf(words(text), sentence)))
    .map((text) => `not in the scan: ${text}`);
}

/** Quotes and excerpts that are not word for word one stretch of the scan. */
export function quotationFindings(dossier: DossierWords, scan: readonly string[]): readonly string[] {
  const blocks = dossier.sections.flatMap((section) => section.blocks);
  const quotes = blocks.flatMap(({ quote }) => (quote ? [quote.text] : []));
  const excerpts = blocks.map(listOf).filter((list) => list !== undefined && isExcerpt(list));
  const items = excerpts.flatMap((list) => list?.items ?? []).map(({ lead, detail }) => `${lead} ${detail ?? ''}`);
  const stretches = scan.map((paragraph) => ` ${fold(paragraph)} `);
  return [...quotes, ...items]
    .filter((text) => !stretches.some((stretch) => stretch.includes(` ${fold(text)} `)))
    .map((text) => `not in the scan: ${text}`);
}
