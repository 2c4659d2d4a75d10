import { figureOf } from './figure-of.rules.ts';
import type { Area, NationalFigure, NationalIndicator, StatisticsList } from './national-indicator.ts';
import type { StatisticsRead, StatisticsRow } from './read-statistics.rules.ts';

/** National statistics of one or several files; a later one is put in the place of an earlier, area by area and year by year. */
export interface Statistics {
  readonly areas: readonly Area[];
  readonly lists: ReadonlyMap<StatisticsList, ReadonlyMap<string, readonly StatisticsRow[]>>;
}

/**
 * An area under whatever code: six authorities were given another when their borders or their county changed, and the publisher goes on with
 * their figures under the same name.
 */
const keyOf = ({ level, name }: Pick<Area, 'level' | 'name'>) => `${level} ${name}`;

/** Puts files together, the oldest first. Areas have the code of their newest year: England first, then regions, then authorities by name. */
export function buildStatistics(files: readonly StatisticsRead[]): Statistics {
  const rows = new Map<StatisticsList, Map<string, Map<number, StatisticsRow>>>();
  const areas = new Map<string, { area: Area; year: number }>();
  for (const { list, rows: read } of files) {
    const ofList = rows.get(list) ?? new Map<string, Map<number, StatisticsRow>>();
    rows.set(list, ofList);
    for (const row of read) {
      const { area, year } = row;
      const key = keyOf(area);
      const ofArea = ofList.get(key) ?? new Map<number, StatisticsRow>();
      ofList.set(key, ofArea.set(year, row));
      if (year >= (areas.get(key)?.year ?? 0)) areas.set(key, { area, year });
    }
  }
  const order = { country: 0, region: 1, authority: 2 };
  return {
    areas: [...areas.values()]
      .map(({ area }) => area)
      .toSorted((one, other) => order[one.level] - order[other.level] || one.name.localeCompare(other.name)),
    lists: new Map(
      [...rows].map(([list, ofList]) => [
        list,
        new Map([...ofList].map(([key, ofArea]) => [key, [...ofArea.values()]])),
      ]),
    ),
  };
}

/** The figures of an area, the oldest year first; an empty list for an area that the list does not hold. */
export function figuresOf(
  { lists }: Statistics,
  indicator: NationalIndicator,
  area: Pick<Area, 'level' | 'name'>,
): NationalFigure[] {
  return (lists.get(indicator.list)?.get(keyOf(area)) ?? [])
    .map((row) => figureOf(indicator, row))
    .toSorted((one, other) => one.year - other.year);
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The area of that name or code, however it is spelt in capitals and signs. */
export function findArea({ areas }: Statistics, asked: string): Area | undefined {
  return areas.find(
    ({ name, code, laCode }) =>
      plain(name) === plain(asked) || code === asked.trim() || (laCode !== '' && laCode === asked.trim()),
  );
}

/** Areas that somebody may have meant: those in whose name one of the words stands, five at most. */
export function likelyAreas({ areas }: Statistics, asked: string): Area[] {
  const words = plain(asked)
    .split(' ')
    .filter((word) => word.length > 2);
  return areas.filter(({ name }) => words.some((word) => plain(name).includes(word.slice(0, 5)))).slice(0, 5);
}
