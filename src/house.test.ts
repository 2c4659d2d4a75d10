import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { migrationsAreAdditive } from './platform/testing/house-rules/additive-migrations.ts';
import {
  linksResolve,
  lockNamesNoServer,
  numbersFitTheirLinks,
} from './platform/testing/house-rules/documents.ts';
import { usesAreDrawn } from './platform/testing/house-rules/drawn-uses.ts';
import { readHouse } from './platform/testing/house-rules/house-file.ts';
import {
  actsAreTested,
  modulesAreComplete,
  sqlStaysInQueries,
} from './platform/testing/house-rules/modules.ts';
import {
  migrationsAreDated,
  namesAreKebabCase,
  namesSaySomething,
} from './platform/testing/house-rules/names.ts';
import { templatesAreShort, templatesEscape } from './platform/testing/house-rules/templates.ts';

const top = fileURLToPath(new URL('..', import.meta.url));
const files = await readHouse(top);

describe('the house, where no other tool looks', () => {
  it('is read at all', () => {
    expect(files.map(({ path }) => path)).toContain('package.json');
    expect(files.length).toBeGreaterThan(50);
  });

  it.each([
    ['templates fit on two screens', templatesAreShort],
    ['templates escape everything', templatesEscape],
    ['names say something', namesSaySomething],
    ['names are in kebab-case', namesAreKebabCase],
    ['migrations are dated', migrationsAreDated],
    ['migrations leave the version before at work', migrationsAreAdditive],
    ['every module has the same names in it', modulesAreComplete],
    ['every page has its test beside it', actsAreTested],
    ['SQL stays in queries', sqlStaysInQueries],
    ['the drawing of who uses whom is true', usesAreDrawn],
    ['links in documents lead somewhere', linksResolve((path) => existsSync(join(top, path)))],
    ['decisions are called by their own number', numbersFitTheirLinks],
    ['the lock file names no server', lockNamesNoServer],
  ])('%s', (_, rule) => {
    expect(rule(files)).toEqual([]);
  });
});
