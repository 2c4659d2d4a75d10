import { findChild, headOf, type ChildHead } from '#modules/children/index.ts';
import { redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { listPath, pathOf } from '../acting.ts';
import { findEscalation, type Escalation } from '../escalation.queries.ts';

export interface Opened {
  head: ChildHead;
  escalation: Escalation;
  path: string;
  /** Where all disagreements about the child are; for who does not see the child, the referral. */
  listHref: string;
}

/**
 * The disagreement of the address; undefined when it or its child is not there or not the viewer's. Who speaks in it for who referred a child they do not
 * see reads it without the child. Notes the look.
 */
export async function openEscalation(visit: Visit): Promise<Opened | undefined> {
  const childId = visit.params['childId'] ?? '';
  const escalation = await findEscalation(visit.tx, visit.params['escalationId'] ?? '');
  if (escalation?.childId !== childId) return undefined;
  const child = await findChild(visit.tx, childId);
  visit.looksAt([childId]);
  const path = pathOf(escalation);
  if (child !== undefined)
    return { head: headOf(visit, child, 'disagreements'), escalation, path, listHref: listPath(childId) };
  return { head: headOfReferral(visit, childId), escalation, path, listHref: hrefOfReferral(escalation) };
}

const hrefOfReferral = ({ aboutId }: Escalation) =>
  aboutId === null ? '/referrals' : `/referrals/${aboutId}`;

/** Of the child nothing: the page is about the referral. */
export const headOfReferral = ({ words }: Pick<Visit, 'words'>, childId: string): ChildHead => ({
  ...{ childId, name: words.t('escalations.ofReferral'), age: '', localId: '', goneSince: null, tabs: [] },
  banner: { childId, isRestricted: false, emergencyUntil: null },
});

/** The same, for an act of those who speak in it while it is open. */
export async function openToSpeak(visit: Visit): Promise<Opened | undefined> {
  const opened = await openEscalation(visit);
  return opened?.escalation.mySide != null && opened.escalation.standsBy ? opened : undefined;
}

/** Back to the disagreement; whoever saw the child only for it, and it has ended, is told so instead. */
export async function backTo(visit: Visit, { escalation, path }: Opened): Promise<Answer> {
  const sees = (await findEscalation(visit.tx, escalation.escalationId)) !== undefined;
  return redirect(sees ? path : '/disagreements/over');
}
