import type { Body } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import {
  answersToName,
  isQuestion,
  type Condition,
  type Definition,
  type Question,
} from '#practice/questionnaires/index.ts';
import { listIn, optional, sayEither, textIn, type Reading, type Typed } from './read-fields.ts';

interface One {
  question: string;
  isOneOf: readonly string[];
}

/** The questions before a section, or before a question of it, whose answers something can be shown by. */
export function questionsBefore(definition: Definition, section?: string, item?: string): Question[] {
  const at = definition.sections.findIndex(({ key }) => key === section);
  const before = at < 0 ? definition.sections : definition.sections.slice(0, at);
  const within = at < 0 || item === undefined ? [] : (definition.sections[at]?.items ?? []);
  const place = within.findIndex(({ key }) => key === item);
  return [...before.flatMap(({ items }) => items), ...(place < 0 ? within : within.slice(0, place))]
    .filter(isQuestion)
    .filter((question) => answersToName(question) !== undefined);
}

/** A condition as far as the page can change it: some questions, all or any of which must be answered so. */
function flat(condition: Condition): { join: 'all' | 'any'; parts: One[] } | undefined {
  if ('question' in condition) return { join: 'all', parts: [condition] };
  const join = 'all' in condition ? 'all' : 'any';
  const list = 'all' in condition ? condition.all : condition.any;
  const parts = list.filter((one): one is One => 'question' in one);
  const isFlat =
    parts.length === list.length && new Set(parts.map(({ question }) => question)).size === parts.length;
  return isFlat ? { join, parts } : undefined;
}

export function conditionTyped(condition: Condition | undefined): Typed {
  if (condition === undefined) return { when: 'always' };
  const simple = flat(condition);
  if (simple === undefined) return { when: 'keep' };
  return {
    when: simple.join,
    ...Object.fromEntries(simple.parts.map(({ question, isOneOf }) => [`when.${question}`, isOneOf])),
  };
}

/** When something is shown, as it was chosen on the page; `was` is what stays where the page could not show it. */
export function readCondition(
  { body, words, errors }: Reading,
  before: readonly Question[],
  was: Condition | undefined,
): { showWhen?: Condition } {
  const when = textIn(body, 'when');
  if (when === 'keep') return optional('showWhen', was);
  if (when !== 'all' && when !== 'any') return {};
  const parts = chosenIn(body, before);
  const [first] = parts;
  if (first === undefined) {
    errors.push({ field: 'when', message: words.t('forms.design.when.needed') });
    return {};
  }
  if (parts.length === 1) return { showWhen: first };
  return { showWhen: when === 'all' ? { all: parts } : { any: parts } };
}

function chosenIn(body: Body, before: readonly Question[]): One[] {
  return before.flatMap((question) => {
    const chosen = new Set(listIn(body, `when.${question.key}`));
    const isOneOf = (answersToName(question) ?? []).filter((key) => chosen.has(key));
    return isOneOf.length === 0 ? [] : [{ question: question.key, isOneOf }];
  });
}

/** The boxes in which a condition is chosen. */
export function conditionModel(
  words: Words,
  definition: Definition,
  before: readonly Question[],
  typed: Typed,
  was: Condition | undefined,
) {
  const keeps = was !== undefined && flat(was) === undefined;
  return {
    choices: ['always', 'all', 'any', ...(keeps ? ['keep'] : [])].map((value) => ({
      value,
      text: words.t(`forms.design.when.${value}`),
    })),
    kept: keeps ? sayCondition(words, definition, was) : '',
    questions: before.map((question) => {
      const chosen = typed[`when.${question.key}`] ?? [];
      const keys = typeof chosen === 'string' ? [chosen] : chosen;
      return {
        name: `when.${question.key}`,
        label: sayEither(words, question.label),
        isOpen: keys.length > 0,
        answers: (answersToName(question) ?? []).map((key) => ({
          key,
          label: sayAnswerKey(words, question, key),
          isChosen: keys.includes(key),
        })),
      };
    }),
  };
}

/** '“Is anybody in danger now?” is Yes', for whoever builds the form. */
export function sayCondition(words: Words, definition: Definition, condition: Condition): string {
  if ('all' in condition) return words.list(condition.all.map((one) => sayCondition(words, definition, one)));
  if ('any' in condition)
    return anyOf(
      words,
      condition.any.map((one) => sayCondition(words, definition, one)),
    );
  const question = definition.sections
    .flatMap(({ items }) => items)
    .filter(isQuestion)
    .find(({ key }) => key === condition.question);
  const answers = condition.isOneOf.map((key) =>
    question === undefined ? `“${key}”` : `“${sayAnswerKey(words, question, key)}”`,
  );
  return words.t('forms.design.when.is', {
    question: question === undefined ? condition.question : sayEither(words, question.label),
    answers: anyOf(words, answers),
  });
}

const anyOf = (words: Words, all: readonly string[]) =>
  all.reduce((start, next) => (start === '' ? next : words.t('forms.design.or', { start, next })), '');

function sayAnswerKey(words: Words, question: Question, key: string): string {
  if (question.kind === 'yes-no') return words.t(`questionnaires.${key === 'yes' ? 'yes' : 'no'}`);
  if (question.kind !== 'one-of' && question.kind !== 'some-of') return key;
  const option = question.options.find((one) => one.key === key);
  if (option !== undefined) return sayEither(words, option.label);
  return key === 'other' ? words.t('questionnaires.other') : key;
}
