import type { NationalFigure, NationalIndicator, NoFigure } from './national-indicator.ts';
import type { StatisticsRow } from './read-statistics.rules.ts';

const reasons: Readonly<Record<string, NoFigure>> = {
  c: 'suppressed',
  x: 'not available',
  z: 'not applicable',
  u: 'low reliability',
  low: 'low reliability',
};

/** A count or published figure, or why it is not there. `k` rounds to zero. */
function readCell(cell: string | undefined): number | NoFigure {
  if (cell === 'k') return 0;
  if (cell !== undefined && /^\d/.test(cell)) return Number(cell);
  return reasons[cell ?? ''] ?? 'no data';
}

/** The sum of cells; where one is not there, why the first of them is not. */
function sumOf(cells: readonly (number | NoFigure)[]): number | NoFigure {
  let sum = 0;
  for (const cell of cells) {
    if (typeof cell !== 'number') return cell;
    sum += cell;
  }
  return sum;
}

const known = (cell: number | NoFigure): number | null => (typeof cell === 'number' ? cell : null);

/** One decimal place, a half upwards, free of what binary fractions add. */
export const toOneDecimal = (value: number): number => Math.round(Number((value * 10).toPrecision(12))) / 10;

/**
 * The figure of a row. What the file took out stays out, also where it could be worked out from the rest of its row; nothing divided by nothing is no
 * figure: "not applicable" where the file says that nobody was concerned, else no data.
 */
export function figureOf(indicator: NationalIndicator, { year, cells }: StatisticsRow): NationalFigure {
  const numerator = sumOf(indicator.numerator.map((name) => readCell(cells[name])));
  const denominator = indicator.denominator === null ? null : readCell(cells[indicator.denominator]);
  const counts = {
    numerator: known(numerator),
    denominator: denominator === null ? null : known(denominator),
  };
  if (indicator.published !== null) {
    const value = readCell(cells[indicator.published]);
    if (typeof value === 'number') return { year, ...counts, value };
    return { year, ...counts, value: null, reason: value };
  }
  if (denominator === null || typeof denominator !== 'number')
    return { year, ...counts, value: null, reason: denominator ?? 'no data' };
  // An authority that returned nothing is published as nought: it is not known, and no nought is shown for it.
  if (denominator === 0) return { year, numerator: null, denominator: null, value: null, reason: 'no data' };
  if (typeof numerator !== 'number') return { year, ...counts, value: null, reason: numerator };
  return { year, ...counts, value: toOneDecimal((numerator / denominator) * 100) };
}
