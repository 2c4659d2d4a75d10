import type { FileState } from '#practice/documents/index.ts';

/** What a paper is; the newest of a kind takes the place of the one before it. */
export const paperKinds = ['plan', 'assessment', 'chronology', 'family', 'other'] as const;

/** Those that can be made from what is held here. */
export const kindsFromRecord = ['plan', 'chronology', 'family'] as const;

export type PaperKind = (typeof paperKinds)[number];

/**
 * Why somebody may read the papers of a case: their work is the whole partnership, they are of the team or present the case, or they
 * sit on its panel and the papers are published. Whoever has only a recommendation to answer has none of these.
 */
export type PaperStanding = 'whole' | 'team' | 'member';

export interface Paper {
  paperId: string;
  caseId: string;
  kind: PaperKind;
  /** Counts up from 1 within its kind and case. */
  number: number;
  isLatest: boolean;
  fileName: string;
  contentType: string;
  bytes: number;
  madeFromRecord: boolean;
  /** Null when the file does not say how long it is. */
  minutesToRead: number | null;
  addedByName: string;
  addedAt: Date;
  /** The version whose content this is again; null of one that came as a file or from the record. */
  restoredFrom: number | null;
  fileState: FileState;
  /** Whether a browser can show it. */
  canBeShown: boolean;
}

/** Members read the latest of each kind; the team and those who see the whole partnership also what came before it. */
export function mayRead(standing: PaperStanding | undefined, paper: Pick<Paper, 'isLatest'>): boolean {
  return standing !== undefined && (standing !== 'member' || paper.isLatest);
}

/** Together, and whether some of the papers do not say: then it is at least so long. */
export function minutesOf(papers: readonly Pick<Paper, 'minutesToRead'>[]): {
  minutes: number;
  isAtLeast: boolean;
} {
  return {
    minutes: papers.reduce((sum, paper) => sum + (paper.minutesToRead ?? 0), 0),
    isAtLeast: papers.some((paper) => paper.minutesToRead === null),
  };
}
