import { describe, expect, it } from 'vitest';
import { linksResolve, lockNamesNoServer, numbersFitTheirLinks } from './documents.ts';
import { usesAreDrawn } from './drawn-uses.ts';
import type { HouseRule } from './house-file.ts';
import { actsAreTested, modulesAreComplete, sqlStaysInQueries } from './modules.ts';
import { migrationsAreDated, namesAreKebabCase, namesSaySomething } from './names.ts';
import { templatesAreShort, templatesEscape } from './templates.ts';

/** What the rule says about one file. */
const say = (rule: HouseRule, path: string, text = '') => rule([{ path, text }]);

describe('templates', () => {
  it('may have 120 lines and no more', () => {
    expect(say(templatesAreShort, 'src/a.njk', 'line\n'.repeat(120))).toEqual([]);
    expect(say(templatesAreShort, 'src/a.njk', 'line\n'.repeat(121))).toEqual([
      'src/a.njk has 121 lines, at most 120',
    ]);
  });

  it.each([
    '{{ name | safe }}',
    '{{ name|safe }}',
    "{{ f({ html: '<b>' + name }) }}",
    '{% autoescape false %}',
  ])('may not put out %s', (line) => {
    expect(say(templatesEscape, 'src/a.njk', `first\n${line}`)).toEqual([
      `src/a.njk:2 puts out unescaped text: ${line}`,
    ]);
  });

  it.each(['{{ name }}', 'This is safe', '{{ f({ html: captured }) }}', '{{ isSafe | upper }}'])(
    'may put out %s',
    (line) => {
      expect(say(templatesEscape, 'src/a.njk', line)).toEqual([]);
    },
  );
});

describe('names', () => {
  it.each(['src/utils/a.ts', 'src/a/helpers.ts', 'src/a/date-utils.ts', 'src/a/types.ts', 'src/a/_base.njk'])(
    'may not be %s',
    (path) => {
      expect(say(namesSaySomething, path)).toHaveLength(1);
    },
  );

  it.each([
    'src/a/generate-types.ts',
    'src/a/family-base-line.ts',
    'src/a/social-services.ts',
    'docs/types.md',
  ])('may be %s', (path) => {
    expect(say(namesSaySomething, path)).toEqual([]);
  });

  it('are in kebab-case', () => {
    expect(say(namesAreKebabCase, 'src/a/bookASlot.ts')).toEqual([
      'src/a/bookASlot.ts: "bookASlot.ts" is not in kebab-case',
    ]);
    expect(say(namesAreKebabCase, 'src/a/book-a-slot.test.ts')).toEqual([]);
    expect(say(namesAreKebabCase, 'src/a/README.md')).toEqual([]);
  });

  it('of migrations begin with a minute', () => {
    expect(say(migrationsAreDated, 'db/migrations/panels.sql')).toHaveLength(1);
    expect(say(migrationsAreDated, 'db/migrations/20261121-0930-panels-first-tables.sql')).toEqual([]);
  });
});

describe('modules', () => {
  it('have their six files', () => {
    expect(say(modulesAreComplete, 'src/modules/panels/index.ts')).toEqual([
      'src/modules/panels/README.md is missing',
      'src/modules/panels/routes.ts is missing',
      'src/modules/panels/permissions.ts is missing',
      'src/modules/panels/words.en.ts is missing',
      'src/modules/panels/words.cy.ts is missing',
    ]);
  });

  it('have a test beside each page', () => {
    const page = 'src/modules/panels/book-a-slot/book-a-slot.njk';
    expect(say(actsAreTested, page)).toEqual([
      'src/modules/panels/book-a-slot/book-a-slot.test.ts is missing',
    ]);
    expect(say(actsAreTested, 'src/modules/panels/book-a-slot/part.njk')).toEqual([]);
  });

  it.each([
    'sql`select 1`',
    'sql<{ n: number }>`select 1`',
    "tx.selectFrom('a')",
    "client.query('select 1')",
  ])('keep %s in queries', (text) => {
    expect(say(sqlStaysInQueries, 'src/modules/panels/panel.ts', text)).toHaveLength(1);
    expect(say(sqlStaysInQueries, 'src/modules/panels/panel.queries.ts', text)).toEqual([]);
    expect(say(sqlStaysInQueries, 'src/modules/panels/panel.test.ts', text)).toEqual([]);
  });
});

describe('the drawing of who uses whom', () => {
  const drawing = { path: 'docs/modules.md', text: '  panels --> children\n' };
  const panels = (text: string) => ({ path: 'src/modules/panels/book/book.ts', text });
  const usesChildren = panels("import { findChild } from '#modules/children/index.ts';");

  it('agrees with the code', () => {
    expect(usesAreDrawn([drawing, usesChildren])).toEqual([]);
  });

  it('lacks no use', () => {
    const usesClocks = panels("import type { Clock } from '#practice/clocks/index.ts';");
    expect(usesAreDrawn([drawing, usesChildren, usesClocks])).toEqual([
      'panels --> clocks is not drawn in docs/modules.md',
    ]);
  });

  it('has no use that is not there', () => {
    expect(usesAreDrawn([drawing, panels('')])).toEqual([
      'panels --> children is drawn in docs/modules.md, but not so',
    ]);
  });

  it('leaves tests out', () => {
    const test = {
      path: 'src/modules/children/child.test.ts',
      text: "import { x } from '#modules/panels/index.ts';",
    };
    expect(usesAreDrawn([drawing, usesChildren, test])).toEqual([]);
  });
});

describe('documents', () => {
  const rule = linksResolve((path) => ['docs', 'docs/a.md', 'docs/b.md'].includes(path));
  const target = { path: 'docs/b.md', text: '# One thing & another\n' };

  it.each([
    '[b](b.md)',
    '[top](../docs/)',
    '[b](b.md#one-thing--another)',
    '[x](https://example.org/x)',
    '`[b](c.md)`',
  ])('may say %s', (text) => {
    expect(rule([{ path: 'docs/a.md', text }, target])).toEqual([]);
  });

  it.each(['c.md', '../b.md', 'b.md#another', '#nothing'])('may not lead to %s', (written) => {
    expect(rule([{ path: 'docs/a.md', text: `[see](${written})` }, target])).toEqual([
      `docs/a.md: ${written} leads nowhere`,
    ]);
  });
});

describe('decisions', () => {
  it.each([
    ['[0018](0018-single-sign-on.md)', []],
    ['[why](../decisions/0018-single-sign-on.md), [2026](https://example.org/2026-x)', []],
    ['[0018](../decisions/0017-in-two-steps.md)', ['docs/a.md: “0018” leads to 0017']],
  ])('%s', (text, said) => {
    expect(say(numbersFitTheirLinks, 'docs/a.md', text)).toEqual(said);
  });
});

it('the lock file may not name servers', () => {
  expect(say(lockNamesNoServer, 'package-lock.json', '{ "resolved": "x" }')).toHaveLength(1);
  expect(say(lockNamesNoServer, 'package-lock.json', '{ "integrity": "x" }')).toEqual([]);
});
