import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { byDay, reachOf, type LookOfPerson } from '../look.ts';
import { findPersonWhoLooked, listLooksOfPerson } from '../look.queries.ts';
import { readSettings } from '../looks-setting.queries.ts';
import { sayAct, sayChild, sayOutcome, sayTimes } from '../say-look.ts';

const MOST = 1000;

/** What one person has looked at and done, day by day; children by their numbers. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, today, params, query } = visit;
  const person = await findPersonWhoLooked(tx, params['userId'] ?? '');
  if (person === undefined) return notFound();
  const settings = await readSettings(tx, today);
  const reach = reachOf(query['until'], today, settings['looks.window-days']);
  const rows = await listLooksOfPerson(tx, person.userId, reach, MOST);
  visit.looksAt(rows.flatMap(({ childId }) => childId ?? []));
  const path = `/looks/people/${person.userId}`;
  return page('modules/looks/looks-of-a-person/looks-of-a-person.njk', {
    name: person.fullName,
    detail: [person.jobTitle, person.agencyName].filter((part) => part !== '').join(', '),
    children: new Set(
      rows.filter(({ outcome }) => outcome === 'done').flatMap(({ childId }) => childId ?? []),
    ).size,
    refused: rows
      .filter(({ outcome }) => outcome === 'refused' || outcome === 'not-found')
      .reduce((sum, { times }) => sum + times, 0),
    reach,
    links: {
      earlier: `${path}?until=${reach.earlier}`,
      later: reach.later === null ? '' : `${path}?until=${reach.later}`,
    },
    days: byDay(rows).map(({ day, rows: ofDay }) => ({
      day,
      rows: ofDay.map((row) => rowModel(visit, row, person.userId)),
    })),
    isCut: rows.length === MOST,
  });
}

function rowModel({ words, viewer }: Visit, row: LookOfPerson, userId: string) {
  const mayAsk = userId !== viewer.userId && row.children > 0;
  return {
    did: sayAct(words, row.act),
    ended: sayOutcome(words, row.outcome, row.why),
    child: sayChild(words, row.localId),
    childHref: row.localId === null ? '' : `/children/${row.childId ?? ''}/looks`,
    many: row.childId === null && row.children > 0 ? words.t('looks.many', { count: row.children }) : '',
    times: sayTimes(words, row.times, row.lastAt),
    questionHref: mayAsk ? `/looks/events/${row.eventId}/question` : '',
  };
}
