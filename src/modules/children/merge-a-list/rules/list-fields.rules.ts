import {
  rememberedColumns,
  suggestColumns,
  type KeptColumns,
  type UsualNames,
} from '#practice/lists/index.ts';
import { significances, themes, type Significance, type Theme } from '../../chronology/chronology-entry.ts';

/** What a column of an agency's list can hold. The order is that of the choice. */
export const listFields = [
  'happenedOn',
  'until',
  'what',
  'theme',
  'significance',
  'childView',
  'sourceSaid',
] as const;
export type ListField = (typeof listFields)[number];

/** What several columns can hold together: they are put one below the other. */
const several: ReadonlySet<string> = new Set<ListField>(['what', 'sourceSaid']);

/** How an agency's list is understood. It is remembered for the agency and these headings. */
export interface Understanding {
  columns: KeptColumns;
  /** What an entry is about where the list does not say, or says what nobody knows. */
  theme: Theme;
  /** How much it matters where the list does not say. */
  significance: Significance;
  /** What the list's own kinds are, by their letters. */
  kinds: Readonly<Record<string, Theme>>;
}

const USUAL_NAMES: UsualNames<ListField> = {
  happenedOn: [
    ...['date', 'dateofevent', 'eventdate', 'dateofcontact', 'contactdate', 'dateofincident', 'incidentdate'],
    ...['startdate', 'datefrom', 'fromdate', 'from', 'datestarted', 'start', 'when', 'day', 'activitydate'],
    ...['dateofactivity', 'visitdate', 'dateofvisit', 'dateoccurred', 'occurredon', 'happenedon', 'datetime'],
    ...['dyddiad', 'dyddiadydigwyddiad', 'dyddiaddechrau', 'o', 'pryd'],
  ],
  until: [
    'until',
    'enddate',
    'dateto',
    'todate',
    'to',
    'dateended',
    'end',
    'finishdate',
    'dyddiadgorffen',
    'hyd',
  ],
  what: [
    ...['whathappened', 'event', 'eventdescription', 'description', 'details', 'detail', 'summary', 'entry'],
    ...[
      'significantevent',
      'notes',
      'note',
      'casenote',
      'narrative',
      'text',
      'incident',
      'comments',
      'outcome',
    ],
    ...['bethddigwyddodd', 'digwyddiad', 'disgrifiad', 'manylion', 'crynodeb', 'nodiadau'],
  ],
  theme: [
    ...[
      'theme',
      'kind',
      'type',
      'eventtype',
      'typeofevent',
      'category',
      'contacttype',
      'activitytype',
      'incidenttype',
    ],
    ...['subject', 'thema', 'math', 'categori', 'mathoddigwyddiad'],
  ],
  significance: [
    ...['significance', 'significant', 'importance', 'impact', 'level', 'severity', 'weight', 'rating'],
    ...['arwyddocad', 'pwysigrwydd', 'lefel'],
  ],
  childView: [
    ...[
      'childsview',
      'childview',
      'viewofthechild',
      'voiceofthechild',
      'childsvoice',
      'childvoice',
      'wishesandfeelings',
    ],
    ...['barnyplentyn', 'llaisyplentyn'],
  ],
  sourceSaid: [
    ...[
      'source',
      'sourceofinformation',
      'informationsource',
      'recordedby',
      'enteredby',
      'author',
      'worker',
      'reference',
    ],
    ...['document', 'ffynhonnell', 'cofnodwydgan'],
  ],
};

/** What a list with these headings is, as it was understood before, or by the usual names of headings. */
export function suggestUnderstanding(
  header: readonly string[],
  before: Understanding | undefined,
): Understanding {
  const remembered = rememberedColumns(header, before?.columns);
  const suggested = suggestColumns(header, USUAL_NAMES);
  return {
    theme: before?.theme ?? 'other',
    significance: before?.significance ?? 1,
    kinds: before?.kinds ?? {},
    columns: remembered ?? header.map((heading, index) => ({ heading, field: suggested[index] ?? null })),
  };
}

/** The headings by which an understanding is found again, whatever their order. */
export function headingsKey(header: readonly string[]): string {
  return [...header].sort().join('\u001f');
}

export type ColumnsFault = { code: 'day' | 'what' | 'twice'; column: number };

/** What cannot be meant about a choice of columns: the end of a word `children.list.columns.<code>`. */
export function findColumnsFault(columns: KeptColumns): ColumnsFault | undefined {
  const fields = columns.map(({ field }) => field);
  const twice = fields.findIndex(
    (field, index) => field !== null && !several.has(field) && fields.indexOf(field) !== index,
  );
  if (twice >= 0) return { code: 'twice', column: twice };
  if (!fields.includes('happenedOn')) return { code: 'day', column: 0 };
  return fields.includes('what') ? undefined : { code: 'what', column: 0 };
}

/** The field of that name; null of anything else. */
export function fieldNamed(name: unknown): ListField | null {
  return listFields.find((field) => field === name) ?? null;
}

export const themeNamed = (name: unknown): Theme | undefined => themes.find((theme) => theme === name);
export const significanceNamed = (name: unknown): Significance | undefined =>
  significances.find((each) => String(each) === name);
