import type { Visit } from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Given } from '../answers/answer.ts';
import { visibleSections, type VisibleSection } from '../answers/visible-questions.ts';
import { isQuestion, questionsOf, type Item, type Section } from '../definition/definition.ts';
import type { OpenSheet } from '../place/place.ts';
import { inLanguage, questionModel, sayProblem } from './question-model.ts';
import type { Typed } from './read-typed.ts';

/** What came of a section that was sent, beside what stands. */
export interface Sent {
  typed: Typed;
  /** Questions on which somebody else was quicker. */
  conflicts: ReadonlySet<string>;
}

/** The page of one section: its questions with what stands, or with what was sent where that could not be kept. */
export function sectionModel(
  visit: Visit,
  opened: OpenSheet,
  section: Section,
  sent?: Sent,
  setAside: ReadonlyMap<string, Given> = new Map(),
) {
  const { words } = visit;
  const { around, sheet, definition, answers } = opened;
  const sections = visibleSections(definition, answers);
  const shown = new Set(sections.flatMap(({ items }) => items.map(({ key }) => key)));
  return {
    around,
    title: inLanguage(words, definition.title),
    heading: inLanguage(words, section.title),
    help: inLanguage(words, section.help),
    place: words.t('questionnaires.section.place', placeOf(section, sections)),
    address: `${around.path}/sections/${section.key}`,
    saveAddress: `${around.path}/save`,
    versionId: sheet.versionId,
    isWithdrawn: sheet.formState === 'withdrawn',
    withdrawnBecause: sheet.withdrawnBecause ?? '',
    savedAt: sheet.savedAt,
    questions: section.items.map((item) =>
      itemModel(visit, opened, item, shown.has(item.key), sent, setAside),
    ),
    errors: errorsOf(visit, section, sent),
  };
}

function itemModel(
  { words, today }: Visit,
  { around, answers }: OpenSheet,
  item: Item,
  isShown: boolean,
  sent: Sent | undefined,
  setAside: ReadonlyMap<string, Given>,
) {
  const { key } = item;
  const problem = sent?.typed.problems.get(key);
  const isConflict = sent?.conflicts.has(key) ?? false;
  const isKept = problem === undefined && !isConflict;
  const state = {
    ...{ standing: answers.get(key), isShown, problem, isConflict },
    typed: isKept ? undefined : sent?.typed.raws.get(key),
    setAside: isConflict ? undefined : setAside.get(key),
  };
  return questionModel(words, item, state, { today, people: around.people, children: around.children });
}

function placeOf(section: Section, sections: readonly VisibleSection[]) {
  const index = sections.findIndex((one) => one.section.key === section.key);
  return { number: index + 1, count: sections.length };
}

function errorsOf({ words }: Visit, section: Section, sent: Sent | undefined): FieldError[] {
  if (sent === undefined) return [];
  return questionsOf(section).flatMap((question) => {
    const problem = sent.typed.problems.get(question.key);
    if (problem !== undefined)
      return [{ field: question.key, message: sayProblem(words, question, problem) }];
    if (!sent.conflicts.has(question.key)) return [];
    const params = { question: inLanguage(words, question.label) };
    return [{ field: question.key, message: words.t('questionnaires.conflict.summary', params) }];
  });
}

/** The section of that key, if it is asked as things stand; and the one after it. */
export function findSection({ definition, answers }: Pick<OpenSheet, 'definition' | 'answers'>, key: string) {
  const sections = visibleSections(definition, answers);
  const index = sections.findIndex(({ section }) => section.key === key);
  return { asked: sections[index], next: sections[index + 1] };
}

export const keysShown = (opened: Pick<OpenSheet, 'definition' | 'answers'>) =>
  new Set(
    visibleSections(opened.definition, opened.answers).flatMap(({ items }) =>
      items.filter(isQuestion).map(({ key }) => key),
    ),
  );
