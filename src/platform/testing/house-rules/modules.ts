import type { HouseFile, HouseRule } from './house-file.ts';

const alwaysThere = ['README.md', 'index.ts', 'routes.ts', 'permissions.ts', 'words.en.ts', 'words.cy.ts'];

/** Every module has the same names in it, so that who knows one knows all. */
export const modulesAreComplete: HouseRule = (files) => {
  const paths = new Set(files.map(({ path }) => path));
  return moduleNames(files).flatMap((name) =>
    alwaysThere
      .map((each) => `src/modules/${name}/${each}`)
      .filter((path) => !paths.has(path))
      .map((path) => `${path} is missing`),
  );
};

/** A folder that answers an address (`book-a-slot/book-a-slot.ts`) has its test beside it. */
export const actsAreTested: HouseRule = (files) => {
  const paths = new Set(files.map(({ path }) => path));
  return [...paths]
    .filter((path) => /^src\/modules\/.*\/([a-z0-9-]+)\/\1\.njk$/.test(path))
    .map((path) => path.replace(/\.njk$/, '.test.ts'))
    .filter((test) => !paths.has(test))
    .map((test) => `${test} is missing`);
};

const writesSql = [
  /\bsql(\.[a-z]+)?(<[^>`]*>)?`/,
  /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/,
  /\.query\(\s*[`'"]/,
];

/** SQL is found where it is looked for: in *.queries.ts, and in the database room itself. */
export const sqlStaysInQueries: HouseRule = (files) =>
  files
    .filter(({ path }) => /^src\/.*\.ts$/.test(path))
    .filter(
      ({ path }) => !/\.(queries|test)\.ts$|^src\/(platform\/db|platform\/testing|testing)\//.test(path),
    )
    .filter(({ text }) => writesSql.some((sign) => sign.test(text)))
    .map(({ path }) => `${path} writes SQL; that belongs in a *.queries.ts`);

function moduleNames(files: readonly HouseFile[]): string[] {
  const names = files.map(({ path }) => /^src\/modules\/([^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
