import type { Words } from '#platform/words/index.ts';
import { noPeople, type PeopleImport } from '../../import.ts';
import { sayDiffering, type Verdict } from './census-verdict.ts';

/** What loading a checked list of people would do. */
export function peopleVerdict(words: Words, row: PeopleImport): Verdict {
  const counts = row.summary ?? noPeople;
  const { changed, unchanged, unknown, notTaken, newTeams, workersNotFound } = counts;
  const parts = (['changed', 'unknown', 'notTaken'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => words.t(`imports.people.verdict.${what}`, { count: counts[what] }));
  return {
    title:
      parts.length === 0
        ? words.t('imports.verdict.nothing')
        : words.t('imports.verdict', { what: words.list(parts) }),
    describes: '',
    strip: (['rows', 'changed', 'unchanged', 'unknown', 'workersFound', 'notTaken'] as const).map((what) => ({
      label: words.t(`imports.people.count.${what}`),
      value: words.number(counts[what]),
      isLate: what === 'notTaken' && notTaken > 0,
    })),
    notes: [
      ...(unknown > 0 ? [words.t('imports.people.note.unknown')] : []),
      ...(newTeams.length > 0
        ? [words.t('imports.people.note.new-teams', { teams: words.list(newTeams), count: newTeams.length })]
        : []),
      ...(workersNotFound > 0
        ? [words.t('imports.people.note.workers-not-found', { count: workersNotFound })]
        : []),
      ...sayDiffering(words, counts),
      ...(changed + unchanged === 0 ? [words.t('imports.people.note.nothing-good')] : []),
    ],
    mayLoad: changed > 0,
    mustChoose: notTaken > 0,
    notTaken,
  };
}
