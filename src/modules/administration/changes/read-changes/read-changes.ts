import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayChange } from '../change-in-words.ts';
import { listChanges } from '../change.queries.ts';

const PAGE = 50;

/** For the data protection officer: what was changed about people, roles and agencies, by whom, the latest first. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, query } = visit;
  const onlyRoles = query['only'] === 'roles';
  const number = Math.max(1, Number.parseInt(query['page'] ?? '1', 10) || 1);
  const { changes, total } = await listChanges(tx, { onlyRoles, first: (number - 1) * PAGE, most: PAGE });
  const count = Math.max(1, Math.ceil(total / PAGE));
  const href = (to: number) => `/people/changes?${onlyRoles ? 'only=roles&' : ''}page=${to}`;
  return page('modules/administration/changes/read-changes/read-changes.njk', {
    onlyRoles,
    total,
    rows: changes.map((change) => ({
      at: change.at,
      name: change.name ?? '',
      href: change.userId === null ? '' : `/people/${change.userId}`,
      agency: change.agencyName ?? words.t('administration.agency.none'),
      what: sayChange(words, change),
      by: change.byName,
      byAgency: change.byAgency ?? '',
    })),
    pages: {
      number,
      count,
      previousHref: number > 1 ? href(number - 1) : '',
      nextHref: number < count ? href(number + 1) : '',
    },
  });
}
