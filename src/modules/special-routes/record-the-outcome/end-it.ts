import { randomUUID } from 'node:crypto';
import { listAnswers, type Answers } from '#practice/questionnaires/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import type { Acting } from '../acting.ts';
import { openArrangement } from '../private-fostering/arrangement.queries.ts';
import { endSpecialReferral } from '../referral.queries.ts';
import { keyAnswered } from '../send-a-referral/what-stops.rules.ts';
import type { Outcome, SpecialReferral } from '../special-route.ts';

type Ended = Pick<SpecialReferral, 'referralId' | 'version' | 'childId' | 'sheetId' | 'countsFrom'>;

/** Ends what was taken, with what came of it and why; false when somebody changed it meanwhile. Private fostering becomes an arrangement with visits. */
export async function endIt(
  { tx, viewer, now }: Acting,
  referral: Ended,
  { outcome, because }: { outcome: Outcome; because: string },
): Promise<boolean> {
  const { userId, agencyId, partnershipId } = viewer;
  const { referralId, childId, sheetId, countsFrom } = referral;
  if (!(await endSpecialReferral(tx, referral, { outcome, because, at: now }, { userId, agencyId })))
    return false;
  if (outcome !== 'arrangement' || childId === null) return true;
  const answers: Answers = new Map((await listAnswers(tx, sheetId)).map((one) => [one.key, one]));
  const awareOn = countsFrom ?? dayInLondon(now);
  const carer = answers.get('carer')?.value ?? null;
  await openArrangement(tx, {
    ...{ partnershipId, arrangementId: randomUUID(), referralId, childId, awareOn },
    beganOn: keyAnswered(answers, 'begins-on') ?? awareOn,
    carer: typeof carer === 'object' && carer !== null && 'name' in carer ? carer.name.slice(0, 400) : '',
    ...{ openedBy: userId, at: now },
  });
  return true;
}
