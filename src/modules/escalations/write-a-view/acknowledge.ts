import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { acknowledge } from '../act.queries.ts';
import { openToSpeak } from '../open-escalation/open-escalation.ts';

/** Whoever answers says that it has arrived. Said twice it stands as it was said first. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  if (opened === undefined) return notFound();
  const { escalationId } = opened.escalation;
  if ((await acknowledge(visit.tx, escalationId)) === 'no') return notFound();
  visit.notes({ escalationId });
  return redirect(opened.path);
}
