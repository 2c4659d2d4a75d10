import type { Area, NationalFigure, NationalIndicator } from './national-indicator.ts';
import { figuresOf, type Statistics } from './statistics.ts';
import { toOneDecimal } from './figure-of.rules.ts';

/** How the newest figure stands to the one before it. A change of less than half a unit is none that anybody would see. */
export type Turn = 'better' | 'worse' | 'higher' | 'lower' | 'same';

export interface Compared {
  indicator: NationalIndicator;
  /** Every year of the list; null where the area has no row. */
  years: number[];
  own: (NationalFigure | undefined)[];
  /** The newest that has a value, and the one before it that has one. */
  newest: NationalFigure | undefined;
  before: NationalFigure | undefined;
  turn: Turn | undefined;
  england: (NationalFigure | undefined)[];
  region: { name: string; figures: (NationalFigure | undefined)[] } | undefined;
  /** The middle of the neighbours that have a value, and how many those are. */
  neighbours: { value: number | null; known: number }[];
}

const SAME = 0.5;

/** An area beside England, its region and its neighbours, year by year. */
export function compare(
  statistics: Statistics,
  indicator: NationalIndicator,
  area: Area,
  neighbours: readonly string[],
): Compared {
  const england = figuresOf(statistics, indicator, { level: 'country', name: 'England' });
  const own = figuresOf(statistics, indicator, area);
  const years = [...new Set([...england, ...own].map(({ year }) => year))].toSorted((a, b) => a - b);
  const inYears = (figures: readonly NationalFigure[]) =>
    years.map((year) => figures.find((one) => one.year === year));
  const [before, newest] = own.filter(({ value }) => value !== null).slice(-2);
  const last = newest ?? before;
  const region = statistics.areas.find(({ level, code }) => level === 'region' && code === area.region);
  const beside = neighbours.map((name) => figuresOf(statistics, indicator, { level: 'authority', name }));
  return {
    indicator,
    years,
    own: inYears(own),
    newest: last,
    before: newest === undefined ? undefined : before,
    turn: newest === undefined ? undefined : turnOf(indicator, before, newest),
    england: inYears(england),
    region:
      region === undefined
        ? undefined
        : { name: region.name, figures: inYears(figuresOf(statistics, indicator, region)) },
    neighbours: years.map((year) =>
      middleOf(beside.map((figures) => figures.find((one) => one.year === year))),
    ),
  };
}

function turnOf(
  { better }: NationalIndicator,
  before: NationalFigure | undefined,
  { value }: NationalFigure,
): Turn | undefined {
  const was = before?.value ?? null;
  if (was === null || value === null) return undefined;
  if (Math.abs(value - was) < SAME) return 'same';
  const isHigher = value > was;
  if (better === null) return isHigher ? 'higher' : 'lower';
  return isHigher === (better === 'higher') ? 'better' : 'worse';
}

/** The middle of those that are known; of an even number, the mean of the two in the middle. */
export function middleOf(figures: readonly (NationalFigure | undefined)[]): {
  value: number | null;
  known: number;
} {
  const values = figures.flatMap((one) => one?.value ?? []).toSorted((one, other) => one - other);
  const [low, high] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  if (low === undefined || high === undefined) return { value: null, known: 0 };
  return { value: toOneDecimal((low + high) / 2), known: values.length };
}

/** How many authorities have a figure in that year, and how many of them a lower one. */
export function placeOf(
  statistics: Statistics,
  indicator: NationalIndicator,
  { year, value }: NationalFigure,
): { of: number; lower: number } {
  const values = statistics.areas
    .filter(({ level }) => level === 'authority')
    .flatMap((area) => figuresOf(statistics, indicator, area).find((one) => one.year === year)?.value ?? []);
  return { of: values.length, lower: values.filter((one) => value !== null && one < value).length };
}
