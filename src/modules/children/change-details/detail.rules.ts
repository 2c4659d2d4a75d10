import { addCalendarDays, addCalendarYears } from '#practice/clocks/index.ts';
import type { Act, FactKind, Said } from '../facts/fact.ts';
import { isNhsNumber } from '../facts/nhs-number.ts';
import { isUpn } from '../facts/unique-pupil-number.ts';

/** Something wrong with what was typed: the sentence is the word `children.wrong.<what>`. */
export interface Wrong {
  field: string;
  what: string;
}

/** No pregnancy is let go on for longer than 42 weeks (NICE guideline NG207, 2021): nobody expects a birth after that. */
const LONGEST_PREGNANCY_DAYS = 294;
/** A birth so long overdue has happened, or the date was wrong. */
const OVERDUE_DAYS = 30;
/** Plans for a disabled young person go on until 25 (Children and Families Act 2014, section 46). */
const OLDEST_YEARS = 26;

/** As it is kept: numbers and postcodes as they are written officially, everything else as it was typed. */
export function tidySaid(kind: FactKind, said: Said): Said {
  const value = text(said, 'value');
  if (kind === 'identifier' && said['kind'] === 'nhs' && /^[\d -]+$/.test(value))
    return { ...said, value: value.replaceAll(/\D/g, '') };
  if (kind === 'identifier' && text(said, 'kind').startsWith('upn'))
    return { ...said, value: value.replaceAll(/\s/g, '').toUpperCase() };
  if (kind === 'address') return { ...said, postcode: tidyPostcode(text(said, 'postcode')) };
  return said;
}

function tidyPostcode(postcode: string): string {
  const signs = postcode.replaceAll(/\s/g, '').toUpperCase();
  return /^[A-Z\d]{5,7}$/.test(signs) ? `${signs.slice(0, -3)} ${signs.slice(-3)}` : postcode.toUpperCase();
}

/** What does not make sense in something tidied; `today` is 'YYYY-MM-DD'. */
export function wrongIn(kind: FactKind, said: Said, today: string): Wrong[] {
  return checks[kind](said, today).filter((each) => each !== undefined);
}

type Check = (said: Said, today: string) => (Wrong | undefined)[];

const text = (said: Said, field: string) => {
  const value = said[field] ?? '';
  return typeof value === 'string' ? value : '';
};
const when = (isWrong: boolean, field: string, what: string): Wrong | undefined =>
  isWrong ? { field, what } : undefined;
const needed = (said: Said, field: string, what: string) => when(text(said, field) === '', field, what);

const checks: Readonly<Record<FactKind, Check>> = {
  name: (said) => {
    const whole = `${text(said, 'givenName')}${text(said, 'familyName')}`;
    return [
      needed(said, 'kind', 'nameKind'),
      when(whole === '', 'givenName', 'name'),
      when(whole !== '' && !/\p{L}/u.test(whole), 'givenName', 'nameLetters'),
    ];
  },
  identifier: (said) => {
    const [kind, value] = [text(said, 'kind'), text(said, 'value')];
    const isKept = text(said, 'asGiven') === 'yes';
    return [
      needed(said, 'kind', 'identifierKind'),
      needed(said, 'value', 'value'),
      when(value !== '' && kind === 'nhs' && !isKept && !isNhsNumber(value), 'value', 'nhs'),
      when(value !== '' && kind.startsWith('upn') && !isKept && !isUpn(value), 'value', 'upn'),
      when(kind === 'local' && text(said, 'agency') === '', 'agency', 'agency'),
    ];
  },
  address: (said) => {
    const postcode = text(said, 'postcode');
    const hasNone = text(said, 'noFixed') === 'yes';
    return [
      needed(said, 'kind', 'addressKind'),
      when(!hasNone && text(said, 'address') === '', 'address', 'address'),
      when(hasNone && postcode !== '', 'noFixed', 'noFixed'),
      when(postcode !== '' && !/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(postcode), 'postcode', 'postcode'),
    ];
  },
  birth: wrongBirth,
  ethnicity: (said) => [needed(said, 'code', 'ethnicity')],
  disability: ({ codes = [] }) => [
    when(codes.length === 0, 'codes', 'disability'),
    when(codes.length > 1 && codes.includes('NONE'), 'codes', 'disabilityNone'),
  ],
  language: (said) => [needed(said, 'first', 'language'), needed(said, 'interpreter', 'interpreter')],
  'young-carer': (said) => [needed(said, 'code', 'youngCarer')],
  immigration: (said) => [needed(said, 'code', 'immigration')],
  education: (said) => {
    const isSomewhere = ['school', 'nursery', 'college'].includes(text(said, 'setting'));
    return [
      needed(said, 'setting', 'setting'),
      when(isSomewhere && text(said, 'place') === '', 'place', 'place'),
    ];
  },
  flag: (said, today) => {
    const review = text(said, 'reviewOn');
    return [
      needed(said, 'code', 'flag'),
      when(text(said, 'code') === 'other' && text(said, 'note') === '', 'note', 'flagNote'),
      needed(said, 'reviewOn', 'reviewOn'),
      when(review !== '' && review <= today, 'reviewOn', 'reviewOnPast'),
    ];
  },
};

function wrongBirth(said: Said, today: string): (Wrong | undefined)[] {
  const [born, expected, died] = [
    text(said, 'birthDate'),
    text(said, 'expectedBirthDate'),
    text(said, 'deathDate'),
  ];
  return [
    when(born === '' && expected === '', 'birthDate', 'birth'),
    when(born !== '' && expected !== '', 'expectedBirthDate', 'bothBirths'),
    when(born > today, 'birthDate', 'birthFuture'),
    when(born !== '' && born < addCalendarYears(today, -OLDEST_YEARS), 'birthDate', 'birthOld'),
    when(
      expected !== '' && expected > addCalendarDays(today, LONGEST_PREGNANCY_DAYS),
      'expectedBirthDate',
      'expectedFar',
    ),
    when(
      expected !== '' && expected < addCalendarDays(today, -OVERDUE_DAYS),
      'expectedBirthDate',
      'expectedPast',
    ),
    needed(said, 'sex', 'sex'),
    when(died !== '' && (died > today || born === '' || died < born), 'deathDate', 'death'),
  ];
}

/** Days between which something is so: neither after today, the end not before the start. */
export function wrongDays(from: string | null, until: string | null, today: string): Wrong[] {
  return [
    when(from !== null && from > today, 'from', 'fromFuture'),
    when(until !== null && until > today, 'until', 'untilFuture'),
    when(from !== null && until !== null && until < from, 'until', 'untilBefore'),
  ].filter((each) => each !== undefined);
}

/** The days that a change of a line must have, and where they must lie. */
export function wrongChange(
  line: { from: string | null },
  act: Act,
  { from, until }: { from: string | null; until: string | null },
): Wrong[] {
  const begun = line.from ?? '';
  const wrong: Partial<Record<Act, (Wrong | undefined)[]>> = {
    changed: [
      when(from === null, 'from', 'fromNeeded'),
      when(from !== null && from <= begun, 'from', 'fromBefore'),
    ],
    ended: [
      when(until === null, 'until', 'untilNeeded'),
      when(until !== null && until < begun, 'until', 'untilBefore'),
    ],
  };
  return (wrong[act] ?? []).filter((each) => each !== undefined);
}
