import type { TestHouse } from './open-test-house.ts';
import type { Person } from './browserless.ts';

/** A mother as she is written down on the form. */
export const motherForm = {
  name: 'Carys O’Brien-ap-Siôn',
  sex: 'female',
  'born-day': '',
  'born-month': '',
  'born-year': '1990',
  relationship: 'parent',
  livesHere: 'yes',
  cares: 'yes',
  responsibility: 'yes',
  responsibilitySource: 'birth certificate seen',
  engaged: 'yes',
  risk: '',
  strength: 'strong',
  direction: 'to-child',
};

/** Has somebody write a person into the family of a child through the page; gives the id of the person. */
export async function addByForm(
  by: Person,
  childId: string,
  form: Readonly<Record<string, string>> = motherForm,
): Promise<string> {
  const { location, status } = await by.post(`/children/${childId}/family/people`, form);
  const id = /#person-(.+)$/.exec(location ?? '')?.[1];
  if (status !== 303 || id === undefined) throw new Error(`nobody was added: ${status}`);
  return id;
}

/** The fields of a form as the page has them, to be sent back with one thing changed. */
export async function versionsOf(by: Person, path: string): Promise<Record<string, string>> {
  const { html } = await by.get(path);
  const found = [...html.matchAll(/<input type="hidden" name="(\w*[vV]ersion)" value="(\d+)">/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

/** How many rows each table of the family has about a child, or at all. */
export async function countFamily(house: TestHouse): Promise<Record<string, number>> {
  const { rows } = await house.owner.query<Record<string, number>>(
    `select (select count(*)::integer from family.person) as people, (select count(*)::integer from family.person_version) as said,
            (select count(*)::integer from family.link_version) as links, (select count(*)::integer from family.bond_version) as bonds,
            (select count(*)::integer from family.father_answer) as fathers`,
  );
  return rows[0] ?? {};
}
