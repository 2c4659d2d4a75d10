import { particularsOf, sayName } from '#modules/referrals/index.ts';
import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { findArrangement, findArrangementOf, listVisits } from '../private-fostering/arrangement.queries.ts';
import { listOfChild } from '../referral.queries.ts';
import { asReferred } from '../say-special.ts';
import { referenceOf, type SpecialReferral } from '../special-route.ts';

/** Every specialist referral of the child and what came of it, with the visits of private fostering; what stands on its sheet is told with the forms. */
export const aboutChild: AboutChild = {
  tables: [
    'special_routes.referral',
    'special_routes.event',
    'special_routes.arrangement',
    'special_routes.visit',
  ],
  read: async (tx, words, childId) => {
    const passages: RecordPassage[] = [];
    for (const referral of await listOfChild(tx, childId))
      passages.push(...(await tell(tx, words, referral)));
    return [{ title: words.t('specialRoutes.title'), passages }];
  },
};

async function tell(tx: Tx, words: Words, referral: SpecialReferral): Promise<RecordPassage[]> {
  const { number, route, referredByName: name, agencyName: agency, sentAt, outcome, because } = referral;
  const reference = referenceOf(number);
  const title = `${words.t(`specialRoutes.route.${route}`)} (${reference})`;
  const at = sentAt === null ? '' : words.dateTime(sentAt);
  return [
    passage(
      title,
      words.t('referrals.sentBy', { name, agency }),
      words.t('specialRoutes.receipt', { at, reference }),
    ),
    passage(
      `${title}: ${sayName(words, asReferred(referral))}`,
      ...particularsOf(words, asReferred(referral)).map((line) => `${line.label}: ${line.text}`),
    ),
    ...(outcome === null
      ? []
      : [
          passage(
            `${title}: ${words.t(`specialRoutes.outcome.${outcome}`)}`,
            because,
            `${referral.endedByName ?? ''}, ${referral.endedAgencyName ?? ''}`,
          ),
        ]),
    ...(await tellArrangement(tx, words, referral.referralId)),
  ];
}

async function tellArrangement(tx: Tx, words: Words, referralId: string): Promise<RecordPassage[]> {
  const arrangementId = await findArrangementOf(tx, referralId);
  const found = arrangementId === undefined ? undefined : await findArrangement(tx, arrangementId);
  if (found === undefined) return [];
  const { beganOn, awareOn, carer, endedOn, endedBecause } = found;
  const title = words.t('specialRoutes.fostering.one');
  const visits = await listVisits(tx, found.arrangementId);
  return [
    passage(
      title,
      words.t('specialRoutes.fostering.since', { date: words.date(beganOn), aware: words.date(awareOn) }),
      carer === '' ? null : words.t('specialRoutes.fostering.with', { carer }),
    ),
    ...visits.map((visit) =>
      passage(
        `${title}: ${words.date(visit.visitedOn)}`,
        words.t(`specialRoutes.visit.seen.${visit.seen}`),
        visit.whyNot,
        visit.report,
        visit.writtenByName,
      ),
    ),
    ...(endedOn === null
      ? []
      : [passage(words.t('specialRoutes.fostering.endedOn', { date: words.date(endedOn) }), endedBecause)]),
  ];
}
