import { addWorkingDays, shippedCalendar } from '#practice/clocks/index.ts';

/**
 * How long somebody sees a child in an emergency, and how soon it is looked at. No law sets either: three hours is long enough for a night's
 * decision and too short for curiosity, and two working days let the person still be asked. A partnership sets its own figures in
 * `clocks.setting` under these keys; the database allows a day at most.
 */
export const emergencyTime = {
  hours: { key: 'who-can-see.emergency-hours', amount: 3, most: 24 },
  review: { key: 'who-can-see.emergency-review', workingDays: 2 },
  /** So long is a pointer good for: to read it, to ring the agency, to say why. Also in db/rules/who-can-see-emergency.sql. */
  pointerMinutes: 15,
} as const;

/** A figure that a partnership decided for itself, for what begins on `effectiveFrom` or later. */
export interface EmergencySetting {
  readonly key: string;
  readonly amount: number;
  readonly effectiveFrom: string;
}

/** In how many hours from now the access ends. */
export function emergencyHours(settings: readonly EmergencySetting[], today: string): number {
  const { key, amount, most } = emergencyTime.hours;
  return Math.min(most, Math.max(1, standing(settings, key, today) ?? amount));
}

/** By when it is looked at, 'YYYY-MM-DD': the day itself is day 0; today where the bank holidays it depends on are not published. */
export function emergencyReviewDue(settings: readonly EmergencySetting[], today: string): string {
  const { key, workingDays } = emergencyTime.review;
  const counted = addWorkingDays(today, standing(settings, key, today) ?? workingDays, shippedCalendar);
  return counted.known ? counted.date : today;
}

function standing(settings: readonly EmergencySetting[], key: string, today: string): number | undefined {
  return settings
    .filter((setting) => setting.key === key && setting.effectiveFrom <= today)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1)?.amount;
}
