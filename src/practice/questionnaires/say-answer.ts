import type { Words } from '#platform/words/index.ts';
import { isChosen, isFile, isNamed, isTable, textOf, type Given, type Value } from './answers/answer.ts';
import type { Column, Question, Said } from './definition/definition.ts';

/** An answer as people read it. */
export interface SaidAnswer {
  /** One text, with its line breaks; '' for a table. */
  text: string;
  /** A table, with its headings. */
  table: { head: string[]; rows: string[][] } | undefined;
  /** The document, for a link to it. */
  documentId: string | undefined;
  isEmpty: boolean;
}

const inLanguage = (words: Words, said: Said | undefined) => said?.[words.language] ?? '';

/** An answer in words; or why there is none; or that there is none. */
export function sayAnswer(words: Words, question: Question, { value, whyNot }: Given): SaidAnswer {
  const plain = { table: undefined, documentId: undefined, isEmpty: value === null };
  if (value === null)
    return {
      ...plain,
      text:
        whyNot === ''
          ? words.t('questionnaires.none')
          : words.t('questionnaires.noneBecause', { why: whyNot }),
    };
  if (isTable(value) && question.kind === 'table')
    return { ...plain, text: '', table: sayTable(words, question, value) };
  return {
    ...plain,
    text: sayValue(words, question, value),
    documentId: isFile(value) ? value.documentId : undefined,
  };
}

function sayValue(words: Words, question: Question, value: Value): string {
  if (isNamed(value)) return value.name;
  if (isFile(value)) return value.fileName;
  if (isChosen(value) && 'options' in question) return sayChosen(words, question, value);
  switch (question.kind) {
    case 'yes-no':
      return words.t(`questionnaires.${textOf(value)}`);
    case 'date':
      return words.date(textOf(value));
    case 'scale':
      return words.t('questionnaires.scale.said', {
        value: textOf(value),
        to: String(question.to),
        from: String(question.from),
        fromLabel: inLanguage(words, question.fromLabel),
        toLabel: inLanguage(words, question.toLabel),
      });
    case 'number':
      return words.number(Number(value));
    default:
      return textOf(value);
  }
}

function sayChosen(
  words: Words,
  { options }: Extract<Question, { options: unknown }>,
  { chosen, other }: { chosen: readonly string[]; other: string },
): string {
  return chosen
    .map((key) => {
      const option = options.find((one) => one.key === key);
      return option === undefined
        ? words.t('questionnaires.other.said', { other })
        : inLanguage(words, option.label);
    })
    .join('\n');
}

function sayTable(
  words: Words,
  { columns }: Extract<Question, { kind: 'table' }>,
  rows: readonly Readonly<Record<string, string>>[],
) {
  return {
    head: columns.map(({ label }) => inLanguage(words, label)),
    rows: rows.map((row) => columns.map((column) => sayCell(words, column, row[column.key] ?? ''))),
  };
}

function sayCell(words: Words, { kind, options }: Column, cell: string): string {
  if (cell === '') return '';
  if (kind === 'date') return words.date(cell);
  if (kind === 'yes-no') return words.t(`questionnaires.${cell}`);
  if (kind === 'one-of') return inLanguage(words, options?.find(({ key }) => key === cell)?.label);
  return cell;
}
