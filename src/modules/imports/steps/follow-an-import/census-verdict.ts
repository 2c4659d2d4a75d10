import { dayInLondon } from '#platform/clock.ts';
import type { Words } from '#platform/words/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { countTaken, noCounts, type CensusImport, type ImportCounts } from '../../import.ts';
import { findLaterReturn, findSameFileLoaded } from '../../import.queries.ts';

/** More than this part of the known children missing from a return is worth a second look at the file. */
const MANY_GONE = 0.1;
const FEW = 5;

/** What loading a checked file would do. */
export interface Verdict {
  /** The whole of it in one line. */
  title: string;
  describes: string;
  strip: { label: string; value: string; isLate: boolean }[];
  /** What is worth knowing before deciding. */
  notes: string[];
  mayLoad: boolean;
  /** Some cannot be taken: the person says whether the others are. */
  mustChoose: boolean;
  notTaken: number;
}

export async function censusVerdict(visit: Visit, row: CensusImport): Promise<Verdict> {
  const { tx, words } = visit;
  const counts = row.summary ?? noCounts;
  const sameLoadedAt = await findSameFileLoaded(tx, { kind: 'census', fileId: row.fileId });
  const laterDate = row.referenceDate === null ? null : await findLaterReturn(tx, row.referenceDate);
  const isSameAgain = sameLoadedAt !== undefined && counts.new + counts.changed + counts.gone === 0;
  return {
    title: sayVerdict(words, counts),
    describes:
      row.referenceDate === null ? '' : words.t('imports.describes', { date: words.date(row.referenceDate) }),
    strip: stripOf(words, counts),
    notes: [
      ...(sameLoadedAt === undefined ? [] : [saySameFile(words, sameLoadedAt, isSameAgain)]),
      ...(laterDate === null ? [] : [words.t('imports.note.earlier', { date: words.date(laterDate) })]),
      ...(isManyGone(counts) ? [words.t('imports.note.many-gone', { count: counts.gone })] : []),
      ...sayDiffering(words, counts),
      ...(countTaken(counts) === 0 ? [words.t('imports.note.nothing-good')] : []),
    ],
    mayLoad: countTaken(counts) > 0 && !isSameAgain,
    mustChoose: counts.notTaken > 0,
    notTaken: counts.notTaken,
  };
}

/** "312 children will change and 4 cannot be read." */
function sayVerdict({ t, list }: Words, counts: ImportCounts): string {
  const parts = (['new', 'changed', 'gone', 'notTaken'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => t(`imports.verdict.${what}`, { count: counts[what] }));
  return parts.length === 0 ? t('imports.verdict.nothing') : t('imports.verdict', { what: list(parts) });
}

function stripOf(words: Words, counts: ImportCounts): Verdict['strip'] {
  return (['children', 'new', 'changed', 'unchanged', 'gone', 'notTaken'] as const).map((what) => ({
    label: words.t(`imports.count.${what}`),
    value: words.number(counts[what]),
    isLate: what === 'notTaken' && counts.notTaken > 0,
  }));
}

/** What people entered stays, and what the file says otherwise is shown with each child. */
export function sayDiffering(words: Words, { differing = 0 }: { differing?: number }): string[] {
  return differing === 0 ? [] : [words.t('imports.note.differing', { count: differing })];
}

function saySameFile(words: Words, loadedAt: Date, isSameAgain: boolean): string {
  const date = words.date(dayInLondon(loadedAt));
  return words.t(isSameAgain ? 'imports.note.same-file' : 'imports.note.same-file-then', { date });
}

function isManyGone({ gone, changed, unchanged }: ImportCounts): boolean {
  return gone > FEW && gone > MANY_GONE * (gone + changed + unchanged);
}
