import { openFonts } from '../fonts/open-fonts.js';
import { listThemes, loadTheme } from '../theme/load-theme.js';

export interface FontsExamined {
  readonly themes: number;
  readonly files: number;
  /** Themes whose fonts cannot be opened. */
  readonly unreadable: readonly string[];
}

/** Opens every font file of every theme. */
export function examineFonts(themesFolder: string): FontsExamined {
  const names = listThemes(themesFolder);
  const files = new Set<string>();
  const unreadable = names.filter((name) => {
    const theme = loadTheme(name, 'stage', themesFolder).value;
    if (!theme) return true;
    const fonts = openFonts(theme.fonts);
    try {
      for (const font of ['major', 'minor'] as const) {
        for (const bold of [false, true]) for (const italic of [false, true]) files.add(fonts.face({ font, bold, italic }).file);
      }
      return false;
    } catch {
      return true;
    }
  });
  return { themes: names.length, files: files.size, unreadable };
}
