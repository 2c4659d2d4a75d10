import type { Column, Item, Option, Question, Said } from '#practice/questionnaires/index.ts';
import { readCondition } from './conditions.ts';
import { columnKinds, most } from './item-fields.ts';
import { newKey } from './new-key.ts';
import { isTicked, optional, readNeeded, readNumber, readSaid, textIn, type Reading } from './read-fields.ts';
import { keptKey, rowsIn, type Row } from './rows.ts';

/** What is known of a question before its page is read. */
export interface Known {
  kind: Item['kind'];
  key: string;
  /** The question as it is; undefined for a new one. */
  was: Item | undefined;
  before: readonly Question[];
}

const amount = { from: -1e12, to: 1e12, places: 4 };
const points = { from: -1000, to: 1000 };
const nothing: Said = { en: '', cy: '' };

/** A question as it was written on its page. What may still be written later, such as the Welsh, is left empty. */
export function readItem(reading: Reading, { kind, key, was, before }: Known): Item {
  const about = {
    key,
    label: readNeeded(reading, 'label', `forms.design.label.needed.${kind === 'note' ? 'note' : 'question'}`),
    ...optional('help', readSaid(reading, 'help')),
    ...readCondition(reading, before, was?.showWhen),
  };
  if (kind === 'note') return { ...about, kind };
  const isRequired = optional('isRequired', isTicked(reading.body, 'isRequired') || undefined);
  return readQuestion(reading, { ...about, ...isRequired }, kind, was);
}

type About = Omit<Extract<Item, { kind: 'file' }>, 'kind'>;

function readQuestion(
  reading: Reading,
  about: About,
  kind: Question['kind'],
  was: Item | undefined,
): Question {
  switch (kind) {
    case 'short-text':
    case 'long-text':
      return { ...about, kind, ...optional('most', readNumber(reading, 'most', { from: 1, to: 100_000 })) };
    case 'one-of':
    case 'some-of':
      return { ...about, kind, options: readOptions(reading, was), ...ticked(reading, 'hasOther') };
    case 'yes-no':
      return { ...about, kind, ...readYesNoPoints(reading) };
    case 'scale':
      return { ...about, kind, ...readScale(reading) };
    case 'number':
      return {
        ...{ ...about, kind },
        ...optional('from', readNumber(reading, 'from', amount)),
        ...optional('to', readNumber(reading, 'to', amount)),
        ...optional('places', readNumber(reading, 'places', { from: 0, to: 4 })),
      };
    case 'date':
      return { ...about, kind, ...ticked(reading, 'mayBeAfterToday') };
    case 'table':
      return { ...about, kind, ...readTable(reading, was) };
    default:
      return { ...about, kind };
  }
}

const ticked = <K extends string>({ body }: Reading, name: K) =>
  optional(name, isTicked(body, name) || undefined);

function readYesNoPoints(reading: Reading) {
  const [yes, no] = [readNumber(reading, 'points.yes', points), readNumber(reading, 'points.no', points)];
  const isGiven = yes !== undefined || no !== undefined;
  return optional('points', isGiven ? { yes: yes ?? 0, no: no ?? 0 } : undefined);
}

function readScale(reading: Reading) {
  return {
    from: readNumber(reading, 'from', { from: 0, to: 1 }) ?? 0,
    to: readNumber(reading, 'to', { from: 2, to: 10 }) ?? 10,
    fromLabel: readSaid(reading, 'fromLabel') ?? nothing,
    toLabel: readSaid(reading, 'toLabel') ?? nothing,
    ...ticked(reading, 'counts'),
  };
}

/** Keys of rows, in their order: those they came with, and new ones from what they say. */
export function keyedRows(reading: Reading, list: keyof typeof most, had: readonly string[]) {
  const taken = new Set<string>();
  return rowsIn(reading.body, list, most[list]).map((row: Row) => {
    const label = saidIn(reading, row.name, '');
    const key =
      keptKey(reading.body, row, had, taken) ??
      newKey(label.en === '' ? label.cy : label.en, [...had, ...taken]);
    taken.add(key);
    return { ...row, key, label };
  });
}

/** Words of a row: 'option.0.en' and 'option.0.cy', or 'option.0.helpEn' and 'option.0.helpCy'. */
export function saidIn(reading: Reading, row: string, part: string): Said {
  const [en, cy] = part === '' ? ['en', 'cy'] : [`${part}En`, `${part}Cy`];
  for (const name of [`${row}.${en}`, `${row}.${cy}`])
    if (textIn(reading.body, name).length > 2000)
      reading.errors.push({ field: name, message: reading.words.t('forms.design.tooLong', { most: 2000 }) });
  return { en: textIn(reading.body, `${row}.${en}`), cy: textIn(reading.body, `${row}.${cy}`) };
}

function readOptions(reading: Reading, was: Item | undefined): Option[] {
  const had = was !== undefined && 'options' in was ? was.options.map(({ key }) => key) : [];
  return keyedRows(reading, 'option', had).map(({ name, key, label }) => {
    const help = saidIn(reading, name, 'help');
    return {
      ...{ key, label },
      ...optional('help', help.en + help.cy === '' ? undefined : help),
      ...optional('points', readNumber(reading, `${name}.points`, points)),
    };
  });
}

function readTable(reading: Reading, was: Item | undefined) {
  const had = was?.kind === 'table' ? was.columns : [];
  const columns = keyedRows(
    reading,
    'column',
    had.map(({ key }) => key),
  ).map(({ name, key, label }): Column => {
    const typed = textIn(reading.body, `${name}.kind`);
    const kind = columnKinds.find((one) => one === typed) ?? 'short-text';
    const earlier = had.find((column) => column.key === key)?.options ?? [];
    return {
      key,
      label,
      kind,
      ...(kind === 'one-of' ? { options: readAnswers(reading, name, earlier) } : {}),
    };
  });
  return { columns, mostRows: readNumber(reading, 'mostRows', { from: 1, to: 50 }) ?? 10 };
}

/** Answers of a column, one a line in each language; an answer keeps its key while its English stays, or its place where that changed. */
function readAnswers({ body }: Reading, row: string, earlier: NonNullable<Column['options']>) {
  const lines = (name: string) =>
    textIn(body, `${row}.${name}`)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const [english, welsh] = [lines('answersEn'), lines('answersCy')];
  const taken = new Set<string>();
  return Array.from({ length: Math.max(english.length, welsh.length) }, (_, index) => {
    const label = { en: english[index] ?? '', cy: welsh[index] ?? '' };
    const same = earlier.find((option) => option.label.en === label.en);
    const inPlace = earlier[index];
    const stays =
      same ?? (inPlace !== undefined && !english.includes(inPlace.label.en) ? inPlace : undefined);
    const isFree = stays !== undefined && !taken.has(stays.key);
    const key = isFree
      ? stays.key
      : newKey(label.en === '' ? label.cy : label.en, [...earlier.map((one) => one.key), ...taken]);
    taken.add(key);
    return { key, label };
  });
}
