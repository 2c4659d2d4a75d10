import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayPointer } from '../../see-who-can/see-who-can.ts';
import { listRestrictions, type Restriction } from '../restriction.queries.ts';

/** Which children are restricted, when each is looked at again, and which were. */
export async function show(visit: Visit): Promise<Answer> {
  const all = await listRestrictions(visit.tx);
  visit.looksAt(all.map(({ childId }) => childId));
  const rows = all.map((restriction) => rowOf(visit, restriction));
  return page('modules/who-can-see/restriction/list-restrictions/list-restrictions.njk', {
    now: rows.filter(({ lifted }) => lifted === ''),
    before: rows.filter(({ lifted }) => lifted !== ''),
  });
}

function rowOf({ words, today }: Visit, restriction: Restriction) {
  const { restrictionId, kind, reviewOn, liftedAt, named } = restriction;
  return {
    href: `/restricted-children/${restrictionId}`,
    child: sayPointer(words, restriction, today),
    kind: words.t(`whoCanSee.restriction.kind.${kind}`),
    reviewOn,
    named: words.list(named),
    lifted: liftedAt === null ? '' : words.dateTime(liftedAt),
  };
}
