/** How different two colours look, to every eye: for tests of palettes only. */
type Triple = readonly [number, number, number];

/** Linear-light sRGB under full dichromacy (Machado, Oliveira and Fernandes 2009, severity 1.0). */
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** The least difference between two colours (`#RRGGBB`) over all eyes, as CIE76 ΔE. */
export const leastDifference = (a: string, b: string): number =>
  Math.min(...Object.values(EYES).map((eye) => distance(labOf(seenBy(linear(a), eye)), labOf(seenBy(linear(b), eye)))));

const linear = (hex: string): Triple => [1, 3, 5].map((at) => {
  const c = parseInt(hex.slice(at, at + 2), 16) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}) as unknown as Triple;

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const seenBy = (color: Triple, eye: readonly [Triple, Triple, Triple]): Triple =>
  eye.map((row) => Math.max(0, Math.min(1, dot(row, color)))) as unknown as Triple;

/** CIE L*a*b* under D65. */
function labOf(color: Triple): Triple {
  const x = dot([0.4124, 0.3576, 0.1805], color) / 0.9505;
  const y = dot([0.2126, 0.7152, 0.0722], color);
  const z = dot([0.0193, 0.1192, 0.9505], color) / 1.089;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
