import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listMarks } from '../decide-marks/mark.queries.ts';
import { listPassages } from '../make-the-record/record.queries.ts';
import { openRequest } from '../open-a-request/request-page.ts';
import { composeRecord } from '../release-a-record/compose-record.ts';

/** The record as it would be given now: what was decided to be taken out is taken out. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openRequest(visit);
  if (opened === undefined) return notFound();
  const { request, model } = opened;
  const passages = await listPassages(visit.tx, request.accessRequestId);
  const marks = await listMarks(visit.tx, request.accessRequestId);
  visit.notes({ passages: passages.length });
  return page('modules/information-rights/read-the-record/read-the-record.njk', {
    path: model.path,
    label: request.label,
    sections: composeRecord(visit.wordsIn(request.language), passages, marks),
  });
}
