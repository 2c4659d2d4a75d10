import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import { addUser } from '#platform/access/set-up.queries.ts';
import type { Role } from '#platform/access/index.ts';
import { hashPassword } from '#platform/sign-in/index.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import type { Answered, Person, Place } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';

export const goodPassword = 'three brown geese waiting';

/** Somebody with an account and a password, who has not signed in yet. */
export async function buildNewcomer(
  house: TestHouse,
  given: { email?: string; fullName?: string; roles?: readonly Role[] } = {},
): Promise<{ userId: string; email: string }> {
  const email = given.email ?? `newcomer-${randomUUID()}@marlowe.example`;
  const userId = await addUser(house.app.house.database.owner, {
    partnershipId: marloweVale.id,
    agencyId: marloweVale.agencies[0]?.id ?? null,
    email,
    fullName: given.fullName ?? 'Newcomer Marlowe',
    jobTitle: 'Social worker',
    roles: given.roles ?? ['practitioner'],
    passwordHash: await hashPassword(goodPassword),
  });
  if (userId === undefined) throw new Error(`${email} has an account already`);
  return { userId, email };
}

/** The first of the two steps. */
export function givePassword(
  person: Person,
  email: string,
  password: string = goodPassword,
  then = '/',
): Promise<Answered> {
  return person.post('/sign-in', { email, password, then }, '/sign-in');
}

/** What an authenticator app shows for a key at that moment. */
export function codeOf(key: string, at: Date): string {
  return generateSync({ secret: key, epoch: Math.floor(at.getTime() / 1000) });
}

/** The key that a page offers in letters, and the same sealed in its form. */
export function keyOn(html: string): { key: string; sealed: string } {
  const shown = /<code class="app-key">([A-Z2-7 ]+)<\/code>/.exec(html)?.[1];
  const sealed = /name="new-factor-key" value="([^"]+)"/.exec(html)?.[1];
  if (shown === undefined || sealed === undefined) throw new Error('the page offers no key');
  return { key: shown.replaceAll(' ', ''), sealed };
}

/** The recovery codes on a page. */
export function codesOn(html: string): string[] {
  return [...html.matchAll(/<code class="app-key">([0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/g)].map(
    (found) => found[1] ?? '',
  );
}

/** Somebody who has been through their first sign-in: at their browser, with the key in their app and their recovery codes. */
export async function enrolled(
  house: TestHouse,
  given: Parameters<typeof buildNewcomer>[1] & { place?: Place } = {},
): Promise<{ email: string; userId: string; person: Person; key: string; codes: string[] }> {
  const account = await buildNewcomer(house, given);
  const person = house.nobody(given.place);
  await givePassword(person, account.email);
  const { key, sealed } = keyOn((await person.get('/sign-in/set-up')).html);
  const shown = { 'new-factor-key': sealed, 'new-factor-code': codeOf(key, house.clock.now()) };
  const { html } = await person.post('/sign-in/set-up', shown, '/sign-in/set-up');
  await person.post('/sign-in/finish', {}, '/sign-in');
  return { ...account, person, key, codes: codesOn(html) };
}

/** Moves the clock on so that the app shows another code. */
export function nextCode(house: TestHouse, key: string): string {
  house.clock.moveTo(new Date(house.clock.now().getTime() + 60_000).toISOString());
  return codeOf(key, house.clock.now());
}
