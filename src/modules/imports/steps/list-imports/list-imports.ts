import type { Words } from '#platform/words/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { ImportRow } from '../../import.ts';
import { listImports } from '../../import.queries.ts';

/** How many files the list goes back. */
const MOST = 100;

export async function show(visit: Visit): Promise<Answer> {
  const rows = await listImports(visit.tx, MOST);
  return page('modules/imports/steps/list-imports/list-imports.njk', {
    isEmpty: rows.length === 0,
    hasCensus: rows.some((row) => row.kind === 'census' && row.state === 'loaded'),
    rows: rows.map((row) => ({
      href: `/imports/${row.importId}`,
      kind: row.kind,
      fileName: row.fileName,
      uploadedAt: row.uploadedAt,
      by: row.loadedByName ?? row.uploadedByName,
      state: row.state,
      colour: colours[row.state],
      describes:
        row.kind === 'census' && row.referenceDate !== null ? visit.words.date(row.referenceDate) : '',
      result: sayResult(visit.words, row),
    })),
  });
}

const colours = {
  uploaded: 'blue',
  checking: 'blue',
  checked: 'yellow',
  loading: 'blue',
  loaded: 'green',
  refused: 'red',
  failed: 'red',
  cancelled: 'grey',
} as const;

/** What a loaded file did, in a few words. */
function sayResult({ t, list }: Words, row: ImportRow): string {
  if (row.state !== 'loaded' || row.summary === null) return '';
  const counted =
    row.kind === 'census'
      ? { new: row.summary.new, changed: row.summary.changed, gone: row.summary.gone }
      : { changed: row.summary.changed };
  const parts = Object.entries(counted).filter(([, count]) => count > 0);
  return parts.length === 0
    ? t('imports.result.same')
    : list(parts.map(([what, count]) => t(`imports.result.${what}`, { count })));
}
