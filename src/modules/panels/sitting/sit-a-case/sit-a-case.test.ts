import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCase } from '#testing/build-case.ts';
import { buildChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { panelChair } from '#testing/build-panel.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { openCaseUnderWay, type CaseUnderWay } from '#testing/heard-case.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { userOf } from '#testing/user-of.ts';
import { defaultPrompts } from '../../arrange/default-prompts.ts';

let house: TestHouse;
let at: CaseUnderWay;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  at = await openCaseUnderWay(house);
});
afterAll(() => house.close());

describe('one case at the panel', () => {
  it('shows the clock, why it is here, a box for each prompt and for the child’s voice, and who decides on plans', async () => {
    const { html } = await at.chair.get(at.page);
    expect(html).toContain('Brynja Quillhaven, 8 years');
    expect(html).toContain('35 min left');
    expect(html).toContain('We have tried everything twice.');
    expect(html).toContain('Child in need plan since 3 March 2025: 1 year and 9 months');
    expect(html).toMatch(/<label for="note-text-prompt-[0-9a-f]{16}">What led here\?/);
    expect(html).toContain('note-text-voice');
    expect(html).toContain('Only a child protection conference can end or change a child protection plan.');
    expect(html).not.toMatch(/end (this|the) plan|close the plan/i);
  });

  it('asks the prompts that every panel starts with in the language of the reader', async () => {
    const [english, welsh] = (['en', 'cy'] as const).map(
      (language) => defaultPrompts(house.app.house.wordsIn(language))[0] ?? '',
    );
    await house.owner.query(
      `update panels.panel set prompts = array[$1] where panel_id = (select panel_id from panels.panel_meeting where meeting_id = $2)`,
      [english, at.meeting.meetingId],
    );
    expect((await at.chair.get(at.page)).html).toContain(english);
    const answer = await at.chair.post('/language', { to: 'cy', returnTo: at.page });
    expect(answer.location).toBe(at.page);
    const { html } = await at.chair.get(at.page);
    await at.chair.post('/language', { to: 'en', returnTo: at.page });
    expect(html).toContain(welsh);
    expect(html).not.toContain(english);
  });

  it('is not there elsewhere, and refused to who has no permission', async () => {
    for (const path of [at.page, `/panels/cases/${at.caseId}/print`]) {
      expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(path)).status).toBe(404);
      for (const email of [dayPeople.policeNotOnPanel, dayPeople.policeMember, dayPeople.worker])
        expect((await (await house.as(email)).get(path)).status).toBe(403);
    }
  });

  it('leads to the next case and back', async () => {
    const next = await buildChild(house.owner, { givenName: 'Maelona' });
    const caseId = await buildCase(house.owner, at.meeting, [next], { slot: 1 });
    expect((await at.chair.get(at.page)).html).toMatch(
      new RegExp(`/panels/cases/${caseId}/sit">Next: Maelona`),
    );
    expect((await at.chair.get(`/panels/cases/${caseId}/sit`)).html).toContain('Previous: Brynja');
  });

  it('says how long nobody has heard the child, and what they said last', async () => {
    expect((await at.chair.get(at.page)).html).toContain('Not heard yet.');
    await buildEntry(house.owner, at.child, {
      ...{ by: dayPeople.worker, happenedOn: '2026-08-01', what: 'Seen', childView: '“Leave us alone”' },
    });
    const { html } = await at.chair.get(at.page);
    expect(html).toContain('Not heard for 130 days.');
    expect(html).toContain('“Leave us alone” (to ');
  });

  it('costs the same queries however many children, notes and neighbours there are', async () => {
    house.queries();
    await at.chair.get(at.page);
    const few = house.queries().length;
    const children = [
      await buildChild(house.owner),
      await buildChild(house.owner),
      await buildChild(house.owner),
    ];
    const caseId = await buildCase(house.owner, at.meeting, children, { slot: 1 });
    await at.chair.post(`/panels/cases/${caseId}/notes/voice/save`, { note: 'x', version: '0' }, at.page);
    house.queries();
    await at.chair.get(`/panels/cases/${caseId}/sit`);
    expect(house.queries().length).toBe(few);
    expect(few).toBeLessThanOrEqual(17);
  });

  it('offers nothing to fill in before the panel starts', async () => {
    await house.owner.query(`update meetings.meeting set state = 'planned' where meeting_id = $1`, [
      at.meeting.meetingId,
    ]);
    const { html } = await at.chair.get(at.page);
    expect(html).toContain('The panel has not started.');
    expect(html).not.toMatch(/<textarea|Case heard|Recommend this/);
  });
});

describe('a case heard', () => {
  it('keeps the plan of the day, has it compared in 3 and 6 months, and answers the network', async () => {
    await insertRow(house.owner, 'panels.thinking_request', {
      partnershipId: at.child.partnershipId,
      requestId: randomUUID(),
      childId: at.child.childId,
      askedOn: '2026-11-02',
      askedBy: (await userOf(house.owner, dayPeople.worker)).userId,
      why: 'We go round in circles.',
    });
    const closed = await at.chair.post(`/panels/cases/${at.caseId}/heard`, {}, at.page);
    // It comes into the child's chronology by itself.
    expect((await at.chair.get(`/children/${at.child.childId}/chronology?agency=panels`)).html).toMatch(
      /9 December 2026<\/time> · A panel[^]*Heard by a panel: /,
    );
    expect(closed.location).toBe(`/panels/meetings/${at.meeting.meetingId}/sit`);
    const { rows } = await house.owner.query(
      `select c.state, k.plan_on_the_day, array(select o.months || ' ' || o.due_on from panels.outcome_check o
                where o.case_id = c.case_id order by o.months) as checks,
              (select t.heard_on from panels.thinking_request t where t.child_id = k.child_id) as heard_on
         from panels.meeting_case c join panels.meeting_case_child k using (partnership_id, case_id) where c.case_id = $1`,
      [at.caseId],
    );
    expect(rows).toEqual([
      {
        state: 'heard',
        plan_on_the_day: { planId: at.planId, kind: 'child-in-need', startDate: '2025-03-03' },
        checks: ['3 2027-03-09', '6 2027-06-09'],
        heard_on: '2026-12-09',
      },
    ]);
    const { rows: plans } = await house.owner.query(`select end_date from plans.plan where plan_id = $1`, [
      at.planId,
    ]);
    expect(plans).toEqual([{ end_date: null }]);
    expect((await at.chair.post(`/panels/cases/${at.caseId}/heard`, {}, at.page)).status).toBe(303);
    const { rows: events } = await house.owner.query(
      `select child_ids from audit_trail.event where act = 'panel.case closed' and subject = $1 limit 1`,
      [at.caseId],
    );
    expect(events).toEqual([{ child_ids: [at.child.childId] }]);
  });

  it.each([
    ['another plan is open by then', '2026-11-30', 'child-protection', '2026-11-30'],
    ['none is open any more', '2026-11-30', null, null],
  ] as const)('keeps what is open on the day when %s', async (_, ended, kind, start) => {
    await house.owner.query(`update plans.plan set end_date = $1 where plan_id = $2`, [ended, at.planId]);
    if (kind !== null) {
      const plan = { partnershipId: at.child.partnershipId, planId: randomUUID(), childId: at.child.childId };
      await insertRow(house.owner, 'plans.plan', { ...plan, kind, startDate: start, referralDate: start });
    }
    await at.chair.post(`/panels/cases/${at.caseId}/heard`, {}, at.page);
    const { rows } = await house.owner.query<{ plan: { kind: string } | null; checks: number }>(
      `select k.plan_on_the_day as plan, (select count(*)::integer from panels.outcome_check o where o.case_id = k.case_id) as checks
         from panels.meeting_case_child k where k.case_id = $1`,
      [at.caseId],
    );
    expect(rows[0]?.plan?.kind ?? null).toBe(kind);
    expect(rows[0]?.checks).toBe(kind === null ? 0 : 2);
  });

  it('is not closed by who may not, elsewhere, or while the panel is not under way', async () => {
    const path = `/panels/cases/${at.caseId}/heard`;
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).post(path)).status).toBe(404);
    expect((await (await house.as(dayPeople.policeMember)).post(path)).status).toBe(403);
    await house.owner.query(`update meetings.meeting set state = 'planned' where meeting_id = $1`, [
      at.meeting.meetingId,
    ]);
    const sent = await at.chair.post(path);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('The panel is not under way');
  });
});

const asked = {
  what: 'Meet the father and write down what he can offer',
  why: 'He has not been asked.',
  'due-day': '15',
  'due-month': '1',
  'due-year': '2027',
};

describe('a recommendation', () => {
  it('becomes an action of the person named, who stands next to the child and is told without a name', async () => {
    const { userId } = await userOf(house.owner, dayPeople.policeMember);
    const made = await at.chair.post(
      `/panels/cases/${at.caseId}/recommendations`,
      { ...asked, to: userId },
      at.page,
    );
    expect(made.location).toBe(`${at.page}#recommendations`);
    const { rows } = await house.owner.query<{ id: string }>(
      `select r.recommendation_id as id, a.link, a.source_kind, a.due_on, a.child_id, a.what, g.basis, g.until, e.child_ids, m.body
         from panels.recommendation r join actions.action a using (partnership_id, action_id)
         join access.child_access g on g.source = 'panels.recommendation:' || r.recommendation_id and g.user_id = r.owner_user_id
         join mail.message m on m.to_user_id = r.owner_user_id and m.body like '%' || r.recommendation_id || '%'
         join audit_trail.event e on e.act = 'panel.recommendation made' and e.subject = r.case_id::text
        where r.case_id = $1`,
      [at.caseId],
    );
    const { id, ...row } = rows[0]!;
    expect(row).toMatchObject({
      link: `/recommendations/${id}`,
      source_kind: 'recommendation',
      due_on: '2027-01-15',
      child_id: at.child.childId,
      what: asked.what,
      basis: 'recommendation-owner',
      until: new Date('2027-04-16T00:00:00Z'),
      child_ids: [at.child.childId],
    });
    expect((row as { body?: string }).body).not.toMatch(/Brynja|Quillhaven|father/);
    expect((await at.chair.get(at.page)).html).toContain('due on 15 January 2027');
  });

  it('reaches somebody who is not on the list by their address', async () => {
    const path = `/panels/cases/${at.caseId}/recommendations`;
    const email = ` ${dayPeople.policeNotOnPanel.toUpperCase()} `;
    expect((await at.chair.post(path, { ...asked, email }, at.page)).status).toBe(303);
    const { rows } = await house.owner.query(
      `select u.email from panels.recommendation r join access.user_account u on u.user_id = r.owner_user_id where r.case_id = $1`,
      [at.caseId],
    );
    expect(rows).toEqual([{ email: dayPeople.policeNotOnPanel }]);
  });

  it.each([
    [{ what: '' }, 'Enter what the panel recommends'],
    [{ why: ' ' }, 'Enter why the panel recommends it'],
    [{ 'due-day': '', 'due-month': '', 'due-year': '' }, 'Enter the day by which it is to be done'],
    [{ 'due-day': '31', 'due-month': '2' }, 'This is no day'],
    [{ 'due-year': '2026' }, 'The day has passed'],
    [{ email: '' }, 'Choose who this is for'],
    [{ email: 'nobody@nowhere.example' }, 'Nobody who could answer has this address'],
    [{ email: dayPeople.analyst }, 'Nobody who could answer has this address'],
    [{ email: dayPeople.coordinatorElsewhere }, 'Nobody who could answer has this address'],
    [{ to: 'not-an-id', email: '' }, 'Choose who this is for'],
  ])('comes back with its message: %j', async (change, message) => {
    const path = `/panels/cases/${at.caseId}/recommendations`;
    const fields = { ...asked, email: dayPeople.policeMember, ...change };
    const sent = await at.chair.post(path, fields, at.page);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(message);
    expect(sent.html).toContain(fields.what || fields.why);
  });

  it('is not made elsewhere, by who may not, or while the panel is not under way', async () => {
    const path = `/panels/cases/${at.caseId}/recommendations`;
    const fields = { ...asked, email: dayPeople.policeMember };
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).post(path, fields)).status).toBe(404);
    expect((await (await house.as(dayPeople.worker)).post(path, fields)).status).toBe(403);
    await house.owner.query(`update meetings.meeting set state = 'held' where meeting_id = $1`, [
      at.meeting.meetingId,
    ]);
    expect((await at.chair.post(path, fields)).status).toBe(422);
    const { rows } = await house.owner.query(`select 1 from panels.recommendation where case_id = $1`, [
      at.caseId,
    ]);
    expect(rows).toEqual([]);
  });

  it('goes to every child of brothers and sisters', async () => {
    const children = [await buildChild(house.owner), await buildChild(house.owner)];
    const caseId = await buildCase(house.owner, at.meeting, children, { slot: 2 });
    const chair = await house.as(panelChair);
    await chair.post(
      `/panels/cases/${caseId}/recommendations`,
      { ...asked, email: dayPeople.legalMember },
      at.page,
    );
    const { rows } = await house.owner.query(
      `select g.child_id from access.child_access g join access.user_account u using (user_id)
        where u.email = $1 and g.basis = 'recommendation-owner' and g.child_id = any($2)`,
      [dayPeople.legalMember, children.map((child) => child.childId)],
    );
    expect(rows).toHaveLength(2);
  });
});
