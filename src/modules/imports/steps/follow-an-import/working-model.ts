import type { Words } from '#platform/words/index.ts';
import type { ImportRow } from '../../import.ts';

/** How far the check has come; loading is one piece of work that is done or not. */
export function workingModel(words: Words, row: ImportRow, scanning?: 'under-way' | 'away') {
  const isLoading = row.state === 'loading';
  const share = row.bytes === 0 ? 0 : Math.min(1, row.doneBytes / row.bytes);
  const isReading = row.state === 'checking' && row.doneBytes > 0;
  const readKey = row.kind === 'census' ? 'imports.working.read' : 'imports.working.read.people';
  return {
    importId: row.importId,
    fileName: row.fileName,
    isLoading,
    step: isLoading ? 3 : 2,
    stepName: isLoading ? 'confirm' : 'check',
    value: row.doneBytes,
    max: isReading ? row.bytes : 0,
    text: isLoading
      ? words.t('imports.working.loading')
      : isReading
        ? words.t(readKey, { percent: words.percent(share), count: row.doneChildren })
        : words.t(scanning === undefined ? 'imports.working.waiting' : `imports.working.scan.${scanning}`),
    progressHref: `/imports/${row.importId}/progress`,
    refreshSeconds: 5,
  };
}
