import type { Question } from '../definition/definition.ts';
import { keysOf, type Value } from './answer.ts';

/** The points each answer of a question gives, by its key; undefined for a question that gives none. */
export function pointsOf(question: Question): ReadonlyMap<string, number> | undefined {
  if (question.kind === 'yes-no')
    return (
      question.points &&
      new Map([
        ['yes', question.points.yes],
        ['no', question.points.no],
      ])
    );
  if (question.kind === 'one-of' || question.kind === 'some-of') {
    const given = question.options.filter(({ points }) => points !== undefined);
    return given.length === 0 ? undefined : new Map(given.map(({ key, points }) => [key, points ?? 0]));
  }
  if (question.kind === 'scale' && question.counts === true)
    return new Map(
      Array.from({ length: question.to - question.from + 1 }, (_, step) => [
        String(question.from + step),
        question.from + step,
      ]),
    );
  return undefined;
}

/** What an answer counts; 0 where it gives no points. */
export function pointsFor(question: Question, value: Value | null): number {
  const points = pointsOf(question);
  return keysOf(value).reduce((sum, key) => sum + (points?.get(key) ?? 0), 0);
}

/** The least and the most points these questions can give together, unanswered ones giving none. */
export function pointsRange(questions: readonly Question[]): { least: number; most: number } {
  const ranges = questions.map((question) => {
    const all = [...(pointsOf(question)?.values() ?? [])];
    if (question.kind === 'some-of')
      return { least: sum(all.filter((one) => one < 0)), most: sum(all.filter((one) => one > 0)) };
    return { least: Math.min(0, ...all), most: Math.max(0, ...all) };
  });
  return { least: sum(ranges.map(({ least }) => least)), most: sum(ranges.map(({ most }) => most)) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
