import { Readable } from 'node:stream';
import {
  findChildren,
  readTimeline,
  writeChronologyPdf,
  type TimelineItem,
} from '#modules/children/index.ts';
import { familiesPdf } from '#modules/family/index.ts';
import { listPlanEvents, readPlanRecords, returnKnownUntil } from '#modules/plans/index.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { labelChildren, nameChildren } from '../case-in-words.ts';
import { addPaper } from '../adding.ts';
import { largestPaper } from '../accepted-papers.ts';
import type { kindsFromRecord } from '../paper.ts';
import { minutesToRead } from '../reading-time/minutes-to-read.ts';
import { whereAndWho, type CaseToRead } from '../add-a-paper/papers-of-case.ts';
import { drawPlanSummary } from './plan-summary.ts';

/** Who makes a paper, when and with what: a visit has it, and so has whoever makes one without the web. */
export interface Maker extends Pick<Visit, 'tx' | 'words' | 'today' | 'now' | 'files'> {
  viewer: Pick<Viewer, 'partnershipId' | 'userId'>;
}

type HeardAt = Pick<CaseToRead, 'found' | 'meeting'>;

/** Makes a paper of a case from what its maker may read, as it stands today, and adds it as the newest of its kind. Gives the paper's id. */
export async function addPaperFromRecord(
  maker: Maker,
  place: HeardAt,
  kind: (typeof kindsFromRecord)[number],
): Promise<string> {
  const pdf = await writers[kind](maker, place);
  const { fileId, bytes } = await maker.files.put(Readable.from(pdf), { maxBytes: largestPaper });
  return addPaper(maker.tx, {
    ...whereAndWho(maker, place),
    fileId,
    bytes,
    kind,
    fileName: `${maker.words.t(`panels.papers.made.${kind}`, { date: maker.today })}.pdf`,
    contentType: 'application/pdf',
    minutesToRead: await minutesToRead('pdf', pdf),
    madeFromRecord: true,
  });
}

const writers: Readonly<
  Record<(typeof kindsFromRecord)[number], (maker: Maker, place: HeardAt) => Promise<Buffer>>
> = { plan: planSummary, chronology, family };

async function planSummary(maker: Maker, { found, meeting }: HeardAt): Promise<Buffer> {
  const { tx, words, today } = maker;
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
    madeAt: maker.now,
    madeFor: meeting.panelName,
  });
}

/** One chronology of all the children of the case: with more than one, each event says whose it is. */
async function chronology({ tx, words, today, now }: Maker, { found, meeting }: HeardAt): Promise<Buffer> {
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
    readers: 'panel',
    isSelection: false,
    madeAt: now,
    madeFor: meeting.panelName,
  });
}

/** Who is around the children of the case, drawn and in words. */
async function family(maker: Maker, { found, meeting }: HeardAt): Promise<Buffer> {
  const { words, tx } = maker;
  const children = await findChildren(
    tx,
    found.children.map(({ childId }) => childId),
  );
  const { pdf } = await familiesPdf(maker, [...children.values()], {
    audience: words.t('panels.papers.summary.for', {
      panel: meeting.panelName,
      date: words.date(meeting.heldOn),
    }),
    madeFor: meeting.panelName,
  });
  return pdf;
}
