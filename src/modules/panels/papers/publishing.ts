import type { Tx } from '#platform/db/database.ts';
import { listAttendance } from '#practice/meetings/index.ts';
import { findPanelMeeting } from '../panel.queries.ts';
import { settleAccess } from './give-access.ts';
import { writeToMembers, type LetterPaper } from './letters-to-members.ts';
import { notePublished } from './publishing.queries.ts';

export interface Publishing {
  partnershipId: string;
  meetingId: string;
  /** Who publishes, or the system account: somebody who sees the whole partnership. */
  by: string;
  at: Date;
  /** False leaves the letters out, as for dates of the past. */
  invites?: boolean;
}

/**
 * Publishes the papers of a panel's date: its chair and members come next to the children of its cases until the access ends, and are
 * told by letter. False when there is no such date or they were published already; then nothing happens.
 */
export async function publishPapers(tx: Tx, given: Publishing, paper: LetterPaper): Promise<boolean> {
  if (!(await notePublished(tx, given.meetingId, given.at))) return false;
  await settleAccess(tx, given);
  if (given.invites !== false) await tell(tx, given, 'published', paper);
  return true;
}

/**
 * After something changed at a date whose papers are published: settles who may see which child, and writes to those who can now see
 * more, or to every member when a paper was added.
 */
export async function followChange(
  tx: Tx,
  given: Publishing & { isPaperAdded: boolean },
  paper: LetterPaper,
): Promise<void> {
  const seeMore = await settleAccess(tx, given);
  if (given.isPaperAdded) await tell(tx, given, 'changed', paper);
  else if (seeMore.size > 0) await tell(tx, given, 'changed', paper, seeMore);
}

async function tell(
  tx: Tx,
  { partnershipId, meetingId, at }: Publishing,
  tells: 'published' | 'changed',
  paper: LetterPaper,
  only?: ReadonlySet<string>,
): Promise<void> {
  const meeting = await findPanelMeeting(tx, meetingId);
  const isOver = meeting === undefined || meeting.papersPublishedAt === null || meeting.accessUntil <= at;
  if (isOver || meeting.state === 'cancelled') return;
  const readers = (await listAttendance(tx, meetingId)).filter(
    ({ part, userId }) => (part === 'chair' || part === 'member') && (only?.has(userId) ?? true),
  );
  await writeToMembers(tx, readers, { partnershipId, meeting, tells, at }, paper);
}
