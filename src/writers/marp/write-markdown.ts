import type { FontSet } from '../../fonts/face.js';
import type { LaidOutDeck } from '../../layout/page.js';
import type { Asset, MarpBundle } from './bundle.js';
import { frontMatter } from './front-matter.js';
import { fontFiles, themeCss, themeNameOf } from './theme-css.js';
import { writePage } from './write-page.js';

/**
 * A laid out deck as Marp Markdown, with its theme and the files that both refer to. With the CSS beside it as
 * `<themeName>.css` and the assets at their paths, stock Marp shows the same slides.
 */
export function writeMarkdown(deck: LaidOutDeck, fonts: FontSet): MarpBundle {
  const themeName = themeNameOf(deck.theme, deck.density);
  const pages = deck.pages.map((page) => writePage(page, deck, fonts));
  const slides = pages.map((page) => page.lines.join('\n'));
  const assets = [...fontFiles(deck.theme).map(({ file, path }): Asset => ({ path, source: { file } })), ...pages.flatMap((page) => page.assets)];
  return {
    markdown: `${frontMatter(deck, themeName).join('\n')}\n\n${slides.join('\n\n---\n\n')}\n`,
    css: themeCss(deck.theme, deck.density, fonts),
    themeName,
    assets,
  };
}
