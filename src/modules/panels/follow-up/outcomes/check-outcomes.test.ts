import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '#testing/build-child.ts';
import { buildOutcomes } from '#testing/build-outcomes.ts';
import { dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

interface Kept {
  months: number;
  movement: string | null;
  seenIn: string | null;
  by: string | null;
}

async function keptOf({ caseId }: PanelDay): Promise<Kept[]> {
  const { rows } = await house.owner.query<Kept>(
    `select months, movement, seen_in as "seenIn", checked_by as by from panels.outcome_check where case_id = $1 order by months`,
    [caseId],
  );
  return rows;
}

async function knownUntil(day: string): Promise<void> {
  await house.owner.query(
    `update imports.import set reference_date = $1 where kind = 'census' and state = 'loaded'`,
    [day],
  );
}

const compare = () => house.runTask('daily:panel-outcomes');
const unknown = { movement: null, seenIn: null, by: null };

describe('three and six months after a panel', () => {
  it('nothing is known of a day that no return covers, nor of one that has not come', async () => {
    await knownUntil('2026-08-09');
    const day = await buildOutcomes(house.owner, '2026-05-10');
    await compare();
    expect(await keptOf(day)).toEqual([
      { months: 3, ...unknown },
      { months: 6, ...unknown },
    ]);
  });

  it('the plan is compared with the day of the panel, for each look that the returns cover', async () => {
    await knownUntil('2026-11-09');
    const day = await buildOutcomes(house.owner, '2026-05-10');
    await compare();
    expect(await keptOf(day)).toEqual([
      { months: 3, movement: 'same-plan', seenIn: 'return', by: null },
      { months: 6, ...unknown },
    ]);
    await knownUntil('2026-11-10');
    await house.owner.query(`update plans.plan set end_date = '2026-10-01' where plan_id = $1`, [day.planId]);
    await compare();
    expect(await keptOf(day)).toEqual([
      { months: 3, movement: 'same-plan', seenIn: 'return', by: null },
      { months: 6, movement: 'ended', seenIn: 'return', by: null },
    ]);
  });

  it('what a later return corrects is compared again, and what stays the same is left alone', async () => {
    await knownUntil('2026-11-10');
    const day = await buildOutcomes(house.owner, '2026-05-10');
    await compare();
    const checkedAt = async () => {
      const { rows } = await house.owner.query<{ at: Date }>(
        'select checked_at as at from panels.outcome_check where case_id = $1 order by months',
        [day.caseId],
      );
      return rows.map(({ at }) => at.toISOString());
    };
    const first = await checkedAt();
    house.clock.moveTo('2026-11-22T06:00:00Z');
    await compare();
    expect(await checkedAt()).toEqual(first);
    await house.owner.query(`update plans.plan set end_date = '2026-07-01' where plan_id = $1`, [day.planId]);
    await buildPlan(house.owner, day.child, { kind: 'child-protection', startDate: '2026-07-01' });
    await compare();
    expect((await keptOf(day)).map(({ movement }) => movement)).toEqual(['stepped-up', 'stepped-up']);
    house.clock.moveTo('2026-11-21T10:00:00Z');
  });

  it('a return takes the place of what was said by hand, which stays readable, unless it only no longer holds the plan', async () => {
    await knownUntil('2026-08-09');
    const told = await buildOutcomes(house.owner, '2026-05-10');
    const gone = await buildOutcomes(house.owner, '2026-05-10');
    const said = {
      byHand: { movement: 'ended', how: 'Minutes of the review', by: 'Ann', at: '2026-11-01T10:00:00Z' },
    };
    await house.owner.query(
      `update panels.outcome_check set movement = 'ended', seen_in = 'by-hand', facts = $2, checked_at = now() where case_id = any($1) and months = 3`,
      [[told.caseId, gone.caseId], JSON.stringify(said)],
    );
    await house.owner.query(`update plans.plan set gone_since = '2026-09-30' where plan_id = $1`, [
      gone.planId,
    ]);
    await knownUntil('2026-09-30');
    await compare();
    expect((await keptOf(told))[0]).toMatchObject({ movement: 'same-plan', seenIn: 'return' });
    expect((await keptOf(gone))[0]).toMatchObject({ movement: 'ended', seenIn: 'by-hand' });
    const { html } = await (await house.as(panelCoordinator)).get(`/panels/cases/${told.caseId}/follow-up`);
    expect(html).toContain('is still open');
    expect(html).toContain('Said before the return showed it: Ended. Ann,');
  });

  it('is looked at in every partnership, each by its own account', async () => {
    await knownUntil('2026-11-10');
    const day = await buildOutcomes(house.owner, '2026-05-10');
    await compare();
    const person = await house.as(dayPeople.coordinatorElsewhere);
    expect((await person.get(`/panels/cases/${day.caseId}/follow-up`)).status).toBe(404);
    expect((await keptOf(day))[0]?.movement).toBe('same-plan');
  });
});

describe('the page of a case', () => {
  it('says in words what both looks show', async () => {
    await knownUntil('2026-11-09');
    const day = await buildOutcomes(house.owner, '2026-05-10');
    await compare();
    const { html } = await (await house.as(panelCoordinator)).get(`/panels/cases/${day.caseId}`);
    expect(html).toContain('The child in need plan since 3 March 2025 is still open: 1 year and 5 months');
    expect(html).toContain('No return covers 10 November 2026 yet');
  });
});
