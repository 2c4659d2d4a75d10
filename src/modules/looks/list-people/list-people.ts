import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import { page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { reachOf, type Reach } from '../look.ts';
import { listPeopleWhoLooked, type PersonWhoLooked } from '../look.queries.ts';
import { readSettings } from '../looks-setting.queries.ts';
import { countToReview } from '../unusual/unusual.queries.ts';

const view = 'modules/looks/list-people/list-people.njk';
const MOST = 50;
const form = z.object({ name: text('looks.search.needed', 100, 'looks.search.tooLong') });

/** The people whose looks the viewer answers for, those who opened most children first. */
export async function show(visit: Visit): Promise<Answer> {
  return page(view, { ...(await modelOf(visit, '')), errors: [] });
}

/** Those with a name; sent, not in the address, which would keep it. */
export async function search(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  const typed = String(visit.body['name'] ?? '');
  if (!read.ok) {
    const model = { ...(await modelOf(visit, '')), q: typed };
    return pageWithErrors(view, { ...model, errors: read.errors });
  }
  return page(view, { ...(await modelOf(visit, read.values.name)), errors: [] });
}

async function modelOf({ tx, today, viewer }: Visit, named: string) {
  const settings = await readSettings(tx, today);
  const reach = reachOf(undefined, today, settings['looks.window-days']);
  const people = await listPeopleWhoLooked(tx, reach, named, MOST);
  return {
    q: named,
    reach,
    isOfficer: viewer.roles.includes('data-protection-officer'),
    toReview: await countToReview(tx),
    people: people.map((person) => rowModel(person, reach)),
    hasMore: people.length === MOST,
    isSearch: named !== '',
  };
}

function rowModel(
  { userId, fullName, jobTitle, agencyName, children, lastAt }: PersonWhoLooked,
  reach: Reach,
) {
  return {
    href: `/looks/people/${userId}?until=${reach.until}`,
    name: fullName,
    detail: [jobTitle, agencyName].filter((part) => part !== '').join(', '),
    children,
    lastAt,
  };
}
