import type { Visit } from '#platform/web/visit.ts';
import type { DueEntry, DueSource, Scope } from './due-entry.ts';
import { actionSource } from './sources/actions.ts';
import { disagreementSource } from './sources/disagreements.ts';
import { earlyHelpSource, fosteringSource, protectionSource, toldOnce } from './sources/of-children.ts';
import { planSource } from './sources/plan-clocks.ts';
import { referralSource } from './sources/referrals.ts';

/** Every kind of clock that the calendar shows, by where it comes from. A new kind of clock is a source here and a name `calendar.kind.…`. */
const sources: readonly DueSource[] = [
  planSource,
  protectionSource,
  earlyHelpSource,
  fosteringSource,
  referralSource,
  disagreementSource,
  actionSource,
];

export const kinds: readonly string[] = [...new Set(sources.flatMap((source) => source.kinds))];

/** What falls due in the scope, and what is late; undefined where one of the sources has more than may be read. */
export async function gather(visit: Visit, scope: Scope): Promise<DueEntry[] | undefined> {
  const gathered: DueEntry[] = [];
  for (const source of sources) {
    if (scope.kind !== null && !source.kinds.includes(scope.kind)) continue;
    const read = await source.read(visit, scope);
    if (read === undefined) return undefined;
    gathered.push(...read);
  }
  return toldOnce(gathered).filter(
    ({ kind, isLate, day }) =>
      (scope.kind === null || kind === scope.kind) && (isLate || (day >= scope.from && day <= scope.until)),
  );
}
