import type { Band, Column, Item, Option, Section } from '#practice/questionnaires/index.ts';
import { conditionTyped } from './conditions.ts';
import { saidTyped, type Typed } from './read-fields.ts';
import { rowsTyped } from './rows.ts';

/** Every kind of question, and the note, in the order in which they are offered. */
export const itemKinds = [
  'short-text',
  'long-text',
  'one-of',
  'some-of',
  'yes-no',
  'scale',
  'number',
  'date',
  'person',
  'child',
  'file',
  'table',
  'note',
] as const satisfies readonly Item['kind'][];

export const columnKinds = [
  'short-text',
  'number',
  'date',
  'yes-no',
  'one-of',
] as const satisfies readonly Column['kind'][];

/** The most rows of each list on a page: as many as a form may have. */
export const most = { option: 60, column: 8, band: 12 } as const;

export const optionFields = ['key', 'en', 'cy', 'points', 'helpEn', 'helpCy'] as const;
export const columnFields = ['key', 'en', 'cy', 'kind', 'answersEn', 'answersCy'] as const;
export const bandFields = ['key', 'from', 'en', 'cy', 'adviceEn', 'adviceCy'] as const;

export const isKind = (text: string | undefined): text is Item['kind'] =>
  itemKinds.some((kind) => kind === text);

const said = (number: number | undefined) => (number === undefined ? '' : String(number));
const ticked = (is: boolean | undefined) => (is === true ? 'yes' : '');

/** What stands in the boxes of a question that is there. */
export function itemTyped(item: Item): Typed {
  return {
    ...saidTyped('label', item.label),
    ...saidTyped('help', item.help),
    isRequired: ticked(item.kind !== 'note' && item.isRequired),
    ...conditionTyped(item.showWhen),
    ...kindTyped(item),
  };
}

function kindTyped(item: Item): Typed {
  switch (item.kind) {
    case 'short-text':
    case 'long-text':
      return { most: said(item.most) };
    case 'one-of':
    case 'some-of':
      return { hasOther: ticked(item.hasOther), ...rowsTyped('option', item.options.map(optionTyped)) };
    case 'yes-no':
      return { 'points.yes': said(item.points?.yes), 'points.no': said(item.points?.no) };
    case 'scale':
      return {
        ...{ from: said(item.from), to: said(item.to), counts: ticked(item.counts) },
        ...saidTyped('fromLabel', item.fromLabel),
        ...saidTyped('toLabel', item.toLabel),
      };
    case 'number':
      return { from: said(item.from), to: said(item.to), places: said(item.places) };
    case 'date':
      return { mayBeAfterToday: ticked(item.mayBeAfterToday) };
    case 'table':
      return { mostRows: said(item.mostRows), ...rowsTyped('column', item.columns.map(columnTyped)) };
    default:
      return {};
  }
}

const optionTyped = ({ key, label, help, points }: Option): Typed => ({
  ...{ key, ...label, points: said(points), helpEn: help?.en ?? '', helpCy: help?.cy ?? '' },
});

const columnTyped = ({ key, label, kind, options = [] }: Column): Typed => ({
  ...{ key, ...label, kind },
  answersEn: options.map((option) => option.label.en).join('\n'),
  answersCy: options.map((option) => option.label.cy).join('\n'),
});

export const bandsTyped = (bands: readonly Band[] = []): Typed =>
  rowsTyped(
    'band',
    bands.map(({ key, from, label, advice }) => ({
      ...{ key, from: said(from), ...label, adviceEn: advice.en, adviceCy: advice.cy },
    })),
  );

/** What stands in the boxes of a section that is there. */
export const sectionTyped = ({ title, help, showWhen, bands }: Section): Typed => ({
  ...saidTyped('title', title),
  ...saidTyped('help', help),
  ...conditionTyped(showWhen),
  ...bandsTyped(bands),
});
