import type { FieldError } from '#platform/web/render.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { keepFile } from '#practice/documents/index.ts';
import { readKeptList, sayListRefused } from '#practice/lists/index.ts';
import { addList, listAgencies } from '../list.queries.ts';
import { MOST_LINES } from '../match.ts';

const view = 'modules/matches/choose-a-list/choose-a-list.njk';
const LONGEST_NAME = 200;

/** The form for an agency's list. */
export async function show(visit: Visit): Promise<Answer> {
  return page(view, await formModel(visit, []));
}

/** Takes the list and asks what its columns are; one that cannot be read comes back at once. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer, words, files, now } = visit;
  const upload = visit.uploads.find(({ field, fileName }) => field === 'file' && fileName !== '');
  const agencies = await listAgencies(tx);
  const agency = agencies.find(({ agencyId }) => agencyId === visit.body['agency']);
  const read =
    upload === undefined ? undefined : await readKeptList(files, upload.fileId, { mostRows: MOST_LINES });
  const errors = [
    ...(agency === undefined ? [{ field: 'agency', message: words.t('matches.new.agency.needed') }] : []),
    ...(upload === undefined ? [{ field: 'file', message: words.t('matches.new.file.needed') }] : []),
    ...(read !== undefined && 'code' in read
      ? [{ field: 'file', message: sayListRefused(words, read) }]
      : []),
  ];
  if (agency === undefined || upload === undefined || errors.length > 0)
    return pageWithErrors(view, { ...(await formModel(visit, errors)), errors });
  const { fileId, bytes } = upload;
  await keepFile(tx, { partnershipId: viewer.partnershipId, fileId, bytes, at: now });
  const fileName = upload.fileName.slice(-LONGEST_NAME);
  const listId = await addList(tx, { agencyId: agency.agencyId, fileName, fileId, bytes, at: now });
  visit.notes({ listId });
  return redirect(`/matches/${listId}/columns`);
}

async function formModel({ tx, words, body }: Visit, errors: readonly FieldError[]) {
  const agencies = await listAgencies(tx);
  return {
    errors,
    agencies: [
      { value: '', text: words.t('matches.new.agency.choose') },
      ...agencies.map(({ agencyId, name }) => ({
        value: agencyId,
        text: name,
        selected: agencyId === body['agency'],
      })),
    ],
  };
}
