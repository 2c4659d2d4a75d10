import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { drawChildren, fillChildren, ways } from '../../../../bench/find-data.ts';
import { askFor, seededChance } from '../../../../bench/find-slips.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('empty');
});
afterAll(() => house.close());

// The same as `npm run bench:find`, small: who is asked for with slips in their names is among the first ten.
test('of 150 children asked for with misspelt names, 98 in 100 are among the first ten found', async () => {
  const { owner } = house.app.house.database;
  const partnershipId =
    (await addPartnership(owner, { name: 'Recall', laCode: '998', nation: 'england' })) ?? '';
  const agencyId = await addAgency(owner, { partnershipId, name: 'One', kind: 'social-care' });
  const email = 'co-ordinator@998.example';
  await addUser(owner, {
    partnershipId,
    agencyId,
    email,
    fullName: 'Co',
    jobTitle: '',
    roles: ['panel-coordinator'],
  });
  await fillChildren(house.owner, partnershipId, 1500);
  const wanted = await drawChildren(house.owner, partnershipId, 150, 3);
  const drawn = ways.flatMap(({ way, often }) => Array.from({ length: often }, () => way));
  const [person, chance] = [await house.as(email), seededChance(11)];
  const lost: string[] = [];
  for (const [number, child] of wanted.entries()) {
    const q = askFor(drawn[(number * 37) % drawn.length] ?? 'both names, birth date', child, chance);
    const { html } = await person.post('/find', { q });
    const first = [...html.matchAll(/href="\/children\/([0-9a-f-]{36})"/g)].slice(0, 10).map(([, id]) => id);
    if (!first.includes(child.childId)) lost.push(`${q} (${child.givenName} ${child.familyName})`);
  }
  expect(wanted).toHaveLength(150);
  expect(lost.length, lost.join('; ')).toBeLessThanOrEqual(3);
});
