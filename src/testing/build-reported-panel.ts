import { buildCase } from './build-case.ts';
import { buildChild, buildPlan } from './build-child.ts';
import type { BuiltChild } from './built-child.ts';
import { buildMeeting, buildPanel, type BuiltMeeting, type BuiltPanel } from './build-panel.ts';
import { buildRecommendation } from './build-recommendation.ts';
import { insertRow, type Owner } from './insert-row.ts';

const members = {
  police: 'ruaridh.mcaskellan@vale-police.example',
  legal: 'verity.lockhamstead@legal.marlowe-vale.example',
  health: 'constance.abiolari@community-health.example',
  housing: 'sunil.parambathi@staithe-homes.example',
};
const owners = [...Object.values(members), 'aldous.renwickson@independent.example'];
const days = [
  '2025-11-19',
  '2026-01-07',
  '2026-02-18',
  '2026-04-01',
  '2026-05-13',
  '2026-06-24',
  '2026-10-28',
  '2026-11-18',
];
const themes = ['drift', 'neglect', 'fathers', 'housing'];
const movements = [
  'ended',
  'stepped-down',
  'stepped-up',
  'same-plan',
  'new-plan-same-kind',
  'not-in-latest-return',
  null,
];

/** Numbers that look thrown and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Stores a panel that sat eight times over a year, with cases, seats, recommendations, themes and outcomes of every kind, thrown by a seed. */
export async function buildReportedPanel(owner: Owner, seed: number): Promise<BuiltPanel> {
  const roll = dice(seed);
  const panel = await buildPanel(owner, { name: 'Panel with a year behind it', members });
  for (const heldOn of days) {
    const meeting = await buildMeeting(owner, panel, { heldOn, state: 'held' });
    await owner.query(
      `update meetings.attendance set attended = (array['yes', 'yes', 'stand-in', 'no', null])[1 + (hashtext(user_id::text || $2) & 1023) % 5] where meeting_id = $1`,
      [meeting.meetingId, `${heldOn} ${seed}`],
    );
    for (let slot = 0; slot < 3; slot += 1) await buildReportedCase(owner, meeting, slot, roll);
  }
  return panel;
}

async function buildReportedCase(
  owner: Owner,
  meeting: BuiltMeeting,
  slot: number,
  roll: (sides: number) => number,
): Promise<void> {
  const children = [];
  for (let count = roll(3); count >= 0; count -= 1) children.push(await buildChild(owner, {}));
  const criterion = (['a', 'a', 'b', 'c', 'd'] as const)[roll(5)] ?? 'a';
  const state = roll(8) === 0 ? 'booked' : 'heard';
  const qualifiedOn = dayBefore(meeting.heldOn, 20 + roll(200));
  const caseId = await buildCase(owner, meeting, children, { slot, state, criterion, qualifiedOn });
  const { partnershipId } = meeting;
  for (const child of children) {
    if (roll(5) > 0) await buildReportedPlan(owner, meeting, caseId, child, roll);
  }
  for (const theme of themes) {
    if (roll(2) === 0) await insertRow(owner, 'panels.case_theme', { partnershipId, caseId, theme });
  }
  for (let count = roll(4); count > 0; count -= 1)
    await buildReportedRecommendation(owner, caseId, meeting.heldOn, roll);
}

async function buildReportedPlan(
  owner: Owner,
  { partnershipId, heldOn }: BuiltMeeting,
  caseId: string,
  child: BuiltChild,
  roll: (sides: number) => number,
): Promise<void> {
  const startDate = dayBefore(heldOn, roll(4) === 0 ? 365 : 100 + roll(1200));
  const planId = await buildPlan(owner, child, { startDate });
  await owner.query(
    `update panels.meeting_case_child set plan_id = $2, plan_on_the_day = $3 where case_id = $1 and child_id = $4`,
    [caseId, planId, JSON.stringify({ planId, kind: 'child-in-need', startDate }), child.childId],
  );
  for (const months of [3, 6]) {
    const day = new Date(`${heldOn}T00:00:00Z`);
    day.setUTCMonth(day.getUTCMonth() + months);
    const dueOn = day.toISOString().slice(0, 10);
    const movement = dueOn > '2026-11-21' ? null : movements[roll(movements.length)];
    const look = { partnershipId, caseId, childId: child.childId, months, dueOn, movement };
    await insertRow(owner, 'panels.outcome_check', look);
  }
}

async function buildReportedRecommendation(
  owner: Owner,
  caseId: string,
  heldOn: string,
  roll: (sides: number) => number,
): Promise<void> {
  const dueOn = dayBefore(heldOn, -20 - roll(60));
  const answer = ([undefined, 'accept', 'accept', 'accept-changed', 'not-accept'] as const)[roll(5)];
  const isDone = answer !== 'not-accept' && roll(2) === 0;
  const { actionId } = await buildRecommendation(owner, caseId, owners[roll(owners.length)] ?? '', {
    dueOn,
    madeAt: `${heldOn}T11:00:00Z`,
    ...(answer && { answer, answerWords: 'Because.' }),
    ...(isDone && { doneOn: dayBefore(dueOn, roll(20) - 10) }),
  });
  if (!isDone && roll(6) === 0)
    await owner.query(`update actions.action set ended_on = $2 where action_id = $1`, [actionId, heldOn]);
}

function dayBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
