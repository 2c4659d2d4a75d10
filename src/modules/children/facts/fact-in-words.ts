import type { Words } from '#platform/words/index.ts';
import { isCode, type CodeListName } from './code-lists.ts';
import type { FactKind, Said } from './fact.ts';
import { spaceNhsNumber } from './nhs-number.ts';

/** What a code means; 'code X' of one that has no words. */
export function sayFact(words: Words, list: CodeListName, code: string): string {
  return isCode(list, code)
    ? words.t(`children.${list}.${code}`)
    : words.t('children.fact.otherCode', { code });
}

/** 'learning and mobility', 'none'; null where nothing is said. */
export function sayDisabilities(words: Words, disabilities: readonly string[]): string | null {
  return disabilities.length === 0
    ? null
    : words.list(disabilities.map((code) => sayFact(words, 'disability', code)));
}

/** One field of something said, as text: '' where it is empty. */
export function textOf(said: Said, field: string): string {
  const value = said[field] ?? '';
  return typeof value === 'string' ? value : value.join(', ');
}

/** What is said, in a line: 'Siân Marloes', '943 476 5919', 'Chinese', 'Year 4, Marlowe Primary School'. */
export function saySaid(words: Words, kind: FactKind, said: Said): string {
  const parts = ways[kind](words, said).filter((part) => part !== '');
  return parts.length === 0 ? words.t('children.fact.notGiven') : parts.join(', ');
}

type Way = (words: Words, said: Said) => string[];

/** '' where there is no code. */
const coded = (words: Words, list: CodeListName, code: string) =>
  code === '' ? '' : sayFact(words, list, code);
const dated = (words: Words, name: string, day: string) =>
  day === '' ? '' : words.t(`children.said.${name}`, { date: words.date(day) });

const ways: Readonly<Record<FactKind, Way>> = {
  name: (_, said) => [[textOf(said, 'givenName'), textOf(said, 'familyName')].join(' ').trim()],
  identifier: (_, said) => [
    said['kind'] === 'nhs' ? spaceNhsNumber(textOf(said, 'value')) : textOf(said, 'value'),
    textOf(said, 'agency'),
  ],
  address: (words, said) =>
    said['noFixed'] === 'yes'
      ? [words.t('children.said.noFixed'), textOf(said, 'address')]
      : [textOf(said, 'address').replaceAll('\n', ', '), textOf(said, 'postcode')],
  birth: (words, said) => [
    said['birthDate'] === '' || said['birthDate'] === undefined
      ? dated(words, 'expected', textOf(said, 'expectedBirthDate'))
      : words.date(textOf(said, 'birthDate')),
    coded(words, 'sex', textOf(said, 'sex')),
    dated(words, 'died', textOf(said, 'deathDate')),
  ],
  ethnicity: (words, said) => [coded(words, 'ethnicity', textOf(said, 'code'))],
  disability: (words, { codes = [] }) => [
    sayDisabilities(words, typeof codes === 'string' ? [codes].filter((code) => code !== '') : codes) ?? '',
  ],
  language: (words, said) => [
    textOf(said, 'first'),
    textOf(said, 'others'),
    coded(words, 'interpreter', textOf(said, 'interpreter')),
  ],
  'young-carer': (words, said) => [coded(words, 'youngCarer', textOf(said, 'code')), textOf(said, 'whom')],
  immigration: (words, said) => [
    coded(words, 'immigration', textOf(said, 'code')),
    dated(words, 'leaveUntil', textOf(said, 'leaveUntil')),
    textOf(said, 'note'),
  ],
  education: (words, said) => [
    coded(words, 'setting', textOf(said, 'setting')),
    textOf(said, 'place'),
    coded(words, 'schoolYear', textOf(said, 'year')),
    coded(words, 'sen', textOf(said, 'sen')),
  ],
  flag: (words, said) => [
    coded(words, 'flag', textOf(said, 'code')),
    textOf(said, 'note'),
    dated(words, 'reviewOn', textOf(said, 'reviewOn')),
  ],
};

/** What a line is called: 'Known as', 'NHS number', 'Ethnicity'. */
export function nameSlot(words: Words, slot: string): string {
  return words.t(`children.slot.${slot}`);
}
