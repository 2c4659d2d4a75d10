import { randomUUID } from 'node:crypto';
import { dayInLondon } from '#platform/clock.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Job, TaskList } from '#platform/jobs/index.ts';
import { listActionsOfSources, setAction } from '#practice/actions/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import { workingDaysOn } from './answer-by.ts';
import { dayAfter } from './look.ts';
import { readSettings } from './looks-setting.queries.ts';
import { addTrailCheck, listOfficers } from './read-the-trail/trail-check.queries.ts';
import { addUnusual, findUnusual } from './unusual/unusual.queries.ts';

/** Each day, yesterday's looking that differs from that of others is listed, and put before the data protection officer. */
async function lookForUnusual(_payload: unknown, job: Job): Promise<void> {
  const now = job.clock.now();
  const today = dayInLondon(now);
  const day = dayAfter(today, -1);
  for (const { partnershipId } of await job.partnerships())
    await job.inPartnership(partnershipId, async (tx, systemUserId) => {
      const settings = await readSettings(tx, today);
      let count = 0;
      for (const found of await findUnusual(tx, day, settings)) {
        const listed = { partnershipId, unusualId: randomUUID(), day, foundAt: now };
        if (await addUnusual(tx, found, listed)) count += 1;
      }
      if (count === 0) return;
      await putBeforeOfficers(job, tx, {
        partnershipId,
        systemUserId,
        kind: 'unusual-looking',
        link: '/looks/unusual',
        dueOn: workingDaysOn(today, settings['looks.review-working-days']),
      });
    });
}

/** Each day the audit trail is followed from its first row; what is wrong is put before the data protection officer at once. */
async function checkTrail(_payload: unknown, job: Job): Promise<void> {
  const now = job.clock.now();
  const verdict = await job.verifyTrail();
  const nobodys = verdict.chains.find(({ partnership }) => partnership === null);
  for (const { partnershipId } of await job.partnerships()) {
    const chain = verdict.chains.find(({ chainId }) => chainId === partnershipId);
    const faults = [...verdict.faults, ...(chain?.faults ?? []), ...(nobodys?.faults ?? [])];
    const isWhole = faults.length === 0;
    await job.inPartnership(partnershipId, async (tx, systemUserId) => {
      await addTrailCheck(tx, partnershipId, randomUUID(), {
        checkedAt: now,
        isWhole,
        rowCount: chain?.rows ?? 0,
        head: chain?.head?.hash ?? null,
        faults,
      });
      const dueOn = dayInLondon(now);
      const about = {
        partnershipId,
        systemUserId,
        kind: 'trail-broken' as const,
        link: '/looks/trail',
        dueOn,
      };
      if (!isWhole) await putBeforeOfficers(job, tx, about);
    });
  }
}

interface Matter {
  partnershipId: string;
  systemUserId: string;
  kind: 'unusual-looking' | 'trail-broken';
  link: string;
  dueOn: string;
}

/** On My work of each officer, once while it is open, with a letter that says where to look. */
async function putBeforeOfficers(job: Job, tx: Tx, matter: Matter): Promise<void> {
  const { partnershipId, systemUserId, kind, link, dueOn } = matter;
  const madeAt = job.clock.now();
  const open = (await listActionsOfSources(tx, [partnershipId])).filter(
    ({ sourceKind, doneOn, endedOn }) => sourceKind === kind && doneOn === null && endedOn === null,
  );
  for (const { userId, language } of await listOfficers(tx)) {
    if (open.some(({ ownerUserId }) => ownerUserId === userId)) continue;
    const words = job.wordsIn(language);
    const told = { link: `${job.config.baseUrl}${link}`, date: words.date(dueOn) };
    await setAction(tx, {
      actionId: randomUUID(),
      partnershipId,
      childId: null,
      ownerUserId: userId,
      what: words.t(`looks.action.${kind}`),
      why: '',
      dueOn,
      sourceKind: kind,
      needsAnswer: kind === 'unusual-looking',
      sourceId: partnershipId,
      link,
      setBy: systemUserId,
      setAt: madeAt,
    });
    await sendLetter(tx, {
      partnershipId,
      messageId: randomUUID(),
      toUserId: userId,
      subject: words.t(`looks.letter.${kind}.subject`),
      body: words.t(`looks.letter.${kind}.body`, told),
      madeAt,
    });
  }
}

export const tasks: TaskList = {
  'daily:unusual-looking': lookForUnusual,
  'daily:audit-trail-check': checkTrail,
};
