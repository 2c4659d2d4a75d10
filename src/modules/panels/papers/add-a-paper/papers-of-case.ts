import type { Viewer } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { labelChildren, nameChildren } from '../case-in-words.ts';
import { largestPaper } from '../accepted-papers.ts';
import { holds } from '../holds.ts';
import {
  kindsFromRecord,
  mayRead,
  paperKinds,
  type Paper,
  type PaperKind,
  type PaperStanding,
} from '../paper.ts';
import { listOpenings, listPapersOfCases, standingsAtCases } from '../paper.queries.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { findCase, findPanelMeeting } from '../../panel.queries.ts';

export interface CaseToRead {
  found: PanelCase;
  meeting: PanelMeeting;
  standing: PaperStanding;
}

/** The case, of this address if no other is named, with the viewer's right to its papers; undefined when they have none. */
export async function findCaseToRead(
  visit: Visit,
  caseId = visit.params['caseId'] ?? '',
): Promise<CaseToRead | undefined> {
  const found = await findCase(visit.tx, caseId);
  if (found === undefined) return undefined;
  const standing = (await standingsAtCases(visit.tx, [caseId])).get(caseId);
  const meeting = await findPanelMeeting(visit.tx, found.meetingId);
  if (standing === undefined || meeting === undefined) return undefined;
  visit.looksAt(found.children.map((child) => child.childId));
  return { found, meeting, standing };
}

/** Papers are added by the team and the co-ordinator, to a case that is still to be heard. */
export function mayAddPapers(visit: Visit, { found, meeting, standing }: CaseToRead): boolean {
  const isOpen = found.state === 'booked' || found.state === 'waiting';
  const isToCome = meeting.state === 'planned' || meeting.state === 'under-way';
  return isOpen && isToCome && standing !== 'member' && holds(visit.viewer, 'panel.add-papers');
}

/** What every paper added to this case now has in common. */
export function whereAndWho(
  { viewer, now }: { viewer: Pick<Viewer, 'partnershipId' | 'userId'>; now: Date },
  { found, meeting }: Pick<CaseToRead, 'found' | 'meeting'>,
) {
  return {
    partnershipId: viewer.partnershipId,
    caseId: found.caseId,
    meeting,
    childIds: found.children.map((child) => child.childId),
    addedBy: viewer.userId,
    addedAt: now,
  };
}

/** What the page of a case's papers shows. */
export async function readPapersOfCase(visit: Visit, place: CaseToRead) {
  const { found, meeting, standing } = place;
  const papers = (await listPapersOfCases(visit.tx, [found.caseId])).filter((paper) =>
    mayRead(standing, paper),
  );
  const opened = await listOpenings(visit.tx, [found.caseId]);
  const own = new Set(
    opened.filter(({ userId }) => userId === visit.viewer.userId).map((one) => one.paperId),
  );
  return {
    caseId: found.caseId,
    names: nameChildren(visit.words, found.children),
    labels: labelChildren(visit.words, found.children, visit.today),
    meeting,
    isUnpublished: meeting.papersPublishedAt === null,
    mayAdd: mayAddPapers(visit, place),
    isMember: standing === 'member',
    kinds: paperKinds
      .map((kind) => kindOfPapers(kind, papers, own))
      .filter(({ latest }) => latest !== undefined),
    hasPapers: papers.length > 0,
    allKinds: paperKinds,
    kindsFromRecord,
    mostBytes: largestPaper,
  };
}

function kindOfPapers(kind: PaperKind, papers: readonly Paper[], opened: ReadonlySet<string>) {
  const ofKind = papers.filter((paper) => paper.kind === kind);
  return {
    kind,
    latest: ofKind.find((paper) => paper.isLatest),
    earlier: ofKind.filter((paper) => !paper.isLatest),
    isOpened: ofKind.some((paper) => paper.isLatest && opened.has(paper.paperId)),
  };
}
