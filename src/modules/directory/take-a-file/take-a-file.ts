import { randomUUID } from 'node:crypto';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { readServiceFile } from '../open-referral/read-service-file.ts';
import { LARGEST_FILE } from '../open-referral/limits.ts';
import { findImport, listImports, clearImportLines, settleImport } from './import.queries.ts';
import { previewModel } from './preview-model.ts';
import { sayRefused } from './say-file.ts';
import { layAside, takeImport, type Bringing } from './take-import.ts';

const folder = 'modules/directory/take-a-file';
const LONGEST = 200;
const SHOWN_FILES = 20;

/** The form for a file, and the files before. */
export async function show(visit: Visit): Promise<Answer> {
  return page(`${folder}/choose-a-file.njk`, await formModel(visit, []));
}

/** Reads the file and lays aside what it would do; one that cannot be read comes back at once. */
export async function submit(visit: Visit): Promise<Answer> {
  const { uploads, body, words, files } = visit;
  const upload = uploads.find(({ field, fileName }) => field === 'file' && fileName !== '');
  const source = sourceIn(body);
  const missing = [
    ...(source === '' ? [{ field: 'source', message: words.t('directory.import.source.needed') }] : []),
    ...(upload === undefined ? [{ field: 'file', message: words.t('directory.import.file.needed') }] : []),
  ];
  if (upload === undefined || missing.length > 0) return again(visit, missing);
  const read = await files.onDisk(upload.fileId, (path) => readServiceFile(path, source));
  if ('refused' in read) return again(visit, [{ field: 'file', message: sayRefused(words, read) }]);
  const importId = randomUUID();
  const fileName = upload.fileName.slice(-LONGEST);
  const counts = await layAside(bringing(visit), { importId, fileName, source }, read.records);
  visit.notes({ importId, ...counts });
  return redirect(`/services/import/${importId}`);
}

/** What a file would do: the verdict first, then what is new, changed, gone, and what cannot be read. */
export async function preview(visit: Visit): Promise<Answer> {
  const found = await findImport(visit.tx, visit.params['serviceImportId'] ?? '');
  if (found === undefined) return notFound();
  return page(`${folder}/preview.njk`, await previewModel(visit, found));
}

/** Takes it. Taken already, or dropped: the page says so. */
export async function take(visit: Visit): Promise<Answer> {
  const { tx, params, words, body, viewer } = visit;
  const found = await findImport(tx, params['serviceImportId'] ?? '');
  if (found === undefined) return notFound();
  const { importId, source } = found;
  const because = words.t('directory.import.because', { source });
  const endGone = body['endGone'] === 'yes';
  const taken = await takeImport(bringing(visit), importId, { because, endGone, keeper: viewer.userId });
  if (taken !== undefined) visit.notes({ importId, taken });
  return redirect(`/services/import/${importId}`);
}

/** Does nothing with it. */
export async function drop(visit: Visit): Promise<Answer> {
  const { tx, params, viewer, now } = visit;
  const found = await findImport(tx, params['serviceImportId'] ?? '');
  if (found === undefined) return notFound();
  const isDropped = await settleImport(tx, found.importId, { state: 'dropped', by: viewer.userId, at: now });
  if (isDropped) await clearImportLines(tx, found.importId);
  return redirect('/services/import');
}

const bringing = ({ tx, now, today, viewer }: Visit): Bringing => ({ tx, now, today, userId: viewer.userId });

function sourceIn({ source }: Visit['body']): string {
  return typeof source === 'string' ? source.trim().slice(0, LONGEST) : '';
}

const again = async (visit: Visit, errors: readonly FieldError[]) =>
  pageWithErrors(`${folder}/choose-a-file.njk`, await formModel(visit, errors));

async function formModel({ tx, words, body }: Visit, errors: readonly FieldError[]) {
  const imports = await listImports(tx, SHOWN_FILES);
  return {
    errors,
    source: sourceIn(body),
    mostBytes: LARGEST_FILE,
    imports: imports.map(({ importId, fileName, source: from, state, uploadedByName, uploadedAt }) => ({
      ...{ fileName, from, uploadedByName, uploadedAt },
      href: `/services/import/${importId}`,
      state: words.t(`directory.import.state.${state}`),
    })),
  };
}
