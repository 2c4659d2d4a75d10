import type { CensusChild, CensusProblem, ReadChild } from './census-record.ts';
import { episodeRows, planRows, type ListName, type Row } from './episode-rows.ts';

/**
 * A batch of children as rows, table by table: each list is JSON text under the columns' own names, ready for the database, so that the
 * thread that answers pages never takes it apart. Every row names its child by `number`, its place in the file.
 */
export type ChildRows = {
  /** Children read, taken or not. */
  count: number;
  /** Of them, those that an error leaves out. */
  leftOut: number;
  json: Record<ListName, string>;
};

/** Lays out a batch whose first child is the one with the number `from`. */
export function rowsOf(batch: readonly ReadChild[], from: number, newId: () => string): ChildRows {
  const lists: Record<ListName, Row[]> = {
    ...{ children: [], episodes: [], assessments: [], section47s: [], preProceedings: [] },
    ...{ plans: [], reviews: [], problems: [] },
  };
  let leftOut = 0;
  batch.forEach(({ child, fingerprint, problems }, index) => {
    const number = from + index;
    for (const problem of problems) lists.problems.push(problemRow(problem, number));
    // A child given twice with the same details is taken once: the second is not in, and not left out either.
    if (child === null) leftOut += problems.some((problem) => problem.severity === 'error') ? 1 : 0;
    else {
      lists.children.push(childRow(child, number, fingerprint, newId()));
      episodeRows(lists, child, number, newId);
      planRows(lists, child, number, newId);
    }
  });
  const written = Object.entries(lists).map(([name, rows]) => [name, JSON.stringify(rows)]);
  return { count: batch.length, leftOut, json: Object.fromEntries(written) as ChildRows['json'] };
}

export function problemRow({ rule, severity, localId, line, params }: CensusProblem, number: number): Row {
  return { number, rule, severity, local_id: localId, line, params };
}

function childRow(child: CensusChild, number: number, fingerprint: string, childId: string): Row {
  return {
    number,
    child_id: childId,
    local_id: child.localId,
    line: child.line,
    fingerprint,
    upn: child.upn,
    former_upn: child.formerUpn,
    upn_unknown: child.upnUnknown,
    birth_date: child.birthDate,
    expected_birth_date: child.expectedBirthDate,
    death_date: child.deathDate,
    sex: child.sex,
    ethnicity: child.ethnicity,
    disabilities: child.disabilities,
  };
}
