/** Formats by language: making one takes longer than using it a hundred times. */
function byLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}

export const numberFormat = byLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }));
export const monthFormat = byLanguage((language) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
export const dayFormat = byLanguage((language) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }));
