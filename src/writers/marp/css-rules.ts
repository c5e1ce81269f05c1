export interface CssRule {
  readonly selector: string;
  readonly declarations: Readonly<Record<string, string>>;
}

export const rule = (selector: string, declarations: Readonly<Record<string, string | undefined>>): CssRule => ({
  selector,
  declarations: Object.fromEntries(Object.entries(declarations).filter((d): d is [string, string] => d[1] !== undefined)),
});

/** The rules as CSS, those that say the same thing in one; empty ones are left out. */
export function cssText(rules: readonly CssRule[]): string {
  const selectors = new Map<string, string[]>();
  for (const { selector, declarations } of rules) {
    const body = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};`).join('\n');
    if (body !== '') selectors.set(body, [...(selectors.get(body) ?? []), selector]);
  }
  return [...selectors].map(([body, all]) => `${[...new Set(all)].join(',\n')} {\n${body}\n}\n`).join('\n');
}

/** A number with what precision CSS needs and no more: 1/10 000. */
export const num = (value: number): string => String(Math.round(value * 10_000) / 10_000 + 0);
export const cssPx = (value: number): string => (value === 0 ? '0' : `${num(value)}px`);
export const cssEm = (value: number): string => (value === 0 ? '0' : `${num(value)}em`);

/** A CSS string (CSS Syntax 3, 4.3.5). */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `)}"`;
