import { childLabel, findChildren } from '#modules/children/index.ts';
import { listOf, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { discussionPath } from '../acting.ts';
import { decidedAlready } from '../decide-once/conflict.ts';
import { decideDiscussion, listTogether } from '../discussion.queries.ts';
import { openDiscussion, type Opened } from '../open-path/open-path.ts';
import { readPath } from '../path.queries.ts';
import { discussionOutcomes, type Discussion } from '../protection.ts';

const view = 'modules/conferences/decide-once/decide-once.njk';
const form = z.object({
  outcome: z.enum(discussionOutcomes, 'conferences.outcome.needed'),
  because: text('conferences.because.needed', 4000, 'conferences.tooLong.4000'),
  together: listOf(z.uuid('conferences.siblings.unknown')),
});

type OpenedDiscussion = Opened & { discussion: Discussion };

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToDecide(visit);
  if (opened === undefined) return notFound();
  const { child, discussion } = opened;
  if (discussion.decision !== null) return redirect(discussionPath(child.childId, discussion.discussionId));
  return page(view, await formModel(visit, opened, {}, []));
}

/** Decides, once, for the child and those of its siblings who were chosen: who comes second is shown what was decided first. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToDecide(visit);
  if (opened === undefined) return notFound();
  const { child, discussion } = opened;
  const path = discussionPath(child.childId, discussion.discussionId);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok && discussion.decision === null)
    return pageWithErrors(view, await formModel(visit, opened, typedIn(visit.body), read.errors));
  if (!read.ok || !(await decideDiscussion(visit, discussion, read.values)))
    return conflict(visit, opened, path);
  for (const one of await listTogether(visit.tx, discussion))
    if (read.values.together.includes(one.childId)) {
      await decideDiscussion(visit, one, read.values);
      visit.looksAt([child.childId, one.childId]);
    }
  visit.notes({ outcome: read.values.outcome });
  return redirect(path);
}

/** A manager of children's social care, of the team or of the front door. */
async function openToDecide(visit: Visit): Promise<OpenedDiscussion | undefined> {
  if (visit.viewer.agencyKind !== 'social-care') return undefined;
  const opened = await openDiscussion(visit);
  return opened?.stands === true ? opened : undefined;
}

async function formModel(
  visit: Visit,
  { head, child, discussion }: OpenedDiscussion,
  fields: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
) {
  const { tx, words, today } = visit;
  const path = discussionPath(child.childId, discussion.discussionId);
  const ids = (await listTogether(tx, discussion)).map(({ childId }) => childId);
  const chosen = [fields['together'] ?? []].flat();
  visit.looksAt(ids);
  return {
    ...{ head, fields, errors, back: path, action: `${path}/decide` },
    title: words.t('conferences.discussion.decide'),
    question: words.t('conferences.discussion.question'),
    items: discussionOutcomes.map((value) => ({
      value,
      text: words.t(`conferences.discussion.outcome.${value}`),
    })),
    together: [...(await findChildren(tx, ids)).values()].map((one) => ({
      value: one.childId,
      text: childLabel(one, words, today),
      checked: chosen.includes(one.childId),
    })),
  };
}

async function conflict(
  visit: Visit,
  { child, discussion }: OpenedDiscussion,
  path: string,
): Promise<Answer> {
  const { words, body, tx } = visit;
  const { discussions } = await readPath(tx, child.childId);
  const { decision = null } =
    discussions.find(({ discussionId }) => discussionId === discussion.discussionId) ?? {};
  const yours = discussionOutcomes.find((each) => each === body['outcome']);
  const say = (outcome: string) => words.t(`conferences.discussion.outcome.${outcome}`);
  const theirs = decision === null ? undefined : { ...decision, what: say(decision.outcome) };
  return decidedAlready(visit, theirs, yours === undefined ? '' : say(yours), path);
}
