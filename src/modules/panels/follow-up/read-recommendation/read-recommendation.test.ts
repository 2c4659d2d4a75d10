import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { grant } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { buildRecommended, type Recommended } from '#testing/build-recommended.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const policeAdministrator = 'naseem.bridgewood@vale-police.example';

let house: TestHouse;
let made: Recommended;
beforeAll(async () => {
  house = await openTestHouse();
  made = await buildRecommended(house.owner);
});
afterAll(() => house.close());

describe('a recommendation', () => {
  it('shows its owner what, why, by when and about whom, and asks for an answer', async () => {
    const { html, status } = await (await house.as(dayPeople.policeMember)).get(made.address);
    expect(status).toBe(200);
    expect(html).toContain('A recommendation to you');
    expect(html).toContain('Meet the grandparents');
    expect(html).toContain('They may be able to help.');
    expect(html).toContain('6 January 2027');
    expect(html).toContain('Brynja Quillhaven');
    expect(html).toContain('Answer by 25 November 2026');
    expect(html).toContain('5 working days after the panel of 18 November 2026.');
    expect(html).toContain('Send answer');
    expect(html).not.toContain('/follow-up"');
  });

  it('notes the child on the audit trail of whoever reads it', async () => {
    await (await house.as(policeAdministrator)).get(made.address);
    const [row] = await auditOf(house.owner, policeAdministrator);
    expect(row).toMatchObject({ act: 'recommendation viewed', childIds: [made.child.childId] });
  });

  it("shows the administrator of the owner's agency the recommendation, and not the child", async () => {
    const person = await house.as(policeAdministrator);
    const { html } = await person.get(made.address);
    expect(html).toContain('Meet the grandparents');
    expect(html).toContain('You answer for Ruaridh McAskellan, for your agency.');
    expect(html).toContain('Send answer');
    expect(html).not.toContain('Brynja');
    expect((await person.get(`/panels/cases/${made.caseId}/follow-up`)).status).toBe(403);
  });

  it("lets the child's team manager answer, in Welsh where they read it", async () => {
    await grant(house.owner, made.child, people.manager, { basis: 'team-manager' });
    const { html } = await (await house.as(people.manager)).get(made.address);
    expect(html).toContain('Argymhelliad i Ruaridh McAskellan');
    expect(html).toContain('Rydych yn ymateb dros Ruaridh McAskellan, fel rheolwr tîm y plentyn.');
    expect(html).toContain('Anfon yr ymateb');
  });

  it('is read, and not answered, by the co-ordinator, quality assurance and the worker', async () => {
    for (const email of [panelCoordinator, people.quality, dayPeople.worker]) {
      const { html, status } = await (await house.as(email)).get(made.address);
      expect(status).toBe(200);
      expect(html).toContain('Brynja Quillhaven');
      expect(html).toContain('Waiting for Ruaridh McAskellan.');
      expect(html).not.toContain('Send answer');
    }
  });

  it('is not there for another team, for a colleague of the owner, for another administrator, and elsewhere', async () => {
    for (const email of [
      dayPeople.workerOfAnotherTeam,
      dayPeople.policeNotOnPanel,
      'keith.umbersley@childrens-services.marlowe-vale.example',
      dayPeople.coordinatorElsewhere,
    ])
      expect((await (await house.as(email)).get(made.address)).status, email).toBe(404);
  });

  it('is refused to who has no permission', async () => {
    expect((await (await house.as(dayPeople.analyst)).get(made.address)).status).toBe(403);
  });

  it('is not asked for any more once the panel took it back, and says why', async () => {
    const taken = await buildRecommended(house.owner);
    await house.owner.query(
      `update actions.action set ended_on = '2026-11-20', ended_because = 'Made twice' where action_id = $1`,
      [taken.actionId],
    );
    const { html } = await (await house.as(dayPeople.policeMember)).get(taken.address);
    expect(html).toContain('The panel took this back: Made twice');
    expect(html).not.toContain('Send answer');
  });

  it('that was marked done before anybody answered asks for no answer, until that is taken back', async () => {
    const done = await buildRecommended(house.owner, { doneOn: '2026-11-20' });
    const person = await house.as(dayPeople.policeMember);
    const { html } = await person.get(done.address);
    expect(html).toContain('Done on 20 November 2026, marked by Ruaridh McAskellan');
    expect(html).not.toContain('Send answer');
    await person.post(`${done.address}/undo`, {}, done.address);
    expect((await person.get(done.address)).html).toContain('Send answer');
  });

  it('takes a fixed number of queries', async () => {
    const person = await house.as(dayPeople.policeMember);
    house.queries();
    await person.get(made.address);
    expect(house.queries().length).toBeLessThanOrEqual(14);
  });
});
