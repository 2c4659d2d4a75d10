import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { PanelCase } from '../../panel.ts';
import { findPanelMeeting, listCasesOfMeeting } from '../../panel.queries.ts';
import { labelChildren, nameChildren } from '../case-in-words.ts';
import { holds } from '../holds.ts';
import { mayRead, minutesOf, type Paper } from '../paper.ts';
import { listOpenings, listPapersOfCases, standingsAtCases } from '../paper.queries.ts';
import { seesTheWhole } from '../sees-the-whole.ts';

const view = 'modules/panels/papers/read-before-the-panel/read-before-the-panel.njk';

/** What there is to read before a panel, for its members; the team sees its own case, and who has no right to any sees no such page. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, viewer } = visit;
  const meeting = await findPanelMeeting(tx, visit.params['meetingId'] ?? '');
  if (meeting === undefined) return notFound();
  const slots = (await listCasesOfMeeting(tx, meeting.meetingId)).filter((one) => one.slotId !== null);
  const standings = await standingsAtCases(
    tx,
    slots.map((one) => one.caseId),
  );
  const cases = slots.filter((one) => standings.has(one.caseId));
  if (cases.length === 0 && !seesTheWhole(viewer)) return notFound();
  const caseIds = cases.map((one) => one.caseId);
  const papers = (await listPapersOfCases(tx, caseIds)).filter(
    (paper) => paper.isLatest && mayRead(standings.get(paper.caseId), paper),
  );
  const opened = (await listOpenings(tx, caseIds)).filter(({ userId }) => userId === viewer.userId);
  const read = new Set(opened.map(({ paperId }) => paperId));
  visit.looksAt(cases.flatMap((one) => one.children.map((child) => child.childId)));
  return page(view, {
    meeting,
    cases: cases.map((one) => caseToRead(visit, one, papers, read)),
    total: minutesOf(papers),
    unread: papers.filter(({ paperId }) => !read.has(paperId)).length,
    papers: papers.length,
    isPublished: meeting.papersPublishedAt !== null,
    maySit: holds(viewer, 'panel.sit'),
  });
}

function caseToRead(
  { words, today }: Visit,
  one: PanelCase,
  papers: readonly Paper[],
  read: ReadonlySet<string>,
) {
  const own = papers.filter((paper) => paper.caseId === one.caseId);
  return {
    caseId: one.caseId,
    slotNumber: one.slotNumber,
    slotStartsAt: one.slotStartsAt,
    slotEndsAt: one.slotEndsAt,
    names: nameChildren(words, one.children),
    labels: labelChildren(words, one.children, today),
    reason: one.reason,
    dilemma: one.dilemma,
    presenters: words.list(one.presenters.map(({ fullName }) => fullName)),
    papers: own.map((paper) => ({ ...paper, isOpened: read.has(paper.paperId) })),
    ...minutesOf(own),
  };
}
