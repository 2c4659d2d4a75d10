import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Member } from '#modules/team/index.ts';
import { endActions, listActionsOfSources, setActions, somethingToRead } from '#practice/actions/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import { planPath } from '../open-plan/open-written-plan.ts';
import type { WrittenPlan } from '../plan.queries.ts';
import { sendVersion } from '../version.queries.ts';
import type { Acting } from './publish-draft.ts';

/** Whoever gets a version has this many days to read it before My work calls it late. */
const DAYS_TO_READ = 7;

/** Sends a version to everybody in the team but who published it: on My work, and by a letter that names no child. */
export async function tellTheTeam(
  acting: Acting,
  plan: WrittenPlan & { number: number },
  people: readonly Member[],
): Promise<void> {
  const { tx, now, viewer } = acting;
  const others = people.filter(({ userId }) => userId !== viewer.userId);
  await endEarlier(acting, plan);
  await sendVersion(
    tx,
    plan,
    others.map(({ userId }) => userId),
    now,
  );
  await askToRead(acting, plan, others);
  for (const member of others) await write(acting, plan, member);
}

async function askToRead(
  { tx, now, today, viewer, wordsIn }: Acting,
  plan: WrittenPlan & { number: number },
  others: readonly Member[],
): Promise<void> {
  const dueOn = Temporal.PlainDate.from(today).add({ days: DAYS_TO_READ }).toString();
  await setActions(
    tx,
    others.map(({ userId, language }) => ({
      ...{ actionId: randomUUID(), partnershipId: viewer.partnershipId, childId: plan.childId },
      ...{
        ownerUserId: userId,
        what: wordsIn(language).t('writtenPlans.action.read'),
        why: plan.title,
        dueOn,
      },
      ...{ sourceKind: somethingToRead, sourceId: plan.writtenPlanId, link: versionPath(plan) },
      ...{ needsAnswer: true, setBy: viewer.userId, setAt: now },
    })),
  );
}

/** Nobody need read what a newer version has taken the place of. */
async function endEarlier({ tx, today, words }: Acting, { writtenPlanId }: WrittenPlan): Promise<void> {
  const actions = await listActionsOfSources(tx, [writtenPlanId]);
  const waiting = actions.filter(
    ({ sourceKind, doneOn, endedOn }) =>
      sourceKind === somethingToRead && doneOn === null && endedOn === null,
  );
  const ids = waiting.map(({ actionId }) => actionId);
  await endActions(tx, ids, today, words.t('writtenPlans.action.newer'));
}

async function write(
  { tx, now, viewer, wordsIn, config }: Acting,
  plan: WrittenPlan & { number: number },
  { userId, fullName, language }: Member,
): Promise<void> {
  const words = wordsIn(language);
  await sendLetter(tx, {
    ...{ partnershipId: viewer.partnershipId, messageId: randomUUID(), toUserId: userId, madeAt: now },
    subject: words.t('writtenPlans.letter.subject'),
    body: words.t('writtenPlans.letter.body', {
      name: fullName,
      link: new URL(versionPath(plan), config.baseUrl).href,
    }),
  });
}

export const versionPath = (plan: Pick<WrittenPlan, 'childId' | 'writtenPlanId'> & { number: number }) =>
  `${planPath(plan)}/versions/${plan.number}`;
