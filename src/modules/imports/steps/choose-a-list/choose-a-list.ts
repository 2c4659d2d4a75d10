import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayRefusal } from '../../problem-in-words.ts';
import { addUpload, fileOf } from '../choose-a-file/choose-a-file.ts';
import { readStart } from '../read-start.ts';

const view = 'modules/imports/steps/choose-a-list/choose-a-list.njk';

/** The form for a list of people. */
export function show(): Answer {
  return page(view, { errors: [] });
}

/** Takes the list and asks what its columns are; one that has none that can be read comes back at once. */
export async function submit(visit: Visit): Promise<Answer> {
  const upload = fileOf(visit);
  if (upload === undefined) return wrong(visit.words.t('imports.people.new.file.needed'));
  const start = await readStart(visit.files, upload.fileId);
  if ('code' in start) return wrong(sayRefusal(visit.words, 'people', start).message);
  const importId = await addUpload(visit, 'people', upload);
  return redirect(`/imports/people/${importId}/columns`);
}

function wrong(message: string): Answer {
  return pageWithErrors(view, { errors: [{ field: 'file', message }] });
}
