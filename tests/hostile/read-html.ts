import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../src/browser/find-browser.js';
import { thisMachine } from '../browser/this-machine.js';
import { startPuppeteer } from '../contract/browser.js';
import type { FoundText } from './read-pptx.js';

/** Runs in the page: every text that stands in a block of its own, every text that an attribute holds for people. */
const READ = `(() => {
  const blocks = 'h1,h2,h3,h4,h5,h6,p,li,th,td,blockquote,pre,ul,ol,table,dl,hr,div,section,thead,tbody,tr,svg,foreignObject,text,title,desc,g,button,main,article,body,html,head,a[role],nav';
  const own = (element) => [...element.childNodes].map((node) =>
    node.nodeType === 3 ? node.data : node.nodeType !== 1 || node.matches(blocks) || node.matches('style,script,template,noscript') ? '' : own(node)).join('');
  const found = [];
  const place = (e) => { const s = e.closest('svg[data-marpit-svg]'); const n = e.closest('.bespoke-marp-note'); const t = e.closest('#pupitre-text'); return (t ? 'text version ' : n ? 'note ' : s ? 'slide ' : 'page ') + e.localName; };
  for (const e of document.querySelectorAll('*')) {
    if (e.matches('style,script')) continue;
    if (e.matches(blocks)) { const text = own(e); if (text.trim() !== '') found.push({ where: place(e), text }); }
    for (const name of ['alt', 'aria-label', 'title', 'aria-description', 'aria-roledescription']) { const text = e.getAttribute(name); if (text) found.push({ where: place(e) + '/@' + name, text }); }
    if (e.matches('meta') && e.content) found.push({ where: 'meta ' + (e.name || e.getAttribute('property')), text: e.content });
  }
  for (const svg of document.querySelectorAll('svg[role=img]')) found.push({ where: 'drawing', text: [...svg.querySelectorAll('text')].map((e) => e.textContent).join(' ') });
  return found;
})()`;

export interface HtmlReader {
  read(file: string): Promise<readonly FoundText[]>;
  close(): Promise<void>;
}

/** Every text of a deck's page as the browser holds it; the text version, which a key makes, among them. */
export async function openHtmlReader(): Promise<HtmlReader> {
  const program = await findBrowser(thisMachine());
  if (!program) throw new Error('there is no browser');
  const browser = await startPuppeteer(program);
  return {
    async read(file) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.keyboard.press('t');
      const found = (await page.evaluate(READ)) as readonly FoundText[];
      await page.close();
      return found;
    },
    close: () => browser.close(),
  };
}
