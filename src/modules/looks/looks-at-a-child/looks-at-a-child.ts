import { z } from 'zod';
import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { byDay, reachOf, type LookAtChild, type Reach } from '../look.ts';
import { listLooksAtChild, reachAtChild } from '../look.queries.ts';
import { readSettings } from '../looks-setting.queries.ts';
import { sayAct, sayChild, sayOutcome, sayTimes } from '../say-look.ts';

const MOST = 1000;

/** Who has looked at this child, day by day: everybody for its manager and the data protection officer, an administrator's own people else. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today, params, query } = visit;
  const childId = params['childId'] ?? '';
  const at = await reachAtChild(tx, childId);
  if (at === undefined) return notFound();
  visit.looksAt([childId]);
  const opened = await openChild(visit, 'looks');
  const settings = await readSettings(tx, today);
  const reach = reachOf(query['until'], today, settings['looks.window-days']);
  const rows = await listLooksAtChild(tx, childId, reach, MOST);
  const person = z.uuid().safeParse(query['person']).data;
  const shown = person === undefined ? rows : rows.filter(({ userId }) => userId === person);
  return page('modules/looks/looks-at-a-child/looks-at-a-child.njk', {
    head: opened?.head ?? null,
    child: sayChild(words, at.localId),
    path: `/children/${childId}/looks`,
    isAgencyOnly: at.reach === 'agency',
    reach,
    links: links(childId, reach, person),
    people: peopleIn(words, rows, person),
    days: byDay(shown).map(({ day, rows: ofDay }) => ({
      day,
      rows: ofDay.map((row) => rowModel(visit, row)),
    })),
    isCut: rows.length === MOST,
  });
}

function links(childId: string, { earlier, later }: Reach, person: string | undefined) {
  const address = (until: string) =>
    `/children/${childId}/looks?until=${until}${person === undefined ? '' : `&person=${person}`}`;
  return { earlier: address(earlier), later: later === null ? '' : address(later) };
}

/** Everybody who looked in this reach, by name, for choosing one. */
function peopleIn(words: Words, rows: readonly LookAtChild[], chosen: string | undefined) {
  const people = [...new Map(rows.map((row) => [row.userId, row])).values()];
  return [
    { value: '', text: words.t('looks.everybody'), selected: chosen === undefined },
    ...people
      .toSorted((one, other) => one.fullName.localeCompare(other.fullName, words.language))
      .map(({ userId, fullName, agencyName }) => ({
        value: userId,
        text: agencyName === '' ? fullName : `${fullName}, ${agencyName}`,
        selected: userId === chosen,
      })),
  ];
}

function rowModel({ words, viewer }: Visit, row: LookAtChild) {
  return {
    name: row.fullName,
    detail: [row.jobTitle, row.agencyName].filter((part) => part !== '').join(', '),
    did: sayAct(words, row.act),
    isList: row.isList,
    ended: sayOutcome(words, row.outcome, row.why),
    times: sayTimes(words, row.times, row.lastAt),
    questionHref: row.userId === viewer.userId ? '' : `/looks/events/${row.eventId}/question`,
  };
}
