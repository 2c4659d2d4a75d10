import type { Visit } from '#platform/web/visit.ts';
import { listPath } from '../acting.ts';
import { standsBy } from '../act.queries.ts';
import type { AboutKind } from '../escalation.ts';
import { mayDo } from '../may-do.ts';

/**
 * Where somebody says "I disagree with this" of a decision about children, for the first of them whom they stand by: identifiers only. Without an id it is about the child. '' for who may
 * not, or only opened them in an emergency.
 */
export async function disagreeHref(
  { tx, viewer }: Pick<Visit, 'tx' | 'viewer'>,
  childIds: readonly string[],
  kind: AboutKind,
  id: string | null,
): Promise<string> {
  if (!mayDo(viewer, 'escalation.raise')) return '';
  for (const childId of childIds)
    if (await standsBy(tx, childId))
      return `${listPath(childId)}/new${id === null ? '' : `?about=${kind}&id=${id}`}`;
  return '';
}
