import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findChild } from '#modules/children/index.ts';
import { page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { mayDo } from '../may-do.ts';
import { clockModel, sayReferredChild } from '../say-referral.ts';
import { decisionDue } from '../due.ts';
import { nameKnownChild } from '../name-a-child/name-a-child.ts';
import { beginReferral, findDecisions, listOwnReferrals, listReferredChildren } from '../referral.queries.ts';
import { referenceOf, type Decision, type Referral, type ReferredChild } from '../referral.ts';

const MOST = 100;

/** What the viewer referred: what is begun, what waits, and what came of the rest. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, viewer } = visit;
  const all = await listOwnReferrals(tx, viewer.userId, MOST);
  const ids = all.map(({ referralId }) => referralId);
  const children = Map.groupBy(await listReferredChildren(tx, ids), ({ referralId }) => referralId);
  const decisions = await findDecisions(tx, ids);
  visit.looksAt([...children.values()].flat().flatMap(({ childId }) => (childId === null ? [] : [childId])));
  const rows = all.map((referral) =>
    rowOf(visit, referral, children.get(referral.referralId) ?? [], decisions.get(referral.referralId)),
  );
  return page('modules/referrals/list-my-referrals/list-my-referrals.njk', {
    drafts: rows.filter(({ state }) => state === 'draft'),
    waiting: rows.filter(({ state }) => state === 'waiting'),
    decided: rows.filter(({ state }) => state === 'decided'),
    mayAnswer: mayDo(viewer, 'referral.answer'),
  });
}

function rowOf(
  { words, today, now, viewer }: Visit,
  referral: Referral,
  children: readonly ReferredChild[],
  decision: Decision | undefined,
) {
  const { referralId, number, state, savedAt, sentAt } = referral;
  const names = children.map((child) => sayReferredChild(words, child, today));
  return {
    href: `/referrals/${referralId}`,
    state,
    who: names.length === 0 ? words.t('referrals.mine.noChild') : words.list(names),
    reference: referenceOf(number),
    at: sentAt ?? savedAt,
    clock:
      sentAt === null || state !== 'waiting'
        ? undefined
        : clockModel(words, decisionDue(viewer.nation, sentAt), viewer.nation, now),
    outcome: decision === undefined ? '' : words.t(`referrals.outcome.${decision.route}`),
  };
}

/** Begins a draft, which only its author sees; of the child on whose page it was asked for, where it was. */
export async function begin(visit: Visit): Promise<Answer> {
  const { tx, viewer, now, body } = visit;
  const referralId = randomUUID();
  await beginReferral(tx, referralId, viewer, now);
  const asked = z.uuid().safeParse(body['childId']);
  const child = asked.success ? await findChild(tx, asked.data) : undefined;
  if (child !== undefined) visit.looksAt([child.childId]);
  const isNamed = child !== undefined && (await nameKnownChild(visit, referralId, child));
  return redirect(`/referrals/${referralId}${isNamed ? '' : '/children/new'}`);
}
