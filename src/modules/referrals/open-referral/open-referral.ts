import type { Visit } from '#platform/web/visit.ts';
import { listReferredChildren, findReferral } from '../referral.queries.ts';
import type { Referral, ReferredChild } from '../referral.ts';

export interface OpenedReferral {
  referral: Referral;
  children: ReferredChild[];
}

/** The referral of the address with its children; undefined when it is not there, or not the viewer's to read. */
export async function openReferral(visit: Visit): Promise<OpenedReferral | undefined> {
  const referral = await findReferral(visit.tx, visit.params['referralId'] ?? '');
  if (referral === undefined) return undefined;
  const children = await listReferredChildren(visit.tx, [referral.referralId]);
  visit.looksAt(linkedIds(children));
  visit.notes({ referral: referral.referralId });
  return { referral, children };
}

/** The same, only for a draft of the viewer's own. */
export async function openDraft(visit: Visit): Promise<OpenedReferral | undefined> {
  const opened = await openReferral(visit);
  return opened?.referral.state === 'draft' ? opened : undefined;
}

export const linkedIds = (children: readonly ReferredChild[]): string[] =>
  children.flatMap(({ childId }) => (childId === null ? [] : [childId]));
