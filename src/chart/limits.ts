/**
 * Sizes that no theme may go below or above, in px on the 1280 × 720 canvas. A theme chooses its sizes within them.
 */

/** The smallest text of a chart: 20 px on the canvas is 2.8 % of the height of the picture, legible on television. */
export const CHART_LABEL_FLOOR = 20;

/** The axis, and the lines that join a label to its mark. */
export const RULE_WIDTH = 2;

/** A line chart's line. */
export const LINE_WIDTH = 5;

/** The round corner of a bar takes at most this share of its thickness. */
export const BAR_CORNER_SHARE = 0.35;

/** More categories than this lie down as horizontal bars, unless they are dates. */
export const MOST_COLUMNS = 6;

/** Seats above this number are drawn as sectors: dots would be too small to be seen as seats. */
export const MOST_SEATS = 1200;

/** Persons above this number are brought back to a hundred: nobody counts further. */
export const MOST_PERSONS = 100;
