import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { routeOf } from '../catalogue/special-routes-shipped.ts';
import { mayStart, routeKeys } from '../special-route.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('who is not a first responder is refused with words, by the page and by the database', async () => {
  const school = await house.as(people.schoolLead);
  const { html } = await school.get('/specialist-referrals/begin/nrm');
  expect(html).toContain('Only first responder organisations');
  expect(html).not.toContain('action="/specialist-referrals/begin/nrm"');
  const refused = await school.post('/specialist-referrals/begin/nrm');
  expect([refused.status, refused.html.includes('tell one of them today')]).toEqual([422, true]);
  expect((await house.owner.query('select from special_routes.referral')).rowCount).toBe(0);
});

test('the database and the catalogue say the same of who may start each route', async () => {
  const { rows } = await house.owner.query<{
    kind: string;
    userId: string;
    partnershipId: string;
    agencyId: string;
  }>(
    `select distinct on (a.kind) a.kind, u.user_id as "userId", a.partnership_id as "partnershipId", a.agency_id as "agencyId"
       from access.agency a join access.user_account u using (partnership_id, agency_id)`,
  );
  for (const { kind, userId, partnershipId, agencyId } of rows) {
    const client = await house.owner.connect();
    await client.query('begin');
    await client.query('select access.become($1, $2, $3, now())', [userId, partnershipId, agencyId]);
    const answer = await client.query<{ key: string; may: boolean }>(
      'select key, special_routes.may_start(key) as may from unnest($1::text[]) key',
      [[...routeKeys]],
    );
    await client.query('rollback');
    client.release();
    for (const { key, may } of answer.rows) {
      const route = routeKeys.find((each) => each === key);
      expect([kind, key, may]).toEqual([kind, key, route !== undefined && mayStart(routeOf(route), kind)]);
    }
  }
});
