import { SUPPRESSED, suppressSmallNumbers, type Published, type Sum } from '#practice/small-numbers/index.ts';
import type { FgmCount } from './fgm.queries.ts';

export const ageGroups = ['0-4', '5-9', '10-15', '16-17', 'not-known'] as const;
export const kinds = ['type-1', 'type-2', 'type-3', 'type-4', 'not-known'] as const;
export const fgmOutcomes = ['protected', 'taken-on', 'advice', 'no-further-action', 'waiting'] as const;

export interface FgmTable {
  all: Published;
  /** Each area with its ages and its total, in the order of `ageGroups`. */
  areas: { area: string; cells: Published[]; total: Published }[];
  ages: Published[];
  kinds: Published[];
  outcomes: Published[];
}

type Key = 'area' | 'ageGroup' | 'kind' | 'outcome';

/**
 * Counts as they may be published. Area by age, the types and the outcomes are three tables of the same reports, known to have the same total: each is
 * suppressed with it, and where one of them cannot keep it, nothing of any of the three stays but noughts.
 */
export function fgmTable(counted: readonly FgmCount[]): FgmTable {
  const areas = [...new Set(counted.map(({ area }) => area))].toSorted((one, other) =>
    one.localeCompare(other),
  );
  const sum = (of: Partial<Record<Key, string>>) =>
    counted
      .filter((one) => Object.entries(of).every(([key, value]) => one[key as Key] === value))
      .reduce((total, { reports }) => total + reports, 0);
  const places = new Map([
    ['all', sum({})],
    ...ageGroups.map((ageGroup) => [`age ${ageGroup}`, sum({ ageGroup })] as const),
    ...areas.flatMap((area) => [
      [`area ${area}`, sum({ area })] as const,
      ...ageGroups.map((ageGroup) => [`${area} ${ageGroup}`, sum({ area, ageGroup })] as const),
    ]),
  ]);
  const list = (key: Key, values: readonly string[]) =>
    new Map([['all', sum({})], ...values.map((value) => [value, sum({ [key]: value })] as const)]);
  const parts = (values: readonly string[]): Sum[] => [{ total: 'all', parts: values }];
  const [byPlace, byKind, byOutcome] = keepOneTotal([
    [places, placeSums(areas)],
    [list('kind', kinds), parts(kinds)],
    [list('outcome', fgmOutcomes), parts(fgmOutcomes)],
  ]);
  const of = (table: ReadonlyMap<string, Published> | undefined, name: string) =>
    table?.get(name) ?? SUPPRESSED;
  return {
    all: of(byPlace, 'all'),
    areas: areas.map((area) => ({
      area,
      cells: ageGroups.map((age) => of(byPlace, `${area} ${age}`)),
      total: of(byPlace, `area ${area}`),
    })),
    ages: ageGroups.map((age) => of(byPlace, `age ${age}`)),
    kinds: kinds.map((kind) => of(byKind, kind)),
    outcomes: fgmOutcomes.map((outcome) => of(byOutcome, outcome)),
  };
}

function placeSums(areas: readonly string[]): Sum[] {
  if (areas.length === 0) return [];
  return [
    { total: 'all', parts: areas.map((area) => `area ${area}`) },
    { total: 'all', parts: ageGroups.map((age) => `age ${age}`) },
    ...areas.map((area) => ({ total: `area ${area}`, parts: ageGroups.map((age) => `${area} ${age}`) })),
    ...ageGroups.map((age) => ({ total: `age ${age}`, parts: areas.map((area) => `${area} ${age}`) })),
  ];
}

type Counts = ReadonlyMap<string, number>;

function keepOneTotal(tables: readonly [Counts, readonly Sum[]][]): Map<string, Published>[] {
  const published = tables.map(([counts, sums]) => suppressSmallNumbers(counts, sums));
  if (published.every((table) => table.get('all') !== SUPPRESSED)) return published;
  const nothing = (count: number): Published => (count === 0 ? 0 : SUPPRESSED);
  return tables.map(([counts]) => new Map([...counts].map(([name, count]) => [name, nothing(count)])));
}
