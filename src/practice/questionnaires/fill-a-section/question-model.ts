import type { Words } from '#platform/words/index.ts';
import type { Given } from '../answers/answer.ts';
import { rawOf, type Raw } from '../answers/raw.ts';
import type { Around, Problem } from '../answers/read-value.ts';
import { isQuestion, longestText, type Item, type Question, type Said } from '../definition/definition.ts';
import { sayAnswer } from '../say-answer.ts';

/** What stands for a question, as far as its page tells it. */
export interface Standing extends Given {
  version: number;
  byName: string;
  byAgency: string;
  at: Date;
}

/** What one question's boxes are made of. */
export interface QuestionState {
  standing: Standing | undefined;
  isShown: boolean;
  /** What was typed and could not be kept. */
  typed?: Raw | undefined;
  problem?: Problem | undefined;
  /** Another was quicker: what stands and what was typed are both shown. */
  isConflict?: boolean;
  /** What the viewer wrote while another was quicker, some time ago. */
  setAside?: Given | undefined;
}

export type QuestionModel = ReturnType<typeof questionModel>;

export const inLanguage = (words: Words, said: Said | undefined): string => said?.[words.language] ?? '';

/** Notes and questions of a form in the order given, for the macro `questionFields`. */
export function questionModel(words: Words, item: Item, state: QuestionState, around: Around) {
  const head = {
    key: item.key,
    kind: item.kind,
    label: inLanguage(words, item.label),
    help: inLanguage(words, item.help),
    isHidden: !state.isShown,
  };
  if (!isQuestion(item)) return { ...head, isQuestion: false };
  const raw = state.typed ?? rawOf(item, state.standing ?? { value: null, whyNot: '' });
  return {
    ...head,
    ...shapeOf(item, state),
    isQuestion: true,
    version: state.standing?.version ?? 0,
    raw,
    by: sayWho(words, state.standing),
    problem: state.problem === undefined ? '' : sayProblem(words, item, state.problem),
    theirs: theirsIn(words, item, state),
    aside: state.setAside === undefined ? undefined : sayAnswer(words, item, state.setAside),
    ...kindModel(words, item, raw, around),
  };
}

/** What the template decides by. */
function shapeOf(
  { kind, isRequired = false }: Question,
  { standing, problem, isConflict = false }: QuestionState,
) {
  const hasFile = kind === 'file' && standing !== undefined && standing.value !== null;
  return {
    isRequired,
    hasError: problem !== undefined || isConflict,
    hasBoxes: !hasFile,
    asksWhyNot: isRequired && !hasFile,
    isOneLine: kind === 'short-text' || kind === 'number',
    isNamed: kind === 'person' || kind === 'child',
    isInline: kind === 'scale' || kind === 'yes-no',
  };
}

function theirsIn(words: Words, question: Question, { isConflict, standing }: QuestionState) {
  return isConflict === true && standing !== undefined ? sayAnswer(words, question, standing) : undefined;
}

export function sayWho(words: Words, standing: Standing | undefined): string {
  if (standing === undefined) return '';
  const { byName, byAgency, at } = standing;
  return words.t('questionnaires.by', { name: byName, agency: byAgency, at: words.dateTime(at) });
}

export function sayProblem(words: Words, question: Question, { problem, params = {} }: Problem): string {
  const columns = question.kind === 'table' ? question.columns : [];
  const column = columns.find(({ key }) => key === params['column']);
  return words.t(`questionnaires.wrong.${problem}`, {
    ...params,
    ...(column === undefined ? {} : { column: inLanguage(words, column.label) }),
    question: inLanguage(words, question.label),
  });
}

function kindModel(words: Words, question: Question, raw: Raw, around: Around) {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return { most: longestText(question), rows: rowsFor(raw.text) };
    case 'one-of':
    case 'some-of':
      return { options: optionsOf(words, question, raw) };
    case 'yes-no':
      return {
        options: ['yes', 'no'].map((key) => option(key, words.t(`questionnaires.${key}`), [raw.text])),
      };
    case 'scale':
      return {
        fromLabel: inLanguage(words, question.fromLabel),
        toLabel: inLanguage(words, question.toLabel),
        options: Array.from({ length: question.to - question.from + 1 }, (_, step) => {
          const number = String(question.from + step);
          return option(number, number, [raw.text]);
        }),
      };
    case 'person':
    case 'child': {
      const known = question.kind === 'person' ? around.people : around.children;
      return { options: known.map(({ id, name }) => option(id, name, [raw.text])) };
    }
    case 'table':
      return tableModel(words, question, raw);
    default:
      return {};
  }
}

function option(key: string, label: string, chosen: readonly string[], help = '') {
  return { key, label, help, isChosen: chosen.includes(key) };
}

function optionsOf(words: Words, question: Extract<Question, { options: unknown }>, { chosen }: Raw) {
  const offered = question.options.map(({ key, label, help }) =>
    option(key, inLanguage(words, label), chosen, inLanguage(words, help)),
  );
  if (question.hasOther === true) offered.push(option('other', words.t('questionnaires.other'), chosen));
  return offered;
}

/** Room for two more rows than there are, as far as the question allows. */
function tableModel(
  words: Words,
  { columns, mostRows }: Extract<Question, { kind: 'table' }>,
  { rows }: Raw,
) {
  const shown = Math.min(mostRows, rows.length + 2);
  return {
    columns: columns.map(({ key, label }) => ({ key, label: inLanguage(words, label) })),
    hasRoom: shown < mostRows,
    lines: Array.from({ length: shown }, (_, index) => ({
      number: index + 1,
      cells: columns.map((column) => {
        const value = rows[index]?.[column.key] ?? '';
        const keys = column.kind === 'yes-no' ? ['yes', 'no'] : [];
        const options = [
          ...keys.map((key) => option(key, words.t(`questionnaires.${key}`), [value])),
          ...(column.options ?? []).map(({ key, label }) => option(key, inLanguage(words, label), [value])),
        ];
        return {
          name: `${index}.${column.key}`,
          label: inLanguage(words, column.label),
          kind: column.kind,
          value,
          options,
        };
      }),
    })),
  };
}

/** As many lines as the text needs at first sight, so that long words are read without a small window. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 0);
  return Math.min(25, Math.max(4, lines + 1));
}
