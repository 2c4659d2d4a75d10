import {
  dueDate,
  shippedCalendar,
  type ClockSettings,
  type Due,
  type Nation,
} from '#practice/clocks/index.ts';
import { toPlainDate } from '#platform/words/index.ts';
import type { Band } from './referral.ts';

export const settingsOf = (nation: Nation): ClockSettings => ({ calendar: shippedCalendar, nation });

/** When the next step must be decided, from the moment the referral was received. */
export const decisionDue = (nation: Nation, receivedAt: Date): Due =>
  dueDate('referral-decision', receivedAt, settingsOf(nation));

/** When the band asks for an answer, from the moment it was set; of an agency, from the moment it was asked. */
export const responseDue = (nation: Nation, band: Band, from: Date): Due =>
  dueDate(`mash-response-${band}`, from, settingsOf(nation));

/** The last moment at which it is in time: of a day the end of it in London. Null where there is no limit, or the holidays are not known. */
export function momentOfDue(due: Due): Date | null {
  if (!due.known) return null;
  if (due.at !== undefined) return due.at;
  const next = toPlainDate(due.date).add({ days: 1 }).toZonedDateTime('Europe/London');
  return new Date(next.epochMilliseconds - 1);
}

/** The clock that ends first of those that run: the decision's, and the band's once there is one. */
export function firstDue(
  nation: Nation,
  { sentAt, band, bandedAt }: { sentAt: Date; band: Band | null; bandedAt: Date | null },
): { due: Due; at: Date | null } {
  const decision = decisionDue(nation, sentAt);
  const decisionAt = momentOfDue(decision);
  if (band === null || bandedAt === null) return { due: decision, at: decisionAt };
  const response = responseDue(nation, band, bandedAt);
  const responseAt = momentOfDue(response);
  if (responseAt !== null && (decisionAt === null || responseAt < decisionAt))
    return { due: response, at: responseAt };
  return { due: decision, at: decisionAt };
}
