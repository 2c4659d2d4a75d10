import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { uploadAPaper } from '#testing/upload-a-paper.ts';

let house: TestHouse;
let missing: PanelDay;
let complete: PanelDay;
beforeAll(async () => {
  house = await openTestHouse();
  // Papers are due on Wednesday 2 December 2026.
  missing = await buildPanelDay(house.owner);
  complete = await buildPanelDay(house.owner);
  await uploadAPaper(await house.as(dayPeople.worker), complete.caseId);
});
afterAll(() => house.close());

async function remindedOn(moment: string): Promise<{ to: string; subject: string; body: string }[]> {
  house.clock.moveTo(moment);
  await house.runTask('daily:panel-papers');
  const { rows } = await house.owner.query<{ to: string; subject: string; body: string }>(
    `select to_email as to, subject, body from mail.message where made_at = $1`,
    [moment],
  );
  return rows;
}

it('nobody is reminded four working days before', async () => {
  expect(await remindedOn('2026-11-26T05:30:00Z')).toEqual([]);
});

it('three working days before, who presents a case without papers is, once', async () => {
  const [letter, ...others] = await remindedOn('2026-11-27T05:30:00Z');
  expect(others).toEqual([]);
  expect(letter).toMatchObject({
    to: dayPeople.worker,
    subject: 'Papers for the Support and challenge panel are due by 2 December 2026',
  });
  expect(letter?.body).toContain(`/panels/cases/${missing.caseId}/papers`);
  expect(letter?.body).not.toContain(complete.caseId);
  expect(letter?.body).not.toContain('Brynja');
  expect(await remindedOn('2026-11-28T05:30:00Z')).toEqual([]);
  expect(await remindedOn('2026-12-02T05:30:00Z')).toEqual([]);
});

it('the day after, the co-ordinator is, once', async () => {
  const [letter, ...others] = await remindedOn('2026-12-03T05:30:00Z');
  expect(others).toEqual([]);
  expect(letter?.to).toBe(panelCoordinator);
  expect(letter?.body).toContain(`/panels/meetings/${missing.meeting.meetingId}/papers`);
  expect(await remindedOn('2026-12-04T05:30:00Z')).toEqual([]);
});
