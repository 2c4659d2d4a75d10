import type { Visit } from '#platform/web/visit.ts';
import { listPath } from '../acting.ts';
import { standsBy } from '../act.queries.ts';
import type { AboutKind } from '../escalation.ts';
import { mayDo } from '../may-do.ts';

/** Where somebody says "I disagree with this" of a decision: identifiers only. '' for who may not, or only opened the child in an emergency. */
export async function disagreeHref(
  { tx, viewer }: Pick<Visit, 'tx' | 'viewer'>,
  childId: string,
  kind: Exclude<AboutKind, 'child'>,
  id: string,
): Promise<string> {
  if (!mayDo(viewer, 'escalation.raise') || !(await standsBy(tx, childId))) return '';
  return `${listPath(childId)}/new?about=${kind}&id=${id}`;
}
