import { describe, expect, it } from 'vitest';
import { madeUpForm, said } from '../testing/made-up-form.ts';
import { changesBetween } from './changes-between.ts';
import { readDefinition } from './read-definition.ts';

type Path = readonly (string | number)[];

/** The made-up form with one thing in it changed; undefined takes it away. */
function spoilt(path: Path, value: unknown): unknown {
  const form: unknown = structuredClone(madeUpForm());
  const holder = path.slice(0, -1).reduce((held, step) => (held as Record<string, unknown>)[step], form);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else (holder as Record<string, unknown>)[last] = value;
  return form;
}

const made = (form: unknown) => {
  const read = readDefinition(form);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.definition;
};

const firstItem = ['sections', 0, 'items', 0];
const when = (question: string, answer: string) => ({ question, isOneOf: [answer] });

describe('a form is read strictly', () => {
  it('takes one with every kind of question', () => {
    expect(readDefinition(madeUpForm())).toMatchObject({ ok: true });
  });

  it.each<[string, Path, unknown]>([
    ['sections[0].items[0].label.cy missing', [...firstItem, 'label', 'cy'], undefined],
    ['sections[0].items[0].colour unknown', [...firstItem, 'colour'], 'red'],
    ['sections[0].items[0].kind notOneOf', [...firstItem, 'kind'], 'poem'],
    ['sections[0].items[1].key twice', ['sections', 0, 'items', 1, 'key'], 'words'],
    ['sections[0].items[0].key reserved', [...firstItem, 'key'], 'judgement'],
    ['sections[0].items[0].key notKey', [...firstItem, 'key'], '__proto__'],
    ['sections[0].items[0].showWhen.question notAskedBefore', [...firstItem, 'showWhen'], when('day', 'x')],
    ['sections[1].showWhen.isOneOf[0] noSuchAnswer', ['sections', 1, 'showWhen'], when('danger', 'perhaps')],
    [
      'sections[1].showWhen.all[0].question hasNoChoices',
      ['sections', 1, 'showWhen'],
      { all: [when('words', 'x')] },
    ],
    ['bands[1].from bandsOutOfOrder', ['bands', 1, 'from'], -5],
    ['bands[0].from firstBandTooHigh', ['bands', 0, 'from'], 1],
    ['signOff notOneOf', ['signOff'], 'anybody'],
    ['title.en empty', ['title', 'en'], ' '],
    ['sections notList', ['sections'], {}],
  ])('names the place: %s', (fault, path, value) => {
    const read = readDefinition(spoilt(path, value));
    expect(read.ok ? [] : read.faults.map((one) => `${one.at} ${one.fault}`)).toContain(fault);
  });

  it.each([null, 7, 'x', [], { ['__proto__']: 1 }])('refuses what is no form at all: %j', (json) => {
    expect(readDefinition(json)).toMatchObject({ ok: false });
  });
});

it('tells what a new version does differently', () => {
  const before = made(madeUpForm());
  expect(changesBetween(before, made(madeUpForm()))).toEqual([]);
  const form = spoilt(['title', 'en'], 'Another') as ReturnType<typeof madeUpForm>;
  form.sections[0].items.splice(0, 1, {
    ...{ key: 'words', kind: 'long-text', label: said('Others'), isRequired: true },
  });
  form.sections[1].items.pop();
  const changes = changesBetween(before, made(form));
  expect(changes.map(({ what, kind, key, fields }) => [what, kind, key, ...fields])).toEqual([
    ['form', 'changed', 'made-up', 'title'],
    ['question', 'changed', 'words', 'label'],
    ['question', 'removed', 'paper'],
  ]);
});
