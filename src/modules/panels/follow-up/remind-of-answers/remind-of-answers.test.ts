import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayPeople } from '#testing/build-panel-day.ts';
import { buildRecommended } from '#testing/build-recommended.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.owner.query(
    'delete from panels.recommendation; delete from actions.action; delete from mail.message',
  );
});

async function lettersOn(day: string, email: string) {
  house.clock.moveTo(`${day}T05:30:00Z`);
  await house.owner.query('delete from mail.message');
  await house.runTask('daily:recommendation-reminders');
  const { rows } = await house.owner.query<{ subject: string; body: string }>(
    'select subject, body from mail.message where to_email = $1',
    [email],
  );
  return rows;
}

describe('who has not answered in time', () => {
  it('is written to from the day after, once a week, until they answer', async () => {
    const made = await buildRecommended(house.owner, { heldOn: '2026-11-18' });
    const on = (day: string) => lettersOn(day, dayPeople.policeMember).then(({ length }) => length);
    expect(await on('2026-11-25')).toBe(0);
    expect(await on('2026-11-26')).toBe(1);
    expect(await on('2026-11-27')).toBe(0);
    expect(await on('2026-12-02')).toBe(0);
    expect(await on('2026-12-03')).toBe(1);
    await house.owner.query(
      `update panels.recommendation set answer = 'accept', answered_at = now() where recommendation_id = $1`,
      [made.recommendationId],
    );
    expect(await on('2026-12-10')).toBe(0);
  });

  it('gets one letter for all, with the way to each and no word of what, why or about whom', async () => {
    const first = await buildRecommended(house.owner, { heldOn: '2026-10-07' });
    const second = await buildRecommended(house.owner, { heldOn: '2026-11-11' });
    const inTime = await buildRecommended(house.owner, { heldOn: '2026-11-18' });
    const [letter, ...more] = await lettersOn('2026-11-21', dayPeople.policeMember);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('2 recommendations wait for your answer');
    expect(letter?.body).toContain(first.address);
    expect(letter?.body).toContain(second.address);
    expect(letter?.body).not.toContain(inTime.address);
    expect(letter?.body).not.toMatch(/Brynja|Quillhaven|grandparents/);
  });

  it('is written to in their language', async () => {
    await buildRecommended(house.owner, { heldOn: '2026-10-07', to: people.manager });
    const [letter] = await lettersOn('2026-11-21', people.manager);
    expect(letter?.subject).toBe('Mae argymhelliad yn aros am eich ymateb');
    expect(letter?.body).toContain('Annwyl Dafydd Llwynogarth');
  });

  it('is not written to in the week in which the work itself was reminded of', async () => {
    const made = await buildRecommended(house.owner, { heldOn: '2026-10-07' });
    await house.owner.query(
      `update actions.action set last_reminded_on = '2026-11-18' where action_id = $1`,
      [made.actionId],
    );
    expect(await lettersOn('2026-11-24', dayPeople.policeMember)).toHaveLength(0);
    expect(await lettersOn('2026-11-25', dayPeople.policeMember)).toHaveLength(1);
  });

  it('is written to about a restricted child too, and not about what the panel took back', async () => {
    const restricted = await buildRecommended(house.owner, { heldOn: '2026-10-07' });
    await house.owner.query(
      `insert into access.restricted_child (partnership_id, child_id, reason, since) values ($1, $2, 'test', now())`,
      [restricted.child.partnershipId, restricted.child.childId],
    );
    const taken = await buildRecommended(house.owner, { heldOn: '2026-10-07' });
    await house.owner.query(`update actions.action set ended_on = '2026-10-08' where action_id = $1`, [
      taken.actionId,
    ]);
    const [letter] = await lettersOn('2026-11-21', dayPeople.policeMember);
    expect(letter?.body).toContain(restricted.address);
    expect(letter?.body).not.toContain(taken.address);
  });

  it('has the time that the partnership gives', async () => {
    const made = await buildRecommended(house.owner, { heldOn: '2026-11-18' });
    await house.owner.query(
      `insert into clocks.setting (partnership_id, setting_key, amount, source, effective_from)
       values ($1, 'panels.recommendation-answer', 10, 'Panel policy 4.2', '2026-11-01')`,
      [made.child.partnershipId],
    );
    expect(await lettersOn('2026-12-02', dayPeople.policeMember)).toHaveLength(0);
    expect(await lettersOn('2026-12-03', dayPeople.policeMember)).toHaveLength(1);
    const { html } = await (await house.as(dayPeople.policeMember)).get(made.address);
    expect(html).toContain('Set by your partnership: Panel policy 4.2.');
  });
});
