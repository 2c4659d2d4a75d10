import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findChild, headOf, type Child } from '#modules/children/index.ts';
import { listPlansOfChild, planOn } from '#modules/plans/index.ts';
import { identifier, readForm, text } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Fields } from '../date-boxes.ts';
import { planPath, plansPath } from '../open-plan/open-written-plan.ts';
import { readPeople } from '../open-plan/people-of-team.ts';
import { addWrittenPlan, mayBegin } from '../plan.queries.ts';
import { sayKind, sayOwner } from '../say-plan.ts';
import { censusKindOf, planKinds } from '../written-plan.ts';

const view = 'modules/written-plans/begin-a-plan/begin-a-plan.njk';
const form = z.object({
  kind: z.enum(planKinds, 'writtenPlans.begin.kind.needed'),
  title: text('writtenPlans.begin.title.needed', 200, 'writtenPlans.begin.title.tooLong'),
  leadUserId: identifier('writtenPlans.begin.lead.needed'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await open(visit);
  if (opened === undefined) return notFound();
  const current = planOn(await listPlansOfChild(visit.tx, opened.child.childId), visit.today);
  const fields = { kind: current?.kind, leadUserId: visit.viewer.userId };
  return page(view, { ...formModel(visit, opened, fields), errors: [] });
}

/** Begins a draft, tied to the plan that the returns tell of where the child has one of that kind. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await open(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  const isLead = read.ok && opened.leads.some(({ userId }) => userId === read.values.leadUserId);
  if (!read.ok || !isLead) {
    const leadError = { field: 'leadUserId', message: visit.words.t('writtenPlans.begin.lead.needed') };
    return pageWithErrors(view, {
      ...formModel(visit, opened, visit.body as Fields),
      errors: read.ok ? [leadError] : read.errors,
    });
  }
  const { userId, partnershipId, agencyId } = visit.viewer;
  const { childId } = opened.child;
  const writtenPlanId = randomUUID();
  await addWrittenPlan(visit.tx, {
    ...{ ...read.values, partnershipId, writtenPlanId, childId, agencyId },
    ...{
      begunBy: userId,
      begunAt: visit.now,
      censusPlanId: await censusPlanOf(visit, childId, read.values.kind),
    },
  });
  visit.notes({ writtenPlanId, kind: read.values.kind });
  return redirect(`${planPath({ childId, writtenPlanId })}/draft`);
}

/** The open plan of that kind in the returns, the latest; null: there is none, or no return tells of such plans. */
async function censusPlanOf({ tx, today }: Visit, childId: string, kind: (typeof planKinds)[number]) {
  const wanted = censusKindOf(kind);
  const plans = await listPlansOfChild(tx, childId);
  return (
    planOn(
      plans.filter((plan) => plan.kind === wanted),
      today,
    )?.planId ?? null
  );
}

interface Opened {
  child: Child;
  leads: { userId: string; name: string }[];
}

async function open(visit: Visit): Promise<Opened | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child === undefined) return undefined;
  visit.looksAt([child.childId]);
  if (!(await mayBegin(visit.tx, child.childId))) return undefined;
  const team = await readPeople(visit.tx, child.childId);
  const leads = team.map(({ userId, fullName, agencyName }) => ({
    userId,
    name: sayOwner({ name: fullName, agency: agencyName }),
  }));
  const { userId, fullName } = visit.viewer;
  if (!leads.some((lead) => lead.userId === userId)) leads.unshift({ userId, name: fullName });
  return { child, leads };
}

function formModel(visit: Visit, { child, leads }: Opened, fields: Fields) {
  const { words } = visit;
  return {
    head: headOf(visit, child),
    path: plansPath(child.childId),
    kinds: planKinds.map((kind) => ({ value: kind, text: sayKind(words, kind) })),
    leads: leads.map(({ userId, name }) => ({
      value: userId,
      text: name,
      selected: userId === fields['leadUserId'],
    })),
    fields,
  };
}
