import { z } from 'zod';
import { identifier, listOf, readForm } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { ownerAccessDays } from '#modules/panels/index.ts';
import { handOver, listWorkLeft } from '../change-people.queries.ts';
import { findToChange } from '../find-to-change.ts';
import { typedList } from '../person-form.ts';
import type { Person } from '../person.ts';
import { listColleagues } from '../person.queries.ts';

const view = 'modules/administration/people/hand-over-work/hand-over-work.njk';

/** What somebody who has left had still to do, and who could take it over. */
export async function show(visit: Visit): Promise<Answer> {
  const person = await findLeaver(visit);
  if (person === undefined) return notFound();
  const model = await modelOf(visit, person);
  return page(view, { ...model, errors: [] });
}

const form = z.object({
  actionIds: listOf(identifier('web.errors.notUnderstood')).refine(
    (all) => all.length > 0,
    'administration.handOver.actions.needed',
  ),
  to: identifier('administration.handOver.to.needed'),
});

/** Gives what was ticked to one colleague; the rest stays on the page for another. */
export async function submit(visit: Visit): Promise<Answer> {
  const person = await findLeaver(visit);
  if (person === undefined) return notFound();
  const model = await modelOf(visit, person);
  const actionIds = typedList(visit.body, 'actionIds');
  const read = readForm(form, { ...visit.body, actionIds }, visit.words);
  if (!read.ok) return pageWithErrors(view, { ...model, errors: read.errors });
  const { to } = read.values;
  if (!model.colleagues.some(({ value }) => value === to)) return notFound();
  const given = { actionIds, from: person.userId, to, accessDays: ownerAccessDays };
  const childIds = await handOver(visit.tx, given);
  visit.looksAt(childIds);
  visit.notes({ from: person.userId, to, actionIds });
  const isDone = actionIds.length >= model.actions.length;
  return redirect(
    isDone ? `/people/${person.userId}?done=handed-over` : `/people/${person.userId}/hand-over`,
  );
}

async function findLeaver(visit: Visit): Promise<Person | undefined> {
  const person = await findToChange(visit);
  return person?.state === 'left' ? person : undefined;
}

async function modelOf({ tx, body, query, today, words }: Visit, person: Person) {
  const ticked = typedList(body, 'actionIds');
  const [workLeft, colleagues] = [await listWorkLeft(tx, person.userId), await listColleagues(tx, person)];
  const sayWhat = (isRecommendation: boolean, isAboutChild: boolean) => {
    if (isRecommendation) return words.t('administration.handOver.recommendation');
    return words.t(isAboutChild ? 'administration.handOver.aboutChild' : 'administration.handOver.other');
  };
  return {
    userId: person.userId,
    isJustLeft: query['left'] === 'now',
    name: person.fullName,
    actions: workLeft.map(({ actionId, dueOn, sourceKind, isAboutChild }) => ({
      value: actionId,
      text: sayWhat(sourceKind.endsWith('recommendation'), isAboutChild),
      hint: { text: words.relativeDue(dueOn, today) },
      checked: ticked.length === 0 || ticked.includes(actionId),
    })),
    colleagues: colleagues.map(({ id, name }) => ({ value: id, text: name, selected: id === body['to'] })),
  };
}
