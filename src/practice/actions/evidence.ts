import type { Evidence } from './action.queries.ts';

/** What was brought, as a page shows it: of a file that was replaced the newest, with those before it. */
export interface ShownEvidence extends Evidence {
  /** The versions before this one, the newest first. */
  earlier: Evidence[];
}

/** Puts the versions of a file under the newest of them, in the order in which the newest came. What has no file stands by itself. */
export function groupVersions(evidence: readonly Evidence[]): ShownEvidence[] {
  const byNumber = (one: Evidence, other: Evidence) => (other.number ?? 0) - (one.number ?? 0);
  const groups = Map.groupBy(evidence, ({ seriesId, evidenceId }) => seriesId ?? evidenceId);
  return [...groups.values()]
    .flatMap((group) => {
      const [newest, ...earlier] = group.toSorted(byNumber);
      return newest === undefined ? [] : [{ ...newest, earlier }];
    })
    .toSorted((one, other) => one.addedAt.getTime() - other.addedAt.getTime());
}
