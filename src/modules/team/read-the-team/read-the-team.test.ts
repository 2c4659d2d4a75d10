import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { addToTeam, placeForm } from '#testing/team-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/team`;
});
afterAll(() => house.close());

const readAs = async (email: string, address = path) => (await house.as(email)).get(address);

test('before anybody is added: who holds the case, with how to reach them; without a plan no seat is asked for', async () => {
  const { status, html } = await readAs(people.worker);
  expect(status).toBe(200);
  expect(html).toContain('Jolanta Wierzbówka');
  expect(html).toContain('Holds the case.');
  expect(html).toContain(`mailto:${people.worker}`);
  expect(html).toContain('Nobody is named as lead professional yet');
  expect(html).toContain('No plan is known, so no seat is asked for.');
  expect(html).toContain('Nobody has left the team yet.');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'team viewed',
    childIds: [child.childId],
  });
});

test('seats of the plan: taken, empty and as needed, here and beside the child', async () => {
  await buildPlan(house.owner, child, { kind: 'child-protection', startDate: '2026-10-01' });
  const { html } = await readAs(people.worker);
  expect(html).toContain('No health representative yet');
  expect(html).toContain('No education or early years representative yet');
  expect(html).not.toContain('No social worker yet');
  expect(html).not.toContain('No police representative yet');
  expect(html).toContain('nobody yet; as needed');
  expect(html).toContain('Child protection plan: 3 seats are empty.');
  const beside = (await readAs(people.worker, `/children/${child.childId}`)).html;
  expect(beside).toContain('No health representative yet');
  await addToTeam(house, await house.as(people.worker), child, people.nurse);
  const after = (await readAs(people.worker)).html;
  expect(after).not.toContain('No health representative yet');
  expect(after).toContain('Child protection plan: 2 seats are empty.');
});

test('a partnership that decides otherwise is followed', async () => {
  await house.owner.query(
    `insert into clocks.setting (partnership_id, setting_key, amount, source, effective_from)
     values ($1, 'team.seat.child-protection.police', 2, 'Our policy 4', '2026-01-01')`,
    [child.partnershipId],
  );
  expect((await readAs(people.worker)).html).toContain('No police representative yet');
  expect((await readAs(people.worker, '/team/seats')).html).toContain('Our policy 4');
  await house.owner.query(`delete from clocks.setting where setting_key like 'team.%'`);
});

test('who is in the team reads what was written for the team, and no longer when they are not', async () => {
  const entry = {
    happenedOn: '2026-11-02',
    audience: 'team' as const,
    by: people.worker,
    what: 'For the team alone',
  };
  await buildEntry(house.owner, child, entry);
  const chronology = `/children/${child.childId}/chronology`;
  expect((await readAs(people.nurse, chronology)).html).toContain('For the team alone');
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  expect((await readAs(people.policePanelMember, chronology)).html).not.toContain('For the team alone');
  expect((await readAs(people.policePanelMember)).html).not.toContain('Add somebody to the team');
});

test('names that were made to do something are words and nothing else', async () => {
  const form = { ...placeForm('police'), part: '<img src=x onerror=alert(1)>' };
  await addToTeam(house, await house.as(people.worker), child, people.policeOfficer, form);
  for (const address of [path, `/children/${child.childId}`, `/children/${child.childId}/chronology`])
    expect((await readAs(people.worker, address)).html).not.toContain('<img src=x');
});

test('the page costs the same few queries however many are in the team', async () => {
  const cost = async () => {
    const worker = await house.as(people.worker);
    await worker.get(path);
    house.queries();
    await worker.get(path);
    return house.queries().length;
  };
  const few = await cost();
  await addToTeam(house, await house.as(people.worker), child, people.manager, placeForm('other'));
  await addToTeam(house, await house.as(people.worker), child, people.coordinator, placeForm('other'));
  expect(await cost()).toBe(few);
  expect(few).toBeLessThanOrEqual(12);
});

test('another team, another partnership, and who is not named for a restricted child: 404', async () => {
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example'])
    expect([email, (await readAs(email)).status]).toEqual([email, 404]);
  expect((await readAs(people.systemAdministrator)).status).toBe(403);
  await restrictFor(house, child, [people.worker]);
  expect((await readAs(people.nurse)).status).toBe(404);
  const { html } = await readAs(people.worker);
  expect(html).toContain('Constance Abiolari');
});
