import type { FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { takeBytes } from '../access/bytes-of-a-day.queries.ts';
import type { Viewer } from '../access/index.ts';
import { becomeViewer } from '../access/sessions.queries.ts';
import { recordEvent } from '../audit-trail/record.queries.ts';
import { dayInLondon } from '../clock.ts';
import type { House } from './house.ts';
import { eventOf } from './request-on-trail.ts';
import type { Route } from './routes.ts';
import { sendEnoughToday } from './send.ts';

/** At most this many files come in one form: see receive-uploads.ts. */
const FILES = 5;

/**
 * Whether a person's quota of the day has room for what they are about to send (ASVS 5.2.4); if not, it is on the audit trail and they are
 * told. What they say they send counts, as no more than that is read; whoever does not say it is counted the most that may come.
 */
export async function hasRoomToday(
  house: House,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer,
): Promise<boolean> {
  const most = house.config.uploadsPerDay;
  const said = Number(request.headers['content-length']);
  const bytes = Number.isSafeInteger(said) && said >= 0 ? said : (route.uploadsUpTo ?? 0) * FILES;
  const hasRoom = await house.database.app.transaction().execute(async (tx) => {
    await becomeViewer(tx, viewer, house.clock.now());
    if (await takeBytes(tx, bytes, most)) return true;
    const detail = { why: 'files-of-a-day', bytes, most };
    await recordEvent(tx, { ...eventOf(house, route, request, viewer, 'refused'), detail });
    return false;
  });
  if (!hasRoom) sendEnoughToday(house, request, reply, secondsToday(house.clock.now()));
  return hasRoom;
}

/** Until the next day in London begins. */
function secondsToday(now: Date): number {
  const begins = Temporal.PlainDate.from(dayInLondon(now)).add({ days: 1 }).toZonedDateTime('Europe/London');
  return Math.ceil((begins.epochMilliseconds - now.getTime()) / 1000);
}
