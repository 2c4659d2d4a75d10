import type { Visit } from '#platform/web/visit.ts';
import type { ImportRow } from '../../import.ts';
import { countCorrections } from '../../import.queries.ts';
import { censusVerdict } from './census-verdict.ts';
import { peopleVerdict } from './people-verdict.ts';

/** What a loaded file did, and where to go from there. */
export async function loadedModel(visit: Visit, row: ImportRow) {
  const { words, viewer, tx } = visit;
  const verdict = row.kind === 'census' ? await censusVerdict(visit, row) : peopleVerdict(words, row);
  const corrections = await countCorrections(tx, row.importId);
  return {
    importId: row.importId,
    kind: row.kind,
    fileName: row.fileName,
    describes: verdict.describes,
    strip: verdict.strip,
    loadedAt: row.loadedAt,
    loadedBy: row.loadedByName ?? row.uploadedByName,
    corrections: corrections.map(({ what, times }) => words.t(`imports.corrected.${what}`, { count: times })),
    hasProblems: (row.summary?.errors ?? 0) + (row.summary?.warnings ?? 0) > 0,
    mayOpenStuckPlans: viewer.roles.includes('panel-coordinator'),
  };
}
