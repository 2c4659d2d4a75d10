import { decodeJwt } from 'jose';
import { z } from 'zod';
import { json, type Answer, type Asking, type PublicVisit } from '../../../web/visit.ts';
import { askerOf } from '../asker-of.ts';
import {
  endSessionsElsewhere,
  findSignOnOfNotice,
  hearNotice,
  type NoticeSignOn,
} from '../organisation-sessions.queries.ts';
import { readNotice, type Notice } from './read-notice.ts';

const sent = z.object({ logout_token: z.string().min(1).max(20_000) });
const whose = z.object({
  iss: z.string().max(500),
  aud: z.union([z.string(), z.array(z.string()).max(20)]).transform((given) => [given].flat()),
});

/** OpenID Connect Back-Channel Logout 1.0 section 2.8: a notice that is not right is answered 400, and nothing more is said. */
const refuse = (why: string) => (visit: PublicVisit) => {
  visit.concerns(undefined, 'refused');
  visit.notes({ heard: false, reason: why });
  return json({ error: 'invalid_request' }, 400);
};

/** The provider says that somebody signed out there. Its keys are fetched before any transaction is open. */
export async function ask(asking: Asking): Promise<(visit: PublicVisit) => Promise<Answer> | Answer> {
  const read = sent.safeParse(asking.body);
  if (!read.success) return refuse('no-notice');
  const token = read.data.logout_token;
  const named = namedIn(token);
  if (named === undefined) return refuse('unreadable');
  const signOn = await asking.inTransaction((tx) => findSignOnOfNotice(tx, named.iss, named.aud));
  const asker = signOn && askerOf(signOn, asking);
  if (signOn === undefined || asker === undefined) return refuse('unknown-provider');
  const notice = await readNotice(signOn, token, asker);
  if ('reason' in notice) return refuse(notice.code ?? notice.reason);
  return (visit) => endThem(visit, signOn, notice);
}

function namedIn(token: string): z.infer<typeof whose> | undefined {
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) return undefined;
  return whose.safeParse(payloadOf(token)).data;
}

/** What the notice says before anything of it is proved; undefined when it cannot even be read. */
function payloadOf(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

async function endThem(visit: PublicVisit, signOn: NoticeSignOn, notice: Notice): Promise<Answer> {
  if (!(await hearNotice(visit.tx, signOn.issuer, notice.noticeId, visit.now)))
    return refuse('heard-before')(visit);
  const ended = await endSessionsElsewhere(visit.tx, signOn.issuer, notice, visit.now);
  visit.concerns(ended[0], 'done');
  visit.notes({
    signOnId: signOn.signOnId,
    sessions: ended.reduce((sum, { sessions }) => sum + sessions, 0),
  });
  return json({}, 200);
}
