import { readForm, text } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { searchColleagues, type Colleague } from '../member.queries.ts';
import { openToArrange } from '../open-team/open-team.ts';
import type { Team } from '../team.queries.ts';

const view = 'modules/team/find-a-colleague/find-a-colleague.njk';
const form = z.object({ q: text('team.find.needed', 100, 'team.find.tooLong') });
const MOST = 30;

/** Who is to come into the team is found by name, job or agency. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToArrange(visit);
  if (opened === undefined) return notFound();
  return page(view, { head: opened.head, path: opened.path, q: '', errors: [] });
}

export async function search(visit: Visit): Promise<Answer> {
  const opened = await openToArrange(visit);
  if (opened === undefined) return notFound();
  const { head, path, team } = opened;
  const read = readForm(form, visit.body, visit.words);
  const asked = { head, path, q: String(visit.body['q'] ?? '') };
  if (!read.ok) return pageWithErrors(view, { ...asked, errors: read.errors });
  const found = await searchColleagues(visit.tx, read.values.q, MOST + 1);
  visit.notes({ found: Math.min(found.length, MOST) });
  return page(view, {
    ...asked,
    errors: [],
    hasMore: found.length > MOST,
    found: found.slice(0, MOST).map((one) => foundModel(one, team)),
  });
}

function foundModel(colleague: Colleague, { members }: Team) {
  const { userId, fullName, jobTitle, agencyName, teamName } = colleague;
  return {
    userId,
    name: fullName,
    detail: [jobTitle, teamName, agencyName].filter(Boolean).join(', '),
    isHere: members.some((member) => member.userId === userId),
  };
}
