import type { Field, ListRow } from '../fields/field.ts';
import { normaliseText } from './normalise.ts';

/** A row's names: the given and the family name that are compared first, and every other word of its names. */
export interface RowNames {
  given: string;
  family: string;
  others: readonly string[];
}

const TITLES = /^(mr|mrs|ms|miss|mx|dr|sir|dame|lady|lord|rev|reverend|prof|professor|master|saint)$/;
/** Words that only join others, in names of several words. */
const JOINING = new Set([
  'of',
  'the',
  'and',
  'de',
  'von',
  'van',
  'la',
  'le',
  'du',
  'der',
  'di',
  'da',
  'y',
  'ap',
  'ab',
  'bin',
  'al',
  'el',
]);

/** What stands where a child has no name yet. */
const NO_NAME =
  /^(the )?(baby|unborn|infant|newborn|babi|heb ei eni)( (baby|boy|girl|child|infant|of|male|female|one|two|1|2))*$/;

export const normaliseName = (text: string): string => {
  const name = normaliseText(text);
  return NO_NAME.test(name) ? '' : name;
};

export interface NameColumns {
  given: readonly string[];
  family: readonly string[];
  full: readonly string[];
  /** Whether full names are written "family, given". */
  isFamilyFirst: boolean;
}

export function nameColumnsOf(fields: readonly Field[], rows: readonly ListRow[]): NameColumns {
  const of = (kind: Field['kind']) => fields.filter((each) => each.kind === kind).map(({ column }) => column);
  const full = of('full-name');
  const written = rows.map((row) => row[full[0] ?? ''] ?? '').filter((name) => name !== '');
  const commas = written.filter((name) => /^[^,]+,[^,]+$/.test(name)).length;
  return {
    given: of('given-name'),
    family: of('family-name'),
    full,
    isFamilyFirst: commas > written.length * 0.6,
  };
}

/**
 * The names of a row. A full name beside given and family names fills those in where they are empty, and adds only the words they do not hold:
 * what says the same twice is evidence once.
 */
export function readNames(row: ListRow, columns: NameColumns): RowNames {
  const given = columns.given.map((column) => normaliseName(row[column] ?? ''));
  const family = columns.family.map((column) => normaliseName(row[column] ?? ''));
  const parts = columns.full.map((column) => splitFullName(row[column] ?? '', columns.isFamilyFirst));
  const names = {
    given: given.find((name) => name !== '') ?? parts.find((part) => part.given !== '')?.given ?? '',
    family: family.find((name) => name !== '') ?? parts.find((part) => part.family !== '')?.family ?? '',
  };
  if (given.length < 2 && family.length < 2 && parts.length === 0) return { ...names, others: [] };
  const taken = new Set(`${names.given} ${names.family}`.split(' '));
  const words = [...given, ...family, ...parts.flatMap((part) => [part.given, part.family, ...part.others])];
  const others = new Set(words.flatMap((name) => name.split(' ')).filter((word) => isOther(word, taken)));
  return { ...names, others: [...others] };
}

const isOther = (word: string, taken: ReadonlySet<string>): boolean =>
  word.length > 1 && !taken.has(word) && !JOINING.has(word) && !TITLES.test(word);

function splitFullName(text: string, isFamilyFirst: boolean): RowNames {
  const comma = text.indexOf(',');
  const main = normaliseText(comma < 0 ? text : text.slice(0, comma));
  const rest = comma < 0 ? '' : normaliseText(text.slice(comma + 1));
  if (isFamilyFirst && comma >= 0) {
    const [given = '', ...others] = rest.split(' ').filter((word) => !TITLES.test(word));
    return { given, family: main, others };
  }
  const words = main.split(' ').filter((word) => word !== '' && !TITLES.test(word));
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { given: words[0] ?? '', family, others: [...words.slice(1, -1), ...rest.split(' ')] };
}
