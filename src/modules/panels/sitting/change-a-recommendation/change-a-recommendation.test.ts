import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dayPeople } from '#testing/build-panel-day.ts';
import { openCaseUnderWay, type CaseUnderWay } from '#testing/heard-case.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';

let house: TestHouse;
let at: CaseUnderWay;
let page: string;
let id: string;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const asked = {
  what: 'Ask the school',
  why: 'Nobody has.',
  'due-day': '15',
  'due-month': '1',
  'due-year': '2027',
};

beforeEach(async () => {
  at = await openCaseUnderWay(house);
  await at.chair.post(
    `/panels/cases/${at.caseId}/recommendations`,
    { ...asked, email: dayPeople.policeMember },
    at.page,
  );
  const { html } = await at.chair.get(at.page);
  page = /href="(\/panels\/recommendations\/[0-9a-f-]{36}\/change)"/.exec(html)?.[1] ?? '';
  id = page.split('/')[3] ?? '';
});

async function now() {
  const { rows } = await house.owner.query(
    `select r.what, r.due_on, u.email, r.version, a.what as action, a.ended_because,
            (select array_agg(o.email order by o.email) from access.child_access g join access.user_account o using (user_id)
              where g.source = 'panels.recommendation:' || r.recommendation_id and g.until > $2) as access
       from panels.recommendation r join access.user_account u on u.user_id = r.owner_user_id
       join actions.action a on a.action_id = r.action_id where r.recommendation_id = $1`,
    [id, house.clock.now()],
  );
  return rows[0] as Record<string, unknown>;
}

it('shows what was recommended, to be changed', async () => {
  const { html } = await at.chair.get(page);
  expect(html).toContain('Ask the school</textarea>');
  expect(html).toMatch(/<option value="[^"]+" selected>Ruaridh McAskellan/);
  expect(html).toContain('name="version" value="1"');
});

it('changes what, when and to whom: the one before no longer stands next to the child, both are told', async () => {
  const change = {
    ...asked,
    what: 'Ask the school nurse',
    'due-day': '20',
    email: dayPeople.legalMember,
    version: '1',
  };
  expect((await at.chair.post(page, change, page)).location).toBe(`${at.page}#recommendations`);
  expect(await now()).toEqual({
    what: 'Ask the school nurse',
    due_on: '2027-01-20',
    email: dayPeople.legalMember,
    version: 2,
    action: 'Ask the school nurse',
    ended_because: null,
    access: [dayPeople.legalMember],
  });
  const { rows } = await house.owner.query(
    `select m.to_email as to, m.subject from mail.message m where m.made_at = $1 and m.to_email = any($2) order by m.message_id`,
    [house.clock.now(), [dayPeople.policeMember, dayPeople.legalMember]],
  );
  expect(rows).toContainEqual({
    to: dayPeople.policeMember,
    subject: 'A recommendation to you was withdrawn',
  });
  expect(rows).toContainEqual({ to: dayPeople.legalMember, subject: 'A panel recommends something to you' });
  const actions = await house.owner.query(
    `select ended_because from actions.action where source_id = $1 order by ended_because`,
    [id],
  );
  expect(actions.rows).toEqual([{ ended_because: 'Changed at the panel' }, { ended_because: null }]);
});

it('withdraws with a reason, which stays readable', async () => {
  const withdraw = page.replace('/change', '/withdraw');
  const missing = await at.chair.post(withdraw, { because: ' ', version: '1' }, page);
  expect(missing.status).toBe(422);
  expect(missing.html).toContain('Enter why it is withdrawn');
  expect(
    (await at.chair.post(withdraw, { because: 'School has been asked', version: '1' }, page)).status,
  ).toBe(303);
  expect(await now()).toMatchObject({ ended_because: 'School has been asked', access: null });
  expect((await at.chair.get(at.page)).html).toContain('Withdrawn: School has been asked');
  expect((await at.chair.get(page)).status).toBe(404);
  const { rows } = await house.owner.query(
    `select outcome, child_ids from audit_trail.event where act = 'panel.recommendation withdrawn' and subject = $1 order by at`,
    [id],
  );
  expect(rows.at(-1)).toEqual({ outcome: 'done', child_ids: [at.child.childId] });
});

it('comes back with its message, and with both versions when somebody was quicker', async () => {
  const wrong = await at.chair.post(
    page,
    { ...asked, what: '', email: dayPeople.policeMember, version: '1' },
    page,
  );
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('Enter what the panel recommends');
  const change = { ...asked, what: 'Ask the head teacher', email: dayPeople.policeMember, version: '1' };
  await at.chair.post(page, change, page);
  const late = await at.chair.post(page, { ...change, what: 'Ask the governors' }, page);
  expect(late.status).toBe(409);
  expect(late.html).toContain('Ask the head teacher');
  expect(late.html).toContain('Ask the governors');
  expect(await now()).toMatchObject({ what: 'Ask the head teacher', version: 2 });
});

it('is not changed once it was answered, or the panel has ended', async () => {
  await house.owner.query(
    `update panels.recommendation set answer = 'accept', answered_at = now(), answered_by = owner_user_id where recommendation_id = $1`,
    [id],
  );
  const change = { ...asked, email: dayPeople.policeMember, version: '1' };
  expect((await at.chair.post(page, change, page)).status).toBe(409);
  await house.owner.query(`update meetings.meeting set state = 'held' where meeting_id = $1`, [
    at.meeting.meetingId,
  ]);
  expect((await at.chair.get(page)).status).toBe(404);
  expect((await at.chair.post(page, change)).status).toBe(404);
});

it('is not there elsewhere, and refused to who has no permission, its owner too', async () => {
  expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(page)).status).toBe(404);
  for (const email of [dayPeople.policeMember, dayPeople.policeNotOnPanel])
    expect((await (await house.as(email)).get(page)).status).toBe(403);
  expect(
    (await (await house.as(dayPeople.policeMember)).post(page.replace('/change', '/withdraw'))).status,
  ).toBe(403);
});
