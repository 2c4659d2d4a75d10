import { randomUUID } from 'node:crypto';
import { addEntry, findStandingEntry } from '#modules/children/index.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { addDecision } from '../decision.queries.ts';
import type { Decision } from '../decision.ts';
import { sayForChronology } from './decision-in-words.ts';
import type { ReadDecision } from './read-decision.ts';

/** Who writes, in which transaction, when. */
export type Writer = Pick<Visit, 'tx' | 'words' | 'now'> & {
  viewer: Pick<Viewer, 'partnershipId' | 'userId' | 'agencyId'>;
};

/**
 * Writes a decision and its entry on the child's chronology, in the name of the viewer's agency. A correction corrects the entry too,
 * also where somebody corrected it on the chronology meanwhile.
 * @throws Error when somebody else corrected either at this very moment: nothing is kept, and the page that says so keeps what was typed
 */
export async function writeDecision(
  { tx, viewer, words, now }: Writer,
  childId: string,
  read: ReadDecision,
  corrects?: { decision: Decision; reason: string },
): Promise<string> {
  const { answers, proposedBasis, hadDuty } = read;
  const [decisionId, entryId] = [randomUUID(), randomUUID()];
  const author = { partnershipId: viewer.partnershipId, childId, agencyId: viewer.agencyId };
  const written = { enteredBy: viewer.userId, enteredAt: now };
  const isEntryAdded = await addEntry(tx, {
    ...author,
    ...written,
    entryId,
    happenedOn: answers.decidedOn,
    until: null,
    theme: 'other',
    what: sayForChronology(words, answers),
    significance: answers.wasShared ? 1 : 2,
    childView: '',
    audience: answers.audience,
    ...(corrects && {
      corrects: { entryId: await standingEntryId(tx, corrects.decision), reason: corrects.reason },
    }),
  });
  const isAdded =
    isEntryAdded &&
    (await addDecision(tx, {
      ...answers,
      ...author,
      ...written,
      decisionId,
      proposedBasis,
      hadDuty,
      entryId,
      corrects: corrects && { decisionId: corrects.decision.decisionId, reason: corrects.reason },
    }));
  if (!isAdded) throw new Error('the decision, or its entry, was corrected at the same moment');
  return decisionId;
}

async function standingEntryId(tx: Visit['tx'], { childId, entryId }: Decision): Promise<string> {
  return (await findStandingEntry(tx, childId, entryId))?.entryId ?? entryId;
}
