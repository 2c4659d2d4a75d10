import { randomUUID } from 'node:crypto';
import { readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { coreGroupPath } from '../acting.ts';
import { listAgencies, type Agency } from '../agency.queries.ts';
import { addCoreGroup } from '../conference.queries.ts';
import { dayErrors } from '../day-held.ts';
import { nextCoreGroup } from '../due.rules.ts';
import { openPath, type Opened } from '../open-path/open-path.ts';
import { plansOf, type DecidedPlan } from '../protection.ts';
import { clockModel } from '../say-path.ts';
import { readTookPart, tookPartBoxes } from '../took-part.ts';

const view = 'modules/conferences/hold-a-core-group/hold-a-core-group.njk';
const form = z.object({
  moved: text('conferences.coreGroup.moved.needed', 6000, 'conferences.tooLong.6000'),
});

type OpenedPlan = Opened & { plan: DecidedPlan };

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openRunning(visit, visit.query['plan']);
  if (opened === undefined) return notFound();
  return page(view, formModel(visit, opened, await listAgencies(visit.tx), {}, []));
}

/** Writes a core group down: the day, who was there, what moved. It changes nothing of the plan itself. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, tx, today } = visit;
  const opened = await openRunning(visit, body['plan']);
  if (opened === undefined) return notFound();
  const { child, plan } = opened;
  const agencies = await listAgencies(tx);
  const tookPart = readTookPart(body, agencies);
  const heldOn = readDate(body, 'held');
  const read = readForm(form, body, words);
  const errors = [
    ...dayErrors(words, heldOn, today),
    ...beforeErrors(visit, heldOn, plan),
    ...(tookPart.length === 0
      ? [{ field: 'tookPart', message: words.t('conferences.tookPart.needed') }]
      : []),
    ...(read.ok ? [] : read.errors),
  ];
  const again = (wrong: readonly FieldError[]) =>
    pageWithErrors(view, formModel(visit, opened, agencies, body, wrong));
  if (!read.ok || errors.length > 0 || typeof heldOn !== 'string') return again(errors);
  const coreGroupId = randomUUID();
  const added = await addCoreGroup(visit, {
    ...{ coreGroupId, childId: child.childId, initialConferenceId: plan.initial.conferenceId },
    ...{ heldOn, moved: read.values.moved, tookPart },
  });
  if (!added) return again([{ field: 'held', message: words.t('conferences.coreGroup.twice') }]);
  visit.notes({ coreGroupId });
  return redirect(coreGroupPath(child.childId, coreGroupId));
}

function beforeErrors({ words }: Visit, heldOn: string | null | undefined, plan: DecidedPlan): FieldError[] {
  if (typeof heldOn !== 'string' || heldOn >= plan.initial.heldOn) return [];
  const date = words.date(plan.initial.heldOn);
  return [{ field: 'held', message: words.t('conferences.coreGroup.before', { date }) }];
}

/** A plan that runs, for whoever stands by the child. */
async function openRunning(visit: Visit, wanted: unknown): Promise<OpenedPlan | undefined> {
  const opened = await openPath(visit);
  if (opened?.stands !== true) return undefined;
  const plan = plansOf(opened.path).find(
    ({ initial, endedOn }) => initial.conferenceId === wanted && endedOn === null,
  );
  return plan === undefined ? undefined : { ...opened, plan };
}

function formModel(
  { words, viewer, today }: Visit,
  { head, list, plan }: OpenedPlan,
  agencies: readonly Agency[],
  typed: Body,
  errors: readonly FieldError[],
) {
  const due = nextCoreGroup(plan, viewer.nation);
  return {
    ...{ head, path: list, errors, fields: typed, planId: plan.initial.conferenceId },
    clock: due === undefined ? null : clockModel(words, due, null, today),
    boxes: tookPartBoxes(typed, agencies),
  };
}
