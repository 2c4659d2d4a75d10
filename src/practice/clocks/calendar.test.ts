import { describe, expect, test } from 'vitest';
import { buildCalendar, readBankHolidays, shippedCalendar } from './index.ts';

const ofYear = (year: number) =>
  ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'].map((day) => ({
    title: day === '12-28' ? 'Boxing Day' : 'Some holiday',
    date: `${year}-${day}`,
    notes: day === '12-28' ? 'Substitute day' : '',
    bunting: true,
  }));
const published = (...years: number[]) => ({
  'england-and-wales': { division: 'england-and-wales', events: years.flatMap(ofYear) },
  scotland: { division: 'scotland', events: [{ title: 'St Andrew’s Day', date: '2021-11-30', notes: '' }] },
});

describe('the shipped calendar', () => {
  test('is whole from 2015 to 2028', () => {
    expect(shippedCalendar).toMatchObject({ knownFrom: '2015-01-01', knownUntil: '2028-12-31' });
    const perYear = Object.groupBy(shippedCalendar.holidays, (holiday) => holiday.date.slice(0, 4));
    const counts = Object.entries(perYear).map(([year, holidays]) => [year, holidays?.length]);
    const usual = Array.from({ length: 14 }, (_, index) => [String(2015 + index), 8]);
    expect(counts).toEqual(
      usual.map(([year, count]) => [year, year === '2022' ? 10 : year === '2023' ? 9 : count]),
    );
  });

  test('has words for each of its holidays, and none at a weekend or twice', () => {
    expect(shippedCalendar.holidays.filter((holiday) => !holiday.name)).toEqual([]);
    expect(new Set(shippedCalendar.holidays.map((holiday) => holiday.date)).size).toBe(115);
    const weekdays = shippedCalendar.holidays.map((holiday) => new Date(holiday.date).getUTCDay());
    expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
  });
});

describe('a file of bank holidays', () => {
  test('is read as GOV.UK publishes it', () => {
    const holidays = readBankHolidays(published(2021));
    expect(holidays).toHaveLength(8);
    expect(holidays.at(-1)).toEqual({
      date: '2021-12-28',
      name: 'boxing-day',
      title: 'Boxing Day',
      isSubstitute: true,
    });
  });

  test('is read as GOV.UK keeps it, with years apart', () => {
    const kept = (date: string) => ({
      divisions: {
        'common.nations.england-and-wales_slug': {
          2026: [{ title: 'bank_holidays.late_august', date, notes: '', bunting: true }],
          slug: 'x',
        },
      },
    });
    expect(readBankHolidays(kept('31/08/2026'))).toEqual([
      { date: '2026-08-31', name: 'summer', title: 'late august', isSubstitute: false },
    ]);
    expect(() => readBankHolidays(kept('31/02/2026'))).toThrow();
  });

  test.each([
    ['New Year’s Day', 'new-year'],
    ['Good Friday', 'good-friday'],
    ['Early May bank holiday (VE day)', 'early-may'],
    ['Spring bank holiday', 'spring'],
    ['Summer bank holiday', 'summer'],
    ['Platinum Jubilee bank holiday', 'platinum-jubilee'],
    ['Bank Holiday for the State Funeral of Queen Elizabeth II', 'state-funeral'],
    ['Bank holiday for the coronation of King Charles III', 'coronation'],
    ['A day nobody has heard of', undefined],
  ])('%s is known as %s', (title, name) => {
    const file = {
      'england-and-wales': { division: 'england-and-wales', events: [{ title, date: '2030-05-01' }] },
    };
    expect(readBankHolidays(file)).toEqual([{ date: '2030-05-01', name, title, isSubstitute: false }]);
  });

  test.each([
    [null],
    ['text'],
    [{}],
    [{ divisions: { scotland: {} } }],
    [{ 'england-and-wales': { events: 3 } }],
  ])('is refused when it is something else: %j', (file) => {
    expect(() => readBankHolidays(file)).toThrow(/not a list of bank holidays/);
  });
});

describe('a calendar of several files', () => {
  const year = (...years: number[]) => readBankHolidays(published(...years));

  test('knows the whole years of all, a later file in the place of an earlier one', () => {
    const extra = [
      ...year(2022),
      { date: '2022-09-19', name: undefined, title: 'One more', isSubstitute: false },
    ];
    const calendar = buildCalendar([year(2021, 2022), extra, year(2023)]);
    expect(calendar).toMatchObject({ knownFrom: '2021-01-01', knownUntil: '2023-12-31' });
    expect(calendar.holidays).toHaveLength(25);
    expect(calendar.holidays.map(({ date }) => date)).toEqual(
      calendar.holidays.map(({ date }) => date).toSorted(),
    );
  });

  test('does not know a year that only begins', () => {
    const begun = [...year(2021), { date: '2022-01-03', name: undefined, title: 'New', isSubstitute: true }];
    expect(buildCalendar([begun]).knownUntil).toBe('2021-12-31');
  });

  test('is refused with a gap or with nothing', () => {
    expect(() => buildCalendar([year(2021), year(2023)])).toThrow(/between 2021 and 2023/);
    expect(() => buildCalendar([[]])).toThrow(/No whole year/);
  });
});
