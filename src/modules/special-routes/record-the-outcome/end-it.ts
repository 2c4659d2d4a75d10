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
  const { userId, agencyId } = viewer;
  const { childId } = referral;
  if (!(await endSpecialReferral(tx, referral, { outcome, because, at: now }, { userId, agencyId })))
    return false;
  if (outcome === 'arrangement' && childId !== null)
    await beginArrangement({ tx, viewer, now }, referral, childId);
  return true;
}

async function beginArrangement(
  { tx, viewer, now }: Acting,
  referral: Ended,
  childId: string,
): Promise<void> {
  const { referralId, sheetId, countsFrom } = referral;
  const answers: Answers = new Map((await listAnswers(tx, sheetId)).map((one) => [one.key, one]));
  const awareOn = countsFrom ?? dayInLondon(now);
  await openArrangement(tx, {
    ...{ partnershipId: viewer.partnershipId, arrangementId: randomUUID(), referralId, childId, awareOn },
    beganOn: keyAnswered(answers, 'begins-on') ?? awareOn,
    carer: nameAnswered(answers, 'carer'),
    ...{ openedBy: viewer.userId, at: now },
  });
}

function nameAnswered(answers: Answers, question: string): string {
  const value = answers.get(question)?.value ?? null;
  return typeof value === 'object' && value !== null && 'name' in value ? value.name.slice(0, 400) : '';
}
