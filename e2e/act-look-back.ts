import { expect } from 'vitest';
import type { Actor } from './actor.ts';
import type { Story } from './story.ts';

/** Three months on, the return shows that the plan was stepped down. */
export async function seeThatThePlanMoved(
  actor: Actor,
  { caseId }: Story,
  moved: { since: string; endedOn: string },
): Promise<void> {
  await actor.open(`/panels/cases/${caseId}/follow-up`);
  const date = (day: string) => actor.words.date(day);
  await actor.reads(
    actor.t('panels.outcome.sentence.stepped-down', {
      plan: actor.t('panels.outcome.plan.child-protection', { since: date(moved.since) }),
      ended: date(moved.endedOn),
      other: actor.t('panels.outcome.plan.child-in-need', { since: date(moved.endedOn) }),
    }),
  );
}

/** Six months on, no return shows it yet, so somebody says what is known. */
export async function sayWhatIsKnown(actor: Actor, { caseId }: Story): Promise<void> {
  await actor.open(`/panels/cases/${caseId}/follow-up`);
  await actor.follow('panels.followUp.tell.link');
  await actor.press('panels.followUp.tell.button');
  await actor.reads(actor.t('panels.followUp.tell.movement.needed'));
  await actor.choose('panels.outcome.movement.ended');
  await actor.fill('panels.followUp.tell.how', 'The closing letter of 4 June 2027.');
  await actor.press('panels.followUp.tell.button');
  await actor.reads('The closing letter of 4 June 2027.');
}

/** The report of a period, on the page and as files for the subgroup. */
export async function takeTheReport(actor: Actor, { meeting }: Story): Promise<void> {
  await actor.open('/');
  await actor.goTo('panels');
  await actor.followTo(`/panels/${meeting.panelId}`);
  await actor.follow('panels.report.title');
  await actor.fill('panels.report.from', '2026-12-01');
  await actor.fill('panels.report.to', '2026-12-31');
  await actor.press('panels.report.show');
  await actor.reads(
    actor.t('panels.report.lead', {
      from: actor.words.date('2026-12-01'),
      to: actor.words.date('2026-12-31'),
      panels: 1,
      cases: 1,
      children: 1,
    }),
  );
  await actor.reads(actor.t('panels.report.small'));
  const pdf = await actor.take(actor.page.getByRole('link', { name: /^PDF/ }).first());
  expect(pdf).toMatchObject({ type: 'application/pdf' });
  expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  const csv = await actor.take(actor.page.getByRole('link', { name: /^CSV/ }).first());
  expect(csv.type).toContain('text/csv');
  expect(csv.body.toString()).toContain(actor.t('panels.report.criterion.b'));
}
