import { Readable } from 'node:stream';
import { z } from 'zod';
import { readTimeline, writeChronologyPdf, type TimelineItem } from '#modules/children/index.ts';
import { listPlanEvents, readPlanRecords, returnKnownUntil } from '#modules/plans/index.ts';
import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { labelChildren, nameChildren } from '../case-in-words.ts';
import { addPaper } from '../adding.ts';
import { largestPaper } from '../accepted-file.ts';
import { minutesToRead } from '../reading-time/minutes-to-read.ts';
import { findCaseToRead, mayAddPapers, whereAndWho, type CaseToRead } from '../add-a-paper/papers-of-case.ts';
import { drawPlanSummary } from './plan-summary.ts';

const form = z.object({ kind: z.enum(['plan', 'chronology']) });

/** Makes a paper from what is known here, as it stands today, and adds it as the newest of its kind. */
export async function submit(visit: Visit): Promise<Answer> {
  const place = await findCaseToRead(visit);
  const asked = form.safeParse(visit.body);
  if (place === undefined || !mayAddPapers(visit, place) || !asked.success) return notFound();
  const { kind } = asked.data;
  const pdf = kind === 'plan' ? await planSummary(visit, place) : await chronology(visit, place);
  const kept = await visit.files.put(Readable.from(pdf), { maxBytes: largestPaper });
  await addPaper(visit.tx, {
    ...whereAndWho(visit, place),
    ...kept,
    kind,
    fileName: `${visit.words.t(`panels.papers.made.${kind}`, { date: visit.today })}.pdf`,
    contentType: 'application/pdf',
    minutesToRead: await minutesToRead('pdf', pdf),
    madeFromRecord: true,
  });
  return redirect(`/panels/cases/${place.found.caseId}/papers`);
}

async function planSummary(visit: Visit, { found, meeting }: CaseToRead): Promise<Buffer> {
  const { tx, words, today } = visit;
  const childIds = found.children.map((child) => child.childId);
  const records = await readPlanRecords(tx, childIds);
  const events = await listPlanEvents(tx, childIds);
  return drawPlanSummary(words, {
    children: found.children.map((child) => ({
      label: labelChildren(words, [child], today),
      plans: records.get(child.childId)?.plans ?? [],
      events: events.filter(({ childId }) => childId === child.childId),
    })),
    knownUntil: await returnKnownUntil(tx),
    reason: found.reason,
    panelName: meeting.panelName,
    heldOn: meeting.heldOn,
    today,
    madeAt: visit.now,
    madeFor: meeting.panelName,
  });
}

/** One chronology of all the children of the case: with more than one, each event says whose it is. */
async function chronology({ tx, words, today, now }: Visit, { found, meeting }: CaseToRead): Promise<Buffer> {
  const items: TimelineItem[] = [];
  for (const child of found.children) {
    const own = await readTimeline(tx, words, child.childId, { forPanel: true });
    const name = nameChildren(words, [child]);
    const isOnly = found.children.length === 1;
    items.push(...(isOnly ? own : own.map((item) => ({ ...item, what: `${name}: ${item.what}` }))));
  }
  return writeChronologyPdf(words, {
    label: labelChildren(words, found.children, today),
    items: items.toSorted((one, other) => other.on.localeCompare(one.on)),
    leftOut: 0,
    madeAt: now,
    madeFor: meeting.panelName,
  });
}
