import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { listBandsSet } from '../decide.queries.ts';
import { listMessages } from '../message.queries.ts';
import { findDecisions, findReferral, listReferredChildren } from '../referral.queries.ts';
import { referenceOf } from '../referral.ts';
import { listRequests } from '../request.queries.ts';
import { saidModel } from '../said-model.ts';
import { particularsOf, sayName } from '../say-referral.ts';
import { listReferralsOf } from './about-child.queries.ts';

/** Every referral of the child: what was written, what agencies gave, what was decided; it is about others too. */
export const aboutChild: AboutChild = {
  tables: ['referrals.child', 'referrals.event'],
  read: async (tx, words, childId) => {
    const ids = await listReferralsOf(tx, childId);
    const passages: RecordPassage[] = [];
    for (const id of ids) passages.push(...(await tell(tx, words, id)));
    return [{ title: words.t('referrals.record.title'), passages }];
  },
};

async function tell(tx: Tx, words: Words, referralId: string): Promise<RecordPassage[]> {
  const referral = await findReferral(tx, referralId);
  if (referral === undefined) return [];
  const { number, referredByName: name, agencyName: agency, sentAt } = referral;
  const title = words.t('referrals.title', { reference: referenceOf(number) });
  const label = (what: string) => `${title}: ${what}`;
  const children = await listReferredChildren(tx, [referralId]);
  const when =
    sentAt === null
      ? words.t('referrals.draft.title')
      : words.t('referrals.receivedAt', { at: words.dateTime(sentAt) });
  return [
    passage(title, words.t('referrals.sentBy', { name, agency }), when),
    ...children.map((child) =>
      passage(
        label(sayName(words, child)),
        ...particularsOf(words, child).map((line) => `${line.label}: ${line.text}`),
      ),
    ),
    ...saidModel(words, referral).map((line) => passage(label(line.label), line.text)),
    ...(await tellWhatCame(tx, words, referralId, label)),
  ];
}

/** The bands, what agencies gave, what was decided, and what was written to and fro. */
async function tellWhatCame(
  tx: Tx,
  words: Words,
  referralId: string,
  label: (what: string) => string,
): Promise<RecordPassage[]> {
  const by = (name: string, at: Date) => `${name}, ${words.dateTime(at)}`;
  const decision = (await findDecisions(tx, [referralId])).get(referralId);
  return [
    ...(await listBandsSet(tx, referralId)).map(({ band, because, setByName, setAt }) =>
      passage(label(words.t(`referrals.band.${band}`)), because, by(setByName, setAt)),
    ),
    ...(await listRequests(tx, referralId)).map(({ agencyName, question, answer, knowsNothing }) =>
      passage(
        label(agencyName),
        question,
        knowsNothing === true ? words.t('referrals.request.nothingKnown') : answer,
      ),
    ),
    ...[decision ?? []]
      .flat()
      .map(({ route, because, decidedByName, decidedAt }) =>
        passage(label(words.t(`referrals.outcome.${route}`)), because, by(decidedByName, decidedAt)),
      ),
    ...(await listMessages(tx, referralId)).map(({ what, writtenByName, writtenAt }) =>
      passage(label(words.t('referrals.messages')), what, by(writtenByName, writtenAt)),
    ),
  ];
}
