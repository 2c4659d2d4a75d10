/**
 * Days counted from 1970-01-01, for making a million children in seconds: the same calendar as Temporal's ISO one
 * (the tests compare them), without an object for each date.
 */
export type Day = number;

type YearMonthDay = { year: number; month: number; day: number };

const daysInEra = 146_097;
const daysFromEraToEpoch = 719_468;

/** The day of a date written `YYYY-MM-DD`; throws a RangeError when the text is no such date. */
export function toDay(date: string): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) throw new RangeError(`Not a date written YYYY-MM-DD: ${date}`);
  const day = fromCivil({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
  if (toIsoDate(day) !== date) throw new RangeError(`There is no such day: ${date}`);
  return day;
}

const written: string[] = [];
const writtenFrom = toDayOfYearStart(1900);

/** The date of a day written `YYYY-MM-DD`; each is written once and kept, as the same days come up over and over. */
export function toIsoDate(day: Day): string {
  const known = written[day - writtenFrom];
  if (known !== undefined) return known;
  const { year, month, day: dayOfMonth } = toCivil(day);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  if (day >= writtenFrom) written[day - writtenFrom] = text;
  return text;
}

/** So many months later (or earlier); a day the month does not have becomes its last day, as 29 February does. */
export function addMonths(day: Day, months: number): Day {
  const from = toCivil(day);
  const month = from.year * 12 + from.month - 1 + months;
  const target = { year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1 };
  return fromCivil({ ...target, day: Math.min(from.day, lengthOfMonth(target.year, target.month)) });
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function toDayOfYearStart(year: number): Day {
  return fromCivil({ year, month: 1, day: 1 });
}

// Years are counted from March, so that the leap day is the last of its year; an era is 400 of them.
function fromCivil({ year, month, day }: YearMonthDay): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - daysFromEraToEpoch;
}

function toCivil(dayNumber: Day): YearMonthDay {
  const shifted = dayNumber + daysFromEraToEpoch;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
