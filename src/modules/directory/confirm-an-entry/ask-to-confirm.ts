import { randomUUID } from 'node:crypto';
import { markActionDone, setAction } from '#practice/actions/index.ts';
import { addCalendarDays } from '#practice/clocks/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { confirmDays, staleBefore } from './confirm-days.ts';
import { listEditorsToAsk } from './to-confirm.queries.ts';

const SOURCE = 'services-to-confirm';
/** How long somebody has for it, in days. */
const TO_DO_IN = 14;

interface Asking {
  tx: Tx;
  today: string;
  now: Date;
  partnershipId: string;
  systemUserId: string;
  wordsIn: (language: string) => Words;
}

/** Asks each directory editor, once, to confirm what they keep and nobody has confirmed for too long; what others have done for them is done. */
export async function askToConfirm(asking: Asking): Promise<void> {
  const { tx, today, now, partnershipId, systemUserId, wordsIn } = asking;
  const days = await confirmDays(tx, today);
  for (const editor of await listEditorsToAsk(tx, staleBefore(today, days), SOURCE)) {
    const { userId, language, services, actionId, actionVersion } = editor;
    if (services > 0 && actionId === null)
      await setAction(tx, {
        ...{ actionId: randomUUID(), partnershipId, childId: null, ownerUserId: userId, why: '' },
        what: wordsIn(language).t('directory.toConfirm.action', { days }),
        dueOn: addCalendarDays(today, TO_DO_IN),
        ...{ sourceKind: SOURCE, sourceId: userId, needsAnswer: true, link: '/services?stale=mine' },
        ...{ setBy: systemUserId, setAt: now },
      });
    if (services === 0 && actionId !== null && actionVersion !== null)
      await markActionDone(tx, { actionId, version: actionVersion }, systemUserId, today);
  }
}

/** When the last of what the viewer keeps is confirmed, what they were asked is done. What others were asked, the next day's look finds done. */
export async function closeWhenConfirmed({
  tx,
  today,
  viewer,
}: Pick<Visit, 'tx' | 'today' | 'viewer'>): Promise<void> {
  const days = await confirmDays(tx, today);
  const editors = await listEditorsToAsk(tx, staleBefore(today, days), SOURCE);
  const own = editors.find(({ userId }) => userId === viewer.userId);
  if (own?.services !== 0 || own.actionId === null || own.actionVersion === null) return;
  await markActionDone(tx, { actionId: own.actionId, version: own.actionVersion }, viewer.userId, today);
}
