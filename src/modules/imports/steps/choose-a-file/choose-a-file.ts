import { randomUUID } from 'node:crypto';
import { keepFile } from '#practice/documents/index.ts';
import { page, pageWithErrors, redirect, type Answer, type Upload, type Visit } from '#platform/web/visit.ts';
import { addImport } from '../../import.queries.ts';

const view = 'modules/imports/steps/choose-a-file/choose-a-file.njk';
const LONGEST_NAME = 200;

/** The form for a census file. */
export function show(): Answer {
  return page(view, { errors: [] });
}

/** Takes the file, which lies in the file store by now, and has it checked. */
export async function submit(visit: Visit): Promise<Answer> {
  const upload = fileOf(visit);
  if (upload === undefined) {
    const message = visit.words.t('imports.new.file.needed');
    return pageWithErrors(view, { errors: [{ field: 'file', message }] });
  }
  const importId = await addUpload(visit, 'census', upload);
  const { partnershipId } = visit.viewer;
  await visit.addJob('import-check', { partnershipId, importId }, { onceKey: `import-check:${importId}` });
  return redirect(`/imports/${importId}`);
}

/** The file that came with the form; undefined when none was chosen. */
export function fileOf(visit: Visit): Upload | undefined {
  return visit.uploads.find((upload) => upload.field === 'file' && upload.fileName !== '');
}

/** Notes a file on its way in, and has it looked at by the virus scanner. */
export async function addUpload(visit: Visit, kind: 'census' | 'people', upload: Upload): Promise<string> {
  const importId = randomUUID();
  const { partnershipId, userId } = visit.viewer;
  const { fileId, bytes } = upload;
  // Of a list, somebody has to say first what its columns are.
  const check = { task: 'import-check', payload: { partnershipId, importId } };
  const waits = kind === 'census' ? { afterwards: check } : {};
  await keepFile(visit.tx, { partnershipId, fileId, bytes, at: visit.now, ...waits });
  const fileName = upload.fileName.slice(-LONGEST_NAME);
  const by = { uploadedBy: userId, uploadedAt: visit.now };
  await addImport(visit.tx, { partnershipId, importId, kind, fileName, fileId, bytes, ...by });
  return importId;
}
