import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessOf } from '#testing/access-of.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { buildMeeting, buildPanel, panelCoordinator, type BuiltMeeting } from '#testing/build-panel.ts';
import { calendarLine, lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let meeting: BuiltMeeting;
let child: BuiltChild;
let sister: BuiltChild;
let unseen: BuiltChild;
let path: string;
let home = 0;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  const panel = await buildPanel(house.owner, { name: 'Panel of stuck plans' });
  meeting = await buildMeeting(house.owner, panel);
  const atHome = {
    familyName: 'Quillhaven',
    address: `${(home += 1)} Mill Lane`,
    team: 'Safeguarding Team East',
    worker: people.worker,
  };
  child = await buildChild(house.owner, { givenName: 'Brynja', ...atHome });
  sister = await buildChild(house.owner, { givenName: 'Solveig', birthDate: '2012-02-03', ...atHome });
  unseen = await buildChild(house.owner, { givenName: 'Unseen', ...atHome });
  await buildPlan(house.owner, child, { startDate: '2025-03-03' });
  for (const each of [child, sister]) await grant(house.owner, each, people.worker);
  path = `/panels/cases/new/${child.childId}`;
});
afterAll(() => house.close());

const slot = (number: number) => `slot-${meeting.slotIds[number - 1] ?? ''}`;
const idOf = async (email: string) => (await userOf(house.owner, email)).userId;

async function fields() {
  return {
    reason: `${child.childId}-a`,
    dilemma: 'Nothing we try helps Brynja.',
    presenters: [await idOf(people.worker), await idOf(people.manager), '', ''],
    place: slot(2),
  };
}

async function storedCases(childId: string) {
  const { rows } = await house.owner.query<Record<string, unknown>>(
    `select c.case_id as "caseId", c.state, c.slot_id as "slotId", c.criterion, c.qualified_on as "qualifiedOn", c.reason, c.dilemma
       from panels.meeting_case c join panels.meeting_case_child k using (case_id) where k.child_id = $1`,
    [childId],
  );
  return rows;
}

describe('the form', () => {
  it('says why the plan qualifies, who may come along, who presents and what is free', async () => {
    const { status, html } = await (await house.as(people.worker)).get(path);
    expect(status).toBe(200);
    expect(html).toContain('Child in need plan since 3 March 2025: 1 year and 8 months');
    expect(html).toContain('Solveig Quillhaven, 14 years');
    expect(html).not.toContain('Unseen');
    expect(html).toMatch(new RegExp(`value="${await idOf(people.worker)}" selected`));
    expect(html).toMatch(new RegExp(`value="${await idOf(people.manager)}" selected`));
    for (const number of [1, 2, 3]) expect(html).toContain(`value="${slot(number)}"`);
    expect(html).toContain('Papers by 2 December 2026.');
  });

  it('is for nobody else', async () => {
    expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
    expect((await (await house.as(people.otherWorker)).post(path, await fields())).status).toBe(404);
    expect((await (await house.as(dayPeople.analyst)).get(path)).status).toBe(403);
    expect((await (await house.as(dayPeople.analyst)).post(path, await fields())).status).toBe(403);
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(path)).status).toBe(404);
    expect(await storedCases(child.childId)).toEqual([]);
  });

  it('comes back with everything that is missing, and what was typed', async () => {
    const worker = await house.as(people.worker);
    const { status, html } = await worker.post(path, { dilemma: ' ', presenters: '' }, path);
    expect(status).toBe(422);
    expect(html).toContain('Choose why this case comes before the panel');
    expect(html).toContain('Say what the team is stuck with');
    expect(html).toContain('Choose a slot');
    const again = await worker.post(path, { ...(await fields()), presenters: ['', ''] }, path);
    expect(again.html).toContain('Choose at least one person who presents');
    expect(again.html).toContain('Nothing we try helps Brynja.');
    expect(again.html).toMatch(new RegExp(`value="${slot(2)}" checked`));
  });

  it.each([
    ['a reason nobody offered', { reason: 'b' }, 'Choose why this case comes before the panel'],
    ['time to think without why', { reason: 'ask' }, 'Say who asks for time to think, and why'],
    ['a slot that never was', { place: 'slot-1' }, 'Somebody has just taken that slot'],
    [
      'an address nobody has',
      { presenterEmails: 'nobody@nowhere.example' },
      'Nobody here has that e-mail address',
    ],
  ])('refuses %s', async (_, change, message) => {
    const worker = await house.as(people.worker);
    const { status, html } = await worker.post(path, { ...(await fields()), ...change }, path);
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(await storedCases(child.childId)).toEqual([]);
  });

  it('takes no child along that it did not offer', async () => {
    const worker = await house.as(people.worker);
    const { html } = await worker.post(path, { ...(await fields()), children: unseen.childId }, path);
    expect(html).toContain('Choose from the brothers and sisters listed');
    expect(await storedCases(unseen.childId)).toEqual([]);
  });
});

describe('a booking', () => {
  it('keeps the case with its plan, puts the presenters next to the children, and is on the audit trail', async () => {
    const worker = await house.as(people.worker);
    const answered = await worker.post(path, { ...(await fields()), children: sister.childId }, path);
    expect(answered.status).toBe(303);
    const [stored] = await storedCases(child.childId);
    expect(answered.location).toBe(`/panels/cases/${String(stored?.['caseId'])}`);
    expect(stored).toMatchObject({
      state: 'booked',
      slotId: meeting.slotIds[1],
      criterion: 'a',
      qualifiedOn: '2026-03-04',
      reason: 'Child in need plan since 3 March 2025: 1 year and 8 months',
    });
    const { rows } = await house.owner.query<Record<string, unknown>>(
      `select child_id, plan_id is not null as planned, plan_on_the_day->>'startDate' as start from panels.meeting_case_child
        where case_id = $1 order by start`,
      [stored?.['caseId']],
    );
    expect(rows).toEqual([
      { child_id: child.childId, planned: true, start: '2025-03-03' },
      { child_id: sister.childId, planned: false, start: null },
    ]);
    const until = '2026-12-17T00:00:00.000Z';
    const basis = 'panel-presenter';
    for (const each of [child, sister])
      expect(
        await accessOf(
          house.owner,
          each.childId,
          `panels.case:${String(stored?.['caseId'])}`,
          house.clock.now(),
        ),
      ).toEqual([
        { email: people.manager, basis, until },
        { email: people.worker, basis, until },
      ]);
    expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
      act: 'panel case booked',
      outcome: 'done',
      childIds: expect.arrayContaining([child.childId, sister.childId]) as unknown,
    });
  });

  it('invites each presenter to the slot in their language, and names no child', async () => {
    const answered = await (await house.as(people.worker)).post(path, await fields(), path);
    const caseId = answered.location?.split('/').at(-1) ?? '';
    const toWorker = (await lettersOf(house.owner, people.worker)).at(-1);
    expect(toWorker).toMatchObject({
      method: 'REQUEST',
      subject: 'You present at Panel of stuck plans on 9 December 2026',
    });
    expect(toWorker?.body).toContain('Wednesday 9 December 2026, 10:15am to 11am');
    expect(toWorker && calendarLine(toWorker, 'DTSTART')).toBe('20261209T101500Z');
    expect(toWorker && calendarLine(toWorker, 'UID')).toMatch(new RegExp(`^panel-case-${caseId}@`));
    const toManager = (await lettersOf(house.owner, people.manager)).at(-1);
    expect(toManager?.subject).toBe('Rydych yn cyflwyno: Panel of stuck plans, 9 Rhagfyr 2026');
    for (const letter of [toWorker, toManager])
      expect(JSON.stringify(letter)).not.toMatch(/Brynja|Quillhaven|BUILT/);
    const { rows } = await house.owner.query<{ part: string }>(
      `select part from meetings.attendance a join access.user_account u using (user_id) where a.meeting_id = $1 and u.email = $2`,
      [meeting.meetingId, people.manager],
    );
    expect(rows).toEqual([{ part: 'presenter' }]);
  });

  it('is done once when the form is sent twice, and not again for a child who has a slot', async () => {
    const worker = await house.as(people.worker);
    const sent = { ...(await worker.tokens(path)), ...(await fields()) };
    const first = await worker.postWith(path, sent);
    expect((await worker.postWith(path, sent)).location).toBe(first.location);
    expect(await storedCases(child.childId)).toHaveLength(1);
    const again = await worker.get(path);
    expect(again.html).toContain('Booked already for 9 December 2026 at 10:15am.');
    expect(again.html).not.toContain('name="dilemma"');
    const next = await worker.post(path, { ...(await fields()), place: slot(3) });
    expect(next.location).toBe(first.location);
    expect(await storedCases(child.childId)).toHaveLength(1);
  });

  it('waits where the date is full, without a place in anybody’s calendar', async () => {
    for (const number of [0, 1, 2])
      await buildCase(house.owner, meeting, [await buildChild(house.owner)], { slot: number });
    const worker = await house.as(people.worker);
    const { html } = await worker.get(path);
    expect(html).toContain('Full. Put it on the waiting list (nobody waits yet)');
    expect(html).not.toContain(`value="${slot(1)}"`);
    const sent = { ...(await fields()), place: `wait-${meeting.meetingId}` };
    expect((await worker.post(path, sent, path)).status).toBe(303);
    expect(await storedCases(child.childId)).toMatchObject([{ state: 'waiting', slotId: null }]);
    expect((await lettersOf(house.owner, people.worker)).at(-1)).toMatchObject({
      subject: 'No slot yet: Panel of stuck plans, 9 December 2026',
      calendar: null,
    });
  });

  it('may rest on the network asking for time to think, which is kept', async () => {
    await grant(house.owner, sister, people.otherWorker);
    const own = `/panels/cases/new/${sister.childId}`;
    const worker = await house.as(people.otherWorker);
    expect((await worker.get(own)).html).toContain('The network asks for time to think');
    const thinking = {
      reason: 'ask',
      thinkingWhy: 'School and nurse ask.',
      presenterEmails: people.nurse.toUpperCase(),
    };
    const sent = { ...(await fields()), ...thinking, presenters: '' };
    expect((await worker.post(own, sent, own)).status).toBe(303);
    expect(await storedCases(sister.childId)).toMatchObject([
      {
        criterion: 'd',
        qualifiedOn: '2026-11-21',
        reason: "Time to think, asked for by Niamh O'Carrowan on 21 November 2026: School and nurse ask.",
      },
    ]);
    const { rows } = await house.owner.query(
      'select why, asked_on from panels.thinking_request where child_id = $1',
      [sister.childId],
    );
    expect(rows).toEqual([{ why: 'School and nurse ask.', asked_on: '2026-11-21' }]);
  });

  it('may be made by a co-ordinator, who cannot ask for time to think in the network’s place', async () => {
    const coordinator = await house.as(panelCoordinator);
    expect((await coordinator.get(path)).html).not.toContain('value="ask"');
    const none = await coordinator.get(`/panels/cases/new/${unseen.childId}`);
    expect(none.html).toContain('Child in need plan');
    const { html } = await coordinator.post(
      path,
      { ...(await fields()), reason: 'ask', thinkingWhy: 'x' },
      path,
    );
    expect(html).toContain('Choose why this case comes before the panel');
    expect((await coordinator.post(path, await fields(), path)).status).toBe(303);
  });

  it('costs the page the same queries whatever there is', async () => {
    const worker = await house.as(people.worker);
    await worker.get(path);
    house.queries();
    await worker.get(path);
    const few = house.queries().length;
    await buildMeeting(house.owner, await buildPanel(house.owner), { heldOn: '2027-02-03' });
    await worker.get(path);
    expect(house.queries().length).toBe(few);
    expect(few).toBeLessThanOrEqual(20);
  });
});
