/** In which order a list writes days and months when both are numbers. */
export type DateOrder = 'day-first' | 'month-first';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const welshMonths = ['ion', 'chwe', 'maw', 'ebr', 'mai', 'meh', 'gor', 'awst', 'med', 'hyd', 'tach', 'rhag'];

/**
 * A date as eight digits YYYYMMDD, with 0000 for an unknown day and month; '' when it is none. A wrong date (31 February, month 13) is kept as
 * it is written: its digits are still evidence.
 */
export function readDate(text: string, order: DateOrder): string {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  if (/^\d{8}(\.0)?$/.test(plain)) return readEightDigits(plain.slice(0, 8), order);
  if (/^\d{4}$/.test(plain)) return `${plain}0000`;
  const parts = plain.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  if (parts.length === 2 && /^\d{4}-\d{1,2}$/.test(plain)) return join(parts[0], parts[1], '0');
  return parts.length === 3 ? readParts(parts, order) : '';
}

function readEightDigits(digits: string, order: DateOrder): string {
  const year = Number(digits.slice(0, 4));
  if (year >= 1500 && year <= 2150) return digits;
  return readParts([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)], order);
}

function readParts(parts: readonly string[], order: DateOrder): string {
  const [first = '', second = '', third = ''] = parts;
  if (/^\d{4}$/.test(first)) return join(first, monthOf(second), third);
  if (/^\p{L}/u.test(first)) return join(third, monthOf(first), second);
  if (/^\p{L}/u.test(second) || order === 'day-first') return join(third, monthOf(second), first);
  return join(third, first, second);
}

function monthOf(text: string): string {
  if (/^\d+$/.test(text)) return text;
  const at = [months, welshMonths].map((names) => names.findIndex((name) => text.startsWith(name)));
  return String(Math.max(...at) + 1);
}

function join(year = '', month = '', day = ''): string {
  if (!/^\d+$/.test(year + month + day) || month.length > 2 || day.length > 2) return '';
  return fullYear(year) + month.padStart(2, '0') + day.padStart(2, '0');
}

/** Two digits are of this century up to 30, else of the last. */
function fullYear(year: string): string {
  if (year.length !== 2) return year.padStart(4, '0').slice(0, 4);
  return Number(year) <= 30 ? `20${year}` : `19${year}`;
}

/** The order that fits more of these dates; day first, as in Britain, when nothing tells them apart. */
export function findDateOrder(dates: Iterable<string>): DateOrder {
  let balance = 0;
  for (const date of dates) {
    const [, first, second] = /^\s*(\d{1,2})[-/. ]?(\d{1,2})[-/. ]?(?:\d{2}){1,2}\s*$/.exec(date) ?? [];
    if (Number(first) > 12) balance += 1;
    if (Number(second) > 12) balance -= 1;
  }
  return balance < 0 ? 'month-first' : 'day-first';
}
