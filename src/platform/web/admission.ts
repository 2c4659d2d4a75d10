import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from './house.ts';
import { sendBusyPage } from './send.ts';
import { sentFields } from './sent-fields.ts';

/** Seconds. Long enough for what is under way to be done several times over; the recovery that is promised takes ten at most. */
const COME_BACK_AFTER = 5;

export interface Admission {
  /** Lets a request in, or sends the page that asks to try again and gives false. */
  admit(request: FastifyRequest, reply: FastifyReply): boolean;
  underWay(): number;
}

/**
 * The door. As many requests as the settings allow are under way at one time; who comes on top is told so at once, instead of waiting
 * with everybody else until nobody is served. A request whose asker has left still counts while it waits for a connection of the database.
 * For addresses that use the database: the health addresses and the assets have no door.
 */
export function openAdmission(house: House): Admission {
  const { mostAtOnce, databaseConnections } = house.config;
  let underWay = 0;
  const isFull = () =>
    underWay >= mostAtOnce || house.database.waiting() >= Math.max(mostAtOnce - databaseConnections, 1);
  return {
    underWay: () => underWay,
    admit: (request, reply) => {
      if (isFull()) {
        // A form was read by now; one with files was not: its files would have had to be kept first.
        request.body = request.isMultipart() ? undefined : sentFields(request.body);
        void reply.header('retry-after', COME_BACK_AFTER);
        sendBusyPage(house, request, reply);
        return false;
      }
      underWay += 1;
      onceEnded(reply, () => (underWay -= 1));
      return true;
    },
  };
}

/** `close` comes for an answer that was sent and for one whose asker has left; `finish` also where no line is closed. */
function onceEnded(reply: FastifyReply, work: () => void): void {
  let hasEnded = false;
  const end = () => {
    if (!hasEnded) work();
    hasEnded = true;
  };
  reply.raw.once('close', end).once('finish', end);
}
