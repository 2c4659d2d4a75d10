import { z } from 'zod';
import { endOtherSessions, endOwnSession, listOwnSessions } from '../../../access/own-sessions.queries.ts';
import { notFound, page, redirect, type Answer, type Visit } from '../../../web/visit.ts';

/** Where the viewer is signed in now: one of the things that show them that somebody else is. */
export async function show(visit: Visit): Promise<Answer> {
  const { sessionId, idleMinutes, longestHours } = visit.viewer.session;
  const sessions = (await listOwnSessions(visit.tx, visit.now)).map((session) => {
    const [browser = 'other', system = 'other'] = session.device.split(' ').filter((word) => word !== '');
    return { ...session, browser, system, isThis: session.sessionId === sessionId };
  });
  const model = { sessions, idleMinutes, longestHours, ended: visit.query['done'] === 'ended' };
  return page('platform/sign-in/own-account/see-own-sessions/see-own-sessions.njk', model);
}

export async function endOne(visit: Visit): Promise<Answer> {
  const wanted = z.uuid().safeParse(visit.body['session']);
  if (!wanted.success || !(await endOwnSession(visit.tx, wanted.data, visit.now))) return notFound();
  visit.notes({ ended: 1 });
  return redirect('/your-account/sessions?done=ended');
}

export async function endOthers(visit: Visit): Promise<Answer> {
  visit.notes({ ended: await endOtherSessions(visit.tx, visit.viewer.session.sessionId, visit.now) });
  return redirect('/your-account/sessions?done=ended');
}
