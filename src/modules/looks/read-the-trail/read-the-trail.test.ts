import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealNow } from '#platform/audit-trail/index.ts';
import { auditOf } from '#testing/audit-of.ts';
import { overseers } from '#testing/build-look.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sealAll } from '#testing/tamper/sealed-world.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const shown = async (email: string = overseers.officer) => (await house.as(email)).get('/looks/trail');

it('says that nothing was checked yet', async () => {
  expect((await shown()).html).toContain('Not checked yet');
});

it('shows that the trail is sealed and whole, with the seal of its last row', async () => {
  await (await house.as(people.worker)).get('/');
  await sealAll(house.app.house, house.clock.now());
  await sealNow(house.app.house);
  await house.runTask('daily:audit-trail-check');
  const { html } = await shown();
  expect(html).toContain('Sealed and whole');
  expect(html).toMatch(/<code>[0-9a-f]{64}<\/code>/);
  expect(html).toContain('checked on 21 November 2026, 10am');
});

it('names the row that is wrong, and puts it before the data protection officer once', async () => {
  await house.owner.query(
    `update audit_trail.event set child_ids = '{}', act = 'help read' where act = 'my work viewed'`,
  );
  house.clock.moveTo('2026-11-22T05:30:00Z');
  await house.runTask('daily:audit-trail-check');
  await house.runTask('daily:audit-trail-check');
  const { html } = await shown();
  expect(html).toContain('Not whole');
  expect(html).toMatch(/Row \d+ was changed after it was sealed\./);
  const letters = (await lettersOf(house.owner, overseers.officer)).filter(
    ({ subject }) => subject === 'The audit trail is not whole',
  );
  expect(letters).toHaveLength(1);
  const { html: work } = await (await house.as(overseers.officer)).get('/');
  expect(work).toContain('href="/looks/trail">The audit trail is not whole: find out why');
});

it('is refused to administrators, and the look is on the audit trail', async () => {
  expect((await shown(overseers.careAdministrator)).status).toBe(403);
  await shown();
  expect((await auditOf(house.owner, overseers.officer))[0]).toMatchObject({
    act: 'checks of the audit trail viewed',
    outcome: 'done',
  });
});
