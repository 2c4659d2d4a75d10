import { z } from 'zod';
import { identifier, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { Fields } from '../date-boxes.ts';
import { openToWrite, type OpenedPlan } from '../open-plan/open-written-plan.ts';
import { peopleItems, readPeople } from '../open-plan/people-of-team.ts';
import { changeDetails, findWrittenPlan, type WrittenPlan } from '../plan.queries.ts';
import { sayOwner } from '../say-plan.ts';

const view = 'modules/written-plans/change-the-details/change-the-details.njk';
const form = z.object({
  title: text('writtenPlans.begin.title.needed', 200, 'writtenPlans.begin.title.tooLong'),
  leadUserId: identifier('writtenPlans.begin.lead.needed'),
  wasTitle: z.string().max(200),
  wasLead: z.uuid(),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  return page(view, await formModel(visit, opened, fieldsOf(opened.plan), []));
}

/** Calls the plan something else, or has somebody else lead it, from the next version on; whoever comes second is shown both. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  const { plan, path, child } = opened;
  const read = readForm(form, { ...fieldsOf(plan), ...visit.body }, visit.words);
  const people = await readPeople(visit.tx, child.childId);
  const leads = [plan.leadUserId, ...people.map(({ userId }) => userId)];
  const errors = read.ok ? [] : read.errors;
  if (read.ok && !leads.includes(read.values.leadUserId))
    errors.push({ field: 'leadUserId', message: visit.words.t('writtenPlans.begin.lead.needed') });
  if (!read.ok || errors.length > 0)
    return pageWithErrors(view, await formModel(visit, opened, visit.body as Fields, errors));
  const { title, leadUserId, wasTitle, wasLead } = read.values;
  const was = { title: wasTitle, leadUserId: wasLead };
  if (!(await changeDetails(visit.tx, plan.writtenPlanId, was, { title, leadUserId }))) {
    const name = people.find(({ userId }) => userId === leadUserId);
    const lead = name === undefined ? '' : sayOwner({ name: name.fullName, agency: name.agencyName });
    return bothDetails(visit, plan, `${path}/draft/details`, { title, lead });
  }
  visit.notes({ writtenPlanId: plan.writtenPlanId });
  return redirect(`${path}/draft`);
}

const fieldsOf = ({ title, leadUserId }: WrittenPlan) => ({
  ...{ title, leadUserId, wasTitle: title, wasLead: leadUserId },
});

async function bothDetails(
  { tx, words, now }: Visit,
  { childId, writtenPlanId }: WrittenPlan,
  currentHref: string,
  yours: { title: string; lead: string },
): Promise<Answer> {
  const theirs = await findWrittenPlan(tx, childId, writtenPlanId);
  if (theirs === undefined) return notFound();
  const lead = sayOwner({ name: theirs.leadName, agency: theirs.leadAgency });
  return conflictPage('platform/web/errors/conflict.njk', {
    by: words.t('writtenPlans.details.somebody'),
    at: now,
    currentHref,
    fields: [
      { label: words.t('writtenPlans.begin.title'), theirs: theirs.title, yours: yours.title },
      { label: words.t('writtenPlans.begin.lead.who'), theirs: lead, yours: yours.lead },
    ],
  });
}

async function formModel(
  { tx, words }: Visit,
  { child, head, path, plan }: OpenedPlan,
  fields: Fields,
  errors: readonly FieldError[],
) {
  const people = await readPeople(tx, child.childId);
  const lead = { userId: plan.leadUserId, name: plan.leadName, agency: plan.leadAgency };
  const chosen = fields['leadUserId'];
  return {
    head,
    path,
    leads: peopleItems(people, words.t('writtenPlans.step.owner.choose'), chosen, lead),
    fields: { ...fieldsOf(plan), ...fields },
    errors,
  };
}
