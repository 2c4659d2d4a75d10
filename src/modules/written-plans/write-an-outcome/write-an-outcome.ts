import { randomUUID } from 'node:crypto';
import type { Member } from '#modules/team/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Fields } from '../date-boxes.ts';
import { addOutcome, changeOutcome, readDraft, removeOutcome, type DraftOutcome } from '../draft.queries.ts';
import { openOutcome, openToWrite, type OpenedPlan } from '../open-plan/open-written-plan.ts';
import { peopleItems, readPeople } from '../open-plan/people-of-team.ts';
import { touchDraft } from '../plan.queries.ts';
import { bothVersions, nothing } from './both-versions.ts';
import { fieldsOf, readOutcome, versionIn } from './outcome-form.ts';

const view = 'modules/written-plans/write-an-outcome/write-an-outcome.njk';

export async function begin(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  const people = await readPeople(visit.tx, opened.child.childId);
  return page(view, formModel(visit, opened, undefined, people, {}, []));
}

/** Adds an outcome to the draft. */
export async function add(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  const { child, plan, path } = opened;
  const people = await readPeople(visit.tx, child.childId);
  const read = readOutcome(visit, people, undefined);
  if (!read.ok)
    return pageWithErrors(
      view,
      formModel(visit, opened, undefined, people, visit.body as Fields, read.errors),
    );
  if ((await touchDraft(visit.tx, plan.writtenPlanId)) === undefined) return notFound();
  const outcomeId = randomUUID();
  const { partnershipId, userId: by } = visit.viewer;
  await addOutcome(visit.tx, plan, read.facts, { partnershipId, outcomeId, by, at: visit.now });
  visit.notes({ writtenPlanId: plan.writtenPlanId, outcomeId });
  return redirect(`${path}/draft#outcome-${outcomeId}`);
}

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openOutcome(visit);
  if (opened === undefined) return notFound();
  const people = await readPeople(visit.tx, opened.child.childId);
  return page(view, formModel(visit, opened, opened.outcome, people, fieldsOf(opened.outcome), []));
}

/** Changes an outcome of the draft; whoever comes second is shown both. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToWrite(visit);
  if (opened === undefined) return notFound();
  const { child, plan, path } = opened;
  const outcomeId = visit.params['outcomeId'] ?? '';
  const people = await readPeople(visit.tx, child.childId);
  const outcomes = await readDraft(visit.tx, plan.writtenPlanId);
  const before = outcomes.find((one) => one.outcomeId === outcomeId);
  const read = readOutcome(visit, people, before);
  if (!read.ok)
    return before === undefined
      ? notFound()
      : pageWithErrors(view, formModel(visit, opened, before, people, visit.body as Fields, read.errors));
  const changing = { by: visit.viewer.userId, at: visit.now };
  const isOurs = before !== undefined;
  if (!isOurs || !(await changeOutcome(visit.tx, { outcomeId, version: read.version }, read.facts, changing)))
    return (await bothVersions(visit, opened, outcomeId, read.facts, people)) ?? notFound();
  if ((await touchDraft(visit.tx, plan.writtenPlanId)) === undefined) return notFound();
  visit.notes({ writtenPlanId: plan.writtenPlanId, outcomeId });
  return redirect(`${path}/draft#outcome-${outcomeId}`);
}

/** Takes an outcome out of the draft; what was published keeps it. */
export async function remove(visit: Visit): Promise<Answer> {
  const opened = await openOutcome(visit);
  if (opened === undefined) return notFound();
  const { plan, path, outcome } = opened;
  const { outcomeId } = outcome;
  const version = versionIn(visit.body);
  const removed = await removeOutcome(
    visit.tx,
    { outcomeId, version },
    { by: visit.viewer.userId, at: visit.now },
  );
  if (!removed) {
    const people = await readPeople(visit.tx, opened.child.childId);
    return (await bothVersions(visit, opened, outcomeId, nothing, people)) ?? notFound();
  }
  if ((await touchDraft(visit.tx, plan.writtenPlanId)) === undefined) return notFound();
  visit.notes({ writtenPlanId: plan.writtenPlanId, outcomeId });
  return redirect(`${path}/draft`);
}

const empty: Fields = { version: '', need: '', wanted: '', measure: '', baseline: '', contingency: '' };

function formModel(
  { words }: Visit,
  { head, path }: OpenedPlan,
  outcome: DraftOutcome | undefined,
  people: readonly Member[],
  fields: Fields,
  errors: readonly FieldError[],
) {
  const outcomes = `${path}/draft/outcomes`;
  return {
    head,
    path,
    isNew: outcome === undefined,
    action: outcome === undefined ? outcomes : `${outcomes}/${outcome.outcomeId}`,
    version: outcome?.version,
    people: peopleItems(people, words.t('writtenPlans.owner.nobody'), fields['ownerUserId'], outcome?.owner),
    fields: { ...empty, ...fields },
    errors,
  };
}
