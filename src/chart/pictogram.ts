import { slideWords } from '../messages/slide-words.js';
import { formatNumber } from '../text/numbers.js';
import type { ColorRef } from '../theme/theme.js';
import { px } from '../units/length.js';
import type { ChartFrame } from './frame.js';
import { valueAt } from './frame.js';
import { readableInk } from './ink.js';
import { firstBaseline, fitText, labelVoice, placeFrom, valueVoice } from './lettering.js';
import { leafOr } from './leaf.js';
import { MOST_PERSONS } from './limits.js';
import type { Mark, ShapeMark } from './mark.js';
import { qualifierOf } from './value-text.js';

/** A person: a round head over the theme's shape, in shares of the person's height. */
const PERSON = { width: 0.3, head: 0.2, body: 0.74, corner: 0.13 };
/** Between persons and between rows, in shares of a person's width and height. */
const GAP = { least: 0.35, most: 0.85, rows: 0.14, toCaption: 18, toName: 14 };
/** A whole smaller than `from` is repeated until the crowd counts `least` to `most` persons. */
const CROWD = { from: 10, least: 16, most: 30 };

/** « One in four »: persons in rows, the part coloured in each group of the whole. */
export function drawPictogram(frame: ChartFrame): readonly Mark[] {
  const { part, whole } = countPersons(frame);
  if (whole === 0) return [];
  const caption = setCaption(frame);
  const height = frame.height - caption.height;
  const grid = chooseGrid(whole, frame.width, height);
  const top = (height - grid.height) / 2;
  const { highlight, muted } = frame.theme.charts;
  const persons = Array.from({ length: grid.total }, (_, i) => i).flatMap((i) => {
    const x = (i % grid.columns) * grid.pitch;
    const y = top + Math.floor(i / grid.columns) * grid.person * (1 + GAP.rows);
    return drawPerson(frame, x, y, grid.person, i % whole < part ? highlight : muted);
  });
  return [...persons, ...caption.place(top + grid.height)];
}

interface Caption {
  readonly height: number;
  readonly place: (top: number) => readonly Mark[];
}

/** « 1 sur 4 » and what it counts, under the persons; nothing when they are counted beside the chart already. */
function setCaption(frame: ChartFrame): Caption {
  const { categories, language, highlight } = frame.content;
  const name = categories[0] ?? '';
  if (name === '') return { height: 0, place: () => [] };
  const [part = '', whole = ''] = [0, 1].map((i) => formatNumber(valueAt(frame.content, 0, i) ?? 0, language));
  const nuance = qualifierOf(frame.content, 0);
  const counted = `${nuance === undefined ? '' : `${nuance} `}${slideWords(language).outOf(part, whole)}`;
  const number = fitText(frame, valueVoice(frame), counted, { width: frame.width / 2, lines: 1 });
  const left = number.width + GAP.toName;
  const label = fitText(frame, labelVoice(frame), name, { width: frame.width - left, lines: 2 });
  const color = readableInk(frame.theme, highlight === undefined ? { role: 'text' } : frame.theme.charts.highlight);
  const drop = Math.max(0, firstBaseline(number) - firstBaseline(label));
  return {
    height: GAP.toCaption + Math.max(number.height, drop + label.height),
    place: (top) => [
      ...placeFrom(number, top + GAP.toCaption, { x: 0, anchor: 'start', color }),
      ...placeFrom(label, top + GAP.toCaption + drop, { x: left, anchor: 'start' }),
    ],
  };
}

/** Whole persons: fractions are multiplied away where that stays countable, rounded to a hundred where it does not. */
function countPersons(frame: ChartFrame): { readonly part: number; readonly whole: number } {
  const [part = 0, whole = 0] = [0, 1].map((i) => Math.max(0, valueAt(frame.content, 0, i) ?? 0));
  if (whole === 0) return { part: 0, whole: 0 };
  const share = Math.min(part, whole);
  const times = [1, 2, 4, 5, 10].find((k) => isWhole(share * k) && isWhole(whole * k) && whole * k <= MOST_PERSONS);
  if (times === undefined) return { part: Math.round((share / whole) * MOST_PERSONS), whole: MOST_PERSONS };
  return { part: Math.round(share * times), whole: Math.round(whole * times) };
}

const isWhole = (n: number): boolean => Math.abs(n - Math.round(n)) < 1e-9;

interface Grid {
  readonly total: number;
  readonly columns: number;
  /** A person's height, the distance from one person's left edge to the next one's, and the whole grid's height, in px. */
  readonly person: number;
  readonly pitch: number;
  readonly height: number;
  /** How well it fills the box and how easily it is counted, to compare with other grids. */
  readonly worth: number;
}

/** The crowd and the rows that fill the box best; a small whole is repeated until it makes a crowd. */
function chooseGrid(whole: number, width: number, height: number): Grid {
  const most = whole < CROWD.from ? Math.floor(CROWD.most / whole) : 1;
  const least = whole < CROWD.from ? Math.ceil(CROWD.least / whole) : 1;
  const totals = Array.from({ length: most - least + 1 }, (_, i) => whole * (least + i));
  const grids = totals.flatMap((total) => Array.from({ length: total }, (_, i) => gridOf(whole, total, i + 1, { width, height })));
  return grids.reduce((best, next) => (next.worth > best.worth ? next : best));
}

function gridOf(whole: number, total: number, columns: number, { width, height }: Pick<ChartFrame, 'width' | 'height'>): Grid {
  const rows = Math.ceil(total / columns);
  const byHeight = height / (rows + (rows - 1) * GAP.rows);
  const byWidth = width / (columns + (columns - 1) * GAP.least) / PERSON.width;
  const person = Math.min(byHeight, byWidth);
  const wide = person * PERSON.width;
  const free = columns > 1 ? (width - wide * columns) / (columns - 1) : 0;
  const pitch = wide + Math.min(free, wide * GAP.most);
  const used = person * (rows + (rows - 1) * GAP.rows);
  const filled = (used / height) * ((pitch * (columns - 1) + wide) / width);
  const full = total % columns === 0 ? 1 : 0.45;
  // Dozens are counted by tens; a repeated group must not line up with itself, or its part looks like a stripe.
  const counted = total >= 50 && columns % 10 !== 0 ? 0.75 : 1;
  const striped = total > whole && rows > 1 && columns % whole === 0 ? 0.75 : 1;
  return { total, columns, person, pitch, height: used, worth: filled * full * counted * striped };
}

function drawPerson({ theme }: ChartFrame, x: number, y: number, height: number, fill: ColorRef): ShapeMark[] {
  const body = leafOr(theme, height * PERSON.corner);
  const [wide, head, tall] = [height * PERSON.width, height * PERSON.head, height * PERSON.body];
  return [
    { kind: 'shape', geometry: 'ellipse', box: boxAt(x + (wide - head) / 2, y, head, head), fill },
    { kind: 'shape', ...body, box: boxAt(x, y + height - tall, wide, tall), fill },
  ];
}

const boxAt = (x: number, y: number, width: number, height: number): ShapeMark['box'] => ({
  x: px(x), y: px(y), width: px(width), height: px(height),
});
