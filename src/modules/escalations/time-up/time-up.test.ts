import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { raiseByForm, standingOf } from '#testing/raise-by-form.ts';
import { TEST_NOW } from '#testing/test-now.ts';

const police = 'Vale and Staithes Constabulary';
const chair = 'aldous.renwickson@independent.example';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.moveTo(TEST_NOW);
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
});

const standing = () => standingOf(house, child.childId);
const lookAt = async (moment: string) => {
  house.clock.moveTo(moment);
  await house.runTask('hourly:escalation-stages');
  return standing();
};
const raise = async (form: Record<string, string> = {}) => {
  path = await raiseByForm(house, await house.as(people.worker), child, police, form);
};
const lettersSince = async (moment: string) =>
  (
    await house.owner.query<{ email: string }>(
      'select to_email as email from mail.message where made_at >= $1 and position($2 in body) > 0 order by 1',
      [moment, path],
    )
  ).rows.map(({ email }) => email);

test('each stage follows by itself when its time is up, and never before; the last waits for the chair', async () => {
  await raise();
  expect(await lookAt('2026-11-24T23:30:00Z')).toMatchObject({ stage: 1 });
  const second = await lookAt('2026-11-25T00:07:00Z');
  expect(second).toMatchObject({
    stage: 2,
    due: '2026-12-01',
    speakers: [people.policePanelMember, people.manager],
  });
  expect(await lettersSince('2026-11-25T00:07:00Z')).toEqual(
    [people.policeOfficer, people.policePanelMember, people.manager, people.worker].toSorted(),
  );
  const { html } = await (await house.as(people.policePanelMember)).get(path);
  for (const said of ['It is your turn.', 'The time was up on 25 November 2026', 'within 5 working days'])
    expect(html).toContain(said);
  expect(await lookAt('2026-12-02T00:07:00Z')).toMatchObject({ stage: 3, due: '2026-12-03' });
  expect(await lookAt('2026-12-04T00:07:00Z')).toMatchObject({ stage: 4, due: null, speakers: [chair] });
  expect(await lookAt('2027-03-01T00:07:00Z')).toMatchObject({ state: 'open', stage: 4 });
  const work = (await (await house.as(people.worker)).get('/')).html;
  expect(work).not.toContain('Reply in a disagreement');
  const { rows } = await house.owner.query<{ act: string }>(
    `select act from audit_trail.event where act = 'disagreement stage over' and child_ids @> array[$1::uuid]`,
    [child.childId],
  );
  expect(rows).toHaveLength(3);
});

test('looked at by two at once, or again, it goes one stage and writes to everybody once', async () => {
  await raise();
  house.clock.moveTo('2026-11-25T00:07:00Z');
  await Promise.all([1, 2, 3].map(() => house.runTask('hourly:escalation-stages')));
  await house.runTask('hourly:escalation-stages');
  expect(await standing()).toMatchObject({ stage: 2, due: '2026-12-01' });
  expect(await lettersSince('2026-11-25T00:07:00Z')).toHaveLength(4);
});

test('after days in which nothing ran, one stage only, with its whole time', async () => {
  await raise();
  expect(await lookAt('2026-12-09T08:07:00Z')).toMatchObject({ stage: 2, due: '2026-12-16' });
});

test('where a child is at risk all stages share 24 hours, to the minute', async () => {
  await raise({ atRisk: 'yes', atRiskBecause: 'He goes home at four.' });
  expect(await standing()).toMatchObject({ due: '2026-11-21 16:00' });
  const { html } = await (await house.as(people.policeOfficer)).get(path);
  expect(html).toContain('all stages together take 24 hours');
  const { rows } = await house.owner.query<{ runAt: Date }>(
    `select j.run_at as "runAt" from graphile_worker._private_jobs j where j.payload->>'escalationId' = $1`,
    [path.split('/').at(-1)],
  );
  expect(rows.map(({ runAt }) => runAt.toISOString())).toEqual(['2026-11-21T16:00:01.000Z']);
  expect(await lookAt('2026-11-21T16:00:00Z')).toMatchObject({ stage: 1 });
  expect(await lookAt('2026-11-21T16:00:01Z')).toMatchObject({ stage: 2, due: '2026-11-21 22:00' });
  expect(await lookAt('2026-11-22T04:00:01Z')).toMatchObject({ stage: 3, due: '2026-11-22 04:00' });
  expect(await lookAt('2026-11-22T04:00:02Z')).toMatchObject({ stage: 4, due: '2026-11-22 10:00' });
});

test('said to be at risk later, the stages that are left share the hours from then on', async () => {
  await raise();
  await lookAt('2026-11-25T00:07:00Z');
  const manager = await house.as(people.policePanelMember);
  expect((await manager.post(`${path}/at-risk`, { because: '' })).status).toBe(422);
  expect((await manager.post(`${path}/at-risk`, { because: 'Seen with a burn today' })).status).toBe(303);
  expect(await standing()).toMatchObject({ stage: 2, due: '2026-11-25 08:07' });
  expect((await manager.get(path)).html).toContain('Seen with a burn today');
});

test('a side does not have to wait, and says why', async () => {
  await raise();
  const paula = await house.as(people.policeOfficer);
  expect((await paula.post(`${path}/next-stage`, { because: '' })).html).toContain('Enter why');
  expect((await paula.post(`${path}/next-stage`, { because: 'We see it differently' })).status).toBe(303);
  expect(await standing()).toMatchObject({ stage: 2, due: '2026-11-27' });
  expect((await paula.get(path)).html).toContain('We see it differently');
});

test('who has no account any more is replaced by somebody who has', async () => {
  await raise();
  await house.owner.query('update access.user_account set is_active = false where email = $1', [
    people.policeOfficer,
  ]);
  const { speakers } = (await lookAt('2026-11-21T11:07:00Z')) ?? {};
  await house.owner.query('update access.user_account set is_active = true where email = $1', [
    people.policeOfficer,
  ]);
  expect(speakers).toEqual([people.policePanelMember, people.worker]);
});

test('a view that comes after its stage has ended is not lost: it comes back beside how it stands', async () => {
  await raise();
  await lookAt('2026-11-25T00:07:00Z');
  const paula = await house.as(people.policeOfficer);
  const { status, html } = await paula.post(`${path}/views`, { said: 'An hour of work', stage: '1' });
  expect([status, html.includes('An hour of work'), html.includes('Stage 2: managers')]).toEqual([
    409,
    true,
    true,
  ]);
  expect((await paula.post(`${path}/views`, { said: 'An hour of work', stage: '2' })).status).toBe(303);
  expect((await (await house.as(people.worker)).get(path)).html).toContain('An hour of work');
});
