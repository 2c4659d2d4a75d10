import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildAction } from '#testing/build-action.ts';
import { buildAssessment, buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let lateAction: string;
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const section = (html: string, id: string) =>
  textOf(new RegExp(`<section aria-labelledby="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '');

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    localId: 'WORK-1',
    givenName: 'Siân',
    familyName: 'Marloes-Quill',
    birthDate: '2019-05-04',
  });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  await buildPlan(house.owner, child, {
    kind: 'child-protection',
    startDate: '2026-08-26',
    initialCategory: 'NEG',
  });
  await buildAssessment(house.owner, child, { startDate: '2026-07-01' });
  const action = { owner: people.worker, setBy: people.coordinator, child };
  lateAction = await buildAction(house.owner, {
    ...action,
    what: 'Ring the school nurse',
    dueOn: '2026-11-18',
  });
  await buildAction(house.owner, { ...action, what: 'Send the plan', dueOn: '2026-11-23' });
  await buildAction(house.owner, { ...action, what: 'Much later', dueOn: '2026-12-24' });
  await buildAction(house.owner, {
    ...action,
    what: 'Done already',
    dueOn: '2026-11-01',
    doneOn: '2026-11-01',
  });
  await buildAction(house.owner, {
    ...action,
    what: 'No longer needed',
    dueOn: '2026-11-01',
    endedOn: '2026-11-02',
    endedBecause: 'moved',
  });
  await buildAction(house.owner, {
    ...action,
    owner: people.manager,
    what: 'Somebody else’s',
    dueOn: '2026-11-18',
  });
  const { partnershipId, userId } = await userOf(house.owner, people.worker);
  const meetingId = randomUUID();
  await insertRow(house.owner, 'meetings.meeting', {
    partnershipId,
    meetingId,
    kind: 'other',
    heldOn: '2026-11-25',
    startsAt: '14:00',
    endsAt: '15:30',
    place: 'Room 4',
  });
  await insertRow(house.owner, 'meetings.attendance', {
    partnershipId,
    meetingId,
    userId,
    part: 'presenter',
    agencyKind: 'social-care',
  });
});
afterAll(() => house.close());

test('what is late comes first, with who is waiting, and the number is in the navigation', async () => {
  const { status, html } = await (await house.as(people.worker)).get('/');
  expect(status).toBe(200);
  const late = section(html, 'late');
  expect(late).toContain('For you to do: 1 thing');
  expect(late).toContain('Ring the school nurse Siân Marloes-Quill, 7 years · Rosamund Tidewellow');
  expect(late).toContain('3 days late');
  expect(late).toContain('Time limits of your children: 1 late Assessment');
  expect(html.indexOf('aria-labelledby="late"')).toBeLessThan(html.indexOf('aria-labelledby="week"'));
  expect(textOf(html)).toContain('My work 1 , 1 late');
});

test('the week is a list of days with actions, meetings and time limits; what is over or not mine is not there', async () => {
  const { html } = await (await house.as(people.worker)).get('/');
  const week = section(html, 'week');
  expect(week).toMatch(/Monday, 23 Nov 2026 Send the plan/);
  expect(week).toMatch(/Wednesday, 25 Nov 2026 Meeting you present a case · Room 4 2pm to 3:30pm/);
  expect(week).toMatch(
    /Thursday, 26 Nov 2026 Child protection review conference 1 Siân Marloes-Quill, 7 years/,
  );
  for (const gone of ['Much later', 'Done already', 'No longer needed', 'Somebody else’s'])
    expect(html).not.toContain(gone);
});

test('my children are cards with plan and what changed; a panel member has none of their time limits', async () => {
  const worker = await (await house.as(people.worker)).get('/');
  expect(section(worker.html, 'children')).toContain('Child protection plan (neglect), 2 months and 3 weeks');
  expect(section(worker.html, 'children')).toContain('You have not looked at this child before.');
  const police = await (await house.as(people.policePanelMember)).get('/');
  expect(section(police.html, 'children')).toContain('Siân Marloes-Quill');
  expect(section(police.html, 'late')).toContain('Nothing is late.');
  expect(section(police.html, 'week')).toContain('Nothing is due in the next seven days');
});

test('somebody with nothing is told what will be here', async () => {
  const { html } = await (await house.as(people.policeOfficer)).get('/');
  expect(html).toContain('Nothing is late.');
  expect(html).toContain('No child is with you yet');
  expect(html).not.toContain('Marloes');
});

test('the children shown are on the audit trail', async () => {
  await (await house.as(people.worker)).get('/');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'my work viewed',
    childIds: [child.childId],
  });
});

test('done is one click from here, with an undo', async () => {
  const worker = await house.as(people.worker);
  const done = await worker.post(`/actions/${lateAction}/done?from=my-work`, { version: '1' }, '/');
  expect(done.location).toBe(`/?done=${lateAction}`);
  const after = await worker.get(done.location ?? '');
  expect(after.html).toContain('Done: Ring the school nurse');
  expect(section(after.html, 'late')).not.toContain('Ring the school nurse');
  const undone = await worker.post(`/actions/${lateAction}/undo?from=my-work`, {}, '/');
  expect(undone.location).toBe('/');
  expect(section((await worker.get('/')).html, 'late')).toContain('Ring the school nurse');
  expect((await worker.get(`/?done=${lateAction}`)).html).not.toContain('Done: Ring');
});

test('the page costs the same few queries however much there is', async () => {
  const counted = async () => {
    const worker = await house.as(people.worker);
    house.queries();
    await worker.get('/');
    return house.queries().length;
  };
  const few = await counted();
  for (let number = 1; number <= 20; number++) {
    const more = await buildChild(house.owner, { localId: `WORK-MORE-${number}` });
    await grant(house.owner, more, people.worker);
    await buildPlan(house.owner, more, { startDate: '2026-01-01' });
    await buildAction(house.owner, {
      owner: people.worker,
      setBy: people.manager,
      child: more,
      what: 'More',
      dueOn: '2026-11-22',
    });
  }
  expect(await counted()).toBe(few);
  expect(few).toBeLessThanOrEqual(13);
  const { html } = await (await house.as(people.worker)).get('/');
  expect(html).toContain('And 9 more');
});

test('what needs an answer is there from when it exists, under its own heading, and leads to its page', async () => {
  await buildAction(house.owner, {
    ...{ owner: people.coordinator, setBy: people.manager, what: 'Look at a restriction again' },
    ...{ dueOn: '2027-02-20', link: '/restricted-children', needsAnswer: true },
  });
  const { html } = await (await house.as(people.coordinator)).get('/');
  const later = section(html, 'to-answer');
  expect(later).toContain('Later, waiting for your answer');
  expect(later).toContain('Look at a restriction again');
  expect(later).toContain('due on 20 February 2027');
  expect(section(html, 'week')).not.toContain('Look at a restriction again');
  expect(later).not.toContain('Mark as done');
  expect(html).toContain('href="/restricted-children"');
});
