import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';

/** Headings that are understood without being told. */
const heading = 'Patient ID,First name,Surname,DOB,Sex,NHS number,UPN,Address,Postcode';

/** One line of a list of health: what is left out is not known. */
export interface LineToWrite {
  number?: string;
  given?: string;
  family?: string;
  born?: string;
  sex?: string;
  nhs?: string;
  upn?: string;
  address?: string;
  postcode?: string;
}

export function writeList(lines: readonly LineToWrite[]): string {
  const written = lines.map((line) =>
    [
      line.number,
      line.given,
      line.family,
      line.born,
      line.sex,
      line.nhs,
      line.upn,
      line.address,
      line.postcode,
    ]
      .map((cell) => `"${cell ?? ''}"`)
      .join(','),
  );
  return `${[heading, ...written].join('\n')}\n`;
}

/** The id of an agency by its name. */
export async function agencyNamed(house: TestHouse, name: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    'select agency_id as id from access.agency where name = $1',
    [name],
  );
  if (rows[0] === undefined) throw new Error(`There is no agency ${name}`);
  return rows[0].id;
}

/** Chooses a list as somebody does on the page; gives where that led. */
export async function chooseList(
  house: TestHouse,
  person: Person,
  content: string | Buffer,
  agency = 'Marlowe Community Health',
): Promise<{ status: number; html: string; location: string }> {
  const file = { field: 'file', name: 'patients.csv', type: 'text/csv', content };
  const fields = { agency: await agencyNamed(house, agency) };
  const { status, html, location } = await person.upload('/matches', fields, file, '/matches/new');
  return { status, html, location: location ?? '' };
}

/** The same, and the columns as suggested, and lets the worker match it; gives the address of the list. */
export async function matchList(
  house: TestHouse,
  person: Person,
  lines: readonly LineToWrite[],
  agency?: string,
): Promise<string> {
  const { location, status } = await chooseList(house, person, writeList(lines), agency);
  if (location === '') throw new Error(`the list was not taken: ${status}`);
  const { html } = await person.get(location);
  const chosen = [...html.matchAll(/<select[^>]*name="(column-\d+)"[^]*?<\/select>/g)].map(
    ([select, name = '']) => [name, /<option value="([^"]*)" selected/.exec(select)?.[1] ?? ''],
  );
  const kept = await person.post(location, Object.fromEntries(chosen) as Record<string, string>);
  if (kept.location === undefined) throw new Error(`the columns were not taken: ${kept.status}`);
  await house.runQueue();
  return kept.location;
}

/** How each line of a list stands for its reader, by line: { 2: 'sure' }. */
export async function standingsOf(person: Person, list: string): Promise<Record<number, string>> {
  const found: Record<number, string> = {};
  for (const stands of ['perhaps', 'sure', 'same', 'new']) {
    const { html } = await person.get(`${list}?show=${stands}`);
    for (const [, line] of html.matchAll(/govuk-table__cell--numeric">(\d+)<\/td>/g))
      found[Number(line)] = stands;
  }
  return found;
}

/** The address of a line, by its number in the file. */
export async function lineOf(house: TestHouse, list: string, line: number): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    'select row_id as id from matches.list_row where list_id = $1 and line = $2',
    [list.split('/').at(-1), line],
  );
  return `${list}/lines/${rows[0]?.id ?? ''}`;
}
