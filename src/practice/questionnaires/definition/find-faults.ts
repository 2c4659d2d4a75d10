import {
  allQuestions,
  isQuestion,
  judgementKey,
  questionsIn,
  type Band,
  type Condition,
  type Definition,
  type Item,
  type Question,
} from './definition.ts';
import { pointsRange } from '../answers/points.ts';
import type { Fault } from './strict-reader.ts';

/** What no single field shows: keys given twice, conditions on what is not asked before, bands in no order. */
export function findFaults(definition: Definition): Fault[] {
  return [
    ...repeated(definition.sections.map(({ key }, index) => [key, `sections[${index}].key`])),
    ...repeated(
      definition.sections.flatMap(({ items }, section) =>
        items.map(({ key }, index): [string, string] => [key, `sections[${section}].items[${index}].key`]),
      ),
    ),
    ...itemFaults(definition),
    ...bandFaults(definition.bands, 'bands', allQuestions(definition)),
    ...definition.sections.flatMap(({ bands, items }, index) =>
      bandFaults(bands, `sections[${index}].bands`, items.filter(isQuestion)),
    ),
  ];
}

function repeated(keys: readonly (readonly [string, string])[]): Fault[] {
  const seen = new Set<string>([judgementKey]);
  return keys.flatMap(([key, at]) => {
    if (seen.has(key)) return [{ at, fault: key === judgementKey ? 'reserved' : 'twice', about: key }];
    seen.add(key);
    return [];
  });
}

function itemFaults(definition: Definition): Fault[] {
  const before = new Map<string, Question>();
  return definition.sections.flatMap((section, sectionIndex) => {
    const at = `sections[${sectionIndex}]`;
    const faults = conditionFaults(section.showWhen, `${at}.showWhen`, before);
    section.items.forEach((item, index) => {
      faults.push(...oneItemFaults(item, `${at}.items[${index}]`, before));
      if (isQuestion(item)) before.set(item.key, item);
    });
    return faults;
  });
}

function oneItemFaults(item: Item, at: string, before: ReadonlyMap<string, Question>): Fault[] {
  const faults = conditionFaults(item.showWhen, `${at}.showWhen`, before);
  if (item.kind === 'one-of' || item.kind === 'some-of') {
    const keys = item.options.map(({ key }, index): [string, string] => [key, `${at}.options[${index}].key`]);
    faults.push(...repeated(keys));
    if (item.hasOther === true && keys.some(([key]) => key === 'other'))
      faults.push({ at: `${at}.options`, fault: 'reserved', about: 'other' });
  }
  if (item.kind === 'number' && item.from !== undefined && item.to !== undefined && item.from > item.to)
    faults.push({ at: `${at}.to`, fault: 'endsBeforeStart' });
  if (item.kind === 'table') faults.push(...columnFaults(item.columns, at));
  return faults;
}

function columnFaults(columns: Extract<Item, { kind: 'table' }>['columns'], at: string): Fault[] {
  return [
    ...repeated(columns.map(({ key }, index) => [key, `${at}.columns[${index}].key`])),
    ...columns.flatMap(({ kind, options }, index) =>
      (kind === 'one-of') === (options !== undefined)
        ? []
        : [
            {
              at: `${at}.columns[${index}].options`,
              fault: kind === 'one-of' ? 'missing' : 'unknown',
              about: 'options',
            },
          ],
    ),
  ];
}

/** The answers a condition may name, or undefined where a question has no such list. */
export function answersToName(question: Question): string[] | undefined {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  if (question.kind === 'one-of' || question.kind === 'some-of')
    return [...question.options.map(({ key }) => key), ...(question.hasOther === true ? ['other'] : [])];
  if (question.kind === 'scale')
    return Array.from({ length: question.to - question.from + 1 }, (_, step) => String(question.from + step));
  return undefined;
}

function conditionFaults(
  condition: Condition | undefined,
  at: string,
  before: ReadonlyMap<string, Question>,
): Fault[] {
  if (condition === undefined) return [];
  if (!('question' in condition)) {
    const [name, list] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
    return list.flatMap((one, index) => conditionFaults(one, `${at}.${name}[${index}]`, before));
  }
  const question = before.get(condition.question);
  if (question === undefined)
    return [{ at: `${at}.question`, fault: 'notAskedBefore', about: condition.question }];
  const allowed = answersToName(question);
  if (allowed === undefined)
    return [{ at: `${at}.question`, fault: 'hasNoChoices', about: condition.question }];
  return condition.isOneOf.flatMap((one, index) =>
    allowed.includes(one) ? [] : [{ at: `${at}.isOneOf[${index}]`, fault: 'noSuchAnswer', about: one }],
  );
}

/** Bands begin at the least points there can be, and each above the one before. */
function bandFaults(bands: readonly Band[] | undefined, at: string, questions: readonly Question[]): Fault[] {
  if (bands === undefined) return [];
  const range = pointsRange(questions);
  const faults = repeated(bands.map(({ key }, index) => [key, `${at}[${index}].key`]));
  if (range.least === range.most) faults.push({ at, fault: 'nothingCounts' });
  bands.forEach(({ from }, index) => {
    const last = bands[index - 1];
    if (last === undefined ? from > range.least : from <= last.from)
      faults.push({
        at: `${at}[${index}].from`,
        fault: last === undefined ? 'firstBandTooHigh' : 'bandsOutOfOrder',
        about: String(last === undefined ? range.least : last.from),
      });
  });
  return faults;
}

/** The questions that others are shown by. */
export function watchedQuestions(definition: Definition): string[] {
  const conditions = definition.sections.flatMap(({ showWhen, items }) => [
    showWhen,
    ...items.map((item) => item.showWhen),
  ]);
  return [...new Set(conditions.flatMap(questionsIn))];
}
