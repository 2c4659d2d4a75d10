import { createHash } from 'node:crypto';
import { findAction, markActionDone } from '#practice/actions/index.ts';
import {
  conflictPage,
  file,
  notFound,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { listMarks } from '../decide-marks/mark.queries.ts';
import { listPassages } from '../make-the-record/record.queries.ts';
import { openRequest, requestView } from '../open-a-request/request-page.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { composeRecord } from './compose-record.ts';
import { findReleased, keepReleased } from './release.queries.ts';
import { writeRecordJson, writeRecordPdf } from './write-files.ts';

/** Gives the record out: only when who asks was seen to be who they say, and every mark is decided. What is given is kept as it is. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer, now } = visit;
  const opened = await openRequest(visit);
  if (opened === undefined || opened.request.releasedAt !== null) return notFound();
  const { request, model } = opened;
  const marks = await listMarks(tx, request.accessRequestId);
  const wrong = whyNot(
    request,
    marks.some(({ decision }) => decision === null),
  );
  if (wrong !== undefined)
    return pageWithErrors(requestView, {
      ...model,
      errors: [{ field: 'release', message: visit.words.t(`informationRights.release.${wrong}`) }],
    });
  const words = visit.wordsIn(request.language);
  const sections = composeRecord(words, await listPassages(tx, request.accessRequestId), marks);
  const given = { request, sections, partnershipName: viewer.partnershipName, at: now };
  const files = [
    { kind: 'pdf' as const, body: await writeRecordPdf(words, given) },
    { kind: 'json' as const, body: writeRecordJson(words, given) },
  ].map((one) => ({ ...one, sha256: createHash('sha256').update(one.body).digest('hex') }));
  const isKept = await keepReleased(tx, { ...request, version: versionIn(visit.body) }, files, {
    partnershipId: viewer.partnershipId,
    userId: viewer.userId,
    at: now,
  });
  if (!isKept) return conflictPage('platform/web/errors/conflict.njk', { typed: [] });
  visit.notes({ files: files.map(({ kind, sha256 }) => ({ kind, sha256 })) });
  await finishAction(visit, request.actionId);
  return redirect(`/information-rights/requests/${request.accessRequestId}`);
}

function whyNot(
  { proof, madeAt }: { proof: string; madeAt: Date | null },
  isOpen: boolean,
): string | undefined {
  if (madeAt === null) return 'notMade';
  if (proof === 'none') return 'noProof';
  return isOpen ? 'undecided' : undefined;
}

async function finishAction({ tx, viewer, today }: Visit, actionId: string | null): Promise<void> {
  const action = actionId === null ? undefined : await findAction(tx, actionId);
  if (action !== undefined && action.doneOn === null) await markActionDone(tx, action, viewer.userId, today);
}

const types = { pdf: 'application/pdf', json: 'application/json; charset=utf-8' } as const;

/** What was given, byte by byte as it was given. */
export const download =
  (kind: keyof typeof types) =>
  async (visit: Visit): Promise<Answer> => {
    const opened = await openRequest(visit);
    const found = opened && (await findReleased(visit.tx, opened.request.accessRequestId, kind));
    if (found === undefined) return notFound();
    visit.notes({ sha256: found.sha256 });
    return file({ fileName: `subject-access.${kind}`, contentType: types[kind], body: found.body });
  };
