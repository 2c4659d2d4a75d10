import type { Judge } from './pool.ts';

const [SWAPPED, SLIP, FIRST_OF_JANUARY, TWO_PARTS, YEAR, DIFFERENT] = [1, 2, 3, 4, 5, 6] as const;

/** Two different dates of eight digits, by the levels of dates. */
export const judgeDates: Judge = (one, other) => {
  const isYear = one.startsWith(other.slice(0, 4));
  const isMonth = one.slice(4, 6) === other.slice(4, 6);
  const isDay = one.slice(6) === other.slice(6);
  if (isYear && one.slice(4, 6) === other.slice(6) && one.slice(6) === other.slice(4, 6)) return SWAPPED;
  if (isYear && (isPlaceholder(one) || isPlaceholder(other))) return FIRST_OF_JANUARY;
  if (isOneSlip(one, other)) return SLIP;
  if (Number(isYear) + Number(isMonth) + Number(isDay) === 2) return TWO_PARTS;
  return Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) <= 1 ? YEAR : DIFFERENT;
};

/** Who knows only the year writes the first of January, or leaves day and month out. */
const isPlaceholder = (date: string): boolean => /(0101|0000)$/.test(date);

/** One digit is another, or two neighbours are exchanged. */
function isOneSlip(one: string, other: string): boolean {
  const wrong = [];
  for (let at = 0; at < 8; at += 1) if (one[at] !== other[at]) wrong.push(at);
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return true;
  return (
    wrong.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
  );
}
