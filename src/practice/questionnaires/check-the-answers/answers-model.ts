import type { Visit } from '#platform/web/visit.ts';
import { isJudgement, nothing, type Judgement } from '../answers/answer.ts';
import { checkAnswers } from '../answers/check-answers.ts';
import { score } from '../answers/score.ts';
import { visibleSections } from '../answers/visible-questions.ts';
import { isQuestion, judgementKey, type Question } from '../definition/definition.ts';
import { sayWho } from '../fill-a-section/question-model.ts';
import type { OpenSheet } from '../place/place.ts';
import { sayAnswer } from '../say-answer.ts';
import { scoreModel } from './score-model.ts';

/** Everything that was answered, in order, with who answered it, for reading, printing and signing. */
export function answersModel({ words }: Pick<Visit, 'words'>, { around, definition, answers }: OpenSheet) {
  const line = (question: Question) => ({
    key: question.key,
    label: question.label[words.language],
    said: sayAnswer(words, question, answers.get(question.key) ?? nothing),
    by: sayWho(words, answers.get(question.key)),
  });
  const checked = checkAnswers(definition, answers);
  const sectionOf = (question: Question) =>
    definition.sections.find(({ items }) => items.some((item) => item.key === question.key))?.key ?? '';
  return {
    sections: visibleSections(definition, answers).map(({ section, items }) => ({
      title: section.title[words.language],
      href: `${around.path}/sections/${section.key}`,
      lines: items.filter(isQuestion).map(line),
    })),
    asleep: checked.asleep.map(line),
    missing: checked.missing.map((question) => ({
      label: question.label[words.language],
      href: `${around.path}/sections/${sectionOf(question)}#${question.key}`,
    })),
    score: scoreModel(words, definition, score(definition, answers)),
    judgement: judgementModel({ words }, { definition, answers }),
  };
}

function judgementOf(answers: OpenSheet['answers']): Judgement | undefined {
  const value = answers.get(judgementKey)?.value ?? null;
  return isJudgement(value) ? value : undefined;
}

/** What a person makes of it, beside what the points say; undefined where no bands are. */
function judgementModel(
  { words }: Pick<Visit, 'words'>,
  { definition, answers }: Pick<OpenSheet, 'definition' | 'answers'>,
) {
  if (definition.bands === undefined) return undefined;
  const { band: chosen, because } = judgementOf(answers) ?? { band: '', because: '' };
  const band = definition.bands.find(({ key }) => key === chosen);
  return {
    version: answers.get(judgementKey)?.version ?? 0,
    band: chosen,
    because,
    label: band === undefined ? '' : band.label[words.language],
    by: sayWho(words, answers.get(judgementKey)),
    bands: definition.bands.map(({ key, label, advice }) => ({
      value: key,
      text: label[words.language],
      hint: { text: advice[words.language] },
    })),
  };
}
