import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plansModule, type Plan } from '#modules/plans/index.ts';
import { buildWords } from '#platform/words/index.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';
import { audiencesFrom, standingEntries, themes, type Entry } from './chronology-entry.ts';
import { drawChronology } from './chronology-picture.ts';
import { filterChoices, filterHref, filterTimeline, readFilter } from './timeline-filter.ts';
import { makeTimeline, type TimelineItem } from './timeline.ts';

const words = buildWords([{ en, cy }, plansModule.words])('en');
const entry = (given: Partial<Entry> = {}): Entry => ({
  entryId: 'one',
  childId: 'c',
  happenedOn: '2025-03-14',
  until: null,
  agencyId: 'police',
  agencyName: 'Police',
  theme: 'harm',
  what: 'Seen alone',
  significance: 3,
  childView: '',
  audience: 'panel',
  enteredByName: 'Somebody',
  enteredAt: new Date('2025-03-15T10:00:00Z'),
  correctsEntryId: null,
  correctionReason: null,
  ...given,
});
const item = (given: Partial<TimelineItem> = {}): TimelineItem => ({
  id: 'entry-one',
  on: '2025-03-14',
  until: null,
  source: 'police',
  sourceName: 'Police',
  theme: 'harm',
  significance: 2,
  what: 'Seen alone',
  childView: '',
  audience: 'panel',
  entry: null,
  ...given,
});
const plan = (given: Partial<Plan> = {}): Plan => ({
  planId: 'p',
  childId: 'c',
  kind: 'child-protection',
  startDate: '2024-07-01',
  endDate: null,
  referralDate: '2024-06-01',
  initialCategory: null,
  latestCategory: null,
  previousPlans: null,
  goneSince: null,
  ...given,
});

test('a correction stands in the place of what it corrects, with all that was said before', () => {
  const second = entry({ entryId: 'two', correctsEntryId: 'one', correctionReason: 'wrong day' });
  const third = entry({ entryId: 'three', correctsEntryId: 'two', correctionReason: 'wrong house' });
  const other = entry({ entryId: 'other' });
  const standing = standingEntries([third, other, entry(), second]);
  expect(standing.map(({ entryId, earlier }) => [entryId, earlier.map((each) => each.entryId)])).toEqual([
    ['three', ['two', 'one']],
    ['other', []],
  ]);
  // The original is not the reader's to see: the correction is there all the same.
  expect(standingEntries([second]).map(({ earlier }) => earlier)).toEqual([[]]);
});

test('a correction never has fewer readers', () => {
  expect(audiencesFrom('agency')).toEqual(['agency', 'team', 'panel']);
  expect(audiencesFrom('team')).toEqual(['team', 'panel']);
  expect(audiencesFrom('panel')).toEqual(['panel']);
});

test('entries and what the work made happen are on one timeline, the latest first', () => {
  const timeline = makeTimeline(
    words,
    [{ ...entry(), earlier: [] }],
    [
      { childId: 'c', kind: 'review', happenedOn: '2026-01-01', until: null, facts: { number: 2 } },
      { childId: 'c', kind: 'section-47', happenedOn: '2024-01-01', until: null, facts: {} },
    ].map((event) => event as Parameters<typeof makeTimeline>[2][number]),
  );
  expect(
    timeline.map(({ on, source, significance, audience }) => [on, source, significance, audience]),
  ).toEqual([
    ['2026-01-01', 'return', 2, null],
    ['2025-03-14', 'police', 3, 'panel'],
    ['2024-01-01', 'return', 3, null],
  ]);
});

test('a filter reads only what is a filter, and an address says nothing of a child', () => {
  expect(readFilter({ agency: 'return', theme: 't2', significance: '3', year: '2025' })).toEqual({
    source: 'return',
    theme: 't2',
    significance: '3',
    year: '2025',
  });
  expect(readFilter({ agency: "' or 1=1", theme: 'harm', significance: '9', year: 'x' })).toEqual({
    source: '',
    theme: '',
    significance: '',
    year: '',
  });
  const none = readFilter({});
  expect(filterHref('/c', none)).toBe('/c');
  expect(filterHref('/c', none, { theme: 't2', year: '2025' })).toBe('/c?theme=t2&year=2025');
  const choices = filterChoices(words, [item(), item({ theme: 'health' })], none);
  expect(choices.themes.map(({ value }) => value)).toEqual(['', 't2', 't4']);
});

test.each([
  [{ source: 'police' }, ['a', 'b']],
  [{ theme: 't4' }, ['c']],
  [{ significance: '2' }, ['a', 'c']],
  [{ year: '2025' }, ['a', 'b']],
  [{ source: 'police', significance: '2' }, ['a']],
])('filtering by %j', (filter, ids) => {
  const items = [
    item({ id: 'a' }),
    item({ id: 'b', significance: 1, on: '2024-12-30', until: '2025-01-02' }),
    item({ id: 'c', source: 'health', theme: 'health', on: '2023-01-01' }),
  ];
  const shown = filterTimeline(items, { source: '', theme: '', significance: '', year: '', ...filter });
  expect(shown.map(({ id }) => id)).toEqual(ids);
});

test('the picture has whole years, a band for each plan and a lane for each source, the work itself first', () => {
  const picture = drawChronology(
    [item(), item({ id: 'event-1', source: 'return', sourceName: 'The return', significance: 3 })],
    [
      plan(),
      plan({ startDate: '2024-01-01', endDate: '2024-07-01', kind: 'child-in-need' }),
      plan({ goneSince: '2026-03-31' }),
    ],
    '2026-07-02',
  );
  expect(picture).toMatchObject({ firstYear: 2024, lastYear: 2026 });
  expect(picture?.lanes.map(({ source }) => source)).toEqual(['return', 'police']);
  expect(picture?.bands).toEqual([
    { kind: 'child-protection', at: 16.61, width: 66.69, isOpen: true },
    { kind: 'child-in-need', at: 0, width: 16.61, isOpen: false },
  ]);
  expect(picture?.years.map(({ year }) => year)).toEqual(['2024', '2025', '2026']);
  expect(drawChronology([], [], '2026-07-02')).toBeUndefined();
});

test('everything lies within the picture, and no more than six years have a label', () => {
  const day = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.option(day)), { minLength: 1 }), day, (days, today) => {
      const items = days.map(([on, until], index) =>
        item({
          id: String(index),
          on,
          until: until !== null && until > on ? until : null,
          theme: themes[index % 12] ?? 'other',
        }),
      );
      const picture = drawChronology(items, [plan({ startDate: days[0]?.[0] ?? today })], today);
      const marks = picture?.lanes.flatMap((lane) => lane.marks) ?? [];
      expect(marks).toHaveLength(items.length);
      for (const { at, width } of marks) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(at + width).toBeLessThanOrEqual(100);
      }
      expect(picture?.years.filter(({ isLabelled }) => isLabelled).length).toBeLessThanOrEqual(6);
    }),
  );
});
