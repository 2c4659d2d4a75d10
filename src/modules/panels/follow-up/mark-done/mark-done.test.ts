import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { buildRecommended, type Recommended } from '#testing/build-recommended.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';

const policeAdministrator = 'naseem.bridgewood@vale-police.example';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function doneOn({ actionId }: Recommended): Promise<string | null | undefined> {
  const { rows } = await house.owner.query<{ doneOn: string | null }>(
    `select done_on as "doneOn" from actions.action where action_id = $1`,
    [actionId],
  );
  return rows[0]?.doneOn;
}

async function mark(made: Recommended, email: string, act = 'done', version = '1') {
  return (await house.as(email)).post(`${made.address}/${act}`, { version }, made.address);
}

describe('a recommendation that is accepted', () => {
  it('is marked done by its owner, on the audit trail, and opened again with one click', async () => {
    const made = await buildRecommended(house.owner, { answer: 'accept' });
    expect(await mark(made, dayPeople.policeMember)).toMatchObject({ status: 303, location: made.address });
    expect(await doneOn(made)).toBe('2026-11-21');
    const { html } = await (await house.as(dayPeople.policeMember)).get(made.address);
    expect(html).toContain('Done on 21 November 2026, marked by Ruaridh McAskellan');
    expect(html).toContain('Not done after all');
    expect((await mark(made, dayPeople.policeMember, 'undo')).status).toBe(303);
    expect(await doneOn(made)).toBeNull();
    const acts = (await auditOf(house.owner, dayPeople.policeMember)).slice(0, 6).map(({ act }) => act);
    expect(acts).toContain('recommendation opened again');
    expect(acts).toContain('recommendation marked done');
  });

  it("is marked done by the administrator of the owner's agency, and then is done for both", async () => {
    const made = await buildRecommended(house.owner, { answer: 'accept' });
    expect((await mark(made, policeAdministrator)).status).toBe(303);
    const late = await mark(made, dayPeople.policeMember);
    expect(late).toMatchObject({ status: 303, location: made.address });
    const { html } = await (await house.as(dayPeople.policeMember)).get(made.address);
    expect(html).toContain('marked by Naseem Bridgewood');
  });

  it('is shown as it is now when it was changed meanwhile', async () => {
    const made = await buildRecommended(house.owner, { answer: 'accept' });
    await mark(made, policeAdministrator);
    await mark(made, policeAdministrator, 'undo');
    const sent = await mark(made, dayPeople.policeMember);
    expect(sent.status).toBe(409);
    expect(sent.html).toContain('Somebody changed this while you were looking at it');
    expect(await doneOn(made)).toBeNull();
    expect((await mark(made, dayPeople.policeMember, 'done', '3')).status).toBe(303);
  });

  it('is not marked by those who only read, nor by another team; nor before it is answered', async () => {
    const made = await buildRecommended(house.owner, { answer: 'accept' });
    for (const email of [dayPeople.worker, dayPeople.workerOfAnotherTeam])
      for (const act of ['done', 'undo'])
        expect((await (await house.as(email)).post(`${made.address}/${act}`, { version: '1' })).status).toBe(
          404,
        );
    const unanswered = await buildRecommended(house.owner);
    expect((await mark(unanswered, dayPeople.policeMember)).status).toBe(404);
  });

  it('is refused to who has no permission', async () => {
    const made = await buildRecommended(house.owner, { answer: 'accept' });
    for (const act of ['done', 'undo']) {
      const person = await house.as(panelCoordinator);
      expect((await person.post(`${made.address}/${act}`, { version: '1' })).status).toBe(403);
    }
  });
});
