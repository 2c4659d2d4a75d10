import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { grant } from '#testing/build-child.ts';
import { buildOutcomes } from '#testing/build-outcomes.ts';
import { dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const addressOf = ({ caseId }: PanelDay, months = 3) => `/panels/cases/${caseId}/outcome/${months}`;

const said = ({ child }: PanelDay, movement: string, how: string, seen = '') => ({
  [`movement-${child.childId}`]: movement,
  [`how-${child.childId}`]: how,
  [`seen-${child.childId}`]: seen,
});

async function tell(day: PanelDay, email: string, fields: Record<string, string>, months = 3) {
  const address = addressOf(day, months);
  return (await house.as(email)).post(address, fields, address);
}

async function keptOf({ caseId }: PanelDay, months = 3) {
  const { rows } = await house.owner.query<{
    movement: string | null;
    seenIn: string | null;
    by: string | null;
  }>(
    `select o.movement, o.seen_in as "seenIn", u.email as by from panels.outcome_check o
       left join access.user_account u on u.user_id = o.checked_by where o.case_id = $1 and o.months = $2`,
    [caseId, months],
  );
  return rows[0];
}

describe('how a plan has moved, said by hand', () => {
  it('is asked for with the plan of the day and what is known, and kept with how it is known and by whom', async () => {
    const day = await buildOutcomes(house.owner, '2026-08-20');
    const { html, status } = await (await house.as(panelCoordinator)).get(addressOf(day));
    expect(status).toBe(200);
    expect(html).toContain('The plan 3 months after the panel');
    expect(html).toContain('On the day of the panel: child in need plan since 3 March 2025.');
    expect(html).toContain('No return covers 20 November 2026 yet');
    expect(html).toContain('Stepped up to child protection');
    expect(html).not.toContain('Stepped down');
    const sent = await tell(day, panelCoordinator, said(day, 'ended', 'Review of 4 November'));
    expect(sent).toMatchObject({ status: 303, location: `/panels/cases/${day.caseId}/follow-up` });
    expect(await keptOf(day)).toEqual({ movement: 'ended', seenIn: 'by-hand', by: panelCoordinator });
    const [row] = await auditOf(house.owner, panelCoordinator);
    expect(row).toMatchObject({ act: 'panel.outcome told', childIds: [day.child.childId] });
    const shown = await (await house.as(dayPeople.worker)).get(`/panels/cases/${day.caseId}/follow-up`);
    expect(shown.html).toContain('Rosamund Tidewellow, 21 November 2026, 10am: Review of 4 November');
  });

  it.each([
    ['nothing is said', '', '', 'Choose how the plan has moved'],
    ['nobody says how it is known', 'ended', ' ', 'Say how you know'],
    ['nobody says how it moved', '', 'Minutes', 'Choose how the plan has moved'],
    ['a plan of that kind cannot move so', 'stepped-down', 'Minutes', 'Choose how the plan has moved'],
    ['that is for a return to say', 'not-in-latest-return', 'Minutes', 'Choose how the plan has moved'],
    ['it is too long', 'ended', 'x'.repeat(2001), 'Use 2,000 characters or fewer'],
  ])('comes back with its message when %s, and keeps nothing', async (_, movement, how, message) => {
    const day = await buildOutcomes(house.owner, '2026-08-20');
    const sent = await tell(day, panelChair, said(day, movement, how));
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(message);
    if (how.trim() !== '') expect(sent.html).toContain(how.trim());
    expect(await keptOf(day)).toMatchObject({ movement: null });
  });

  it('that comes second shows both, and overwrites nothing', async () => {
    const day = await buildOutcomes(house.owner, '2026-08-20');
    await tell(day, panelCoordinator, said(day, 'ended', 'Review of 4 November'));
    const sent = await tell(day, panelChair, said(day, 'same-plan', 'The team says so'));
    expect(sent.status).toBe(409);
    expect(sent.html).toContain('Rosamund Tidewellow saved a change');
    expect(sent.html).toContain('Review of 4 November');
    expect(sent.html).toContain('The team says so');
    expect(await keptOf(day)).toMatchObject({ movement: 'ended' });
    const seen = /name="seen-[^"]*" value="([^"]+)"/.exec(
      (await (await house.as(panelChair)).get(addressOf(day))).html,
    )?.[1];
    expect((await tell(day, panelChair, said(day, 'same-plan', 'Corrected', seen))).status).toBe(303);
    expect(await keptOf(day)).toMatchObject({ movement: 'same-plan', by: panelChair });
  });

  it('is not asked for before its day, nor once a return shows it', async () => {
    const day = await buildOutcomes(house.owner, '2026-08-20');
    const person = await house.as(panelCoordinator);
    const early = await person.get(addressOf(day, 6));
    expect(early.html).toContain('Will be looked at on 20 February 2027');
    expect(early.html).not.toContain('Keep this');
    await house.owner.query(
      `update panels.outcome_check set movement = 'same-plan', seen_in = 'return', checked_at = now(), facts = $2 where case_id = $1 and months = 3`,
      [
        day.caseId,
        JSON.stringify({
          return: {
            onTheDay: { planId: day.planId, kind: 'child-in-need', startDate: '2025-03-03' },
            comparedOn: '2026-11-20',
            endedOn: null,
            openNow: null,
          },
        }),
      ],
    );
    const shown = await person.get(addressOf(day));
    expect(shown.html).toContain('is still open: 1 year and 8 months');
    expect(shown.html).not.toContain('Keep this');
    await tell(day, panelCoordinator, said(day, 'ended', 'I think so'));
    expect(await keptOf(day)).toMatchObject({ movement: 'same-plan', seenIn: 'return' });
  });

  it('is not there for another team, for who only has a recommendation to answer, for other months, and elsewhere', async () => {
    const day = await buildOutcomes(house.owner, '2026-08-20');
    const otherManager = 'oluchi.ezemadu@childrens-services.marlowe-vale.example';
    for (const email of [otherManager, dayPeople.coordinatorElsewhere]) {
      expect((await (await house.as(email)).get(addressOf(day))).status, email).toBe(404);
      const sent = await (await house.as(email)).post(addressOf(day), said(day, 'ended', 'No'));
      expect(sent.status, email).toBe(404);
    }
    await grant(house.owner, day.child, otherManager, { basis: 'recommendation-owner' });
    expect((await (await house.as(otherManager)).get(addressOf(day))).status).toBe(404);
    expect((await (await house.as(panelCoordinator)).get(addressOf(day, 4))).status).toBe(404);
    expect(await keptOf(day)).toMatchObject({ movement: null });
  });

  it('is refused to who has no permission', async () => {
    const day = await buildOutcomes(house.owner, '2026-08-20');
    for (const email of [dayPeople.worker, people.quality]) {
      expect((await (await house.as(email)).get(addressOf(day))).status).toBe(403);
      expect((await (await house.as(email)).post(addressOf(day), said(day, 'ended', 'No'))).status).toBe(403);
    }
  });
});
