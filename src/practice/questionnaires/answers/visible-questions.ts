import {
  isQuestion,
  type Condition,
  type Definition,
  type Item,
  type Question,
  type Section,
} from '../definition/definition.ts';
import { keysOf, type Answers } from './answer.ts';

export interface VisibleSection {
  section: Section;
  items: Item[];
}

/**
 * What is asked, given what was answered. An answer to a question that is not shown counts for nothing, so that what hangs on it is not shown
 * either; as conditions look back only, one pass is enough.
 */
export function visibleSections(definition: Definition, answers: Answers): VisibleSection[] {
  const shown = new Set<string>();
  const holds = (condition: Condition | undefined): boolean => {
    if (condition === undefined) return true;
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if (!shown.has(condition.question)) return false;
    return keysOf(answers.get(condition.question)?.value ?? null).some((key) =>
      condition.isOneOf.includes(key),
    );
  };
  return definition.sections.flatMap((section) => {
    if (!holds(section.showWhen)) return [];
    const items = section.items.filter((item) => {
      const isShown = holds(item.showWhen);
      if (isShown) shown.add(item.key);
      return isShown;
    });
    return [{ section, items }];
  });
}

export function visibleQuestions(definition: Definition, answers: Answers): Question[] {
  return visibleSections(definition, answers).flatMap(({ items }) => items.filter(isQuestion));
}
