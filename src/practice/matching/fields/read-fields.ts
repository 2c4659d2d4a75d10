import { KINDS, type FieldChoice, type Kind, type ListRow } from './field.ts';
import { inferKind } from './infer-kinds.ts';

/** Other words for a kind that people write. */
const otherWords: Readonly<Record<string, Kind | 'id' | 'ignored'>> = {
  'first-name': 'given-name',
  forename: 'given-name',
  given: 'given-name',
  firstname: 'given-name',
  'middle-name': 'given-name',
  'known-as': 'given-name',
  surname: 'family-name',
  'last-name': 'family-name',
  lastname: 'family-name',
  family: 'family-name',
  name: 'full-name',
  fullname: 'full-name',
  dob: 'date-of-birth',
  date: 'date-of-birth',
  birthdate: 'date-of-birth',
  'birth-date': 'date-of-birth',
  'date-birth': 'date-of-birth',
  zip: 'postcode',
  'zip-code': 'postcode',
  'postal-code': 'postcode',
  'post-code': 'postcode',
  'address-line': 'street',
  road: 'street',
  number: 'house-number',
  'street-number': 'house-number',
  city: 'place',
  town: 'place',
  suburb: 'place',
  locality: 'place',
  county: 'region',
  state: 'region',
  country: 'region',
  'state-region': 'region',
  'place-of-birth': 'birth-place',
  birthplace: 'birth-place',
  'nhs-number': 'identifier',
  upn: 'identifier',
  'national-id': 'identifier',
  ssn: 'identifier',
  gender: 'sex',
  telephone: 'phone',
  mobile: 'phone',
  'e-mail': 'email',
  mail: 'email',
  job: 'occupation',
  profession: 'occupation',
  string: 'text',
  'free-text': 'text',
  code: 'category',
  id: 'id',
  'record-id': 'id',
  key: 'id',
  'unique-id': 'id',
  ignore: 'ignored',
  ignored: 'ignored',
  none: 'ignored',
  skip: 'ignored',
  truth: 'ignored',
  cluster: 'ignored',
  unused: 'ignored',
};

/**
 * Says for each column of the rows how it is compared. `said` is what a columns.json holds: a list of `{ "column", "kind" }`, an object of
 * column to kind (or to `{ "kind" }`), or either inside `{ "columns": … }`; undefined when there is none. What is not said, or said in words
 * that are not known, is inferred when nothing at all was said of that column; columns left out of a given list are ignored. A string in the
 * result is a sentence that says what is wrong.
 */
export function chooseFields(
  said: unknown,
  columns: readonly string[],
  rows: readonly ListRow[],
): FieldChoice | string {
  const kinds = said === undefined ? new Map(columns.map((column) => [column, ''])) : readSaid(said);
  if (typeof kinds === 'string') return kinds;
  const missing = [...kinds.keys()].filter((column) => !columns.includes(column));
  if (missing.length > 0) return sayMissing(missing, columns);
  const known = columns.map((column) => {
    const word = kinds.get(column);
    const said = word === undefined ? 'ignored' : kindOf(word);
    const kind = said ?? inferKind(column, rows);
    // Where somebody was born says nothing of where they live.
    const isOfBirth = kind === 'place' && /birth|born/i.test(column);
    return { column, kind: isOfBirth ? ('birth-place' as const) : kind, isInferred: said === undefined };
  });
  const fields = known.flatMap(({ column, kind }) => (isCompared(kind) ? [{ column, kind }] : []));
  if (fields.length === 0) return 'None of the columns can be compared. Say in columns.json what they hold.';
  return {
    fields,
    id: known.find(({ kind }) => kind === 'id')?.column,
    ignored: known.flatMap(({ column, kind }) => (kind === 'ignored' ? [column] : [])),
    inferred: known.flatMap(({ column, kind, isInferred }) =>
      isInferred && isCompared(kind) ? [{ column, kind }] : [],
    ),
  };
}

const isCompared = (kind: Kind | 'id' | 'ignored'): kind is Kind => kind !== 'id' && kind !== 'ignored';

function sayMissing(missing: readonly string[], columns: readonly string[]): string {
  const names = missing.map((name) => `"${name}"`).join(', ');
  return `The file has no column ${names}. Its columns are ${columns.map((name) => `"${name}"`).join(', ')}.`;
}

/** The kind a word means; undefined when it means none. */
function kindOf(word: string): Kind | 'id' | 'ignored' | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return KINDS.find((kind) => kind === plain) ?? otherWords[plain];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Columns in the order said, with the word said of each: '' where none was. */
function readSaid(said: unknown): Map<string, string> | string {
  if (isObject(said)) {
    const inside = said['columns'] ?? said['fields'];
    if (Array.isArray(inside) || isObject(inside)) return readSaid(inside);
  }
  const entries = readEntries(said);
  if (entries.length === 0 || entries.includes(undefined)) {
    return 'columns.json must be a list of { "column": …, "kind": … }, or an object of column to kind.';
  }
  return new Map(entries.flatMap((entry) => (entry === undefined ? [] : [entry])));
}

type Entry = readonly [column: string, word: string] | undefined;

function readEntries(said: unknown): Entry[] {
  if (Array.isArray(said)) return said.map(readEntry);
  return isObject(said) ? Object.entries(said).map(readPair) : [];
}

const readPair = ([column, value]: [string, unknown]): Entry => {
  const kind = isObject(value) ? (value['kind'] ?? value['type'] ?? '') : value;
  return kind === null || kind === false
    ? [column, 'ignored']
    : typeof kind === 'string'
      ? [column, kind]
      : undefined;
};

function readEntry(entry: unknown): Entry {
  if (typeof entry === 'string') return [entry, ''];
  if (!isObject(entry)) return undefined;
  const column = entry['column'] ?? entry['name'] ?? entry['field'];
  return typeof column === 'string' ? readPair([column, entry]) : undefined;
}
