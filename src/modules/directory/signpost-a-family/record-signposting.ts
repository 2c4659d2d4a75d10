import { randomUUID } from 'node:crypto';
import { setAction } from '#practice/actions/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { addSignposting } from '../signposting.queries.ts';
import type { Contact } from '../signposting.ts';
import { pathOf } from './open-to-signpost.ts';

/** Who records, in which transaction, when. */
export type Recorder = Pick<Visit, 'tx' | 'now' | 'words'> & {
  viewer: Pick<Visit['viewer'], 'userId' | 'partnershipId'> & { agencyId: string };
};

export interface Signpost {
  serviceIds: readonly string[];
  /** What they are called, for the action. */
  serviceNames: readonly string[];
  need: string;
  because: string;
  agreedWith: string;
  contactBy: Contact;
  /** 'YYYY-MM-DD' */
  followUpOn: string;
  /** Another piece of work it came out of; left out: the child's own page. */
  from?: { kind: string; id: string };
}

/** Records that a family was told of services, and gives whoever did so something to ask on the day they chose. */
export async function recordSignposting(
  { tx, now, words, viewer }: Recorder,
  childId: string,
  { serviceNames, followUpOn, from, ...given }: Signpost,
): Promise<string> {
  const { userId, partnershipId, agencyId } = viewer;
  const [signpostingId, actionId] = [randomUUID(), randomUUID()];
  await addSignposting(tx, {
    ...given,
    ...{ partnershipId, signpostingId, childId, agencyId, actionId },
    from: from ?? { kind: 'child', id: childId },
    ...{ recordedBy: userId, recordedAt: now },
  });
  await setAction(tx, {
    ...{ actionId, partnershipId, childId, ownerUserId: userId },
    what: words.t('directory.followUp.action', { services: words.list(serviceNames) }),
    ...{ why: given.because, dueOn: followUpOn },
    ...{ sourceKind: 'signposting', sourceId: signpostingId, needsAnswer: true },
    link: `${pathOf(childId)}/${signpostingId}`,
    ...{ setBy: userId, setAt: now },
  });
  return signpostingId;
}
