import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { grant } from '#testing/build-child.ts';
import { insertRow } from '#testing/insert-row.ts';
import { buildOutcomes } from '#testing/build-outcomes.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { buildRecommendation } from '#testing/build-recommendation.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let day: PanelDay;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
  day = await buildOutcomes(house.owner, '2026-08-20');
  page = `/panels/cases/${day.caseId}/follow-up`;
  const { partnershipId, userId } = await userOf(house.owner, panelCoordinator);
  const note = { partnershipId, caseId: day.caseId, savedBy: userId, savedAt: '2026-08-20T10:00:00Z' };
  await insertRow(house.owner, 'panels.case_note', {
    ...note,
    item: 'voice',
    body: '“I want to stay at my school.”',
  });
  await insertRow(house.owner, 'panels.case_note', {
    ...note,
    item: 'prompt-1',
    prompt: 'What stops progress?',
    body: 'Three changes of worker.',
  });
  await insertRow(house.owner, 'panels.case_theme', { partnershipId, caseId: day.caseId, theme: 'drift' });
  await buildRecommendation(house.owner, day.caseId, dayPeople.policeMember, { dueOn: '2026-10-01' });
});
afterAll(() => house.close());

describe('a case after its panel', () => {
  it('is on one page: plan, recommendations, what was heard', async () => {
    const { html, status } = await (await house.as(panelCoordinator)).get(page);
    expect(status).toBe(200);
    expect(html).toContain('Since the panel: Brynja');
    expect(html).toContain('child in need plan since 3 March 2025');
    expect(html).toContain('No return covers 20 November 2026 yet');
    expect(html).toContain('Will be looked at on 20 February 2027');
    expect(html).toContain('Meet the grandparents');
    expect(html).toContain('not yet answered, late');
    expect(html).toContain('We have tried everything twice.');
    expect(html).toContain('“I want to stay at my school.”');
    expect(html).toContain('Three changes of worker.');
    const [row] = await auditOf(house.owner, panelCoordinator);
    expect(row).toMatchObject({ act: 'panel.case followed', childIds: [day.child.childId] });
  });

  it('offers to say how the plan has moved, once the day has come, to those who may', async () => {
    const link = `/panels/cases/${day.caseId}/outcome/3`;
    expect((await (await house.as(panelCoordinator)).get(page)).html).toContain(link);
    expect((await (await house.as(panelCoordinator)).get(page)).html).not.toContain('/outcome/6"');
    expect((await (await house.as(dayPeople.worker)).get(page)).html).not.toContain(link);
  });

  it('is not there for another team, for who has only a recommendation to answer, and elsewhere', async () => {
    await grant(house.owner, day.child, dayPeople.policeMember, { basis: 'recommendation-owner' });
    for (const email of [
      dayPeople.workerOfAnotherTeam,
      dayPeople.policeMember,
      dayPeople.policeNotOnPanel,
      dayPeople.coordinatorElsewhere,
    ])
      expect((await (await house.as(email)).get(page)).status, email).toBe(404);
  });

  it('is refused to who has no permission', async () => {
    expect((await (await house.as(dayPeople.analyst)).get(page)).status).toBe(403);
  });

  it('says so while the panel has not sat on it, and when nothing was recommended or there was no plan', async () => {
    const booked = await buildPanelDay(house.owner);
    const person = await house.as(people.quality);
    expect((await person.get(`/panels/cases/${booked.caseId}/follow-up`)).html).toContain(
      'It is for the panel of 9 December 2026.',
    );
    const bare = await buildPanelDay(house.owner, {
      meeting: { heldOn: '2026-10-07', state: 'held' },
      case: { state: 'heard', criterion: 'd' },
    });
    const { html } = await person.get(`/panels/cases/${bare.caseId}/follow-up`);
    expect(html).toContain('There was no plan on the day of the panel');
    expect(html).toContain('The panel recommended nothing for this case.');
  });

  it('is there in Welsh', async () => {
    await grant(house.owner, day.child, people.manager, { basis: 'team-manager' });
    const { html } = await (await house.as(people.manager)).get(page);
    expect(html).toContain('Ers y panel: Brynja');
    expect(html).toContain('Edrychir arno ar 20 Chwefror 2027');
  });

  it('takes a fixed number of queries', async () => {
    const person = await house.as(panelCoordinator);
    house.queries();
    await person.get(page);
    expect(house.queries().length).toBeLessThanOrEqual(14);
  });
});
