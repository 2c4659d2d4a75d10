import { randomUUID } from 'node:crypto';
import { acceptFile, sayWhyRefused, type AcceptedFile, type FileKind } from '#platform/files/index.ts';
import { versionIn } from '#platform/web/version-in.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Upload,
  type Visit,
} from '#platform/web/visit.ts';
import { giveDocument, keepDocument } from '#practice/documents/index.ts';
import { allQuestions, type FileQuestion } from '../definition/definition.ts';
import { readSheet, type Handler, type OpenSheet, type Place } from '../place/place.ts';
import { sheetHead } from '../read-a-sheet/read-a-sheet.ts';
import { isAnsweredWith, saveAnswers } from '../sheet/sheet.queries.ts';

const view = 'practice/questionnaires/add-a-file/add-a-file.njk';

/** A scan, a letter, a picture. Bytes. */
export const largestAnswerFile = 20 * 1024 * 1024;
const taken: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'webp', 'text'];

/** A page of its own for a file, so that what is typed in the section never waits for it. */
export const askForFile =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    const question = opened && fileQuestion(visit, opened);
    if (opened === undefined || question === undefined) return notFound();
    return page(view, fileModel(visit, opened, question));
  };

export const submitFile =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    const question = opened && fileQuestion(visit, opened);
    if (opened === undefined || question === undefined) return notFound();
    const model = fileModel(visit, opened, question);
    const came = readFile(visit);
    if ('errors' in came) return pageWithErrors(view, { ...model, errors: came.errors });
    const documentId = await keep(visit, opened, model.section, came);
    const value = { documentId, fileName: came.accepted.fileName };
    const given = [{ key: question.key, version: versionIn(visit.body), value, whyNot: '' }];
    const saved = (await saveAnswers(visit.tx, opened.sheet, given))?.answers[0];
    if (saved === undefined) return notFound();
    if (saved.outcome === 'saved') return redirect(`${model.section}#${question.key}`);
    const message = visit.words.t(
      `questionnaires.file.${saved.outcome === 'signed' ? 'signed' : 'overtaken'}`,
    );
    const errors: FieldError[] = [{ field: 'file', message }];
    return conflictPage(view, { ...model, version: saved.version, errors });
  };

/** A file of this sheet, to whoever may read the sheet and the file at this moment. */
export const giveFile =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    const documentId = visit.params['documentId'] ?? '';
    if (opened === undefined || !(await isAnsweredWith(visit.tx, opened.sheet.sheetId, documentId)))
      return notFound();
    return giveDocument(visit, documentId);
  };

function fileQuestion({ params }: Visit, { definition, mayWrite }: OpenSheet): FileQuestion | undefined {
  const found = allQuestions(definition).find(({ key }) => key === params['question']);
  return mayWrite && found?.kind === 'file' ? found : undefined;
}

function fileModel(visit: Visit, opened: OpenSheet, question: FileQuestion) {
  const section = opened.definition.sections.find(({ items }) => items.includes(question));
  return {
    ...sheetHead(visit, opened),
    question: question.label[visit.words.language],
    hint: question.help?.[visit.words.language] ?? visit.words.t('questionnaires.file.kinds'),
    address: `${opened.around.path}/files/${question.key}`,
    section: `${opened.around.path}/sections/${section?.key ?? ''}`,
    version: opened.answers.get(question.key)?.version ?? 0,
    mostBytes: largestAnswerFile,
  };
}

interface Came {
  upload: Upload;
  accepted: AcceptedFile;
}

function readFile({ uploads, words }: Visit): Came | { errors: FieldError[] } {
  const upload = uploads.find(({ field }) => field === 'file');
  if (upload === undefined)
    return { errors: [{ field: 'file', message: words.t('questionnaires.file.needed') }] };
  const accepted = acceptFile(upload, taken);
  if ('problem' in accepted) return { errors: [{ field: 'file', message: sayWhyRefused(words, accepted) }] };
  return { upload, accepted };
}

async function keep(visit: Visit, { sheet }: OpenSheet, link: string, came: Came): Promise<string> {
  const { tx, viewer, now } = visit;
  const documentId = randomUUID();
  await keepDocument(tx, {
    partnershipId: viewer.partnershipId,
    documentId,
    childIds: sheet.childId === null ? [] : [sheet.childId],
    fileId: came.upload.fileId,
    fileName: came.accepted.fileName,
    contentType: came.accepted.contentType,
    bytes: came.upload.bytes,
    addedBy: viewer.userId,
    addedAt: now,
    link,
    ...(sheet.audience === null ? {} : { readers: { audience: sheet.audience, agencyId: sheet.agencyId } }),
  });
  return documentId;
}
