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
import { conferencePath } from '../acting.ts';
import { listChairs, listToInvite } from '../agency.queries.ts';
import { readQuoracyRule } from '../conference.queries.ts';
import { initialConferenceClock, nextReview } from '../due.rules.ts';
import { openPath, type Opened } from '../open-path/open-path.ts';
import { isAtRisk, plansOf, type Conference } from '../protection.ts';
import { clockModel, type ClockModel } from '../say-path.ts';
import { sayQuoracyRule } from '../set-the-quoracy/say-quoracy.ts';
import { arrangeConference } from './arrange-conference.ts';
import { invite } from './invite.ts';
import { readArranged } from './read-arranged.ts';

const view = 'modules/conferences/arrange-a-conference/arrange-a-conference.njk';

/** What is to be arranged: the conference of a strategy discussion, or the next review of a plan. */
interface Wanted extends Pick<Conference, 'kind' | 'discussionId' | 'initialConferenceId'> {
  clock: ClockModel | null;
}

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToArrange(visit, visit.query);
  return opened === undefined ? notFound() : page(view, await formModel(visit, opened, {}, []));
}

/** Arranges it and invites; of two who arrange at once the second is led to the path, where it stands. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToArrange(visit, visit.body);
  if (opened === undefined) return notFound();
  const { child, wanted, list } = opened;
  const [chairs, people] = [
    await listChairs(visit.tx, child.childId),
    await listToInvite(visit.tx, child.childId),
  ];
  const read = readArranged(visit, chairs, people);
  if (!read.ok) return pageWithErrors(view, await formModel(visit, opened, visit.body, read.errors));
  const { kind, discussionId, initialConferenceId } = wanted;
  const toArrange = {
    ...read.values,
    ...{ childId: child.childId, kind, discussionId, initialConferenceId },
  };
  const arranged = await arrangeConference(visit, toArrange);
  if (arranged === undefined) return redirect(list);
  const { conferenceId } = arranged;
  await invite(visit, { ...toArrange, ...arranged });
  visit.notes({ conferenceId, kind });
  return redirect(conferencePath(child.childId, conferenceId));
}

async function openToArrange(visit: Visit, said: Body): Promise<(Opened & { wanted: Wanted }) | undefined> {
  if (visit.viewer.agencyKind !== 'social-care') return undefined;
  const opened = await openPath(visit);
  const wanted = opened?.stands === true ? wantedOf(visit, opened, said) : undefined;
  return opened === undefined || wanted === undefined ? undefined : { ...opened, wanted };
}

const wantedOf = (visit: Visit, opened: Opened, said: Body): Wanted | undefined =>
  initialOf(visit, opened, said) ?? reviewOf(visit, opened, said);

function initialOf({ words, viewer, today }: Visit, { path }: Opened, said: Body): Wanted | undefined {
  const discussion = path.discussions.find(({ discussionId }) => discussionId === said['discussion']);
  if (discussion === undefined || !isAtRisk(discussion)) return undefined;
  const clock = initialConferenceClock(discussion, path.conferences, viewer.nation);
  return {
    ...{ kind: 'initial', discussionId: discussion.discussionId, initialConferenceId: null },
    clock: clock === undefined ? null : clockModel(words, clock.due, clock.doneOn, today),
  };
}

function reviewOf({ words, viewer, today }: Visit, { path }: Opened, said: Body): Wanted | undefined {
  const plan = plansOf(path).find(({ initial }) => initial.conferenceId === said['plan']);
  const due = plan && nextReview(plan, viewer.nation);
  if (plan === undefined || due === undefined) return undefined;
  return {
    ...{ kind: 'review', discussionId: null, initialConferenceId: plan.initial.conferenceId },
    clock: clockModel(words, due, null, today),
  };
}

async function formModel(
  visit: Visit,
  { head, list, child, wanted }: Opened & { wanted: Wanted },
  typed: Body,
  errors: readonly FieldError[],
) {
  const { tx, words, today } = visit;
  const people = await listToInvite(tx, child.childId);
  const invited = [typed['invited'] ?? []].flat();
  const isFirst = typed['place'] === undefined;
  return {
    ...{ head, path: list, wanted, errors, fields: typed },
    quoracy: sayQuoracyRule(words, await readQuoracyRule(tx, today)),
    chairs: (await listChairs(tx, child.childId)).map(({ userId, fullName, jobTitle, agencyName }) => ({
      value: userId,
      text: fullName,
      hint: { text: `${jobTitle}, ${agencyName}` },
    })),
    people: people.map(({ userId, fullName, jobTitle, agencyName, isNear }) => ({
      value: userId,
      text: `${fullName}, ${agencyName}`,
      hint: { text: isNear ? words.t('conferences.arrange.near', { job: jobTitle }) : jobTitle },
      checked: isFirst ? isNear : invited.includes(userId),
    })),
  };
}
