import { expect, test } from 'vitest';
import { fgmTable } from './fgm-table.ts';

const report = (area: string, ageGroup: string, kind: string, reports: number) => ({
  ...{ area, ageGroup, kind, outcome: 'taken-on', reports },
});

test('small counts go, and others from which they could be worked out', () => {
  const table = fgmTable([
    report('ZZ1', '5-9', 'type-1', 20),
    report('ZZ1', '10-15', 'type-1', 3),
    report('ZZ2', '5-9', 'type-2', 12),
    report('ZZ2', '10-15', 'type-2', 9),
  ]);
  expect(table.all).toBe(44);
  const shown = table.areas.flatMap(({ cells }) => cells);
  expect(shown).not.toContain(3);
  // The 3 stands in a row and a column with totals: one more is hidden in each.
  for (const { cells, total } of table.areas)
    expect([...cells, total].filter((cell) => cell === 'c')).not.toHaveLength(1);
  expect(table.kinds).toEqual([23, 21, 0, 0, 0]);
});

test('where one table cannot keep the total, no table of the same reports tells it', () => {
  const table = fgmTable([report('ZZ1', '5-9', 'type-1', 4)]);
  expect([table.all, table.areas[0]?.total, table.kinds, table.outcomes]).toEqual([
    ...['c', 'c'],
    ['c', 0, 0, 0, 0],
    [0, 'c', 0, 0, 0],
  ]);
});

test('nothing reported', () => {
  expect(fgmTable([])).toMatchObject({ all: 0, areas: [], kinds: [0, 0, 0, 0, 0] });
});
