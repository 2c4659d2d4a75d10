import { identifier, readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { name } from '../act.queries.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import type { Side } from '../escalation.ts';
import { backTo, openEscalation, type Opened } from '../open-escalation/open-escalation.ts';
import { listChairs, listSpeakers, type Candidate } from '../people.queries.ts';
import { saySide } from '../say-escalation.ts';
import { currentStage, speakerOf } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';
import { mayName } from './may-name.ts';

const view = 'modules/escalations/people/name-who-speaks.njk';
const form = z.object({ userId: identifier('escalations.name.needed') });

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToName(visit);
  return opened === undefined ? notFound() : page(view, formModel(visit, opened, []));
}

/** Somebody else speaks for a side, or chairs: they see the child from now on; who spoke before no longer does for this. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToName(visit);
  if (opened === undefined) return notFound();
  const { tx, body, words } = visit;
  const { escalation, side } = opened;
  const read = readForm(form, body, words);
  if (!read.ok) return pageWithErrors(view, formModel(visit, opened, read.errors));
  const { userId } = read.values;
  const how = await name(tx, escalation.escalationId, side, userId);
  if (how === 'no' || how === 'over') return notFound();
  if (how === 'absent') {
    const errors = [{ field: 'userId', message: words.t('escalations.name.cannot') }];
    return pageWithErrors(view, formModel(visit, opened, errors));
  }
  await tell(visit, await afterChange(visit, escalation.escalationId), [userId], 'named');
  visit.notes({ escalationId: escalation.escalationId, side, userId });
  return backTo(visit, opened);
}

type ToName = Opened & { side: Side; candidates: Candidate[] };

/** Whoever may name a side, while it is open and there is a place: escalations.name asks the same again. */
async function openToName(visit: Visit): Promise<ToName | undefined> {
  const read = z.enum(['raised', 'answers', 'chair']).safeParse(visit.params['side']);
  const opened = await openEscalation(visit);
  if (opened?.escalation.state !== 'open' || !opened.escalation.standsBy || !read.success) return undefined;
  const side = read.data;
  if (!mayName(visit.viewer, opened.escalation, side)) return undefined;
  return { ...opened, side, candidates: await listCandidates(visit, opened, side) };
}

async function listCandidates({ tx }: Visit, { escalation }: Opened, side: Side): Promise<Candidate[]> {
  const { childId, escalationId, raisedAgencyId, answersAgencyId } = escalation;
  if (side === 'chair') return listChairs(tx, childId, escalationId);
  return listSpeakers(tx, {
    childId,
    agencyId: side === 'raised' ? raisedAgencyId : answersAgencyId,
    level: currentStage(escalation).level,
    nearUserId: speakerOf(escalation, side)?.userId ?? null,
  });
}

function formModel({ words }: Visit, opened: ToName, errors: readonly FieldError[]) {
  const { head, path, escalation, side, candidates } = opened;
  const now = speakerOf(escalation, side);
  return {
    ...{ head, path, side, errors },
    sideName: saySide(words, escalation, side),
    now: now?.fullName ?? '',
    chosen: now?.userId ?? candidates[0]?.userId ?? '',
    choices: candidates.map(({ userId, fullName, jobTitle, agencyName }) => ({
      value: userId,
      text: fullName,
      hint: { text: [jobTitle, agencyName].filter(Boolean).join(', ') },
    })),
  };
}
