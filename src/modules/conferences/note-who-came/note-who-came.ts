import { listAttendance, noteAttendance, type Attendance } from '#practice/meetings/index.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { typedIn } from '#platform/web/forms.ts';
import { z } from 'zod';
import { conferencePath } from '../acting.ts';
import { mayNote } from './may-note.ts';
import { openConference } from '../open-path/open-path.ts';
import { conferenceModel } from '../read-a-conference/conference-model.ts';
import { view } from '../read-a-conference/read-a-conference.ts';

const choice = z.enum(['yes', 'no', 'stand-in']).optional().catch(undefined);
const MOST_NAME = 200;

/** Notes who came, who did not and who stood in, until it is decided; whoever is left open stays as they were. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, words } = visit;
  const opened = await openConference(visit);
  if (opened?.stands !== true || !mayNote(visit, opened.conference)) return notFound();
  const { conference, child } = opened;
  const noted = (await listAttendance(tx, conference.meetingId)).map((one) => readLine(body, one));
  const errors = noted
    .filter(({ attended, standInName }) => attended === 'stand-in' && standInName === '')
    .map(({ userId, fullName }) => ({
      field: `stand-in-${userId}`,
      message: words.t('conferences.standIn.needed', { name: fullName }),
    }));
  if (errors.length > 0)
    return pageWithErrors(view, await conferenceModel(visit, opened, typedIn(body), errors));
  for (const { userId, attended, standInName } of noted) {
    if (attended === undefined) continue;
    const { meetingId } = conference;
    const name = attended === 'stand-in' ? standInName : null;
    await noteAttendance(tx, { meetingId, userId, attended, standInName: name });
  }
  return redirect(conferencePath(child.childId, conference.conferenceId));
}

function readLine(body: Visit['body'], { userId, fullName }: Attendance) {
  const typed = body[`stand-in-${userId}`];
  const standInName = typeof typed === 'string' ? typed.trim().slice(0, MOST_NAME) : '';
  return { userId, fullName, standInName, attended: choice.parse(body[`attended-${userId}`]) };
}
