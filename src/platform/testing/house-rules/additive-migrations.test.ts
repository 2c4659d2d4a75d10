import { describe, expect, it } from 'vitest';
import { migrationsAreAdditive } from './additive-migrations.ts';

const later = (text: string) => migrationsAreAdditive([{ path: 'db/migrations/20991231-0900-x.sql', text }]);

describe('a migration that comes after the first release', () => {
  it.each([
    ['drop table panels.slot;', 'drops what'],
    ['alter table a.b drop column c;', 'drops a column'],
    ['alter table a.b drop c', 'drops a column'],
    ['ALTER TABLE a.b\n  RENAME COLUMN c TO d;', 'renames'],
    ['alter table a.b rename to c;', 'renames'],
    ['alter table a.b set schema c;', 'moves'],
    ['alter table a.b alter column c type integer;', 'changes the type'],
    ['alter table a.b alter c set not null;', 'asks for a value'],
    [
      'create table a.c (d text); alter table a.b add column c text not null, add column d text;',
      'must be given',
    ],
    ['alter table a.b add c text not null;', 'must be given'],
    ['truncate a.b;', 'empties'],
  ])('may not say %s', (text, fault) => {
    expect(later(text)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    'create table a.b (c text not null);',
    'alter table a.b add column c text, add constraint b_c check (c is not null), add primary key (d);',
    'alter table a.b add column c text;',
    `alter table a.b add column c text not null default '';`,
    'alter table a.b add column n integer generated always as (1) stored not null;',
    'alter table a.b drop constraint b_c_check; alter table a.b add constraint b_c_check check (c is not null) not valid;',
    'alter table a.b alter column c drop not null; alter table a.b alter c drop default;',
    '-- drop table a.b;\ncreate index b_c on a.b (c);',
    'create function a.f() returns void language sql as $$ drop table x; truncate y $$;',
    'drop function if exists a.f();',
  ])('may say %s', (text) => {
    expect(later(text)).toEqual([]);
  });

  it('is not asked of those before', () => {
    const path = 'db/migrations/20261121-0900-access-first-tables.sql';
    expect(migrationsAreAdditive([{ path, text: 'drop table a.b;' }])).toEqual([]);
  });
});
