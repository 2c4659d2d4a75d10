import { afterAll, beforeAll, expect, it } from 'vitest';
import { grant } from '#testing/build-child.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pdfOfOnePage, uploadAPaper } from '#testing/upload-a-paper.ts';

let house: TestHouse;
let day: PanelDay;
let first: string;
let second: string;
beforeAll(async () => {
  house = await openTestHouse();
  day = await buildPanelDay(house.owner);
  const worker = await house.as(dayPeople.worker);
  first = await uploadAPaper(worker, day.caseId, { name: 'First.pdf' });
  second = await uploadAPaper(worker, day.caseId, { name: 'Second.pdf' });
});
afterAll(() => house.close());

const statusFor = async (email: string, address: string) =>
  (await (await house.as(email)).get(address)).status;

it('is opened by the team, the chair and the co-ordinator, in every version, before it is published', async () => {
  for (const email of [dayPeople.worker, panelChair, panelCoordinator]) {
    const person = await house.as(email);
    const { raw } = await person.get(first);
    expect(raw.statusCode).toBe(200);
    expect(raw.headers['content-disposition']).toContain('First.pdf');
    expect(raw.headers['cache-control']).toBe('no-store');
    expect(raw.rawPayload.equals(pdfOfOnePage)).toBe(true);
    expect((await person.get(second)).status).toBe(200);
  }
});

it('is not there for another team, the sergeant not on the panel, another partnership, nor, unpublished, for a member', async () => {
  const { workerOfAnotherTeam, policeNotOnPanel, coordinatorElsewhere, policeMember } = dayPeople;
  for (const email of [workerOfAnotherTeam, policeNotOnPanel, coordinatorElsewhere, policeMember])
    expect(await statusFor(email, second), email).toBe(404);
});

it('is refused to who has no permission', async () => {
  expect(await statusFor(dayPeople.analyst, second)).toBe(403);
});

it('is not there for who stands next to the child for another panel or a recommendation only', async () => {
  await grant(house.owner, day.child, dayPeople.legalMember, {
    basis: 'panel-member',
    source: 'panels.meeting:another',
  });
  await grant(house.owner, day.child, dayPeople.legalMember, { basis: 'recommendation-owner' });
  await grant(house.owner, day.child, dayPeople.legalMember, {
    basis: 'panel-presenter',
    source: 'panels.case:another',
  });
  expect(await statusFor(dayPeople.legalMember, second)).toBe(404);
});

it('is the latest only for members, from publishing until the access ends; each opening is noted and audited', async () => {
  const coordinator = await house.as(panelCoordinator);
  const papers = `/panels/meetings/${day.meeting.meetingId}/papers`;
  await coordinator.post(papers, {}, papers);
  expect(await statusFor(dayPeople.policeMember, second)).toBe(200);
  expect(await statusFor(dayPeople.policeMember, second)).toBe(200);
  expect(await statusFor(dayPeople.policeMember, first)).toBe(404);
  const { rows } = await house.owner.query(
    `select o.times from panels.paper_opening o join access.user_account u using (user_id) where u.email = $1`,
    [dayPeople.policeMember],
  );
  expect(rows).toEqual([{ times: 2 }]);
  const events = await house.owner.query(
    `select e.outcome, e.child_ids from audit_trail.event e join access.user_account u using (user_id)
      where u.email = $1 and e.act = 'panel.paper opened' order by e.event_id`,
    [dayPeople.policeMember],
  );
  const [missed, seen] = [
    { outcome: 'not-found', child_ids: [] },
    { outcome: 'done', child_ids: [day.child.childId] },
  ];
  expect(events.rows).toEqual([missed, seen, seen, missed]);
  house.clock.moveTo('2026-12-17T00:00:01Z');
  expect(await statusFor(dayPeople.policeMember, second)).toBe(404);
  expect(await statusFor(dayPeople.worker, second)).toBe(200);
});
