import type { Seen } from './seen.ts';

const HALF_A_YEAR = 183 * 86_400_000;

export function holidaysEnd({ now, lastHoliday }: Seen): string | undefined {
  if (new Date(`${lastHoliday}T00:00:00Z`).getTime() - now.getTime() > HALF_A_YEAR) return undefined;
  return `Bank holidays are known until ${lastHoliday} only; dates counted in working days beyond it cannot be worked out. Take a newer version of Teamaround.`;
}
