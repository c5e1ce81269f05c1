export interface SeatPlan {
  /** Middles from the centre of a half circle of radius 1 (y upwards is negative), from the left end to the right. */
  readonly seats: readonly { readonly x: number; readonly y: number }[];
  /** Of one seat's dot. */
  readonly dot: number;
  /** Of the empty half disc in the middle. */
  readonly hole: number;
}

/** A dot's radius as a share of the distance between two seats, and its most as a share of the half circle's radius. */
const DOT = { share: 0.42, most: 0.15 };
/** The hole to come near to. */
const HOLE = 0.4;
const LEAST_HOLE = 0.3;

/**
 * Seats in concentric half circles of radius up to 1, as far apart along the rows as across them, sorted by angle: groups
 * taken in that order sit in wedges.
 */
export function placeSeats(count: number): SeatPlan {
  if (count === 0) return { seats: [], dot: 0, hole: HOLE };
  const { rows, pitch } = chooseRows(count);
  const radii = Array.from({ length: rows }, (_, i) => 1 - pitch * (i + 0.5));
  const counts = shareOut(count, radii);
  const along = Math.min(...radii.map((r, i) => ((counts[i] ?? 0) > 1 ? (Math.PI * r) / ((counts[i] ?? 0) - 1) : Infinity)));
  const dot = Math.min(DOT.share * Math.min(pitch, along), DOT.most);
  const seats = radii.flatMap((r, row) => {
    const n = counts[row] ?? 0;
    return Array.from({ length: n }, (_, i) => ({ r, angle: n === 1 ? Math.PI / 2 : (Math.PI * i) / (n - 1) }));
  });
  seats.sort((a, b) => a.angle - b.angle || b.r - a.r);
  return { seats: seats.map(({ r, angle }) => ({ x: -r * Math.cos(angle), y: -r * Math.sin(angle) })), dot, hole: 1 - rows * pitch };
}

/**
 * With k rows a pitch p apart from radius 1 inwards, a row of radius r seats πr/p + 1. All rows together seat `count` when
 * p = k / ((count − k)/π + k²/2); of all k, the one whose hole comes nearest the wanted one.
 */
function chooseRows(count: number): { rows: number; pitch: number } {
  let best = { rows: 1, pitch: 1 - HOLE };
  let nearest = Infinity;
  for (let rows = 1; rows <= count; rows++) {
    const pitch = rows / ((count - rows) / Math.PI + rows ** 2 / 2);
    const hole = 1 - rows * pitch;
    if (hole < LEAST_HOLE) {
      if (rows > 1) break;
      continue;
    }
    if (Math.abs(hole - HOLE) < nearest) [best, nearest] = [{ rows, pitch }, Math.abs(hole - HOLE)];
  }
  return best;
}

/** Seats per row in proportion to its length, to the last seat (largest remainders). */
function shareOut(count: number, radii: readonly number[]): number[] {
  const sum = radii.reduce((total, r) => total + r, 0);
  const exact = radii.map((r) => (count * r) / sum);
  const counts = exact.map(Math.floor);
  const missing = count - counts.reduce((total, n) => total + n, 0);
  const byRemainder = exact.map((n, row) => ({ row, rest: n - Math.floor(n) })).sort((a, b) => b.rest - a.rest || a.row - b.row);
  for (const { row } of byRemainder.slice(0, missing)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}
