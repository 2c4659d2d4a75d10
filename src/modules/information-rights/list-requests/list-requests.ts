import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { requestDueOn } from '../requests/access-request.ts';
import { listRequests } from '../requests/request.queries.ts';

/** What people have asked about their own data, by when each is due: those to be answered first. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, viewer, today } = visit;
  const requests = await listRequests(tx);
  visit.looksAt(requests.flatMap(({ childId }) => childId ?? []));
  return page('modules/information-rights/list-requests/list-requests.njk', {
    requests: requests.map((request) => {
      const dueOn = requestDueOn(request, viewer.nation);
      const isOpen = request.releasedAt === null;
      return {
        href: `/information-rights/requests/${request.accessRequestId}`,
        about: request.label,
        kind: request.about === 'child' ? '' : words.t(`informationRights.about.${request.about}`),
        askedBy: request.askedBy,
        receivedOn: request.receivedOn,
        isLate: isOpen && dueOn < today,
        due: isOpen
          ? words.relativeDue(dueOn, today)
          : words.t('informationRights.list.released', {
              date: words.dateTime(request.releasedAt ?? visit.now),
            }),
      };
    }),
  });
}
