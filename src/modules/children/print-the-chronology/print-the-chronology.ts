import { file, notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { headOf } from '../child-head/child-head.ts';
import { childLabel, type Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { writeChronologyDocx } from '../chronology/chronology-docx.ts';
import { writeChronologyPdf } from '../chronology/chronology-pdf.ts';
import { forReaders, paperReaders, type PaperReaders } from '../chronology/paper-readers.ts';
import type { ChronologyToPrint } from '../chronology/paper-rows.ts';
import { readTimeline } from '../chronology/read-timeline.queries.ts';
import type { TimelineItem } from '../chronology/timeline.ts';
import { filterHref, filterTimeline, readFilter } from '../chronology/timeline-filter.ts';

interface Found {
  child: Child;
  /** Everything the viewer may read, and what of it their filter leaves. */
  all: TimelineItem[];
  chosen: TimelineItem[];
}

/** Whom the paper is for, with how much each of them would get and how much is left out: said to its maker, never on the paper. */
export async function show(visit: Visit): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const { words, viewer, query } = visit;
  const { child, all, chosen } = found;
  const path = `/children/${child.childId}/chronology`;
  return page('modules/children/print-the-chronology/print-the-chronology.njk', {
    head: headOf(visit, child),
    path,
    backHref: filterHref(path, readFilter(query)),
    filter: readFilter(query),
    filteredOut: all.length - chosen.length,
    readers: paperReaders.map((readers) => {
      const held = forReaders(chosen, readers, viewer.agencyId);
      return {
        value: readers,
        text: words.t(`children.paper.readers.${readers}`, { agency: viewer.agencyName }),
        hint: { text: sayLeftOut(words, held.length, chosen.length - held.length) },
      };
    }),
  });
}

const sayLeftOut = (words: Words, held: number, leftOut: number) =>
  words.t('children.paper.holds', { held, leftOut });

export async function givePdf(visit: Visit): Promise<Answer> {
  return givePaper(visit, {
    ending: 'pdf',
    contentType: 'application/pdf',
    write: writeChronologyPdf,
  });
}

export async function giveDocx(visit: Visit): Promise<Answer> {
  return givePaper(visit, {
    ending: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeChronologyDocx,
  });
}

interface Kind {
  ending: string;
  contentType: string;
  write: (words: Words, paper: ChronologyToPrint) => Promise<Buffer>;
}

/** The chronology for a meeting: of what its maker may read, exactly what all of its readers may read, as it was filtered. */
async function givePaper(visit: Visit, { ending, contentType, write }: Kind): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const { words, today, viewer, now } = visit;
  const { child, all, chosen } = found;
  const readers = readersOf(visit);
  if (readers === undefined)
    return redirect(filterHref(`/children/${child.childId}/chronology/paper`, readFilter(visit.query)));
  const items = forReaders(chosen, readers, viewer.agencyId);
  visit.notes({ items: items.length, readers, kind: ending });
  const body = await write(words, {
    label: childLabel(child, words, today),
    items,
    readers,
    isSelection: chosen.length < all.length,
    madeAt: now,
    madeFor: words.t('children.pdf.madeFor', { name: viewer.fullName, agency: viewer.agencyName }),
  });
  return file({
    fileName: `${words.t('children.tab.chronology')} ${child.localId}.${ending}`,
    contentType,
    body,
  });
}

/** Nobody gets a paper before it is said whom it is for. */
function readersOf({ query }: Visit): PaperReaders | undefined {
  return paperReaders.find((readers) => readers === query['readers']);
}

async function openFor(visit: Visit): Promise<Found | undefined> {
  const { tx, words, params, query } = visit;
  const child = await findChild(tx, params['childId'] ?? '');
  if (child === undefined) return undefined;
  visit.looksAt([child.childId]);
  const all = await readTimeline(tx, words, child.childId);
  return { child, all, chosen: filterTimeline(all, readFilter(query)) };
}
