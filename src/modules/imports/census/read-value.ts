/** Turning the text of one element into a value: sure or not at all, never a guess. */

const DASH = 45;
const MIDNIGHT = /^[T ]00:00(?::00(?:\.0+)?)?$/;

/**
 * A day as `YYYY-MM-DD`, or null when the text is not surely one. Midnight without a zone may follow; another time or a
 * zone may not, because a system that wrote summer midnight as 23:00Z means the next day. Years before 1000 are the
 * "no date" of some systems. Written without a pattern because a large file holds millions of dates.
 */
export function readDate(text: string): string | null {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return text.length === 10 ? text : dayAtMidnight(text);
}

function dayAtMidnight(text: string): string | null {
  return MIDNIGHT.test(text.slice(10)) ? text.slice(0, 10) : null;
}

/** The number written in digits from one place to before another; -1 when something else is there. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place++) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The census allows 1, 0, true and false; some systems send them in capitals. */
export function readYesNo(text: string): boolean | null {
  if (text === '1' || text === 'true' || text === 'TRUE' || text === 'True') return true;
  if (text === '0' || text === 'false' || text === 'FALSE' || text === 'False') return false;
  return null;
}

/** A count of at most six digits. */
export function readCount(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
