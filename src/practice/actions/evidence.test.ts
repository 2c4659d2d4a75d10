import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from './action.queries.ts';
import { groupVersions } from './evidence.ts';

const brought = (evidenceId: string, day: number, file?: { seriesId: string; number: number }): Evidence => ({
  evidenceId,
  actionId: 'action',
  body: evidenceId,
  documentId: file === undefined ? null : evidenceId,
  fileName: file === undefined ? null : `${evidenceId}.pdf`,
  seriesId: file?.seriesId ?? null,
  number: file?.number ?? null,
  fileState: null,
  addedByName: '',
  addedAt: new Date(Date.UTC(2026, 10, day)),
});

test('the newest version stands where it came, with those before it; words alone stand by themselves', () => {
  const grouped = groupVersions([
    brought('chart', 1, { seriesId: 's', number: 1 }),
    brought('words', 2),
    brought('chart-2', 3, { seriesId: 's', number: 2 }),
    brought('other', 4, { seriesId: 't', number: 1 }),
    brought('chart-3', 5, { seriesId: 's', number: 3 }),
  ]);
  expect(
    grouped.map(({ evidenceId, earlier }) => [evidenceId, earlier.map((one) => one.evidenceId)]),
  ).toEqual([
    ['words', []],
    ['other', []],
    ['chart-3', ['chart-2', 'chart']],
  ]);
});

test('nothing is lost and nothing is there twice, however it came', () => {
  const files = fc.option(
    fc.record({ seriesId: fc.constantFrom('s', 't', 'u'), number: fc.integer({ min: 1, max: 9 }) }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(files, { maxLength: 20 }), (given) => {
      const evidence = given.map((file, index) => brought(String(index), (index % 28) + 1, file));
      const shown = groupVersions(evidence).flatMap(({ earlier, ...newest }) => [newest, ...earlier]);
      expect(shown.map(({ evidenceId }) => evidenceId).toSorted()).toEqual(
        evidence.map(({ evidenceId }) => evidenceId).toSorted(),
      );
    }),
  );
});
