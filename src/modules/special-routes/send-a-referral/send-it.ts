import { addParties, signSheet, type Answers } from '#practice/questionnaires/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import type { Acting } from '../acting.ts';
import { answerMoment } from '../due.ts';
import { holdDraft, listRecipients, sendSpecialReferral } from '../referral.queries.ts';
import type { SpecialReferral, SpecialRoute } from '../special-route.ts';
import { keyAnswered } from './what-stops.rules.ts';

export interface ToSend {
  referral: Pick<SpecialReferral, 'referralId' | 'sheetId' | 'version'>;
  route: SpecialRoute;
  title: { en: string; cy: string };
  answers: Answers;
  /** How many answers its sender had read. */
  seen: number;
}

/** Sends a draft as its sender read it: the sheet is signed, and opened to those who receive it. Undefined: it was changed or sent meanwhile, and nothing is done. */
export async function sendIt(
  { tx, viewer, now }: Acting,
  { referral, route, title, answers, seen }: ToSend,
): Promise<number | undefined> {
  const { referralId, sheetId, version } = referral;
  if (!(await holdDraft(tx, { referralId, version }))) return undefined;
  if ((await signSheet(tx, sheetId, seen)) !== 'signed') return undefined;
  const { partnershipId, userId, nation } = viewer;
  const recipients = await listRecipients(tx, referralId);
  await addParties(tx, { partnershipId, sheetId }, [{ userId }, ...recipients]);
  const countsFrom = keyAnswered(answers, route.datedBy) ?? dayInLondon(now);
  const dueAt = answerMoment(route, { sentAt: now, countsFrom }, nation);
  const kind = keyAnswered(answers, route.kindBy) ?? null;
  return sendSpecialReferral(tx, { referralId, version }, { title, countsFrom, kind, dueAt, at: now });
}
