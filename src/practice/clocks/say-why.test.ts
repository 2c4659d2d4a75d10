import { expect, test } from 'vitest';
import { buildWords } from '#platform/words/index.ts';
import { clocksWords, dueDate, nextDue, sayHoliday, sayWhy, shippedCalendar as calendar } from './index.ts';

const words = buildWords([clocksWords]);
const england = { calendar, nation: 'england' } as const;

test('a count of working days is explained from its rule to its source', () => {
  const due = dueDate('private-fostering-first-visit', '2025-04-14', england);
  expect(sayWhy(words('en'), due)).toEqual([
    'Private fostering: first visit: within 7 working days.',
    'See the child alone, and write a report.',
    'Counted from: the authority becoming aware, 14 April 2025. That day is day 0.',
    '2 days at weekends are not counted.',
    'Bank holidays are not counted: Good Friday (18 April 2025) and Easter Monday (21 April 2025).',
    'Due on 25 April 2025 (within 7 working days).',
    'Source: Children (Private Arrangements for Fostering) Regulations 2005, SI 2005/1533, regulations 4, 7 and 8.',
    'In force since 1 July 2005.',
  ]);
});

test('the same in Welsh, with its mutations', () => {
  const due = dueDate('escalation-step-1', '2026-12-24', { calendar, nation: 'wales' });
  expect(sayWhy(words('cy'), due)).toEqual([
    'Her, cam 1: cynllun rhwng y gweithwyr: o fewn 2 ddiwrnod gwaith.',
    'Cyfrifir o’r digwyddiad hwn: codi’r her, 24 Rhagfyr 2026. Y diwrnod hwnnw yw diwrnod 0.',
    'Ni chyfrifir 2 ddiwrnod dros y penwythnos.',
    'Ni chyfrifir gwyliau banc: Dydd Nadolig (25 Rhagfyr 2026) a Gŵyl San Steffan (diwrnod amgen) (28 Rhagfyr 2026).',
    'I’w wneud erbyn 30 Rhagfyr 2026 (o fewn 2 ddiwrnod gwaith).',
    'Ffynhonnell: arfer lleol, fel yn Swydd Lincoln.',
    'Arfer lleol yw hyn: gwerth diofyn y gall eich partneriaeth ei newid.',
  ]);
});

test('a repeat says what it repeats from, and that a weekend is no day for a meeting', () => {
  const due = nextDue('core-group', '2026-11-02', ['2026-11-14'], england);
  expect(sayWhy(words('en'), due)).toEqual([
    'Core group: within 10 working days, then every 6 weeks.',
    'Counted from: the last core group, 14 November 2026. That day is day 0.',
    'Due on 26 December 2026 (within 6 weeks).',
    'That is not a working day. The last working day before it is 24 December 2026.',
    'Source: no national source was found for this figure.',
    'This figure is not confirmed. Confirm it locally.',
  ]);
});

test('hours are explained to the minute, a range with both its ends', () => {
  const red = sayWhy(words('en'), dueDate('mash-response-red', new Date('2026-11-20T15:30:00Z'), england));
  expect(red).toContain('Counted from: the setting of the band, 20 November 2026, 3:30pm.');
  expect(red).toContain('Due by 23 November 2026, 11:30am (within 4 working hours).');
  expect(sayWhy(words('en'), dueDate('early-help-review', '2026-11-02', england))).toContain(
    'Due between 14 December 2026 and 28 December 2026 (6 to 8 weeks).',
  );
});

test('where there is no date, it is said why', () => {
  const due = dueDate('assessment', '2028-12-20', england);
  expect(sayWhy(words('en'), due)).toEqual([
    'Assessment',
    'The bank holidays of that time are not yet published, so the date is not worked out.',
  ]);
  expect(sayWhy(words('cy'), dueDate('rapid-review', '2026-11-20', { calendar, nation: 'wales' }))).toEqual([
    'Adolygiad cyflym',
    'Dim terfyn amser.',
  ]);
});

test('a holiday that there are no words for keeps the name it was published with', () => {
  const holiday = { date: '2030-05-01', name: undefined, title: 'A new day', isSubstitute: false };
  expect(sayHoliday(words('cy'), holiday)).toBe('A new day');
});
