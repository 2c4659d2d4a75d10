import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { acceptFile, sayWhyRefused, type AcceptedFile } from '#platform/files/index.ts';
import { readForm } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { acceptedPapers } from '../accepted-papers.ts';
import { addPaper } from '../adding.ts';
import { paperKinds } from '../paper.ts';
import { minutesToRead } from '../reading-time/minutes-to-read.ts';
import {
  findCaseToRead,
  mayAddPapers,
  readPapersOfCase,
  whereAndWho,
  type CaseToRead,
} from './papers-of-case.ts';

const view = 'modules/panels/papers/add-a-paper/add-a-paper.njk';
const form = z.object({ kind: z.enum(paperKinds, 'panels.papers.kind.needed') });

export async function show(visit: Visit): Promise<Answer> {
  const place = await findCaseToRead(visit);
  if (place === undefined) return notFound();
  const typed = { kind: '' };
  return page(view, { ...(await readPapersOfCase(visit, place)), typed, errors: [] });
}

export async function submit(visit: Visit): Promise<Answer> {
  const place = await findCaseToRead(visit);
  if (place === undefined || !mayAddPapers(visit, place)) return notFound();
  const read = readForm(form, visit.body, visit.words);
  const file = readFile(visit);
  if (!read.ok) return again(visit, place, 'error' in file ? [...read.errors, file.error] : read.errors);
  if ('error' in file) return again(visit, place, [file.error]);
  await addPaper(visit.tx, {
    ...whereAndWho(visit, place),
    kind: read.values.kind,
    fileId: file.fileId,
    bytes: file.bytes,
    fileName: file.accepted.fileName,
    contentType: file.accepted.contentType,
    minutesToRead: await readingTime(visit, file),
    madeFromRecord: false,
  });
  return redirect(`/panels/cases/${place.found.caseId}/papers`);
}

async function again(visit: Visit, place: CaseToRead, errors: FieldError[]): Promise<Answer> {
  const kind = visit.body['kind'];
  const typed = { kind: typeof kind === 'string' ? kind : '' };
  const model = { ...(await readPapersOfCase(visit, place)), typed, errors };
  return pageWithErrors(view, model);
}

interface GoodFile {
  fileId: string;
  bytes: number;
  accepted: AcceptedFile;
}

function readFile(visit: Visit): GoodFile | { error: FieldError } {
  const wrong = (message: string) => ({ error: { field: 'file', message } });
  const upload = visit.uploads.find(({ field }) => field === 'file');
  if (upload === undefined) return wrong(visit.words.t('panels.papers.file.needed'));
  const accepted = acceptFile(upload, acceptedPapers);
  if ('problem' in accepted) return wrong(sayWhyRefused(visit.words, accepted));
  return { fileId: upload.fileId, bytes: upload.bytes, accepted };
}

async function readingTime(visit: Visit, { fileId, accepted }: GoodFile): Promise<number | null> {
  const content = await visit.files.open(fileId);
  return content === undefined ? null : minutesToRead(accepted.kind, await buffer(content));
}
