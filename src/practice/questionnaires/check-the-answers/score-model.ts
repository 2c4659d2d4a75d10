import type { Words } from '#platform/words/index.ts';
import type { Score, Scores } from '../answers/score.ts';
import type { Definition } from '../definition/definition.ts';

export type ScoreModel = ReturnType<typeof scoreModel>;

/** What the points say, whole and by section, for the macro `scores`; undefined where nothing counts. */
export function scoreModel(words: Words, definition: Definition, scores: Scores) {
  if (scores.whole === undefined) return undefined;
  return {
    whole: sayScore(words, scores.whole),
    bands: (definition.bands ?? []).map(({ key, label, advice }) => ({
      key,
      label: label[words.language],
      advice: advice[words.language],
      isReached: key === scores.whole?.band?.key,
    })),
    sections: definition.sections.flatMap((section) => {
      const found = scores.bySection.get(section.key);
      return found === undefined ? [] : [{ title: section.title[words.language], ...sayScore(words, found) }];
    }),
  };
}

function sayScore(words: Words, { points, most, band, unanswered }: Score) {
  return {
    points: words.t('questionnaires.score.points', { points, most }),
    band: band?.label[words.language] ?? '',
    advice: band?.advice[words.language] ?? '',
    unanswered: unanswered === 0 ? '' : words.t('questionnaires.score.unanswered', { count: unanswered }),
  };
}
