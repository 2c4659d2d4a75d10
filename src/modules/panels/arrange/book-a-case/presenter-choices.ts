import type { Words } from '#platform/words/index.ts';
import type { PossiblePresenter } from '../people.queries.ts';

/** A list to choose one presenter from, its people in groups. */
export interface PresenterChoice {
  number: number;
  chosen: string;
}

export interface PresenterChoices {
  lists: PresenterChoice[];
  /** The same groups in each list. */
  groups: { label: string; people: { value: string; text: string }[] }[];
}

/** How many lists there are when nobody needs more. */
const usual = 4;

/** Lists to choose presenters from, those chosen first, with one to spare: around the child, the chairs, then by agency. */
export function presenterChoices(
  words: Words,
  people: readonly PossiblePresenter[],
  chosen: readonly string[],
): PresenterChoices {
  const named = chosen.filter((userId) => userId !== '');
  const count = Math.max(usual, named.length + 1);
  const groups = new Map<string, { value: string; text: string }[]>();
  for (const person of people) {
    const label = groupOf(words, person);
    const text = person.jobTitle === '' ? person.fullName : `${person.fullName}, ${person.jobTitle}`;
    groups.set(label, [...(groups.get(label) ?? []), { value: person.userId, text }]);
  }
  return {
    lists: Array.from({ length: count }, (_, index) => ({ number: index + 1, chosen: named[index] ?? '' })),
    groups: [...groups].map(([label, inGroup]) => ({ label, people: inGroup })),
  };
}

function groupOf(words: Words, { part, agencyName }: PossiblePresenter): string {
  if (part === 'worker' || part === 'manager') return words.t('panels.arrange.presenters.around');
  if (part === 'cp-chair') return words.t('panels.arrange.presenters.chairs');
  return agencyName === '' ? words.t('panels.arrange.presenters.independent') : agencyName;
}
