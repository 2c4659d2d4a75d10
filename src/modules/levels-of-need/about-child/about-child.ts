import { passage, type AboutChild } from '#practice/whole-record/index.ts';
import { levelsAsShipped } from '../levels.ts';
import { moveRows } from '../moves/move-rows.ts';
import { listMoves } from '../moves/move.queries.ts';
import { listSchemes } from '../scheme/scheme.queries.ts';

/** Every move between levels of need, proposed, refused and done; it is about the colleagues too. */
export const aboutChild: AboutChild = {
  tables: ['levels.move'],
  read: async (tx, words, childId) => {
    const named = [...(await listSchemes(tx)).flatMap(({ levels }) => levels), ...levelsAsShipped];
    const passages = (await listMoves(tx, childId))
      .toReversed()
      .map((move) =>
        passage(
          words.t(`levels.state.${move.isEarlier ? 'earlier' : move.state}`),
          ...moveRows(words, named, move).map(({ label, value }) => `${label}: ${value}`),
        ),
      );
    return [{ title: words.t('levels.title'), passages }];
  },
};
