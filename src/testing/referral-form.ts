import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';

/** A referral as a careful referrer writes it: nothing is missing. */
export const referralForm = {
  urgency: 'soon',
  worry:
    'Ivo comes to school hungry most Mondays since October, and said twice in a week that he sleeps on the floor because his bed is wet.',
  working: 'His grandmother fetches him on Thursdays and feeds him.',
  wanted: 'Somebody to look at the home and at what his mother needs.',
  childView: '“I like it best at Nain’s.”',
  family: 'Lives with his mother and a baby sister.',
  father: 'His father lives in another town and telephones on Sundays.',
  consent: 'given',
};

/** What the form asks of a child whom nobody knows. */
export const strangerForm = {
  givenName: 'Ivo',
  familyName: 'Quillhampton',
  'born-day': '4',
  'born-month': '2',
  'born-year': '2019',
  sex: 'M',
  address: '3 Larkrise Court, Marlowe',
  school: 'Marlowe Primary',
};

/** Begins a referral; gives its address. */
export async function beginReferral(by: Person): Promise<string> {
  const { location } = await by.post('/referrals');
  if (location === undefined) throw new Error('No referral was begun');
  return location.replace('/children/new', '');
}

/** Adds a child to a draft: of those the search shows the one whose text is `is`, else none of them. */
export async function addReferred(
  by: Person,
  path: string,
  child: Record<string, string> = strangerForm,
  is?: string,
): Promise<void> {
  const { html } = await by.post(`${path}/children/search`, child);
  const shown = [...html.matchAll(/name="shown" value="([0-9a-f]+)"/g)].map(([, key]) => key ?? '');
  const found = is === undefined ? undefined : keyBeside(html, is);
  const { status } = await by.post(`${path}/children`, { ...child, shown, answer: found ?? 'new' });
  if (status !== 303) throw new Error(`Adding a child answered with ${status}`);
}

function keyBeside(html: string, text: string): string {
  const items = html.split('govuk-radios__item');
  const item = items.find((each) => each.includes(text));
  const [, key] = /value="([0-9a-f]{64})"/.exec(item ?? '') ?? [];
  if (key === undefined) throw new Error(`The search does not show ${text}`);
  return key;
}

/** The version that the form of a page carries. */
export const versionOf = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

/** Writes a draft about a child nobody knows, by the forms; gives its address. */
export async function writeDraft(
  by: Person,
  form: Record<string, string>,
): Promise<{ by: Person; path: string }> {
  const path = await beginReferral(by);
  await addReferred(by, path);
  const version = versionOf((await by.get(`${path}/write`)).html);
  await by.post(`${path}/write`, { ...form, version });
  return { by, path };
}

export interface ToSend {
  child?: Record<string, string>;
  is?: string;
  form?: Record<string, string>;
}

/** Has somebody refer a child by the forms; gives the address of what was sent. */
export async function sendReferral(
  by: Person,
  { child, is, form = referralForm }: ToSend = {},
): Promise<string> {
  const path = await beginReferral(by);
  await addReferred(by, path, child, is);
  const { html } = await by.get(`${path}/write`);
  await by.post(`${path}/write`, { ...form, version: versionOf(html) });
  const check = await by.get(`${path}/send`);
  const { status } = await by.post(`${path}/send`, { version: versionOf(check.html) });
  if (status !== 303) throw new Error(`Sending answered with ${status}`);
  return path;
}

/** The address of a referral at the front door. */
export const atFrontDoor = (path: string): string => path.replace('/referrals/', '/front-door/');

/** Sets the band of a referral. */
export async function setBand(by: Person, path: string, band: string): Promise<void> {
  const { html } = await by.get(atFrontDoor(path));
  const { status } = await by.post(`${atFrontDoor(path)}/band`, {
    band,
    bandBecause: 'By what the school saw',
    version: versionOf(html),
  });
  if (status !== 303) throw new Error(`Setting the band answered with ${status}`);
}

/** Decides a referral. */
export async function decide(by: Person, path: string, route = 'assessment'): Promise<void> {
  const { html } = await by.get(`${atFrontDoor(path)}/decide`);
  const { status } = await by.post(`${atFrontDoor(path)}/decide`, {
    route,
    because: 'A social worker must see the home.',
    version: versionOf(html),
  });
  if (status !== 303) throw new Error(`Deciding answered with ${status}`);
}

/** Asks agencies, by their names, what they know. */
export async function askAgency(
  house: TestHouse,
  by: Person,
  path: string,
  names: readonly string[],
): Promise<void> {
  const { rows } = await house.owner.query<{ id: string }>(
    'select agency_id as id from access.agency where name = any ($1::text[])',
    [names],
  );
  const agencies = rows.map(({ id }) => id);
  const { status } = await by.post(`${atFrontDoor(path)}/requests`, {
    agencies,
    question: 'What do you know?',
  });
  if (status !== 303) throw new Error(`Asking answered with ${status}`);
}

/** The address of what somebody's agency is asked about a child of that name. */
export async function requestOf(by: Person, name: string): Promise<string> {
  const { html } = await by.get('/referrals/requests');
  const [, path] = new RegExp(`href="(/referrals/requests/[0-9a-f-]+)"><bdi>${name}`).exec(html) ?? [];
  if (path === undefined) throw new Error(`Nothing is asked about ${name}`);
  return path;
}
