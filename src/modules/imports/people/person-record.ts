/** The optional list of names, homes and workers that joins to a census by the child's local identifier. */

/** What a column can hold. Telephone numbers are not among them: nobody has asked for them, so they are not kept. */
export const PERSON_FIELDS = [
  'localId',
  'givenName',
  'familyName',
  'knownAs',
  'address',
  'postcode',
  'team',
  'workerName',
  'workerEmail',
] as const;

export type PersonField = (typeof PERSON_FIELDS)[number];

/** What the list says about one child; empty cells are null. Lines of an address are parted by `\n`. */
export type Person = { localId: string } & Record<Exclude<PersonField, 'localId'>, string | null>;

/** For each column of the file, in order, the field it holds; null for a column that is not read. */
export type PeopleMapping = (PersonField | null)[];

/**
 * Something wrong with one row (or the file when `row` is null). An error leaves the row out, a warning takes it. The
 * sentence a reader sees is the word `imports.people.rule.<rule>` with `params`.
 */
export type PeopleProblem = {
  rule: string;
  severity: 'error' | 'warning';
  /** Row as a spreadsheet counts: the heading is in row 1 of a file that begins with it. */
  row: number | null;
  localId: string | null;
  params: Record<string, string | number>;
};

/** One row as handed on: `person` is null when an error says it cannot be taken. */
export type ReadPerson = {
  person: Person | null;
  row: number;
  /** SHA-256, in hexadecimal, of what the row says in the fields that are read. */
  fingerprint: string;
  problems: PeopleProblem[];
};

export type PeopleSummary = {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
  bytes: number;
  /** Rows with something in them, the heading not counted. */
  rows: number;
};

/** What reading a list gives, in this order: any number of batches, one summary. */
export type PeoplePart =
  { kind: 'people'; batch: ReadPerson[] } | { kind: 'summary'; summary: PeopleSummary };
