import { passage, type AboutChild, type RecordPassage } from '#practice/whole-record/index.ts';
import type { Words } from '#platform/words/index.ts';
import { listAllActions, type ToldAction } from './about-child.queries.ts';

/** What somebody was to do about the child, and what shows that it was done. */
export const aboutChild: AboutChild = {
  tables: ['actions.action'],
  read: async (tx, words, childId) => {
    const actions = await listAllActions(tx, childId);
    return [
      { title: words.t('actions.about'), passages: actions.map((action) => actionPassage(words, action)) },
    ];
  },
};

function actionPassage(words: Words, action: ToldAction): RecordPassage {
  const { ownerName, dueOn, doneOn, endedBecause } = action;
  return passage(
    words.t('actions.about.of', { owner: ownerName, due: words.date(dueOn) }),
    action.what,
    action.why,
    doneOn === null ? null : words.t('actions.about.done', { date: words.date(doneOn) }),
    endedBecause,
    ...action.evidence,
  );
}
