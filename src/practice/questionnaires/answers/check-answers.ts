import type { Definition, Question } from '../definition/definition.ts';
import { allQuestions } from '../definition/definition.ts';
import { nothing, type Answers } from './answer.ts';
import { visibleQuestions } from './visible-questions.ts';

export interface Checked {
  /** Required, shown, and neither answered nor said why not: nobody signs before. */
  missing: Question[];
  /** Answered and not shown any more: kept, and counted for nothing. */
  asleep: Question[];
}

export function checkAnswers(definition: Definition, answers: Answers): Checked {
  const shown = visibleQuestions(definition, answers);
  const given = ({ key }: Question) => answers.get(key) ?? nothing;
  return {
    missing: shown.filter(
      (question) =>
        question.isRequired === true && given(question).value === null && given(question).whyNot === '',
    ),
    asleep: allQuestions(definition).filter(
      (question) => given(question).value !== null && !shown.includes(question),
    ),
  };
}
