/* global document, getComputedStyle, NodeFilter */
/*
 * Run in the browser: what each slide shows, region by region, in CSS px of the 1280 × 720 canvas. `scale` is the
 * foreignObject's: screen px per CSS px.
 */
(() => {
  const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,td,th';

  function frameOf(section) {
    const { left, top, width } = section.getBoundingClientRect();
    const scale = width / 1280;
    const local = (rect) => ({
      x: (rect.left - left) / scale,
      y: (rect.top - top) / scale,
      width: rect.width / scale,
      height: rect.height / scale,
    });
    return { scale, local };
  }

  /** The rectangles of the text that a block holds itself, in reading order; details inside a list item are blocks of their own. */
  function textRects(block, local) {
    const rects = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(BLOCKS) !== block || node.data.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      rects.push(...[...range.getClientRects()].filter((rect) => rect.width > 0).map(local));
    }
    return rects;
  }

  const blockOf = (local) => (block) => ({ rects: textRects(block, local), fontSize: parseFloat(getComputedStyle(block).fontSize) });

  function regionOf(element, local) {
    return {
      name: element.classList[1],
      box: local(element.getBoundingClientRect()),
      blocks: [...element.querySelectorAll(BLOCKS)].map(blockOf(local)),
      // Words that a chart's picture sets.
      lettering: [...element.querySelectorAll('svg text')].map((text) => local(text.getBoundingClientRect())),
      rows: [...element.querySelectorAll('tr')].map((row) => local(row.getBoundingClientRect())),
      pictures: [...element.querySelectorAll('img')].map((img) => local(img.getBoundingClientRect())),
    };
  }

  return [...document.querySelectorAll('section')].map((section) => {
    const { scale, local } = frameOf(section);
    const regions = [...section.querySelectorAll(':scope > .region:not(.hidden)')];
    return { scale, regions: regions.map((element) => regionOf(element, local)) };
  });
})();
