import { z } from 'zod';
import { json, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { listOf } from '#platform/web/forms.ts';
import { findCaseAtPanel } from '../sit-a-case/case-at-panel.ts';
import { markThemes } from '../note.queries.ts';
import { changedThemes, themes, type Theme } from '../themes.ts';

const form = z.object({
  theme: listOf(z.enum(themes)),
  /** What was ticked when the boxes were shown, with spaces between. */
  shown: z.string().max(1000),
});

/** Marks themes while they are ticked, for the page's script. */
export async function keep(visit: Visit): Promise<Answer> {
  const marked = await mark(visit);
  if (marked === undefined) return notFound();
  // What this page has ticked, not what is marked by now: else its next save would take away what somebody else marked.
  return json({ savedAt: visit.words.time(visit.now), shown: marked.ticked.join(' ') });
}

/** Marks themes by the button. */
export async function submit(visit: Visit): Promise<Answer> {
  const marked = await mark(visit);
  return marked === undefined ? notFound() : redirect(`/panels/cases/${marked.caseId}/sit#themes`);
}

async function mark(visit: Visit): Promise<{ caseId: string; ticked: Theme[] } | undefined> {
  const place = await findCaseAtPanel(visit);
  const read = form.safeParse(visit.body);
  if (place?.isUnderWay !== true || !read.success) return undefined;
  const { caseId } = place.found;
  const changed = changedThemes(read.data.shown.split(' '), read.data.theme);
  await markThemes(visit.tx, { partnershipId: visit.viewer.partnershipId, caseId }, changed);
  return { caseId, ticked: read.data.theme };
}
