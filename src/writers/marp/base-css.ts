import { CROPPED_ABOVE } from '../../slide/content.js';

/**
 * What every layout has in common. Nothing here may move a line break: text wraps greedily where its box ends, as it
 * was measured, with the font's default features.
 */
export const BASE_CSS = `section {
  position: relative;
  width: 1280px;
  height: 720px;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--text);
  background: var(--background) no-repeat 0 0 / 1280px 720px;
  font: 400 24px/1.2 var(--minor);
  font-kerning: normal;
  font-synthesis: none;
  font-optical-sizing: none;
  text-rendering: geometricPrecision;
  text-wrap: wrap;
  hyphens: manual;
  overflow-wrap: normal;
  word-break: normal;
  white-space: normal;
}

.region {
  position: absolute;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  z-index: 1;
}

.region :is(h1, h2, h3, h4, h5, h6, p, ul, ol, li) {
  margin: 0;
  padding: 0;
  font: inherit;
  letter-spacing: inherit;
  color: inherit;
  list-style: none;
}

.region li > p:not([class]) {
  margin: 0;
}

.region .unit {
  font-size: 0.5em;
  letter-spacing: var(--tracking);
  color: var(--emphasis);
}

.region sup {
  font-size: 0.6667em;
  line-height: 0;
  vertical-align: baseline;
  position: relative;
  top: -0.45em;
}

.region strong {
  font-weight: var(--strong-weight);
  color: var(--strong-color);
}

.region em {
  font-style: var(--em-style);
}

.region a {
  color: var(--link-color);
  text-decoration: underline;
  text-decoration-thickness: 0.06em;
  text-underline-offset: 0.15em;
}

.region a[href^='#'] {
  color: inherit;
  text-decoration: none;
}

.region table {
  width: 100%;
  margin: 0;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
}

.region :is(th, td) {
  box-sizing: border-box;
  vertical-align: top;
  text-align: inherit;
}

.region img {
  display: block;
  width: 100%;
  height: 100%;
  object-fit: contain;
}

.region.fill {
  overflow: hidden;
}

.region.fill img {
  position: absolute;
  inset: 0;
  object-fit: cover;
  object-position: 50% ${CROPPED_ABOVE * 100}%;
  border-radius: inherit;
}

.region.hidden {
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
`;
