import type { Tx } from '#platform/db/database.ts';
import { findConfirmDays } from '../search.queries.ts';

/** As shipped: half a year, and a few days to do it in. A local default, to be confirmed locally ('directory.confirm-days'). */
const SHIPPED_DAYS = 190;

/** After how many days a service must be confirmed again. */
export async function confirmDays(tx: Tx, today: string): Promise<number> {
  return (await findConfirmDays(tx, today)) ?? SHIPPED_DAYS;
}

/** The day on which what was confirmed before it has not been for so long. */
export function staleBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
}
