import { z } from 'zod';
import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findCaseToRead, mayAddPapers } from '../add-a-paper/papers-of-case.ts';
import { kindsFromRecord } from '../paper.ts';
import { addPaperFromRecord } from './paper-from-record.ts';

const form = z.object({ kind: z.enum(kindsFromRecord) });

/** Makes a paper from what is known here, as it stands today, and adds it as the newest of its kind. */
export async function submit(visit: Visit): Promise<Answer> {
  const place = await findCaseToRead(visit);
  const asked = form.safeParse(visit.body);
  if (place === undefined || !mayAddPapers(visit, place) || !asked.success) return notFound();
  await addPaperFromRecord(visit, place, asked.data.kind);
  return redirect(`/panels/cases/${place.found.caseId}/papers`);
}
