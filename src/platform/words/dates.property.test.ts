import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { buildWords } from './index.ts';

const words = buildWords([]);
const firstDay = Temporal.PlainDate.from('1926-01-01');
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => firstDay.add({ days }));
const twoDays = fc
  .tuple(day, fc.integer({ min: 0, max: 12_000 }))
  .map(([from, days]) => ({ from, to: from.add({ days }) }));

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

test('a date keeps its day, month and year in both languages', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('en' as const, 'cy' as const), (date, language) => {
      const written = `${date.day} ${months[language][date.month - 1] ?? '?'} ${date.year}`;
      expect(words(language).date(date)).toBe(written);
      expect(words(language).date(date.toString())).toBe(written);
    }),
  );
});

test('the two units of a length, taken from its end, reach the start but for less than the smaller unit', () => {
  const unitOf = { year: 'years', month: 'months', week: 'weeks', day: 'days' } as const;
  fc.assert(
    fc.property(twoDays, ({ from, to }) => {
      const parts = [
        ...words('en')
          .duration(from, to)
          .matchAll(/(\d+) (year|month|week|day)s?/g),
      ];
      const length = Object.fromEntries(
        parts.map(([, count, unit]) => [unitOf[unit as keyof typeof unitOf], Number(count)]),
      );
      const reached = from.add(length);
      const left = reached.until(to).days;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThan('years' in length ? 31 : 'months' in length ? 7 : 1);
    }),
  );
});

test('an age in years is the number of birthdays so far', () => {
  fc.assert(
    fc.property(twoDays, ({ from, to }) => {
      const [, years] = /^(\d+) years?$/.exec(words('en').age(from, to)) ?? [];
      const isBeforeBirthday = to.month < from.month || (to.month === from.month && to.day < from.day);
      const birthdays = to.year - from.year - (isBeforeBirthday ? 1 : 0);
      expect(Number(years ?? 0)).toBe(birthdays);
    }),
  );
});

test('late and due never contradict each other', () => {
  fc.assert(
    fc.property(twoDays, ({ from, to }) => {
      const days = from.until(to).days;
      expect(words('en').relativeDue(from, to)).toBe(
        days === 0 ? 'due today' : `${words('en').number(days)} day${days === 1 ? '' : 's'} late`,
      );
      expect(words('en').relativeDue(to, from)).toMatch(/^due /);
    }),
  );
});
