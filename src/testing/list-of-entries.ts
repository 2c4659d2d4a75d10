import type { Answered, Person } from './browserless.ts';
import type { BuiltChild } from './build-child.ts';
import type { Owner } from './insert-row.ts';

/** A list with a day, what happened, a kind and how much it matters. */
export const entryListHeading = 'Date,What happened,Type,Significance';

/** Sends a list about a child; gives the answer, and the path of the list it leads to. */
export async function sendEntryList(
  person: Person,
  child: BuiltChild,
  content: string | Buffer,
  name = 'entries.csv',
): Promise<Answered & { list: string }> {
  const lists = `/children/${child.childId}/chronology/lists`;
  const file = { field: 'file', name, type: 'text/csv', content };
  const answered = await person.upload(lists, {}, file, `${lists}/new`);
  return { ...answered, list: answered.location?.replace(/\/columns$/, '') ?? '' };
}

/** The columns of such a list, as the page suggests them. */
export const entryListColumns = {
  ...{ 'column-0': 'happenedOn', 'column-1': 'what', 'column-2': 'theme', 'column-3': 'significance' },
  ...{ theme: 'other', significance: '1', version: '1' },
};

/** Sends a list about a child and says what its columns are; gives the path of the page that looks it over. */
export async function openEntryList(person: Person, child: BuiltChild, ...rows: string[]): Promise<string> {
  const { list, location } = await sendEntryList(person, child, [entryListHeading, ...rows].join('\n'));
  if (location?.endsWith('/columns') === true) await person.post(`${list}/columns`, entryListColumns);
  return list;
}

/** Confirms a list as its page stands, for these readers. */
export async function confirmEntryList(person: Person, list: string, audience = 'team'): Promise<Answered> {
  const { html } = await person.get(list);
  const mark = /name="mark" value="([^"]*)"/.exec(html)?.[1] ?? '';
  return person.post(`${list}/confirm`, { mark, audience }, list);
}

/** The entries about a child as they are stored, by their day. */
export async function storedEntries(owner: Owner, child: BuiltChild): Promise<Record<string, unknown>[]> {
  const { rows } = await owner.query<Record<string, unknown>>(
    `select e.happened_on, e.precision, e.until, e.is_about, e.theme, e.what, e.significance, e.audience, e.source_said, u.email as by, d.file_name
       from children.chronology_entry e join access.user_account u on u.user_id = e.entered_by
       left join documents.document d on d.document_id = e.document_id
      where e.child_id = $1 order by e.happened_on, e.what`,
    [child.childId],
  );
  return rows;
}
