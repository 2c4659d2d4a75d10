import type { Words } from '#platform/words/index.ts';
import { nameSlot, saySaid } from '../facts/fact-in-words.ts';
import type { Difference } from '../facts/differences.queries.ts';
import { slotOfColumn } from '../facts/fact.ts';
import { oddOf, type Odd } from '../facts/odd.ts';
import { sayColumn } from '../history.ts';
import type { DetailsOfChild } from './detail-groups.ts';

interface Look {
  state: Odd['state'];
  sentence: string;
  /** What it is about, as it stands. */
  about: string;
  href: string;
}

interface DifferenceToDecide {
  action: string;
  sentence: string;
  stands: string;
}

/** What is wrong or overdue, the overdue first, and what a file says otherwise than a person did. */
export function thingsToLookAt(
  words: Words,
  {
    child,
    known,
    lines,
    day,
    mayChange,
    differences,
  }: DetailsOfChild & { differences: readonly Difference[] },
): { odd: Look[]; differences: DifferenceToDecide[] } {
  const odd = lines.current.flatMap((line): Look[] => {
    const found = oddOf(words, line, day);
    if (found === undefined) return [];
    const isUnborn = line.slot === 'birth' && child.birthDate === null;
    const change = isUnborn ? 'birth' : `details/${line.lineId}/change`;
    const about = words.t('children.about.fact', {
      fact: nameSlot(words, line.slot),
      value: saySaid(words, line.kind, line.said),
    });
    return [{ ...found, about, href: mayChange ? `/children/${child.childId}/${change}` : '' }];
  });
  return {
    odd: odd.toSorted((one, other) => one.state.localeCompare(other.state)),
    differences: differences.map(({ differenceId, item, says, importKind, referenceDate, loadedAt }) => ({
      action: mayChange ? `/children/${child.childId}/differences/${differenceId}` : '',
      sentence: words.t(`children.difference.${importKind}`, {
        date: referenceDate === null ? words.dateTime(loadedAt) : words.date(referenceDate),
        fact: words.t(`children.fact.${item}`),
        value: sayColumn(words, item, says),
      }),
      stands: words.t('children.difference.stands', {
        what: nameSlot(words, slotOfColumn(item) ?? ''),
        value: sayColumn(words, item, known.columns[item]),
      }),
    })),
  };
}
