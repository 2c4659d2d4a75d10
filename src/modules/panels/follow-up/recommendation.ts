/** Accepted as made, accepted in other words or by another day, or not. */
export const answers = ['accept', 'accept-changed', 'not-accept'] as const;

export type Answer = (typeof answers)[number];

/** How a recommendation stands; the first that is true. Each is in one state only, so that states can be counted. */
export const recommendationStates = [
  'done-in-time',
  'done-late',
  'not-accepted',
  'withdrawn',
  'unanswered-late',
  'unanswered',
  'late',
  'open',
] as const;

export type RecommendationState = (typeof recommendationStates)[number];

/** Days are 'YYYY-MM-DD'. */
export interface Standing {
  readonly answer: Answer | null;
  /** By when it is to be answered; null while that is not known. */
  readonly answerDueOn: string | null;
  /** By when it is to be done, as agreed. */
  readonly dueOn: string;
  readonly doneOn: string | null;
  /** When it was ended without being done: not accepted by its owner, or taken back by the panel. */
  readonly endedOn: string | null;
}

/** How a recommendation stands on a day. One without an answer is late from the day after its answer was due, or after its own day. */
export function recommendationState(standing: Standing, today: string): RecommendationState {
  const { answer, answerDueOn, dueOn, doneOn, endedOn } = standing;
  if (doneOn !== null) return doneOn > dueOn ? 'done-late' : 'done-in-time';
  if (answer === 'not-accept') return 'not-accepted';
  if (endedOn !== null) return 'withdrawn';
  const isLate = dueOn < today;
  if (answer !== null) return isLate ? 'late' : 'open';
  const isAnswerLate = answerDueOn !== null && answerDueOn < today;
  return isLate || isAnswerLate ? 'unanswered-late' : 'unanswered';
}

/** What the next panel still has to ask about. */
export function isOutstanding(state: RecommendationState): boolean {
  return ['unanswered-late', 'unanswered', 'late', 'open'].includes(state);
}

export function isLate(state: RecommendationState): boolean {
  return state === 'late' || state === 'unanswered-late';
}

/** Why somebody may answer a recommendation: it is theirs, or they answer for its owner's agency or for the child's team. */
export type AnswersAs = 'owner' | 'agency-administrator' | 'team-manager';

/** Whom a recommendation is addressed to, and how the viewer stands to it. */
export interface Addressed {
  readonly ownerUserId: string;
  readonly ownerAgencyId: string | null;
  /** The viewer is team manager of one of the children of its case. */
  readonly isTeamManagerOfChild: boolean;
}

/** As what somebody may answer, bring evidence and mark done; undefined when they may only read. */
export function answersAs(
  addressed: Addressed,
  viewer: { readonly userId: string; readonly agencyId: string | null; readonly roles: readonly string[] },
): AnswersAs | undefined {
  if (addressed.ownerUserId === viewer.userId) return 'owner';
  const isOfAgency = addressed.ownerAgencyId !== null && addressed.ownerAgencyId === viewer.agencyId;
  if (isOfAgency && viewer.roles.includes('agency-administrator')) return 'agency-administrator';
  if (addressed.isTeamManagerOfChild && viewer.roles.includes('team-manager')) return 'team-manager';
  return undefined;
}

export function isAccepted({ answer }: { readonly answer: Answer | null }): boolean {
  return answer === 'accept' || answer === 'accept-changed';
}
