import { file, notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { childLabel } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { writeChronologyPdf } from '../chronology/chronology-pdf.ts';
import { readTimeline } from '../chronology/read-timeline.queries.ts';
import { filterTimeline, readFilter } from '../chronology/timeline-filter.ts';

/** The chronology for a meeting, with exactly what the reader may see, and as they have filtered it. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today, viewer, now } = visit;
  const child = await findChild(tx, visit.params['childId'] ?? '');
  if (child === undefined) return notFound();
  visit.looksAt([child.childId]);
  const all = await readTimeline(tx, words, child.childId);
  const items = filterTimeline(all, readFilter(visit.query));
  visit.notes({ items: items.length });
  return file({
    fileName: `${words.t('children.tab.chronology')} ${child.localId}.pdf`,
    contentType: 'application/pdf',
    body: await writeChronologyPdf(words, {
      label: childLabel(child, words, today),
      items,
      leftOut: all.length - items.length,
      madeAt: now,
      madeFor: words.t('children.pdf.madeFor', { name: viewer.fullName, agency: viewer.agencyName }),
    }),
  });
}
