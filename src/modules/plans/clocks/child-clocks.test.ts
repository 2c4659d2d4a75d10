import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { shippedCalendar } from '#practice/clocks/index.ts';
import type { Plan, PlanRecord, Review } from '../plan.ts';
import type { ChildClock, ClockView } from './child-clock.ts';
import { childClocks, openClocks } from './child-clocks.ts';

const childId = 'c';
const view = (today: string, knownUntil: string | null = null): ClockView => ({
  settings: { calendar: shippedCalendar, nation: 'england' },
  today,
  knownUntil,
});
const nothing: PlanRecord = { plans: [], reviews: [], episodes: [], assessments: [], section47s: [] };
const assessment = (referralDate: string, authorisedDate: string | null = null) => ({
  assessmentId: 'a',
  childId,
  startDate: referralDate,
  referralDate,
  authorisedDate,
  goneSince: null,
});
const episode = (referralDate: string, closureDate: string | null) => ({
  episodeId: 'e',
  childId,
  referralDate,
  referralSource: '6',
  primaryNeed: 'N1',
  closureDate,
  closureReason: null,
  initialConferenceDate: null,
  referralNoFurtherAction: false,
  goneSince: null,
});
const enquiry = (startDate: string, conferenceDate: string | null, conferenceNotRequired = false) => ({
  section47Id: 's',
  childId,
  startDate,
  referralDate: startDate,
  conferenceTarget: null,
  conferenceDate,
  conferenceNotRequired,
  goneSince: null,
});
const plan = (startDate: string, endDate: string | null = null, kind: Plan['kind'] = 'child-protection') => ({
  planId: 'p',
  childId,
  kind,
  startDate,
  endDate,
  referralDate: startDate,
  initialCategory: null,
  latestCategory: null,
  previousPlans: null,
  goneSince: null,
});
const review = (reviewDate: string, goneSince: string | null = null): Review => ({
  planId: 'p',
  childId,
  reviewDate,
  number: 1,
  goneSince,
});
const dueOf = ({ due }: ChildClock) => (due?.known === true ? due.date : due);
const stands = ({ limit, number, standing, days }: ChildClock) => [limit, number, standing, days];

test('an assessment is due 45 working days after the referral, and is late from the day after', () => {
  const on = (today: string, done: string | null = null) =>
    childClocks({ ...nothing, assessments: [assessment('2026-09-01', done)] }, view(today));
  expect(on('2026-09-02').map(dueOf)).toEqual(['2026-11-03']);
  expect(on('2026-11-03')[0]).toMatchObject({ standing: 'due', days: 0 });
  expect(on('2026-11-05')[0]).toMatchObject({ standing: 'late', days: 2 });
  expect(on('2026-11-21', '2026-11-03')[0]).toMatchObject({ standing: 'done-in-time' });
  expect(on('2026-11-21', '2026-11-10')[0]).toMatchObject({ standing: 'done-late', days: 7 });
});

test('an assessment of a case that was closed is not late', () => {
  const closed = (closureDate: string | null) =>
    childClocks(
      { ...nothing, assessments: [assessment('2026-06-01')], episodes: [episode('2026-06-01', closureDate)] },
      view('2026-11-21'),
    )[0]?.standing;
  expect(closed('2026-10-01')).toBe('ended');
  expect(closed('2026-12-01')).toBe('late');
  expect(closed(null)).toBe('late');
});

test('a conference is due 15 working days after the strategy discussion, unless none is required', () => {
  const of = (...given: Parameters<typeof enquiry>) =>
    childClocks({ ...nothing, section47s: [enquiry(...given)] }, view('2026-11-21'))[0];
  expect(of('2026-10-01', null)).toMatchObject({
    due: { date: '2026-10-22' },
    standing: 'late',
    days: 30,
  });
  expect(of('2026-10-01', '2026-10-22')).toMatchObject({ standing: 'done-in-time' });
  expect(of('2026-10-01', null, true)).toMatchObject({ standing: 'not-needed' });
});

test('reviews of a child protection plan are due after 3 months, then 6 months after the last', () => {
  const record = { ...nothing, plans: [plan('2025-10-01')], reviews: [review('2026-01-05')] };
  const clocks = childClocks(record, view('2026-11-21'));
  expect(clocks.map(stands)).toEqual([
    ['core-group', null, 'not-in-return', 0],
    ['child-protection-review', 2, 'late', 139],
    ['child-protection-review', 1, 'done-late', 4],
  ]);
  expect(clocks.filter(({ limit }) => limit !== 'core-group').map(dueOf)).toEqual([
    '2026-07-05',
    '2026-01-01',
  ]);
});

test('what fell due after the day up to which the returns speak is not called late', () => {
  const record = { ...nothing, plans: [plan('2026-01-10')] };
  const on = (today: string, knownUntil: string) =>
    childClocks(record, view(today, knownUntil)).find(({ number }) => number === 1);
  expect(on('2026-11-21', '2026-03-31')).toMatchObject({ standing: 'after-return' });
  expect(on('2026-11-21', '2026-04-10')).toMatchObject({ standing: 'after-return' });
  expect(on('2026-11-21', '2026-04-15')).toMatchObject({ standing: 'late', days: 5 });
  expect(on('2026-04-05', '2026-03-31')).toMatchObject({ standing: 'due', days: 5 });
});

test('a plan that ended asks for no further review, but shows one that was due before it ended', () => {
  const ended = (end: string) =>
    childClocks({ ...nothing, plans: [plan('2026-01-10', end)] }, view('2026-11-21')).map(stands);
  expect(ended('2026-03-01')).toEqual([]);
  expect(ended('2026-04-10')).toEqual([]);
  expect(ended('2026-04-11')).toEqual([['child-protection-review', 1, 'ended', 0]]);
});

test('the return holds no dates of core groups or child in need reviews: nothing is late for want of them', () => {
  const record = { ...nothing, plans: [plan('2020-01-10', null, 'child-in-need')] };
  expect(childClocks(record, view('2026-11-21')).map(stands)).toEqual([
    ['child-in-need-review', null, 'not-in-return', 0],
  ]);
});

test('what a later return no longer holds starts no clock and counts for none', () => {
  const gone = { goneSince: '2026-03-31' };
  const record: PlanRecord = {
    ...nothing,
    assessments: [{ ...assessment('2026-01-01'), ...gone }],
    plans: [plan('2026-01-10')],
    reviews: [review('2026-04-01', '2026-03-31')],
  };
  expect(childClocks(record, view('2026-11-21')).map(stands)).toEqual([
    ['core-group', null, 'not-in-return', 0],
    ['child-protection-review', 1, 'late', 225],
  ]);
});

test('a date that needs holidays nobody has published is not worked out', () => {
  const record = { ...nothing, assessments: [assessment('2028-12-20')] };
  expect(childClocks(record, view('2028-12-21'))[0]).toMatchObject({ standing: 'no-date' });
});

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => Temporal.PlainDate.from('2022-01-01').add({ days }).toString());

test('open clocks are late first by days, then due soonest first, and nothing is lost between the two', () => {
  fc.assert(
    fc.property(
      day,
      fc.uniqueArray(day, { maxLength: 6 }),
      day,
      fc.option(day),
      (start, reviews, today, known) => {
        const held = reviews.filter((each) => each >= start);
        const record = { ...nothing, plans: [plan(start)], reviews: held.map((each) => review(each)) };
        const clocks = childClocks(record, view(today, known));
        const { late, due } = openClocks(clocks);
        expect(late.every((clock) => clock.done === null && clock.days > 0)).toBe(true);
        expect(due.every((clock) => clock.due?.known === true && clock.due.date >= today)).toBe(true);
        expect(clocks.filter(({ limit }) => limit === 'child-protection-review')).toHaveLength(
          held.length + 1,
        );
        expect(
          clocks
            .filter(({ done }) => done !== null)
            .map(({ done }) => done)
            .toSorted(),
        ).toEqual(held.toSorted());
      },
    ),
  );
});
