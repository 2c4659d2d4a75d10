import type { Words } from '#platform/words/index.ts';
import { codeLists } from '../facts/code-lists.ts';
import type { FactKind, Said } from '../facts/fact.ts';
import { sayFact } from '../facts/fact-in-words.ts';
import { detailForms, type DetailField } from './detail-fields.ts';

export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A field as the page shows it. */
interface ShownField {
  is: DetailField['is'];
  name: string;
  label: string;
  hint: string;
  value: string | readonly string[];
  day: string;
  month: string;
  year: string;
  most: number;
  rows: number;
  width: string;
  items: { value: string; text: string; checked: boolean; selected: boolean }[];
}

/** The fields of the form about one kind of thing, filled with what was typed. `kinds`: which sorts may be chosen, all when left out. */
export function shownFields(
  words: Words,
  kind: FactKind,
  typed: Typed,
  sorts?: readonly string[],
): ShownField[] {
  return detailForms[kind].fields
    .filter(({ name }) => name !== 'asGiven' || typed['mayKeep'] === 'yes' || typed['asGiven'] === 'yes')
    .map((field) => shownField(words, kind, field, typed, sorts));
}

function shownField(
  words: Words,
  kind: FactKind,
  field: DetailField,
  typed: Typed,
  sorts?: readonly string[],
): ShownField {
  const { name, is } = field;
  const label = `children.field.${kind}.${name}`;
  return {
    ...{ is, name, label: words.t(label), hint: field.hasHint === true ? words.t(`${label}.hint`) : '' },
    ...{ value: typed[name] ?? '', ...daysOf(typed, name) },
    most: 'most' in field ? field.most : 0,
    rows: 'rows' in field ? field.rows : 0,
    width: 'width' in field ? (field.width ?? '') : '',
    items:
      'list' in field ? itemsOf(words, field, typed[name] ?? '', name === 'kind' ? sorts : undefined) : [],
  };
}

function itemsOf(
  words: Words,
  { is, list }: DetailField & { list: keyof typeof codeLists },
  value: string | readonly string[],
  sorts: readonly string[] = codeLists[list].codes,
): ShownField['items'] {
  const items = sorts.map((code) => {
    const isChosen = typeof value === 'string' ? value === code : value.includes(code);
    return { value: code, text: sayFact(words, list, code), checked: isChosen, selected: isChosen };
  });
  const none = { value: '', text: words.t('children.field.choose'), checked: false, selected: value === '' };
  return is === 'select' ? [none, ...items] : items;
}

export function daysOf(typed: Typed, name: string): { day: string; month: string; year: string } {
  const part = (of: string) => String(typed[`${name}-${of}`] ?? '');
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** Something said as its form would have been typed. */
export function typedFrom(said: Said, days: { from: string | null; until: string | null }): Typed {
  const dates = Object.entries({ ...said, from: days.from ?? '', until: days.until ?? '' })
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .filter(([, value]) => /^\d{4}-\d{2}-\d{2}$/.test(value))
    .flatMap(([name, value]) => boxesOf(name, value));
  return { ...said, ...Object.fromEntries(dates) };
}

function boxesOf(name: string, iso: string): [string, string][] {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [
    [`${name}-year`, year],
    [`${name}-month`, String(Number(month))],
    [`${name}-day`, String(Number(day))],
  ];
}
