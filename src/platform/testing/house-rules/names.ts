import type { HouseRule } from './house-file.ts';

const neverAName = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'manager', 'base'];
const neverAWholeName = new Set([...neverAName, 'service', 'services', 'types']);
const neverAnEnding = new RegExp(`-(${[...neverAName, 'service'].join('|')})$`);
const capitals = /^[A-Z]+\.md$/;
const kebabCase = /^[_.]?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const ours = /^(src|e2e|bench|db)\//;

/** Files and folders are called by what they are about, so that nothing becomes the drawer for everything. */
export const namesSaySomething: HouseRule = (files) =>
  partsOf(files.map(({ path }) => path))
    .filter(({ part }) => {
      const stem = part.replace(/^[_.]/, '').split('.')[0] ?? '';
      return neverAWholeName.has(stem) || neverAnEnding.test(stem);
    })
    .map(({ path, part }) => `${path}: "${part}" does not say what it is about`);

/** Files and folders are in kebab-case, README and its kind excepted. */
export const namesAreKebabCase: HouseRule = (files) =>
  partsOf(files.map(({ path }) => path))
    .filter(({ part }) => !kebabCase.test(part) && !capitals.test(part))
    .map(({ path, part }) => `${path}: "${part}" is not in kebab-case`);

/** Migrations run in the order of their names, so each begins with the minute it was written. */
export const migrationsAreDated: HouseRule = (files) =>
  files
    .filter(({ path }) => path.startsWith('db/migrations/') && path.endsWith('.sql'))
    .filter(({ path }) => !/^db\/migrations\/20\d{6}-\d{4}-[a-z0-9-]+\.sql$/.test(path))
    .map(({ path }) => `${path} is not named like 20261121-1030-panels-first-tables.sql`);

function partsOf(paths: string[]): { path: string; part: string }[] {
  const seen = new Map<string, string>();
  for (const path of paths.filter((each) => ours.test(each))) {
    const parts = path.split('/');
    parts.forEach((_, depth) => seen.set(parts.slice(0, depth + 1).join('/'), parts[depth] ?? ''));
  }
  return [...seen].map(([path, part]) => ({ path, part }));
}
