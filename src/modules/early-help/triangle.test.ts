import { expect, test } from 'vitest';
import { shippedAssessment } from './install-assessment/install-assessment.ts';
import { distanceTravelled, domains, ends, type Domain, type Scaling } from './triangle.ts';

const scaling = (sheetId: string, on: string, scales: Partial<Record<Domain, number>>): Scaling => ({
  ...{ sheetId, on, isSigned: true },
  scales: new Map(Object.entries(scales) as [Domain, number][]),
});

test('the shipped assessment asks each domain on a scale from 1 to 10, and in words', () => {
  const items = shippedAssessment().sections.flatMap((section) => section.items);
  const scales = items.filter((item) => item.kind === 'scale');
  expect(scales.map(({ key }) => key)).toEqual([...domains]);
  expect(scales.every(({ from, to }) => from === 1 && to === 10)).toBe(true);
  for (const domain of domains) expect(items.map(({ key }) => key)).toContain(`${domain}-words`);
});

test('the distance is from the first to the last in which anything was scaled, whatever lies between', () => {
  const all = [
    scaling('c', '2026-09-01', { health: 7, learning: 2 }),
    scaling('a', '2026-03-01', { health: 4, safety: 5 }),
    scaling('b', '2026-06-01', { health: 9 }),
    scaling('d', '2026-10-01', {}),
  ];
  const rows = distanceTravelled(all).flatMap((side) => side.rows);
  const row = (domain: Domain) => rows.find((one) => one.domain === domain);
  expect(row('health')).toEqual({ domain: 'health', first: 4, last: 7, change: 3 });
  expect(row('learning')).toEqual({ domain: 'learning', first: null, last: 2, change: null });
  expect(row('safety')).toEqual({ domain: 'safety', first: 5, last: null, change: null });
});

test('one assessment has no distance, none has no ends', () => {
  const only = scaling('a', '2026-03-01', { health: 4 });
  expect(distanceTravelled([only])[0]?.rows[0]).toEqual({
    domain: 'health',
    first: 4,
    last: 4,
    change: null,
  });
  expect(ends([])).toEqual([undefined, undefined]);
});
