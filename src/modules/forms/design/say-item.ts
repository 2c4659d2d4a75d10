import type { Words } from '#platform/words/index.ts';
import type { Definition, Item } from '#practice/questionnaires/index.ts';
import { sayCondition } from './conditions.ts';
import { sayEither } from './read-fields.ts';

/** A question in one line: what kind it is, whether it must be answered, when it is shown. */
export function sayItem(words: Words, definition: Definition, item: Item) {
  return {
    key: item.key,
    label: sayEither(words, item.label),
    kind: words.t(`forms.kind.${item.kind}`),
    isRequired: item.kind !== 'note' && item.isRequired === true,
    when: item.showWhen === undefined ? '' : sayWhen(words, definition, item.showWhen),
    givesPoints: givesPoints(item),
  };
}

export const sayWhen = (words: Words, definition: Definition, when: NonNullable<Item['showWhen']>): string =>
  words.t('forms.design.shownWhen', { when: sayCondition(words, definition, when) });

function givesPoints(item: Item): boolean {
  if (item.kind === 'yes-no') return item.points !== undefined;
  if (item.kind === 'scale') return item.counts === true;
  return 'options' in item && item.options.some(({ points }) => points !== undefined);
}
