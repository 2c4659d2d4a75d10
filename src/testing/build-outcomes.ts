import { buildPanelDay, type PanelDay } from './build-panel-day.ts';
import { insertRow, type Owner } from './insert-row.ts';

/** Stores a panel held on a day, with one case heard whose child was on a plan, and its looks after three and six months still to come. */
export async function buildOutcomes(owner: Owner, heldOn: string): Promise<PanelDay> {
  const day = await buildPanelDay(owner, { meeting: { heldOn, state: 'held' }, case: { state: 'heard' } });
  const planOnTheDay = { planId: day.planId, kind: 'child-in-need', startDate: '2025-03-03' };
  await owner.query(`update panels.meeting_case_child set plan_on_the_day = $2 where case_id = $1`, [
    day.caseId,
    JSON.stringify(planOnTheDay),
  ]);
  for (const months of [3, 6]) {
    await insertRow(owner, 'panels.outcome_check', {
      partnershipId: day.meeting.partnershipId,
      caseId: day.caseId,
      childId: day.child.childId,
      months,
      dueOn: monthsAfter(heldOn, months),
    });
  }
  return day;
}

/** Of days that every month has. */
function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
