import { randomUUID } from 'node:crypto';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { agencyToInvite } from '../../people/agency-to-invite.ts';
import { sayRoles } from '../../people/person-in-words.ts';
import { rolesToGive } from '../../people/person.ts';
import { listAgencyNames, listTeams } from '../../people/person.queries.ts';
import { MOST_ROWS, readList } from '../read-list.ts';
import { keepList } from '../list.queries.ts';

const view = 'modules/administration/lists/choose-a-list/choose-a-list.njk';
const LONGEST_NAME = 200;

/** The form for a list of people; a system administrator says first for which agency. */
export async function show(visit: Visit): Promise<Answer> {
  const agency = await agencyToInvite(visit, visit.query['agency']);
  if (agency === undefined && visit.query['agency'] !== undefined) return notFound();
  return page(view, { ...(await modelOf(visit, agency)), errors: [] });
}

/** Reads and checks the list, and keeps it until whoever sent it decides: nobody is invited by this. */
export async function submit(visit: Visit): Promise<Answer> {
  const { viewer, words } = visit;
  const agency = await agencyToInvite(visit, visit.body['agencyId']);
  if (agency === undefined || agency.waitsForTerms) return notFound();
  const wrong = async (message: string) =>
    pageWithErrors(view, { ...(await modelOf(visit, agency)), errors: [{ field: 'file', message }] });
  const upload = visit.uploads.find(({ field, fileName }) => field === 'file' && fileName !== '');
  if (upload === undefined) return wrong(words.t('administration.list.file.needed'));
  const read = await readList(visit, upload.fileId, agency.id);
  if ('refusal' in read) return wrong(read.refusal);
  const listId = randomUUID();
  const fileName = upload.fileName.slice(-LONGEST_NAME);
  const { partnershipId, userId } = viewer;
  const list = { partnershipId, listId, agencyId: agency.id, fileName, madeBy: userId, madeAt: visit.now };
  await keepList(visit.tx, list, read.rows);
  visit.notes({ listId, rows: read.rows.length });
  return redirect(`/people/lists/${listId}`);
}

async function modelOf({ tx, viewer, words }: Visit, agency: { id: string; name: string } | undefined) {
  const agencies = agency === undefined ? await listAgencyNames(tx) : [];
  return {
    agency: agency ?? null,
    agencies: agencies
      .filter(({ waitsForTerms }) => !waitsForTerms)
      .map(({ id, name }) => ({ value: id, text: name })),
    teams: agency === undefined ? [] : (await listTeams(tx, agency.id)).map(({ name }) => name),
    roles: sayRoles(words, rolesToGive(viewer)),
    most: MOST_ROWS,
  };
}
