import type { HouseRule } from './house-file.ts';

/** The last migration that nobody runs beside: from the first release on, the version before still works while a new one comes. */
const FIRST_RELEASE = '20261128-1700-documents-files-and-versions.sql';

/** What takes away, or asks for, something that the version before does not know of. A constraint dropped or a column left null hurts nobody. */
const breaking: readonly [what: RegExp, says: string][] = [
  [/^drop (table|view|materialized view|schema|type|sequence)\b/, 'drops what the version before may use'],
  [
    /^alter table\b.*\bdrop (column )?(?!constraint|default|not null|identity|expression)\w/,
    'drops a column',
  ],
  [/^alter (table|view|schema|type|sequence)\b.*\brename\b/, 'renames what the version before may use'],
  [/^alter (table|view|sequence|type)\b.*\bset schema\b/, 'moves what the version before may use'],
  [/^alter table\b.*\balter (column )?\w+ (set data )?type\b/, 'changes the type of a column'],
  [
    /^alter table\b.*\balter (column )?\w+ set not null\b/,
    'asks for a value that the version before may not give',
  ],
  [/^truncate\b/, 'empties a table'],
];

/** While an installation is upgraded, the old and the new program run on one database: what a migration changes, the old one must bear. */
export const migrationsAreAdditive: HouseRule = (files) =>
  files
    .filter(
      ({ path }) => path.startsWith('db/migrations/') && path.slice('db/migrations/'.length) > FIRST_RELEASE,
    )
    .flatMap(({ path, text }) =>
      statementsOf(text).flatMap((statement) =>
        faultsOf(statement).map((fault) => `${path} ${fault}: ${statement.slice(0, 80)}`),
      ),
    );

function faultsOf(statement: string): string[] {
  const faults = breaking.filter(([what]) => what.test(statement)).map(([, says]) => says);
  return asksForMore(statement) ? [...faults, 'adds a column that must be given, without a default'] : faults;
}

/** A new column of an old table that an insert of the version before leaves out. */
function asksForMore(statement: string): boolean {
  if (!statement.startsWith('alter table')) return false;
  return statement
    .split(/\badd /)
    .slice(1)
    .filter((added) => !/^(constraint|primary|foreign|unique|check|exclude|generated|value)\b/.test(added))
    .some(
      (column) => /(?<!is )not null\b|primary key\b/.test(column) && !/\b(default|generated)\b/.test(column),
    );
}

/** The statements, in small letters and on one line each, without comments and the bodies of functions. */
function statementsOf(text: string): string[] {
  return text
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replaceAll(/--[^\n]*/g, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(';')
    .map((statement) => statement.replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .filter((statement) => statement !== '');
}
