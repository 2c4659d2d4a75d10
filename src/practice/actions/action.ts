/** One kind of action for everything: who does what by when, about which child, because of which piece of work. */
export interface Action {
  actionId: string;
  childId: string | null;
  ownerUserId: string;
  ownerName: string;
  agencyName: string;
  setBy: string;
  setByName: string;
  what: string;
  why: string;
  dueOn: string;
  /** The address of the page where it belongs. */
  link: string;
  sourceKind: string;
  sourceId: string;
  doneOn: string | null;
  endedOn: string | null;
  endedBecause: string | null;
  /** Closed by an answer on the page of its `link`, and by nothing else. */
  needsAnswer: boolean;
  version: number;
}

/** The kind of what somebody is only to read: due for them, and nothing that is to happen for the child. */
export const somethingToRead = 'to-read';

/** Who may bring evidence and say that it is done: who has to do it, and who asked for it. Others who see the child read. */
export function mayWorkOn(action: Pick<Action, 'ownerUserId' | 'setBy'>, userId: string): boolean {
  return action.ownerUserId === userId || action.setBy === userId;
}

export type ActionState = 'done-in-time' | 'done-late' | 'ended' | 'late' | 'due-soon' | 'due';

/** Red, amber, green in words: late; due within seven days; otherwise. Done after its day stays told apart from done in time. */
export function actionState(
  action: Pick<Action, 'dueOn' | 'doneOn' | 'endedOn'>,
  today: string,
): ActionState {
  if (action.doneOn !== null) return action.doneOn > action.dueOn ? 'done-late' : 'done-in-time';
  if (action.endedOn !== null) return 'ended';
  if (action.dueOn < today) return 'late';
  return action.dueOn <= daysAfter(today, 7) ? 'due-soon' : 'due';
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
