import type { Owner } from '../insert-row.ts';

/** What somebody, somewhere, is called; or called themselves, to see what happens. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  "O'Brien-ap-Siôn 李",
  '\u200b\u2060=HYPERLINK("http://walk.example")',
  '"><script>alert(1)</script>',
  '\u202eعبد الرحمن\u202c',
  'Zoe\u0301\u0323\u0308 N\u0303',
  '{{ 7777 * 7777 }}{% raw %}',
  '</title></textarea><b>',
  '@SUM(A1)\u00ad+1',
];

/**
 * Gives one of these names to everybody and everything that has a name: children, people, agencies, teams, panels, files, letters, and
 * what they are said to do. Several of one name are told apart by a number. Gives the columns that were changed.
 */
export async function nameEverything(owner: Owner): Promise<string[]> {
  const { rows } = await owner.query<{ table: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as table, c.column_name as column
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.data_type = 'text' and c.is_generated = 'NEVER'
        and c.table_schema !~ '^pg_' and c.table_schema not in ('information_schema', 'graphile_worker', 'migration', 'audit_trail')
        and (c.column_name ~ '(^|_)(name|title|label|subject|body)$' or c.column_name in ('known_as', 'what', 'child_view', 'asked_by', 'address'))
        and not exists (
          -- One of a list of words of ours.
          select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
           where k.contype = 'c' and k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
             and a.attname = c.column_name and pg_get_constraintdef(k.oid) ~ 'ANY \\(ARRAY')
      order by 1, 2`,
  );
  for (const { table, column } of rows)
    await owner.query(
      `update ${table} t set ${column} = ($1::text[])[1 + n.number % $2] || case when n.number >= $2 then ' ' || n.number else '' end
         from (select ctid as place, row_number() over () as number from ${table} where ${column} is not null) n
        where t.ctid = n.place`,
      [hostileNames, hostileNames.length],
    );
  return rows.map(({ table, column }) => `${table}.${column}`);
}
