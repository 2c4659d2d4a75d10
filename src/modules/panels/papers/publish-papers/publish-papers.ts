import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { dayInLondon } from '#platform/clock.ts';
import { listAttendance, type Attendance } from '#practice/meetings/index.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { findPanelMeeting, listCasesOfMeeting } from '../../panel.queries.ts';
import { nameChildren } from '../case-in-words.ts';
import { holds } from '../holds.ts';
import type { Paper } from '../paper.ts';
import { listOpenings, listPapersOfCases, type PaperOpening } from '../paper.queries.ts';
import { publishPapers } from '../publishing.ts';

const view = 'modules/panels/papers/publish-papers/publish-papers.njk';

export async function show(visit: Visit): Promise<Answer> {
  const meeting = await findPanelMeeting(visit.tx, visit.params['meetingId'] ?? '');
  if (meeting === undefined) return notFound();
  return page(view, { ...(await readModel(visit, meeting)), errors: [] });
}

export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer, params, now } = visit;
  const meeting = await findPanelMeeting(tx, params['meetingId'] ?? '');
  if (meeting === undefined) return notFound();
  const { meetingId } = meeting;
  const model = await readModel(visit, meeting);
  const wrong = whyNot(meeting, model.cases.length, now);
  if (wrong !== undefined) {
    const errors = [{ field: 'publish', message: visit.words.t(wrong) }];
    return pageWithErrors(view, Object.assign(model, { errors }));
  }
  await publishPapers(
    tx,
    { partnershipId: viewer.partnershipId, meetingId, by: viewer.userId, at: now },
    visit,
  );
  return redirect(`/panels/meetings/${meetingId}/papers`);
}

/** Why the papers of a date cannot be published, as a key of the words; published once already is no mistake. */
function whyNot(meeting: PanelMeeting, cases: number, now: Date): string | undefined {
  if (meeting.state === 'held' || meeting.state === 'cancelled')
    return `panels.papers.not-now.${meeting.state}`;
  if (meeting.accessUntil <= now) return 'panels.papers.not-now.over';
  return cases === 0 ? 'panels.papers.not-now.no-cases' : undefined;
}

async function readModel(visit: Visit, meeting: PanelMeeting) {
  const cases = (await listCasesOfMeeting(visit.tx, meeting.meetingId)).filter((one) => one.slotId !== null);
  const caseIds = cases.map((one) => one.caseId);
  const papers = (await listPapersOfCases(visit.tx, caseIds)).filter((paper) => paper.isLatest);
  const opened = openedBy(await listOpenings(visit.tx, caseIds));
  const readers = (await listAttendance(visit.tx, meeting.meetingId)).filter(isReader);
  visit.looksAt(cases.flatMap((one) => one.children.map((child) => child.childId)));
  return {
    meeting,
    readers,
    cases: cases.map((one) => caseRow(visit, one, papers, readers, opened)),
    children: new Set(cases.flatMap((one) => one.children.map((child) => child.childId))).size,
    withoutPaper: cases.filter((one) => papers.every((paper) => paper.caseId !== one.caseId)).length,
    isPublished: meeting.papersPublishedAt !== null,
    isOver: meeting.accessUntil <= visit.now,
    // Publishing to members is not decided anew for each child; whoever gives a paper to somebody else decides that.
    toShare: cases
      .flatMap((one) => one.children)
      .map((child) => ({ childId: child.childId, name: nameChildren(visit.words, [child]) })),
    mayPublish: holds(visit.viewer, 'panel.publish-papers'),
  };
}

function isReader({ part }: Attendance): boolean {
  return part === 'chair' || part === 'member';
}

type Opened = ReadonlyMap<string, PaperOpening>;

const keyOf = (paperId: string, userId: string) => `${paperId} ${userId}`;

function openedBy(openings: readonly PaperOpening[]): Opened {
  return new Map(openings.map((one) => [keyOf(one.paperId, one.userId), one]));
}

function caseRow(
  { words }: Visit,
  one: PanelCase,
  papers: readonly Paper[],
  readers: readonly Attendance[],
  opened: Opened,
) {
  return {
    caseId: one.caseId,
    slotNumber: one.slotNumber,
    slotStartsAt: one.slotStartsAt,
    names: nameChildren(words, one.children),
    papers: papers
      .filter((paper) => paper.caseId === one.caseId)
      .map((paper) => {
        const openings = readers.map(({ userId }) => {
          const at = opened.get(keyOf(paper.paperId, userId))?.firstOpenedAt;
          return at === undefined ? null : dayInLondon(at);
        });
        return { ...paper, openings, opened: openings.filter((at) => at !== null).length };
      }),
  };
}
