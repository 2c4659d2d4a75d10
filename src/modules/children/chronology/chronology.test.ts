import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panelsModule } from '#modules/panels/index.ts';
import { plansModule, type Plan } from '#modules/plans/index.ts';
import { buildWords, wordsCatalogue } from '#platform/words/index.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';
import { audiencesFrom, standingEntries, themes, type Entry } from './chronology-entry.ts';
import { drawChronology } from './chronology-picture.ts';
import { sayPicture, tabulate } from './picture-table.ts';
import { filterChoices, filterHref, filterTimeline, readFilter } from './timeline-filter.ts';
import { folded, searchTimeline } from './timeline-search.ts';
import { makeTimeline, type TimelineItem } from './timeline.ts';
import type { Voice } from '../voice/voice.ts';

const words = buildWords([{ en, cy }, wordsCatalogue, plansModule.words, panelsModule.words])('en');
const entry = (given: Partial<Entry> = {}): Entry => ({
  entryId: 'one',
  childId: 'c',
  happenedOn: '2025-03-14',
  precision: 'day',
  until: null,
  untilPrecision: 'day',
  isAbout: false,
  agencyId: 'police',
  agencyName: 'Police',
  theme: 'harm',
  what: 'Seen alone',
  significance: 3,
  childView: '',
  audience: 'panel',
  sourceSaid: '',
  documentId: null,
  enteredBy: 'somebody',
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
  when: '14 March 2025',
  writer: null,
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

const voice: Voice = {
  ...{ voiceId: 'v', childId: 'c', heardOn: '2025-12-31', said: '“I like it here”', ways: ['talking'] },
  ...{ heardBy: 'Jolanta', wasAlone: true, audience: 'team', agencyId: 'care', agencyName: 'Social care' },
  ...{ enteredBy: 'somebody', enteredByName: 'Somebody', enteredAt: new Date('2025-12-31T10:00:00Z') },
  ...{ correctsVoiceId: null, correctionReason: null },
};

test('entries, what the child said and what the work made happen are on one timeline, the latest first', () => {
  const event = { childId: 'c', until: null, significance: 3, facts: {} } as const;
  const timeline = makeTimeline(words, {
    entries: [{ ...entry(), earlier: [] }],
    voices: [voice],
    events: [
      {
        ...event,
        toldBy: 'plans',
        kind: 'review',
        happenedOn: '2026-01-01',
        significance: 2,
        facts: { number: 2 },
      },
      { ...event, toldBy: 'panels', kind: 'heard', happenedOn: '2024-06-01', facts: { panel: 'The panel' } },
      { ...event, toldBy: 'plans', kind: 'section-47', happenedOn: '2024-01-01' },
    ],
  });
  expect(
    timeline.map(({ when, source, significance, audience, what }) => [
      when,
      source,
      significance,
      audience,
      what,
    ]),
  ).toEqual([
    ['1 January 2026', 'return', 2, null, 'Review 2 of the child protection plan'],
    ['31 December 2025', 'care', 2, 'team', 'What the child said to Jolanta'],
    ['14 March 2025', 'police', 3, 'panel', 'Seen alone'],
    ['1 June 2024', 'panels', 3, null, 'Heard by a panel: The panel'],
    ['1 January 2024', 'return', 3, null, 'Section 47 enquiry started'],
  ]);
});

const everything = { source: '', theme: '', significance: '', from: '', to: '', who: '' };

test('a filter reads only what is a filter, and an address says nothing of a child', () => {
  const who = '0193f000-0000-7000-8000-000000000000';
  const given = { agency: 'return', theme: 't2', significance: '3', from: '2024', to: '2025', who };
  expect(readFilter(given)).toEqual({
    source: 'return',
    theme: 't2',
    significance: '3',
    from: '2024',
    to: '2025',
    who,
  });
  const wrong = {
    agency: "' or 1=1",
    theme: 'harm',
    significance: '9',
    from: 'x',
    to: ['2024', '2025'],
    who: 'me',
  };
  expect(readFilter(wrong)).toEqual(everything);
  expect(filterHref('/c', everything)).toBe('/c');
  expect(filterHref('/c', everything, { theme: 't2', from: '2025' }, 3)).toBe('/c?theme=t2&from=2025&page=3');
  const choices = filterChoices(words, [item(), item({ theme: 'health' })], everything);
  expect(choices.themes.map(({ value }) => value)).toEqual(['', 't2', 't4']);
});

test.each([
  [{ source: 'police' }, ['a', 'b']],
  [{ theme: 't4' }, ['c']],
  [{ significance: '2' }, ['a', 'c']],
  [{ from: '2025', to: '2025' }, ['a', 'b']],
  [{ to: '2024' }, ['b', 'c']],
  [{ who: 'me' }, ['c']],
  [{ source: 'police', significance: '2' }, ['a']],
])('filtering by %j', (filter, ids) => {
  const items = [
    item({ id: 'a' }),
    item({ id: 'b', significance: 1, on: '2024-12-30', until: '2025-01-02' }),
    item({ id: 'c', source: 'health', theme: 'health', on: '2023-01-01', writer: { id: 'me', name: 'Me' } }),
  ];
  expect(filterTimeline(items, { ...everything, ...filter }).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['sion ty', ['a']],
  ['SIÔN’S', ['a']],
  ["sion's", ['a']],
  ['ŷ', ['a', 'b']],
  ['nain', ['b']],
  ['police', ['a', 'b']],
  ['  ', ['a', 'b']],
  ['siôn nain', []],
])('searching for %j', (wanted, ids) => {
  const items = [
    item({ id: 'a', what: 'Siôn’s tŷ was cold' }),
    item({ id: 'b', what: 'Seen alone', childView: 'I love yfory. Nain!' }),
  ];
  expect(searchTimeline(items, wanted).map(({ id }) => id)).toEqual(ids);
});

test('what is folded stays folded, and every word of a text finds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
      expect(searchTimeline([item({ what: text })], text)).toHaveLength(1);
    }),
  );
});

test('the picture has whole years, a band for each plan and a lane for each source, the work itself first', () => {
  const items = [
    item(),
    item({ id: 'event-1', source: 'return', sourceName: 'The return', significance: 3 }),
  ];
  const plans = [
    plan(),
    plan({ startDate: '2024-01-01', endDate: '2024-07-01', kind: 'child-in-need' }),
    plan({ goneSince: '2026-03-31' }),
  ];
  const picture = drawChronology({ items, plans, shownIds: new Set() }, '2026-07-02');
  expect(picture).toMatchObject({ firstYear: 2024, lastYear: 2026 });
  expect(picture?.lanes.map(({ source }) => source)).toEqual(['return', 'police']);
  expect(picture?.bands).toEqual([
    { kind: 'child-protection', at: 16.61, width: 66.69, isOpen: true },
    { kind: 'child-in-need', at: 0, width: 16.61, isOpen: false },
  ]);
  expect(picture?.years.map(({ year }) => year)).toEqual(['2024', '2025', '2026']);
  expect(drawChronology({ items: [], plans: [], shownIds: new Set() }, '2026-07-02')).toBeUndefined();
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
      const plans = [plan({ startDate: days[0]?.[0] ?? today })];
      const picture = drawChronology({ items, plans, shownIds: new Set() }, today);
      const marks = picture?.lanes.flatMap((lane) => lane.marks) ?? [];
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      for (const { at, width } of marks) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(at + width).toBeLessThanOrEqual(100);
      }
      expect(picture?.years.filter(({ isLabelled }) => isLabelled).length).toBeLessThanOrEqual(6);
    }),
  );
});

test('marks that would cover each other are one, which leads to what is shown and matters most', () => {
  const near = [
    item({ id: 'last', on: '2025-03-03', significance: 2 }),
    item({ id: 'turning', on: '2025-03-02', significance: 3 }),
    item({ id: 'first', on: '2025-03-01', significance: 1 }),
  ];
  const drawn = (shownIds: string[]) =>
    drawChronology({ items: near, plans: [], shownIds: new Set(shownIds) }, '2026-07-02')?.lanes[0]?.marks;
  expect(drawn(['first', 'turning', 'last'])).toMatchObject([{ id: 'turning', count: 3, significance: 3 }]);
  expect(drawn(['first'])).toMatchObject([{ id: 'first', count: 3, isShown: true }]);
  expect(drawn([])).toMatchObject([{ id: 'turning', isShown: false }]);
});

test('the table says what the picture shows, and a sentence what the eye finds first', () => {
  const items = [
    item({ significance: 3 }),
    item(),
    item({ on: '2023-01-01', source: 'return', sourceName: 'The return' }),
  ];
  expect(tabulate(items)).toEqual({
    years: ['2023', '2025'],
    rows: [
      {
        name: 'The return',
        cells: [
          { count: 1, turningPoints: 0 },
          { count: 0, turningPoints: 0 },
        ],
      },
      {
        name: 'Police',
        cells: [
          { count: 0, turningPoints: 0 },
          { count: 2, turningPoints: 1 },
        ],
      },
    ],
  });
  expect(sayPicture(words, items)).toBe(
    '3 things from 2023 to 2025, told by The return and Police. Most of it, 2, is of 2025. 1 is a turning point.',
  );
});
