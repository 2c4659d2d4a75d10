import { dueDate, nextDue, type ClockSettings, type Due } from '#practice/clocks/index.ts';

/**
 * When the next meeting of the team around the child is due: the first counted from the day early help was opened, after that from the last that was
 * held. Days are 'YYYY-MM-DD', those held in any order.
 */
export function meetingDue(openedOn: string, heldOn: readonly string[], settings: ClockSettings): Due {
  const [first] = heldOn.toSorted((one, other) => one.localeCompare(other));
  return first === undefined
    ? dueDate('early-help-first-meeting', openedOn, settings)
    : nextDue('early-help-review', first, heldOn, settings);
}

/** The day it is due by; null where there is none. */
export const dayOf = (due: Due): string | null => (due.known ? due.date : null);
