import type { LaidOutDeck } from '../../layout/page.js';

/** Marp's settings for the whole deck; texts as JSON, which YAML reads as its own (YAML 1.2, 1.2). */
export function frontMatter(deck: LaidOutDeck, themeName: string): readonly string[] {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['title', deck.title],
    ['description', [deck.embargo?.text, deck.subtitle].filter((part) => part !== undefined).join(' – ') || undefined],
    ['author', deck.organisation],
    ['keywords', deck.keywords.length === 0 ? undefined : deck.keywords.join(', ')],
  ];
  return [
    '---',
    'marp: true',
    `theme: ${themeName}`,
    'size: 16:9',
    `lang: ${deck.language}`,
    ...texts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`])),
    'headingDivider: false',
    'paginate: false',
    '---',
  ];
}
