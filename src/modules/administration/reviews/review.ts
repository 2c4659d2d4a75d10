import type { Person } from '../people/person.ts';

/** The look that each agency takes, every so often, at who still needs their access. */
export interface Review {
  reviewId: string;
  agencyId: string;
  agencyName: string;
  startedOn: string;
  dueOn: string;
  completedAt: Date | null;
  people: number;
  answered: number;
}

export interface ReviewedPerson extends Person {
  answer: 'confirmed' | 'left' | null;
  answeredByName: string | null;
  answeredAt: Date | null;
}

export type ReviewState = 'done' | 'done-late' | 'late' | 'open';

/** How a review stands on a day; `completedOn` is the day of its last answer, null while some are missing. */
export function reviewState(
  { dueOn, completedOn }: { dueOn: string; completedOn: string | null },
  today: string,
): ReviewState {
  if (completedOn !== null) return completedOn > dueOn ? 'done-late' : 'done';
  return dueOn < today ? 'late' : 'open';
}

/**
 * Who still has to answer: each administrator of the agency, while there is somebody besides themselves; and the system administrators, for
 * whoever no administrator of the agency can answer, as nobody answers for themselves.
 */
export function whoAnswers(review: {
  /** The people nobody has answered for. */
  open: readonly string[];
  administrators: readonly string[];
  systemAdministrators: readonly string[];
}): string[] {
  const { open, administrators, systemAdministrators } = review;
  const mayAnswer = (who: string) => open.some((userId) => userId !== who);
  const isLeft = open.some((userId) => !administrators.some((who) => who !== userId));
  const others = isLeft ? systemAdministrators.filter(mayAnswer) : [];
  return [...new Set([...administrators.filter(mayAnswer), ...others])];
}
