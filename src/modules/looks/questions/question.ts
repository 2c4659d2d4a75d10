export const questionOutcomes = ['fine', 'concern', 'raised-further'] as const;
export type QuestionOutcome = (typeof questionOutcomes)[number];

/** One row of the audit trail that may be questioned. */
export interface QuestionedLook {
  eventId: string;
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  language: string;
  act: string;
  outcome: string;
  why: string | null;
  at: Date;
  /** Null: the page was about no child, or about several. */
  childId: string | null;
  localId: string | null;
}

export interface Question {
  questionId: string;
  childId: string | null;
  localId: string | null;
  act: string;
  lookOutcome: string;
  lookedAt: Date;
  askedUserId: string;
  askedName: string;
  askedBy: string;
  askedByName: string;
  askerLanguage: string;
  askedAt: Date;
  question: string;
  answerBy: string;
  answer: string | null;
  answeredAt: Date | null;
  outcome: QuestionOutcome | null;
  because: string;
  settledAt: Date | null;
  version: number;
}
