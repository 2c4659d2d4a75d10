import type { BuiltChild } from './build-child.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';

/** Has the data protection officer restrict a child to the people with those e-mail addresses; gives the restriction's address. */
export async function restrictFor(
  house: TestHouse,
  child: Pick<BuiltChild, 'childId'>,
  emails: readonly string[],
): Promise<string> {
  const officer = await house.as(people.dataProtectionOfficer);
  const { status, location } = await officer.post(`/children/${child.childId}/restrict`, {
    kind: 'staff-family',
    reason: 'An aunt works at the front door',
    emails: emails.join('\n'),
    'review-day': '21',
    'review-month': '2',
    'review-year': '2027',
  });
  if (status !== 303 || location === undefined) throw new Error(`The child was not restricted: ${status}`);
  return location.replace(/\?.*$/, '');
}
