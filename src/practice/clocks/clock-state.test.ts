import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildWords } from '#platform/words/index.ts';
import {
  addCalendarDays,
  clocksWords,
  clockState,
  dueDate,
  sayClock,
  shippedCalendar as calendar,
} from './index.ts';

const words = buildWords([clocksWords]);
const settings = { calendar, nation: 'england' } as const;
const core = dueDate('core-group', '2026-11-20', settings);
const interview = dueDate('return-home-interview', new Date('2026-11-20T09:00:00Z'), settings);

test.each([
  ['on the day', '2026-12-04', null, '2026-12-04', { state: 'due', days: 0 }],
  ['before it', '2026-12-04', null, '2026-11-21', { state: 'due', days: 13 }],
  ['after it', '2026-12-04', null, '2026-12-07', { state: 'late', days: 3 }],
  [
    'done on the day, seen later',
    '2026-12-04',
    '2026-12-04',
    '2027-01-01',
    { state: 'done-in-time', days: 0 },
  ],
  ['done early', '2026-12-04', '2026-12-01', '2027-01-01', { state: 'done-in-time', days: 3 }],
  ['done late', '2026-12-04', '2026-12-06', '2027-01-01', { state: 'done-late', days: 2 }],
])('%s', (_, due, done, today, state) => {
  expect(clockState(due, done, today)).toEqual(state);
});

test('a moment is compared with a moment to the hour, with a day by the day', () => {
  const at = (time: string) => new Date(`2026-11-23T${time}Z`);
  expect(clockState(interview, null, at('08:59'))).toEqual({ state: 'due', days: 0, hours: 0 });
  expect(clockState(interview, null, at('09:00'))).toMatchObject({ state: 'due' });
  expect(clockState(interview, null, at('14:30'))).toEqual({ state: 'late', days: 0, hours: 5 });
  expect(clockState(interview, at('11:00'), at('23:00'))).toEqual({ state: 'done-late', days: 0, hours: 2 });
  expect(clockState(interview, '2026-11-23', at('23:00'))).toEqual({ state: 'done-in-time', days: 0 });
});

test('without a date there is no state but why', () => {
  expect(clockState(dueDate('assessment', '2028-12-20', settings), null, '2028-12-21')).toEqual({
    state: 'not-known',
    reason: 'holidays-not-published',
  });
});

test.each([
  [
    core,
    null,
    '2026-11-21',
    'due on 4 December 2026 (10 working days)',
    'i’w wneud erbyn 4 Rhagfyr 2026 (10 diwrnod gwaith)',
  ],
  [
    core,
    null,
    '2026-12-02',
    'due on 4 December 2026 (2 working days)',
    'i’w wneud erbyn 4 Rhagfyr 2026 (2 ddiwrnod gwaith)',
  ],
  [core, null, '2026-12-03', 'due tomorrow', 'i’w wneud yfory'],
  [core, null, '2026-12-04', 'due today', 'i’w wneud heddiw'],
  [core, null, '2026-12-06', '2 days late', '2 ddiwrnod yn hwyr'],
  [core, '2026-12-04', '2026-12-06', 'done in time', 'wedi’i wneud mewn pryd'],
  [core, '2026-12-05', '2026-12-06', 'done 1 day late', 'wedi’i wneud 1 diwrnod yn hwyr'],
  [interview, null, new Date('2026-11-23T08:00Z'), 'due today by 9am', 'i’w wneud heddiw erbyn 9yb'],
  [interview, null, new Date('2026-11-23T09:20Z'), 'less than an hour late', 'lai nag awr yn hwyr'],
  [interview, null, new Date('2026-11-23T12:20Z'), '3 hours late', '3 awr yn hwyr'],
  [interview, null, new Date('2026-11-25T12:20Z'), '2 days late', '2 ddiwrnod yn hwyr'],
  [
    dueDate('mash-response-blue', '2026-11-20', settings),
    null,
    '2026-11-21',
    'No time limit.',
    'Dim terfyn amser.',
  ],
])('%# is said in both languages', (due, done, today, english, welsh) => {
  expect(sayClock(words('en'), due, done, today, calendar)).toBe(english);
  expect(sayClock(words('cy'), due, done, today, calendar)).toBe(welsh);
});

test('late and in time are the two sides of the due day, and the days say how far', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.boolean(), (distance, isDone) => {
      const day = addCalendarDays('2026-12-04', distance);
      const state = clockState('2026-12-04', isDone ? day : null, isDone ? '2030-01-01' : day);
      const expected = isDone ? ['done-in-time', 'done-late'] : ['due', 'late'];
      expect(state).toEqual({ state: expected[distance > 0 ? 1 : 0], days: Math.abs(distance) });
    }),
  );
});
