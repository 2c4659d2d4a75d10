import { grant, buildChild, type BuiltChild } from './build-child.ts';
import { buildEntry } from './build-entry.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';

export interface TakenRequest {
  child: BuiltChild;
  /** The address of the request's page. */
  path: string;
  accessRequestId: string;
}

/** A request about a child of whom something is written, taken by the officer and put together. */
export async function takenRequest(
  house: TestHouse,
  given: { what?: string; proof?: string; receivedOn?: string } = {},
): Promise<TakenRequest> {
  const child = await buildChild(house.owner, { givenName: 'Zara', familyName: 'Qureshabad' });
  await grant(house.owner, child, people.worker);
  const what = given.what ?? 'Zara was with Darren Hughes. Her uncle rang Jolanta Wierzbówka.';
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-10-01',
    what,
    audience: 'agency',
  });
  const asked = { about: 'child', localId: child.localId, proof: given.proof ?? 'passport' };
  return { child, ...(await takeRequestAbout(house, asked, given.receivedOn)) };
}

/** A request taken by the officer, about whom the fields say, and put together. */
export async function takeRequestAbout(
  house: TestHouse,
  asked: Record<string, string>,
  receivedOn = '2026-11-10',
): Promise<Omit<TakenRequest, 'child'>> {
  const [year = '', month = '', day = ''] = receivedOn.split('-');
  const officer = await house.as(people.dataProtectionOfficer);
  const { location = '' } = await officer.post('/information-rights/requests', {
    askedBy: 'Nerys Pantglas',
    askedAs: 'parent',
    proof: 'passport',
    'receivedOn-day': day,
    'receivedOn-month': month,
    'receivedOn-year': year,
    language: 'en',
    ...asked,
  });
  await house.runQueue();
  return { path: location, accessRequestId: location.split('/').at(-1) ?? '' };
}

/** The fields that decide every mark of a request's page: words in `out` are taken out, all else is kept. */
export function decideAll(html: string, out: readonly string[]): Record<string, string> {
  const rows = html.split('<li class="app-mark-row">').slice(1);
  return Object.fromEntries(
    rows.map((row) => {
      const words = /<strong>([^<]*)<\/strong>/.exec(row)?.[1] ?? '';
      const name = /name="(mark-[0-9a-f-]+)"/.exec(row)?.[1] ?? '';
      return [name, out.includes(words) ? 'third-party' : 'works-here'];
    }),
  );
}
