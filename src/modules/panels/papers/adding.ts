import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import { addJob } from '#platform/jobs/index.ts';
import { keepDocument } from '#practice/documents/index.ts';
import type { PanelMeeting } from '../panel.ts';
import type { PaperKind } from './paper.ts';
import { findNewestDocument, keepPaper } from './paper.queries.ts';
import { papersChanged } from './papers-changed.ts';

export interface PaperToAdd {
  partnershipId: string;
  caseId: string;
  /** The date on which the case is heard. */
  meeting: Pick<PanelMeeting, 'meetingId' | 'papersPublishedAt'>;
  /** The children of the case: whoever may see all of them may see the file. */
  childIds: readonly string[];
  kind: PaperKind;
  /** In the file store already. */
  fileId: string;
  fileName: string;
  contentType: string;
  bytes: number;
  minutesToRead: number | null;
  madeFromRecord: boolean;
  /** The version whose content this is again. */
  restoredFrom?: number;
  addedBy: string;
  addedAt: Date;
}

/** So that several papers added one after the other are one letter. */
const pauseBeforeLetters = 10 * 60_000;

/** Keeps a file as the newest paper of its kind; once the papers are published, members are given it and told. Gives the paper's id. */
export async function addPaper(tx: Tx, paper: PaperToAdd): Promise<string> {
  const { partnershipId, meeting, addedAt } = paper;
  const [paperId, documentId] = [randomUUID(), randomUUID()];
  const follows = await findNewestDocument(tx, paper.caseId, paper.kind);
  const link = `/panels/cases/${paper.caseId}/papers`;
  await keepDocument(tx, { ...paper, documentId, follows, link });
  await keepPaper(tx, { ...paper, paperId, documentId });
  if (meeting.papersPublishedAt !== null) {
    await addJob(
      tx,
      papersChanged,
      { partnershipId, meetingId: meeting.meetingId, isPaperAdded: true },
      {
        onceKey: `${papersChanged}:${meeting.meetingId}`,
        runAt: new Date(addedAt.getTime() + pauseBeforeLetters),
      },
    );
  }
  return paperId;
}
