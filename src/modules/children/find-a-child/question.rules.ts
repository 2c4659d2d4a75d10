/** What somebody typed into the box, taken apart. Days are 'YYYY-MM-DD', months 'YYYY-MM'. */
export interface Question {
  /** As they were typed, for saying why a child was found. */
  words: readonly string[];
  days: readonly string[];
  years: readonly string[];
  months: readonly string[];
  postcodes: readonly string[];
  /** '12 Harbour': the number of a house and the first word of its street. */
  places: readonly string[];
  /** NHS numbers, UPNs, local ids: anything with a figure in it that is nothing else. */
  numbers: readonly string[];
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const welshMonths = [
  ...['ionawr', 'chwefror', 'mawrth', 'ebrill', 'mai', 'mehefin'],
  ...['gorffennaf', 'awst', 'medi', 'hydref', 'tachwedd', 'rhagfyr'],
];
const monthOf = (name: string): number => {
  const low = name.toLowerCase();
  const found = months.findIndex((month) => month === low || month.slice(0, 3) === low);
  return (
    1 + (found >= 0 ? found : welshMonths.findIndex((month) => month === low || month.slice(0, 3) === low))
  );
};
const monthNames = [...months, ...welshMonths].flatMap((name) => [name, name.slice(0, 3)]).join('|');

const dayFirst = /(?<![\p{L}\d])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?![\p{L}\d])/gu;
const yearFirst = /(?<![\p{L}\d])(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?![\p{L}\d])/gu;
const inWords = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|af|ain|il|ydd|fed)?\s+(?:o\s+|of\s+)?(${monthNames})\.?,?\s+(\d{4})(?!\d)`,
  'giu',
);
const monthInWords = new RegExp(String.raw`(?<!\p{L})(${monthNames})\.?\s+(\d{4})(?!\d)`, 'giu');
const nhsNumber = /(?<![\p{L}\d])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\d])/gu;
const postcode = /(?<![\p{L}\d])([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})(?![\p{L}\d])/giu;
const streetKinds =
  'street|st|road|rd|avenue|ave|lane|close|drive|way|place|court|crescent|gardens|terrace|grove|walk|view|hill|row|square';
/** With the kind of street, so that 'Smith 12 Jones' is no address; in Welsh the kind comes first. */
const place = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:flat|fflat)\s+\d+[a-z]?,?\s+)?(\d{1,4}[a-z]?),?\s+((?:heol|stryd|ffordd|lôn|lon|rhodfa|clos|maes)\s+\p{L}{2,}|\p{L}{2,}(?:\s+\p{L}+)?\s+(?:${streetKinds}))(?!\p{L})`,
  'giu',
);
const joining = new Set(
  'ap ab ferch verch bin bint ibn al el de da di du la le van von der den dos of the née nee gynt'.split(' '),
);
const unborn =
  /(?<!\p{L})(baby|unborn|newborn|infant|babi|plentyn|due|born|aged|heb ei eni|heb ei geni)(?!\p{L})/giu;

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

/** The day, or undefined for one that no calendar has. Month first is taken where day first cannot be. */
function dayOf(year: number, month: number, day: number): string | undefined {
  if (month > 12 && day <= 12) return dayOf(year, day, month);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month < 1 || month > 12 || day < 1 || day > last
    ? undefined
    : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** '16' is 2016 and '98' is 1998: nobody asked for is born more than a year from today. */
function wholeYear(year: string, today: string): number {
  if (year.length === 4) return Number(year);
  const century = Number(today.slice(0, 2)) * 100 + Number(year);
  return century > Number(today.slice(0, 4)) + 1 ? century - 100 : century;
}

/** Takes what one pattern finds out of the text and keeps what it means. */
class Reading {
  rest: string;
  constructor(text: string) {
    this.rest = text.normalize('NFC');
  }
  take(pattern: RegExp, read: (parts: readonly string[]) => string | undefined): string[] {
    const found: string[] = [];
    this.rest = this.rest.replace(pattern, (...parts: unknown[]) => {
      const meant = read(parts.filter((part): part is string => typeof part === 'string'));
      if (meant === undefined) return String(parts[0]);
      found.push(meant);
      return ' ';
    });
    return [...new Set(found)];
  }
}

/** Takes apart what was typed: what is in it says what it is, in any order. */
export function readQuestion(text: string, today: string): Question {
  const reading = new Reading(text);
  const days = [
    ...reading.take(yearFirst, ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day))),
    ...reading.take(dayFirst, ([, day, month, year]) =>
      dayOf(wholeYear(year ?? '', today), Number(month), Number(day)),
    ),
    ...reading.take(inWords, ([, day, month, year]) =>
      dayOf(Number(year), monthOf(month ?? ''), Number(day)),
    ),
  ];
  const inMonths = reading.take(
    monthInWords,
    ([, month, year]) => `${year ?? ''}-${pad(monthOf(month ?? ''))}`,
  );
  const nhsNumbers = reading.take(nhsNumber, ([number]) => number);
  const postcodes = reading.take(postcode, ([, out, inner]) => `${out ?? ''}${inner ?? ''}`.toUpperCase());
  const places = reading.take(place, ([, number, street]) => `${number ?? ''} ${street ?? ''}`);
  reading.take(unborn, () => '');
  const years = [
    // Of a day that no calendar has, the year may still be right.
    ...reading.take(/(?<![\p{L}\d])\d{1,2}[./-]\d{1,2}[./-](\d{4})(?![\p{L}\d])/gu, ([, year]) => year),
    ...reading.take(/(?<![\p{L}\d-])(19|20)\d{2}(?![\p{L}\d-])/gu, ([year]) => year),
  ];
  const others = reading.take(/[\p{L}\d][\p{L}\d/-]*\d[\p{L}\d/-]*|\d[\p{L}\d/-]+/gu, ([number]) => number);
  const numbers = [...nhsNumbers, ...others];
  return { words: wordsIn(reading.rest), days, years, months: inMonths, postcodes, places, numbers };
}

function wordsIn(text: string): string[] {
  const whole = text
    .replace(/['’‘ʻʼ`.]/gu, '')
    .replace(/(?<!\p{L})(mc|mac|o)\s+(?=\p{L}{3})/giu, '$1')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => !/^[a-z\d]?$/i.test(word));
  const names = whole.filter((word) => !joining.has(word.toLowerCase()));
  return [...new Set(names.length > 0 ? names : whole)].slice(0, 8);
}

/** Whether anything was typed that a child can be found by. */
export const isEmptyQuestion = (question: Question): boolean =>
  Object.values(question).every((each: readonly string[]) => each.length === 0);
