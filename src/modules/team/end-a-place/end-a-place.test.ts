import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { versionsOf } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, askByForm, endOn, idOf, placeForm, placeOf, seenByTeam } from '#testing/team-form.ts';
import { TEST_NOW } from '#testing/test-now.ts';

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
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  path = `/children/${child.childId}/team`;
});

/** Adds the nurse as the worker did, and gives the address of the end of the place. */
async function addNurse(): Promise<string> {
  const memberId = await addToTeam(house, await house.as(people.worker), child, people.nurse);
  return `${path}/members/${memberId}/end`;
}

const statusFor = async (email: string) => (await (await house.as(email)).get(path)).status;

test('ending a place takes what came from it away on the next request, in the same session; the page says who, when and why', async () => {
  const address = await addNurse();
  const nurse = await house.as(people.nurse);
  expect((await nurse.get(path)).status).toBe(200);
  const worker = await house.as(people.worker);
  const form = { ...endOn('2026-11-21'), ...(await versionsOf(worker, address)) };
  expect((await worker.post(address, form)).location).toBe(path);
  expect((await nurse.get(path)).status).toBe(404);
  expect((await nurse.get(`/children/${child.childId}`)).status).toBe(404);
  const { html } = await worker.get(path);
  expect(html).toContain('Moved to another area');
  expect(html).toContain('2 November 2026 to 21 November 2026');
  expect(html).toContain('Ended by Jolanta Wierzbówka.');
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'team member ended'),
  ).toMatchObject({ outcome: 'done', childIds: [child.childId] });
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('left the team: Moved to another area');
});

test('somebody who has another reason to see the child goes on seeing it', async () => {
  const address = await addNurse();
  await grant(house.owner, child, people.nurse, { basis: 'panel-member', source: 'panels.meeting:x' });
  await (await house.as(people.worker)).post(address, { ...endOn('2026-11-21'), version: '1' });
  expect(await statusFor(people.nurse)).toBe(200);
  expect(await seenByTeam(house, child.childId)).toEqual([]);
});

test('a past day ends it now, and stands as the day it ended', async () => {
  const address = await addNurse();
  const worker = await house.as(people.worker);
  await worker.post(address, { ...endOn('2026-11-10'), version: '1' });
  expect(await statusFor(people.nurse)).toBe(404);
  expect((await worker.get(path)).html).toContain('2 November 2026 to 10 November 2026');
  // Once it is over it is not ended again, and the same person can come back.
  expect((await worker.get(address)).status).toBe(404);
  await addToTeam(house, worker, child, people.nurse);
  expect(await statusFor(people.nurse)).toBe(200);
});

test('a later day ends it by itself, and can be moved', async () => {
  const address = await addNurse();
  const worker = await house.as(people.worker);
  await worker.post(address, { ...endOn('2026-11-24'), version: '1' });
  expect((await worker.get(path)).html).toContain('Until 24 November 2026.');
  await worker.post(address, { ...endOn('2026-11-26', 'Stays two days longer'), version: '2' });
  house.clock.moveTo('2026-11-25T23:30:00Z');
  expect(await statusFor(people.nurse)).toBe(200);
  house.clock.moveTo('2026-11-26T00:00:00Z');
  expect(await statusFor(people.nurse)).toBe(404);
  const { html } = await (await house.as(people.worker)).get(path);
  expect(html).toContain('Stays two days longer');
  expect(html).toContain('2 November 2026 to 26 November 2026');
});

test('somebody leaves by themselves, and is told that they no longer see the child', async () => {
  const address = await addNurse();
  const nurse = await house.as(people.nurse);
  expect((await nurse.get(path)).html).toContain('Leave the team');
  expect((await nurse.get(address)).html).toContain('What you wrote stays.');
  const left = await nurse.post(address, { ...endOn('2026-11-21', 'Another area'), version: '1' });
  expect(left.location).toBe('/team/left');
  expect((await nurse.get('/team/left')).html).toContain('You have left the team');
  expect((await nurse.get(path)).status).toBe(404);
});

test('a member who does not lead ends nobody else’s place', async () => {
  const address = await addNurse();
  await addToTeam(house, await house.as(people.worker), child, people.policeOfficer, placeForm('police'));
  const officer = await house.as(people.policeOfficer);
  expect((await officer.get(path)).html).not.toContain('End their place');
  expect((await officer.get(address)).status).toBe(404);
  expect((await officer.post(address, { ...endOn('2026-11-21'), version: '1' })).status).toBe(404);
});

test('who leads cannot leave, nor be taken out, before the lead is handed over', async () => {
  const address = await addNurse();
  const handOver = await askByForm(house, await house.as(people.worker), child.childId, people.nurse);
  const nurse = await house.as(people.nurse);
  await nurse.post(`${path}/hand-overs/${handOver}`, { answer: 'agree', version: '1' });
  expect((await nurse.get(address)).html).toContain('Hand over the lead first');
  for (const email of [people.nurse, people.manager]) {
    const { status, html } = await (
      await house.as(email)
    ).post(address, { ...endOn('2026-11-21'), version: '1' });
    expect([status, html.includes('app-error') || html.includes('govuk-error-summary')]).toEqual([422, true]);
  }
  expect(await statusFor(people.nurse)).toBe(200);
});

test('who was asked to lead and leaves is asked no longer', async () => {
  const address = await addNurse();
  await askByForm(house, await house.as(people.worker), child.childId, people.nurse);
  await (await house.as(people.nurse)).post(address, { ...endOn('2026-11-21'), version: '1' });
  const { rows } = await house.owner.query(
    `select h.state, a.ended_on is not null or a.done_on is not null as closed from team.hand_over h
       join actions.action a on a.source_id = h.hand_over_id where h.child_id = $1`,
    [child.childId],
  );
  expect(rows).toEqual([{ state: 'withdrawn', closed: true }]);
});

test('two end one place at once: the second is shown both', async () => {
  const address = await addNurse();
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const answers = await Promise.all([
    worker.post(address, { ...endOn('2026-12-01', 'First'), version: '1' }),
    manager.post(address, { ...endOn('2026-12-02', 'Second'), version: '1' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
});

test.each([
  [{ because: '' }, 'Enter why it ends'],
  [{ because: 'x'.repeat(2001) }, '2,000 characters or fewer'],
  [{ 'until-day': '', 'until-month': '', 'until-year': '' }, 'Enter when it ends'],
  [{ 'until-month': '13' }, 'as a real date'],
  [{ 'until-day': '1' }, 'must not be before 2 November 2026'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const address = await addNurse();
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(address, { ...endOn('2026-11-21'), version: '1', ...wrong });
  expect([status, html.includes(message)]).toEqual([422, true]);
  expect(await statusFor(people.nurse)).toBe(200);
});

test('a form with nothing in it is answered with what is missing', async () => {
  const address = await addNurse();
  const { status, html } = await (await house.as(people.worker)).post(address, {});
  expect([status, html.includes('Enter when it ends')]).toEqual([422, true]);
});

test('another team and another partnership get 404, a role without the permission 403', async () => {
  const address = await addNurse();
  const form = { ...endOn('2026-11-21'), version: '1' };
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'])
    expect([email, (await (await house.as(email)).post(address, form)).status]).toEqual([email, 404]);
  expect((await (await house.as(people.quality)).post(address, form)).status).toBe(403);
  expect(await placeOf(house, child.childId, people.nurse)).not.toBe('');
  expect(await idOf(house, people.nurse)).not.toBe('');
});
