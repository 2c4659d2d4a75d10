import type { Words } from '#platform/words/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Answers, Given } from '../answers/answer.ts';
import { checkAnswers } from '../answers/check-answers.ts';
import { score } from '../answers/score.ts';
import { visibleSections } from '../answers/visible-questions.ts';
import { allQuestions, type Definition, type Question } from '../definition/definition.ts';
import { questionModel, sayProblem } from '../fill-a-section/question-model.ts';
import { readTyped, type Typed } from '../fill-a-section/read-typed.ts';
import { scoreModel } from '../check-the-answers/score-model.ts';

/**
 * A whole form as those who fill it in will see it, with what was just typed in it, and what came of that: nothing is saved. Each section of the model goes to
 * the macro `questionFields` of practice/questionnaires/question-fields.njk.
 */
export function tryOut(visit: Pick<Visit, 'words' | 'today' | 'body'>, definition: Definition) {
  const { words, today, body } = visit;
  const around = { today, people: [], children: [] };
  const questions = allQuestions(definition);
  const typed = readTyped(questions, body, around);
  const answers: Answers = new Map(
    typed.toSave.map(({ key, value, whyNot }): [string, Given] => [key, { value, whyNot }]),
  );
  const shown = new Set(
    visibleSections(definition, answers).flatMap(({ items }) => items.map(({ key }) => key)),
  );
  return {
    title: definition.title[words.language],
    lead: definition.lead?.[words.language] ?? '',
    sections: definition.sections.map((section) => ({
      title: section.title[words.language],
      help: section.help?.[words.language] ?? '',
      questions: section.items.map((item) =>
        questionModel(
          words,
          item,
          {
            standing: undefined,
            isShown: shown.has(item.key),
            typed: typed.raws.get(item.key),
            problem: typed.problems.get(item.key),
          },
          around,
        ),
      ),
    })),
    score: scoreModel(words, definition, score(definition, answers)),
    missing: checkAnswers(definition, answers).missing.map(({ key, label }) => ({
      key,
      label: label[words.language],
    })),
    errors: errorsIn(words, questions, typed),
  };
}

function errorsIn(words: Words, questions: readonly Question[], { problems }: Typed) {
  return questions.flatMap((question) => {
    const problem = problems.get(question.key);
    return problem === undefined
      ? []
      : [{ field: question.key, message: sayProblem(words, question, problem) }];
  });
}
