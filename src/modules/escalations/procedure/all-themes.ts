import type { Visit } from '#platform/web/visit.ts';
import { procedureAsShipped } from './procedure-as-shipped.ts';
import { listProcedures } from './procedure.queries.ts';
import type { Theme } from './procedure.ts';

/** Every theme that the partnership ever had, so that what was marked before a change can still be read; the latest names first. */
export async function allThemes({
  tx,
  wordsIn,
  today,
}: Pick<Visit, 'tx' | 'wordsIn' | 'today'>): Promise<Theme[]> {
  const { nation, procedures } = await listProcedures(tx);
  return [
    ...procedures.flatMap(({ themes }) => themes),
    ...procedureAsShipped(wordsIn, nation, today).themes,
  ];
}
