import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dayPeople } from '#testing/build-panel-day.ts';
import { openCaseUnderWay, type CaseUnderWay } from '#testing/heard-case.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { changedThemes, themes } from '../themes.ts';

let house: TestHouse;
let at: CaseUnderWay;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  at = await openCaseUnderWay(house);
  path = `/panels/cases/${at.caseId}/themes`;
});
afterAll(() => house.close());

const marked = async () =>
  (
    await house.owner.query<{ theme: string }>(
      `select theme from panels.case_theme where case_id = $1 order by 1`,
      [at.caseId],
    )
  ).rows.map((row) => row.theme);

it('themes are marked while they are ticked, and unmarked', async () => {
  const first = await at.chair.post(path, { theme: ['drift', 'fathers'], shown: '' }, at.page);
  expect(JSON.parse(first.html)).toEqual({ savedAt: '9:40am', shown: 'drift fathers' });
  await at.chair.post(path, { theme: 'fathers', shown: 'drift fathers' }, at.page);
  expect(await marked()).toEqual(['fathers']);
  expect((await at.chair.get(at.page)).html).toMatch(/id="theme-fathers" value="fathers" checked/);
});

it('themes are marked by the button where there is no script, and it is on the audit trail', async () => {
  const sent = await at.chair.post(`${path}/save`, { theme: 'housing', shown: '' }, at.page);
  expect(sent.location).toBe(`${at.page}#themes`);
  expect(await marked()).toEqual(['housing']);
  const { rows } = await house.owner.query(
    `select child_ids from audit_trail.event where act = 'panel.themes marked' and subject = $1`,
    [at.caseId],
  );
  expect(rows).toEqual([{ child_ids: [at.child.childId] }]);
});

it('what somebody else marked meanwhile stays', async () => {
  await at.chair.post(path, { theme: 'school', shown: '' }, at.page);
  const mine = await at.chair.post(path, { theme: 'neglect', shown: '' }, at.page);
  expect(JSON.parse(mine.html)).toMatchObject({ shown: 'neglect' });
  await at.chair.post(path, { shown: 'neglect' }, at.page);
  expect(await marked()).toEqual(['school']);
});

it('an unknown theme, another partnership, and a panel that is not under way get 404; who has no permission 403', async () => {
  const fields = { theme: 'drift', shown: '' };
  for (const address of [path, `${path}/save`]) {
    expect((await at.chair.post(address, { theme: 'made-up', shown: '' })).status).toBe(404);
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).post(address, fields)).status).toBe(404);
    expect((await (await house.as(dayPeople.legalMember)).post(address, fields)).status).toBe(403);
  }
  await house.owner.query(`update meetings.meeting set state = 'held' where meeting_id = $1`, [
    at.meeting.meetingId,
  ]);
  expect((await at.chair.post(path, fields)).status).toBe(404);
  expect(await marked()).toEqual([]);
});

it('there are about fourteen, each once', () => {
  expect(new Set(themes).size).toBe(14);
  expect(changedThemes(['drift', 'gone'], ['drift', 'school'])).toEqual({ added: ['school'], removed: [] });
});
