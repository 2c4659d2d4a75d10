import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayPeople } from '#testing/build-panel-day.ts';
import { openCaseUnderWay, type CaseUnderWay } from '#testing/heard-case.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';

let house: TestHouse;
let at: CaseUnderWay;
beforeAll(async () => {
  house = await openTestHouse();
  at = await openCaseUnderWay(house);
});
afterAll(() => house.close());

it('has everything of the case and nothing to fill in', async () => {
  await at.chair.post(
    `/panels/cases/${at.caseId}/notes/voice/save`,
    { note: 'I like my school', version: '0' },
    at.page,
  );
  await at.chair.post(`/panels/cases/${at.caseId}/themes/save`, { theme: 'housing', shown: '' }, at.page);
  await at.chair.post(
    `/panels/cases/${at.caseId}/recommendations`,
    {
      what: 'Ring the landlord',
      why: 'Damp',
      email: dayPeople.policeMember,
      'due-day': '15',
      'due-month': '1',
      'due-year': '2027',
    },
    at.page,
  );
  const { html } = await at.chair.get(`/panels/cases/${at.caseId}/print`);
  for (const text of [
    'Brynja Quillhaven',
    'I like my school',
    'Housing and money',
    'Ring the landlord',
    'What stops progress?',
  ])
    expect(html).toContain(text);
  expect(html).toContain('Only a child protection conference can end or change a child protection plan.');
  expect(html).not.toMatch(/<textarea|type="checkbox"|\/change"/);
});

it('is on the audit trail, and not there for who may not see it', async () => {
  const { rows } = await house.owner.query(
    `select child_ids from audit_trail.event where act = 'panel.case printed' and subject = $1`,
    [at.caseId],
  );
  expect(rows).toEqual([{ child_ids: [at.child.childId] }]);
  const path = `/panels/cases/${at.caseId}/print`;
  expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(path)).status).toBe(404);
  expect((await (await house.as(dayPeople.worker)).get(path)).status).toBe(403);
});
