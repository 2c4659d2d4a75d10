import { randomUUID } from 'node:crypto';
import { setAction } from '#practice/actions/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { emergencyHours, emergencyReviewDue } from './emergency-time.ts';
import {
  listEmergencySettings,
  listWhomToTell,
  openInEmergency,
  type PersonToTell,
} from './emergency.queries.ts';

const HOUR = 3_600_000;

/** What the act needs of a visit: also the story of the demonstration has it. */
export type Opener = Pick<Visit, 'tx' | 'wordsIn' | 'now' | 'today'> & {
  viewer: { userId: string; partnershipId: string };
  config: { baseUrl: string };
};

export interface Opened {
  emergencyAccessId: string;
  childId: string;
  told: number;
}

/**
 * Opens a child in an emergency and tells whoever must know, in the same transaction: no access without the alert. What is sent and put on
 * My work names nobody, neither child nor person. Undefined: the pointer is of no use any more.
 */
export async function openAndTell(
  visit: Opener,
  pointerId: string,
  reason: string,
): Promise<Opened | undefined> {
  const { tx, now, today } = visit;
  const emergencyAccessId = randomUUID();
  const settings = await listEmergencySettings(tx);
  const until = new Date(now.getTime() + emergencyHours(settings, today) * HOUR);
  const childId = await openInEmergency(tx, { emergencyAccessId, pointerId, reason, until });
  if (childId === undefined) return undefined;
  const dueOn = emergencyReviewDue(settings, today);
  const people = await listWhomToTell(tx, childId);
  for (const person of people) await tell(visit, { emergencyAccessId, childId, dueOn }, person);
  return { emergencyAccessId, childId, told: people.length };
}

interface What {
  emergencyAccessId: string;
  childId: string;
  dueOn: string;
}

async function tell({ tx, wordsIn, now, viewer, config }: Opener, what: What, person: PersonToTell) {
  const words = wordsIn(person.language);
  const link =
    person.as === 'reviewer'
      ? `/emergency-access/${what.emergencyAccessId}`
      : `/children/${what.childId}/who-can-see`;
  await sendLetter(tx, {
    partnershipId: viewer.partnershipId,
    messageId: randomUUID(),
    toUserId: person.userId,
    subject: words.t(`whoCanSee.emergency.letter.${person.as}.subject`),
    body: words.t(`whoCanSee.emergency.letter.${person.as}.body`, {
      due: words.date(what.dueOn),
      address: new URL(link, config.baseUrl).href,
    }),
    madeAt: now,
  });
  if (person.as === 'worker') return;
  await setAction(tx, {
    actionId: randomUUID(),
    partnershipId: viewer.partnershipId,
    childId: null,
    ownerUserId: person.userId,
    what: words.t('whoCanSee.emergency.action'),
    why: words.t('whoCanSee.emergency.action.why'),
    dueOn: what.dueOn,
    sourceKind: 'emergency-access',
    needsAnswer: true,
    sourceId: what.emergencyAccessId,
    link,
    setBy: viewer.userId,
    setAt: now,
  });
}
