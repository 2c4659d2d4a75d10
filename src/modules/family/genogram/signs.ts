import { SIGN } from './measures.ts';
import type { GenogramPerson } from './genogram.ts';

/** The outline of a sign around a middle, as an SVG path; `inset` makes it smaller by as much on each side. */
export function signPath({ sex, isUnborn }: GenogramPerson, x: number, top: number, inset = 0): string {
  const middle = top + SIGN / 2;
  const half = SIGN / 2 - inset;
  if (isUnborn) return trianglePath(x, middle, half, inset);
  if (sex === 'female')
    return `M ${x - half} ${middle} a ${half} ${half} 0 1 0 ${2 * half} 0 a ${half} ${half} 0 1 0 ${-2 * half} 0 Z`;
  if (sex === 'male') {
    const edge = half - 1;
    return `M ${x - edge} ${middle - edge} h ${2 * edge} v ${2 * edge} h ${-2 * edge} Z`;
  }
  return `M ${x} ${middle - half} L ${x + half} ${middle} L ${x} ${middle + half} L ${x - half} ${middle} Z`;
}

function trianglePath(x: number, middle: number, half: number, inset: number): string {
  // A smaller triangle inside has its sides as far from the larger one's on all three: more at the point than at the foot.
  const [point, foot] = [middle - half + inset * 1.2, middle + half - 2];
  const side = half - 1 - inset * 0.7;
  return `M ${x} ${point} L ${x + side} ${foot} L ${x - side} ${foot} Z`;
}

/** The cross of somebody who has died, from corner to corner of the sign. */
export function crossPath({ sex }: GenogramPerson, x: number, top: number): string {
  const middle = top + SIGN / 2;
  const reach = sex === 'male' ? SIGN / 2 - 1 : sex === 'female' ? SIGN * 0.353 : SIGN / 4;
  return `M ${x - reach} ${middle - reach} L ${x + reach} ${middle + reach} M ${x - reach} ${middle + reach} L ${x + reach} ${middle - reach}`;
}
