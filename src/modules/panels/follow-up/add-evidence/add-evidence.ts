import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addEvidence, findReplaced } from '#practice/actions/index.ts';
import { keepDocument } from '#practice/documents/index.ts';
import { acceptFile, sayWhyRefused, type AcceptedFile } from '#platform/files/index.ts';
import { optionalText, readForm } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { acceptedPapers } from '../../papers/accepted-papers.ts';
import { addressOf, findToFollow } from '../find-to-follow.ts';
import { recommendationPage, untouched, view } from '../read-recommendation/recommendation-page.ts';
import { isAccepted } from '../recommendation.ts';
import type { Recommendation } from '../recommendation.queries.ts';

const form = z.object({ evidence: optionalText(8000, 'panels.followUp.evidence.tooLong') });

/** Keeps what shows that a recommendation is being followed: words, a file, or both. */
export async function submit(visit: Visit): Promise<Answer> {
  const followed = await findToFollow(visit);
  if (followed === undefined || !isAccepted(followed.found)) return notFound();
  const { found } = followed;
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return again(visit, found, read.errors);
  const file = readFile(visit);
  if (file !== undefined && 'error' in file) return again(visit, found, [file.error]);
  const body = read.values.evidence || file?.accepted.fileName;
  if (body === undefined) {
    const message = visit.words.t('panels.followUp.evidence.needed');
    return again(visit, found, [{ field: 'evidence', message }]);
  }
  const replaced = await findReplaced(visit, found.actionId, file !== undefined);
  if (replaced.errors.length > 0) return again(visit, found, replaced.errors);
  const documentId = await keepFile(visit, found, file, replaced.follows);
  await bring(visit, found, body, documentId);
  return redirect(`${addressOf(found)}#evidence`);
}

function bring(
  { tx, viewer, now }: Visit,
  { actionId }: Recommendation,
  body: string,
  documentId: string | null,
): Promise<void> {
  const { partnershipId, userId } = viewer;
  const evidence = { partnershipId, evidenceId: randomUUID(), actionId, body, documentId };
  return addEvidence(tx, { ...evidence, addedBy: userId, addedAt: now });
}

async function again(visit: Visit, found: Recommendation, errors: FieldError[]): Promise<Answer> {
  const evidence = visit.body['evidence'];
  const typed = { ...untouched(found), evidence: typeof evidence === 'string' ? evidence : '' };
  return pageWithErrors(view, await recommendationPage(visit, found, typed, errors));
}

interface GoodFile {
  fileId: string;
  bytes: number;
  accepted: AcceptedFile;
}

function readFile(visit: Visit): GoodFile | { error: FieldError } | undefined {
  const upload = visit.uploads.find(({ field }) => field === 'file');
  if (upload === undefined) return undefined;
  const accepted = acceptFile(upload, acceptedPapers);
  if ('problem' in accepted)
    return { error: { field: 'file', message: sayWhyRefused(visit.words, accepted) } };
  return { fileId: upload.fileId, bytes: upload.bytes, accepted };
}

/** The file, if there is one, is kept with the children of the case: who may see them may read it. */
async function keepFile(
  visit: Visit,
  found: Recommendation,
  file: GoodFile | undefined,
  follows: string | undefined,
): Promise<string | null> {
  if (file === undefined) return null;
  const documentId = randomUUID();
  await keepDocument(visit.tx, {
    partnershipId: visit.viewer.partnershipId,
    documentId,
    childIds: found.childIds,
    fileId: file.fileId,
    fileName: file.accepted.fileName,
    contentType: file.accepted.contentType,
    bytes: file.bytes,
    addedBy: visit.viewer.userId,
    addedAt: visit.now,
    link: addressOf(found),
    follows,
  });
  return documentId;
}
