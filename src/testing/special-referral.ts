import { readRouteForms } from '#modules/special-routes/index.ts';
import type { Person } from './browserless.ts';
import { buildChild } from './build-child.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';
import { addReferred, strangerForm, versionOf } from './referral-form.ts';

type Given = Readonly<Record<string, string | string[]>>;

/** Begins a draft of a route; gives its address. */
export async function beginSpecial(by: Person, route: string): Promise<string> {
  const { location, status } = await by.post(`/specialist-referrals/begin/${route}`);
  if (location === undefined) throw new Error(`Beginning ${route} answered with ${status}`);
  return location.replace('/children/new', '');
}

/** Fills the whole sheet of a draft by its forms: `given` by question, the rest with a reason why not. */
export async function fillSheet(by: Person, path: string, route: string, given: Given = {}): Promise<void> {
  const draft = await by.get(path);
  const [sheet = ''] = new RegExp(`${path}/sheet/[0-9a-f-]{36}`).exec(draft.html) ?? [];
  const form = readRouteForms().find(({ key }) => key === `route-${route}`);
  for (const section of form?.sections ?? []) {
    const keys = section.items.flatMap(({ key, kind }) => (kind === 'note' ? [] : [key]));
    const { status } = await by.post(
      `${sheet}/sections/${section.key}`,
      Object.fromEntries(keys.flatMap((key) => boxesOf(key, given))),
    );
    if (status !== 303) throw new Error(`Filling in ${section.key} answered with ${status}`);
  }
}

/** The boxes of a question: what is given of it, or why nothing is. */
function boxesOf(key: string, given: Given): [string, string | string[]][] {
  const own = Object.entries(given).filter(([name]) => name === key || name.startsWith(`${key}.`));
  const said: typeof own = own.length === 0 ? [[`${key}.whyNot`, 'Not known to us']] : own;
  return [...said, [`${key}.version`, '0']];
}

export interface ToSend {
  route: string;
  child?: Record<string, string>;
  is?: string;
  given?: Given;
}

/** Has somebody send a specialist referral by the forms; gives its address. */
export async function sendSpecial(by: Person, { route, child, is, given }: ToSend): Promise<string> {
  const path = await beginSpecial(by, route);
  await addReferred(by, path, child ?? strangerForm, is);
  await fillSheet(by, path, route, given);
  const { status, html } = await pressSend(by, path);
  if (status !== 303)
    throw new Error(`Sending answered with ${status}: ${html.slice(html.indexOf('<main'), 4000)}`);
  return path;
}

/** Presses the button of the page that sends. */
export async function pressSend(by: Person, path: string) {
  const { html } = await by.get(`${path}/send`);
  const [, seen = ''] = /name="seen" value="(\d+)"/.exec(html) ?? [];
  return by.post(`${path}/send`, { version: versionOf(html), seen });
}

/** Takes what was sent. */
export async function takeSpecial(by: Person, path: string): Promise<void> {
  const { status } = await by.post(`${path}/take`, { version: versionOf((await by.get(path)).html) });
  if (status !== 303) throw new Error(`Taking answered with ${status}`);
}

/** Records what came of it. */
export async function endSpecial(by: Person, path: string, outcome: string): Promise<void> {
  const { html } = await by.get(`${path}/outcome`);
  const because = 'As the visit showed.';
  const { status } = await by.post(`${path}/outcome`, { version: versionOf(html), outcome, because });
  if (status !== 303) throw new Error(`The outcome was answered with ${status}`);
}

/** A child of a made-up name who is privately fostered by the front door's answer; gives the address of the arrangement. */
export async function fosterOne(
  house: TestHouse,
  givenName: string,
): Promise<{ path: string; childId: string }> {
  const school = await house.as(people.schoolLead);
  const path = await sendSpecial(school, {
    route: 'private-fostering',
    child: { ...strangerForm, givenName },
  });
  const door = await house.as(people.frontDoor);
  await takeSpecial(door, path);
  const { childId } = await buildChild(house.owner, {
    ...{ givenName, familyName: strangerForm.familyName, birthDate: '2019-02-04' },
  });
  await door.post(`${path}/tie`, { childId });
  await endSpecial(door, path, 'arrangement');
  const [arrangement = ''] = /\/private-fostering\/[0-9a-f-]{36}/.exec((await door.get(path)).html) ?? [];
  return { path: arrangement, childId };
}
