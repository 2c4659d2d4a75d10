import { isQuestion, type Band, type Definition, type Question } from '../definition/definition.ts';
import type { Answers } from './answer.ts';
import { pointsFor, pointsOf, pointsRange } from './points.ts';
import { visibleSections } from './visible-questions.ts';

export interface Score {
  points: number;
  /** The most that the questions shown can give. */
  most: number;
  band: Band | undefined;
  /** Shown questions that give points and have no answer yet: until they have, the score says too little. */
  unanswered: number;
}

export interface Scores {
  /** Undefined: nothing in this form gives points. */
  whole: Score | undefined;
  bySection: ReadonlyMap<string, Score>;
}

/** What the answers to the questions shown count for. It stands beside a person's judgement and never in its place. */
export function score(definition: Definition, answers: Answers): Scores {
  const parts = visibleSections(definition, answers).map(({ section, items }) => ({
    section,
    questions: items.filter(isQuestion).filter((question) => pointsOf(question) !== undefined),
  }));
  const counted = parts.filter(({ questions }) => questions.length > 0);
  const all = counted.flatMap(({ questions }) => questions);
  return {
    whole: all.length === 0 ? undefined : scoreOf(all, answers, definition.bands),
    bySection: new Map(
      counted.map(({ section, questions }) => [section.key, scoreOf(questions, answers, section.bands)]),
    ),
  };
}

function scoreOf(
  questions: readonly Question[],
  answers: Answers,
  bands: readonly Band[] | undefined,
): Score {
  const values = questions.map((question) => ({ question, value: answers.get(question.key)?.value ?? null }));
  const points = values.reduce((sum, { question, value }) => sum + pointsFor(question, value), 0);
  return {
    points,
    most: pointsRange(questions).most,
    band: bands?.findLast(({ from }) => from <= points),
    unanswered: values.filter(({ value }) => value === null).length,
  };
}
