import { questionsOf, type Definition, type Question } from '../definition/definition.ts';
import { isSame, nothing, type Answers, type Given } from './answer.ts';
import { visibleSections } from './visible-questions.ts';

/** A form as it was answered at one time. */
export interface Answered {
  definition: Definition;
  answers: Answers;
}

export interface ComparedQuestion {
  /** As it was asked the later time; the earlier one's where it is not asked any more. */
  question: Question;
  /** Undefined: it was not asked that time. */
  before: Given | undefined;
  after: Given | undefined;
  isChanged: boolean;
}

export interface ComparedSection {
  title: Definition['title'];
  questions: ComparedQuestion[];
}

/** Two answered forms side by side, in the order of the later one; what only the earlier one asked follows in its own order. */
export function compareAnswers(before: Answered, after: Answered): ComparedSection[] {
  const asked = (one: Answered) =>
    new Set(visibleSections(one.definition, one.answers).flatMap(({ items }) => items.map(({ key }) => key)));
  const askedBefore = asked(before);
  const askedAfter = asked(after);
  const later = new Set(after.definition.sections.flatMap(questionsOf).map(({ key }) => key));
  const stands = (one: Answered, shown: ReadonlySet<string>, key: string) =>
    shown.has(key) ? (one.answers.get(key) ?? nothing) : undefined;
  const compare = (question: Question): ComparedQuestion => {
    const one = stands(before, askedBefore, question.key);
    const two = stands(after, askedAfter, question.key);
    return { question, before: one, after: two, isChanged: !isSame(saidIn(one), saidIn(two)) };
  };
  const sections = [
    ...after.definition.sections.map((section) => ({ section, questions: questionsOf(section) })),
    ...before.definition.sections.map((section) => ({
      section,
      questions: questionsOf(section).filter(({ key }) => !later.has(key)),
    })),
  ];
  return sections
    .map(({ section, questions }) => ({
      title: section.title,
      questions: questions.map(compare).filter((one) => one.before !== undefined || one.after !== undefined),
    }))
    .filter(({ questions }) => questions.length > 0);
}

const saidIn = ({ value, whyNot }: Given = nothing) => ({ value, whyNot });
