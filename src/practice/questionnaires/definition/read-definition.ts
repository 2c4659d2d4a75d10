import { longestAnswer } from './definition.ts';
import type {
  Band,
  ChoiceQuestion,
  Column,
  Condition,
  DateQuestion,
  Definition,
  FileQuestion,
  Item,
  NamedQuestion,
  Note,
  NumberQuestion,
  Option,
  Said,
  ScaleQuestion,
  Section,
  TableQuestion,
  TextQuestion,
  YesNoQuestion,
} from './definition.ts';
import { findFaults } from './find-faults.ts';
import { key, listOf, number, oneOf, shape, truth, words, type Fault, type Reads } from './strict-reader.ts';

export type ReadDefinition = { ok: true; definition: Definition } | { ok: false; faults: Fault[] };

/** Questions a form may ask altogether. */
const mostQuestions = 500;

const said: Reads<Said> = shape<Said>({ en: words(2000), cy: words(2000) }, []);

const condition: Reads<Condition> = (value, at, faults) => {
  if (at.length > 400) {
    faults.push({ at, fault: 'tooDeep' });
    return null;
  }
  const given = typeof value === 'object' && value !== null ? value : {};
  if ('all' in given) return shape({ all: listOf(condition, 1, 20) }, [])(value, at, faults);
  if ('any' in given) return shape({ any: listOf(condition, 1, 20) }, [])(value, at, faults);
  return shape({ question: key, isOneOf: listOf(words(60), 1, 60) }, [])(value, at, faults);
};

const asked = { key, label: said, help: said, showWhen: condition, isRequired: truth };
const optional = ['help', 'showWhen', 'isRequired'] as const;
const points = number(-1000, 1000);

const option: Reads<Option> = shape<Option>({ key, label: said, help: said, points }, ['help', 'points']);
const columnOption = shape<{ key: string; label: Said }>({ key, label: said }, []);
const column: Reads<Column> = shape<Column>(
  {
    key,
    label: said,
    kind: oneOf('short-text', 'number', 'date', 'yes-no', 'one-of'),
    options: listOf(columnOption, 2, 30),
  },
  ['options'],
);

const text = shape<TextQuestion>(
  { ...asked, kind: oneOf('short-text', 'long-text'), most: number(1, longestAnswer) },
  [...optional, 'most'],
);
const choice = shape<ChoiceQuestion>(
  { ...asked, kind: oneOf('one-of', 'some-of'), options: listOf(option, 2, 60), hasOther: truth },
  [...optional, 'hasOther'],
);
const yesNo = shape<YesNoQuestion>(
  {
    ...asked,
    kind: oneOf('yes-no'),
    points: shape<{ yes: number; no: number }>({ yes: points, no: points }, []),
  },
  [...optional, 'points'],
);
const scale = shape<ScaleQuestion>(
  {
    ...asked,
    kind: oneOf('scale'),
    from: number(0, 1),
    to: number(2, 10),
    fromLabel: said,
    toLabel: said,
    counts: truth,
  },
  [...optional, 'counts'],
);
const amount = number(-1e12, 1e12, false);
const numbers = shape<NumberQuestion>(
  { ...asked, kind: oneOf('number'), from: amount, to: amount, places: number(0, 4) },
  [...optional, 'from', 'to', 'places'],
);
const date = shape<DateQuestion>({ ...asked, kind: oneOf('date'), mayBeAfterToday: truth }, [
  ...optional,
  'mayBeAfterToday',
]);
const named = shape<NamedQuestion>({ ...asked, kind: oneOf('person', 'child') }, optional);
const file = shape<FileQuestion>({ ...asked, kind: oneOf('file') }, optional);
const table = shape<TableQuestion>(
  { ...asked, kind: oneOf('table'), columns: listOf(column, 1, 8), mostRows: number(1, 50) },
  optional,
);
const note = shape<Note>({ key, kind: oneOf('note'), label: said, help: said, showWhen: condition }, [
  'help',
  'showWhen',
]);

const byKind: Readonly<Record<Item['kind'], Reads<Item>>> = {
  'short-text': text,
  'long-text': text,
  'one-of': choice,
  'some-of': choice,
  'yes-no': yesNo,
  scale,
  number: numbers,
  date,
  person: named,
  child: named,
  file,
  table,
  note,
};
const kinds = Object.keys(byKind) as Item['kind'][];

const item: Reads<Item> = (value, at, faults) => {
  const given = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const kind = oneOf(...kinds)(given, `${at}.kind`, faults);
  return kind === null ? null : byKind[kind](value, at, faults);
};

const band: Reads<Band> = shape<Band>(
  { key, from: number(-100_000, 100_000), label: said, advice: said },
  [],
);
const bands = listOf(band, 1, 12);
const section: Reads<Section> = shape<Section>(
  { key, title: said, help: said, showWhen: condition, items: listOf(item, 1, mostQuestions), bands },
  ['help', 'showWhen', 'bands'],
);
const whole: Reads<Definition> = shape<Definition>(
  {
    key,
    title: said,
    lead: said,
    signOff: oneOf('writer', 'manager'),
    sections: listOf(section, 1, 60),
    bands,
  },
  ['lead', 'bands'],
);

/** Reads a form from JSON that anybody may have written. Each fault names its place; nothing unknown is passed over. */
export function readDefinition(json: unknown): ReadDefinition {
  const faults: Fault[] = [];
  const definition = whole(json, '', faults);
  if (definition === null || faults.length > 0) return { ok: false, faults };
  const deeper = findFaults(definition);
  return deeper.length > 0 ? { ok: false, faults: deeper } : { ok: true, definition };
}

/** Everything that keeps a draft from being published, also what no single field shows, though fields are wrong too. */
export function faultsIn(definition: Definition): Fault[] {
  const faults: Fault[] = [];
  whole(definition, '', faults);
  const said = new Set(faults.map(({ at }) => at));
  return [...faults, ...findFaults(definition).filter(({ at }) => !said.has(at))];
}
