import { randomUUID } from 'node:crypto';
import { keepDocument } from '#practice/documents/index.ts';
import { acceptFile, sayWhyRefused, type AcceptedFile, type FileKind } from '#platform/files/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  notFound,
  pageWithErrors,
  redirect,
  type Answer,
  type Upload,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { addEvidence } from '../action.queries.ts';
import { mayWorkOn, type Action } from '../action.ts';
import { actionModel, openAction, view } from '../open-an-action/open-an-action.ts';
import { findReplaced } from '../replace-a-file.ts';

const form = z.object({ body: text('actions.evidence.needed', 8000, 'actions.evidence.tooLong') });

/** Adds what shows that an action is done, in words and, if there is one, a file: a new one, or the next version of one that is there. */
export async function submit(visit: Visit): Promise<Answer> {
  const action = await openAction(visit);
  if (action === undefined || !mayWorkOn(action, visit.viewer.userId) || action.endedOn !== null)
    return notFound();
  const read = readForm(form, visit.body, visit.words);
  const file = readFile(visit);
  const replaced = await findReplaced(visit, action.actionId, file.kept !== null);
  const errors = [...(read.ok ? [] : read.errors), ...file.errors, ...replaced.errors];
  if (!read.ok || errors.length > 0) {
    const model = { ...(await actionModel(visit, action)), body: typedBody(visit) };
    return pageWithErrors(view, { ...model, errors });
  }
  await addEvidence(visit.tx, {
    partnershipId: visit.viewer.partnershipId,
    evidenceId: randomUUID(),
    actionId: action.actionId,
    body: read.values.body,
    documentId: file.kept && (await keepFile(visit, action, file.kept, replaced.follows)),
    addedBy: visit.viewer.userId,
    addedAt: visit.now,
  });
  return redirect(`/actions/${action.actionId}#evidence`);
}

interface KnownFile {
  upload: Upload;
  accepted: AcceptedFile;
}

/** What shows that something was done: a page, a picture, a list. */
const taken: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'webp', 'csv', 'text'];

function readFile(visit: Visit): { kept: KnownFile | null; errors: FieldError[] } {
  const upload = visit.uploads.find(({ field }) => field === 'file');
  if (upload === undefined) return { kept: null, errors: [] };
  const accepted = acceptFile(upload, taken);
  if (!('problem' in accepted)) return { kept: { upload, accepted }, errors: [] };
  return { kept: null, errors: [{ field: 'file', message: sayWhyRefused(visit.words, accepted) }] };
}

function typedBody({ body }: Visit): string {
  return typeof body['body'] === 'string' ? body['body'] : '';
}

/** The file is kept as what it is by its content, whatever the browser called it. */
async function keepFile(
  visit: Visit,
  action: Action,
  { upload, accepted }: KnownFile,
  follows: string | undefined,
): Promise<string> {
  const documentId = randomUUID();
  await keepDocument(visit.tx, {
    partnershipId: visit.viewer.partnershipId,
    documentId,
    childIds: action.childId === null ? [] : [action.childId],
    fileId: upload.fileId,
    fileName: accepted.fileName,
    contentType: accepted.contentType,
    bytes: upload.bytes,
    addedBy: visit.viewer.userId,
    addedAt: visit.now,
    link: `/actions/${action.actionId}`,
    follows,
  });
  return documentId;
}
