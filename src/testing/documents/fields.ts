import type { Client } from 'pg';
import { code, table } from './write-document.ts';

interface TableRights {
  name: string;
  reads: string | null;
  writes: string | null;
  columns: { name: string; select: boolean; insert: boolean; update: boolean }[];
  deletes: boolean;
}

/** What the app's role may do with each table and column, and by which rule of rows, as the catalogue of the database says. */
async function readRights(owner: Pick<Client, 'query'>, role: string): Promise<TableRights[]> {
  const { rows } = await owner.query<TableRights>(
    `select n.nspname || '.' || c.relname as name,
            (select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid and p.polname = 'viewer_reads') as reads,
            (select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid and p.polname = 'viewer_changes') as writes,
            (select jsonb_agg(jsonb_build_object('name', a.attname,
                      'select', has_column_privilege($1, c.oid, a.attnum, 'select'),
                      'insert', has_column_privilege($1, c.oid, a.attnum, 'insert'),
                      'update', has_column_privilege($1, c.oid, a.attnum, 'update')) order by a.attnum)
               from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
            has_table_privilege($1, c.oid, 'delete') as deletes
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'migration', 'graphile_worker', 'public')
      order by 1`,
    [role],
  );
  return rows;
}

/** The rules that most tables share, by the text that the catalogue gives back for them. */
async function sharedRules(owner: Pick<Client, 'query'>): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ says: string; name: string }>(
    `select pg_get_expr(p.polqual, p.polrelid) as says, t.name
       from (values ('panels.dismissal', 'next to the child'), ('panels.paper_reminder', 'whole partnership'), ('access.team', 'same partnership'),
                    ('access.child_access', 'own row, or next to the child')) as t (relation, name)
       join pg_policy p on p.polrelid = t.relation::regclass and p.polname = 'viewer_reads'`,
  );
  return new Map(rows.map(({ says, name }) => [tidy(says), name]));
}

const tidy = (says: string) => says.replaceAll(/\s+/g, ' ');

/** docs/security/fields.md: for each table whose rows are seen and written by whom, and which of its columns. */
export async function describeFields(owner: Pick<Client, 'query'>, role: string): Promise<string[]> {
  const shared = await sharedRules(owner);
  const own: string[] = [];
  const numberOf = (rule: string) => {
    if (!own.includes(rule)) own.push(rule);
    return `rule ${own.indexOf(rule) + 1}`;
  };
  const inWords = (says: string | null) =>
    says === null || says === 'false' ? 'nobody' : (shared.get(tidy(says)) ?? numberOf(tidy(says)));
  const rows = tableOf(await readRights(owner, role), inWords);
  return [
    '# Who sees and writes which field',
    'Written by `src/row-rules.test.ts` from the catalogue of the database, which fails when this page is behind it.',
    'Every page asks the database as one role, for one person. Which **rows** it is given is decided by the row rules for that person; which **columns** of them at all, by the rights of the role: a column that is not read here is read by no page, and one that is not written here is written by no page but by a function that checks who asks (`db/rules`). Who comes to which page at all is in [who-may-do-what.md](who-may-do-what.md).',
    '`next to the child`: a row of the gate stands for this person and this child, or they work for the whole partnership and the child is not restricted. `same partnership`: whoever is signed in there. `whole partnership`: whose work that is, and its own system account.',
    rows,
    '## Rules of their own',
    'As PostgreSQL gives them back. `access.viewer_id()` is who asks, `access.has_role(…)` a role they hold.',
    own.map((rule, index) => `${index + 1}. ${code(rule)}`).join('\n'),
  ];
}

function tableOf(rights: readonly TableRights[], inWords: (says: string | null) => string): string {
  return table(
    [
      'table',
      'rows seen by',
      'rows written by',
      'columns not read',
      'columns added',
      'columns changed',
      'deleted',
    ],
    rights.map((one) => [
      code(one.name),
      one.columns.some(({ select }) => select) ? inWords(one.reads) : 'nobody',
      one.columns.some(({ insert, update }) => insert || update) ? inWords(one.writes) : 'nobody',
      named(one, 'select', false),
      named(one, 'insert', true),
      named(one, 'update', true),
      one.deletes ? 'yes' : 'no',
    ]),
  );
}

function named({ columns }: TableRights, right: 'select' | 'insert' | 'update', held: boolean): string {
  const found = columns.filter((column) => column[right] === held).map(({ name }) => name);
  if (found.length === 0) return 'none';
  return found.length === columns.length ? 'all' : found.join(', ');
}
