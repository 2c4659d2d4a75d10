import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { grant } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { buildRecommended, type Recommended } from '#testing/build-recommended.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const policeAdministrator = 'naseem.bridgewood@vale-police.example';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

interface Stored {
  answer: string | null;
  words: string | null;
  by: string | null;
  what: string;
  dueOn: string;
  askedFor: string;
  endedOn: string | null;
}

async function storedOf({ recommendationId }: Recommended): Promise<Stored | undefined> {
  const { rows } = await house.owner.query<Stored>(
    `select r.answer, r.answer_words as words, u.email as by, a.what, a.due_on as "dueOn", r.what as "askedFor", a.ended_on as "endedOn"
       from panels.recommendation r join actions.action a on a.action_id = r.action_id
       left join access.user_account u on u.user_id = r.answered_by
      where r.recommendation_id = $1`,
    [recommendationId],
  );
  return rows[0];
}

async function answer(made: Recommended, email: string, fields: Record<string, string>) {
  const person = await house.as(email);
  return person.post(`${made.address}/answer`, { version: '1', ...fields }, made.address);
}

const changed = {
  answer: 'accept-changed',
  changedWhat: 'Meet both grandmothers',
  'changedDueOn-day': '20',
  'changedDueOn-month': '1',
  'changedDueOn-year': '2027',
  changedBecause: 'One is away until then.',
};

describe('an answer', () => {
  it('that accepts is kept, shown, and on the audit trail', async () => {
    const made = await buildRecommended(house.owner);
    const sent = await answer(made, dayPeople.policeMember, { answer: 'accept' });
    expect(sent).toMatchObject({ status: 303, location: made.address });
    expect(await storedOf(made)).toMatchObject({
      answer: 'accept',
      words: null,
      by: dayPeople.policeMember,
      what: 'Meet the grandparents',
      dueOn: '2027-01-06',
      endedOn: null,
    });
    const [row] = await auditOf(house.owner, dayPeople.policeMember);
    expect(row).toMatchObject({
      act: 'recommendation answered',
      outcome: 'done',
      childIds: [made.child.childId],
      detail: { as: 'owner', answer: 'accept' },
    });
    const { html } = await (await house.as(panelCoordinator)).get(made.address);
    expect(html).toContain('Accepted by Ruaridh McAskellan');
  });

  it('that accepts with changes changes the action, keeps what the panel asked for, and lets its owner stand by the child as long', async () => {
    const made = await buildRecommended(house.owner);
    await answer(made, dayPeople.policeMember, changed);
    expect(await storedOf(made)).toMatchObject({
      answer: 'accept-changed',
      words: 'One is away until then.',
      what: 'Meet both grandmothers',
      dueOn: '2027-01-20',
      askedFor: 'Meet the grandparents',
    });
    const { rows } = await house.owner.query<{ until: Date }>(
      `select until from access.child_access where source = $1`,
      [`panels.recommendation:${made.recommendationId}`],
    );
    expect(rows.map(({ until }) => until.toISOString())).toEqual(['2027-04-21T00:00:00.000Z']);
    const { html } = await (await house.as(dayPeople.policeMember)).get(made.address);
    expect(html).toContain('Meet both grandmothers');
    expect(html).toContain('As the panel put it');
    expect(html).toContain('The panel asked for 6 January 2027');
  });

  it('that does not accept ends the action and tells the chair, naming no child', async () => {
    const made = await buildRecommended(house.owner);
    const because = 'Brynja’s grandparents have said no.';
    await answer(made, dayPeople.policeMember, { answer: 'not-accept', because });
    expect(await storedOf(made)).toMatchObject({
      answer: 'not-accept',
      words: because,
      endedOn: '2026-11-21',
    });
    const { rows } = await house.owner.query<{ subject: string; body: string }>(
      `select subject, body from mail.message where to_email = $1 order by made_at desc limit 1`,
      [panelChair],
    );
    expect(rows[0]?.subject).toBe('A recommendation of the Support and challenge panel was not accepted');
    expect(rows[0]?.body).toContain('Ruaridh McAskellan has not accepted');
    expect(rows[0]?.body).toContain(made.address);
    expect(rows[0]?.body).not.toMatch(/Brynja|grandparents/);
  });

  it("is given for the named person by their agency's administrator, and by the child's team manager", async () => {
    const byAgency = await buildRecommended(house.owner);
    expect((await answer(byAgency, policeAdministrator, changed)).status).toBe(303);
    expect(await storedOf(byAgency)).toMatchObject({
      by: policeAdministrator,
      what: 'Meet both grandmothers',
    });
    const byManager = await buildRecommended(house.owner);
    await grant(house.owner, byManager.child, people.manager, { basis: 'team-manager' });
    expect((await answer(byManager, people.manager, { answer: 'accept' })).status).toBe(303);
    expect(await storedOf(byManager)).toMatchObject({ by: people.manager });
  });

  it.each([
    ['nothing is chosen', {}, 'Choose an answer'],
    ['no reason is given for not accepting', { answer: 'not-accept' }, 'Say why it is not accepted'],
    ['no reason is given for a change', { ...changed, changedBecause: ' ' }, 'Say why you change it'],
    ['nothing is left to do', { ...changed, changedWhat: '' }, 'Say what will be done'],
    [
      'the day is none',
      { ...changed, 'changedDueOn-day': '31', 'changedDueOn-month': '2' },
      'Give a real date',
    ],
    [
      'there is no day',
      { ...changed, 'changedDueOn-day': '', 'changedDueOn-month': '', 'changedDueOn-year': '' },
      'Give the day',
    ],
    ['the day is over', { ...changed, 'changedDueOn-year': '2026' }, 'The day must be today or later'],
    ['the day is years away', { ...changed, 'changedDueOn-year': '2031' }, 'within a year'],
    [
      'nothing is changed',
      { ...changed, changedWhat: 'Meet the grandparents', 'changedDueOn-day': '6' },
      'Change the wording or the day',
    ],
    ['it is too long', { answer: 'not-accept', because: 'x'.repeat(4001) }, 'Use 4,000 characters or fewer'],
  ])('comes back with its message when %s, and keeps nothing', async (_, fields, message) => {
    const made = await buildRecommended(house.owner);
    const sent = await answer(made, dayPeople.policeMember, fields);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(message);
    expect(await storedOf(made)).toMatchObject({ answer: null, what: 'Meet the grandparents' });
  });

  it('keeps on the page what was typed', async () => {
    const made = await buildRecommended(house.owner);
    const { html } = await answer(made, dayPeople.policeMember, { ...changed, changedBecause: '' });
    expect(html).toContain('Meet both grandmothers');
    expect(html).toMatch(/value="20"/);
    expect(html).toMatch(/value="accept-changed" checked/);
  });

  it('that comes second shows both, and overwrites nothing', async () => {
    const made = await buildRecommended(house.owner);
    await answer(made, policeAdministrator, { answer: 'accept' });
    const sent = await answer(made, dayPeople.policeMember, { answer: 'not-accept', because: 'Too soon.' });
    expect(sent.status).toBe(409);
    expect(sent.html).toContain('Naseem Bridgewood saved a change');
    expect(sent.html).toContain('Do not accept');
    expect(sent.html).toContain('Too soon.');
    expect(await storedOf(made)).toMatchObject({ answer: 'accept', by: policeAdministrator, endedOn: null });
  });

  it('to what the panel changed meanwhile is not kept', async () => {
    const made = await buildRecommended(house.owner);
    await house.owner.query(`update panels.recommendation set version = 2 where recommendation_id = $1`, [
      made.recommendationId,
    ]);
    expect((await answer(made, dayPeople.policeMember, { answer: 'accept' })).status).toBe(409);
    expect(await storedOf(made)).toMatchObject({ answer: null });
  });

  it('is not taken from those who only read, from another team, nor from elsewhere', async () => {
    const made = await buildRecommended(house.owner);
    for (const email of [
      panelChair,
      dayPeople.worker,
      dayPeople.workerOfAnotherTeam,
      dayPeople.policeNotOnPanel,
    ]) {
      const person = await house.as(email);
      const sent = await person.post(`${made.address}/answer`, { version: '1', answer: 'accept' });
      expect(sent.status, email).toBe(404);
    }
    expect(await storedOf(made)).toMatchObject({ answer: null });
  });

  it('is refused to who has no permission', async () => {
    const made = await buildRecommended(house.owner);
    for (const email of [panelCoordinator, people.quality, dayPeople.analyst])
      expect(
        (await (await house.as(email)).post(`${made.address}/answer`, { answer: 'accept' })).status,
      ).toBe(403);
  });
});
