import { hashOf } from '../../access/sessions.queries.ts';
import type { Config } from '../../config.ts';
import type { Tx } from '../../db/database.ts';
import type { Origin } from '../../web/origin.ts';
import { keyedHash } from '../seal.ts';
import { countFailures, isKnownDevice, recordAttempt, type Place, type Step } from './lock-out.queries.ts';
import { isLocked, lockedMinutes } from './lock-out.rules.ts';

/** What a try is heard with: the visit's own parts. */
export interface Hearing {
  tx: Tx;
  now: Date;
  origin: Origin;
  config: Config;
}

/** A try that may be heard; undefined for `because`: it is. */
export interface Heard {
  because: 'locked' | 'too-many-at-once' | undefined;
  /** Writes down how it went. A try that is not heard is not counted either: it would prolong the pause for ever. */
  note(succeeded: boolean): Promise<void>;
}

/** Asks whether a try for this address is heard now. The answer takes the same queries whether there is such an account or not. */
export async function hearATry(
  { tx, now, origin, config }: Hearing,
  step: Step,
  email: string,
  userId: string | undefined,
): Promise<Heard> {
  const { deviceToken } = origin;
  const known = await isKnownDevice(tx, userId, deviceToken, now);
  const network = keyedHash(config.sessionSecret, 'network', origin.network);
  const place: Place = {
    hash: known && deviceToken !== undefined ? hashOf(deviceToken) : network,
    isKnownDevice: known,
  };
  const since = new Date(now.getTime() - lockedMinutes * 60_000);
  const failures = await countFailures(tx, email, step, place, since);
  const because =
    failures === undefined ? 'too-many-at-once' : isLocked(failures, known) ? 'locked' : undefined;
  return { because, note: (succeeded) => recordAttempt(tx, email, step, place, now, succeeded) };
}
