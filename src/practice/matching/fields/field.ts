/** What a column holds, as far as comparing it goes. */
export const KINDS = [
  'given-name',
  'family-name',
  'full-name',
  'date-of-birth',
  'postcode',
  'street',
  'house-number',
  'place',
  'birth-place',
  'region',
  'address',
  'identifier',
  'sex',
  'phone',
  'email',
  'occupation',
  'text',
  'category',
] as const;

export type Kind = (typeof KINDS)[number];

/** One column that is compared. */
export interface Field {
  column: string;
  kind: Kind;
}

/** One line of a list: column to what is written there. */
export type ListRow = Readonly<Record<string, string | undefined>>;

/** What to do with the columns of a list. */
export interface FieldChoice {
  fields: readonly Field[];
  /** The column with the list's own number of each row, when there is one: never compared. */
  id: string | undefined;
  ignored: readonly string[];
  /** Kinds that nobody said and that were worked out. */
  inferred: readonly Field[];
}
