import type { Words } from '#platform/words/index.ts';
import { textOf } from './fact-in-words.ts';
import type { Line } from './fact-lines.ts';
import { isNhsNumber } from './nhs-number.ts';
import { isUpn } from './unique-pupil-number.ts';

export interface Odd {
  /** 'late' is past its day; 'soon' should be looked at. */
  state: 'late' | 'soon';
  sentence: string;
}

/** What is wrong or overdue about one line, in a sentence; undefined: nothing. */
export function oddOf(
  words: Words,
  { slot, said }: Pick<Line, 'slot' | 'said'>,
  today: string,
): Odd | undefined {
  const soon = (name: string, date = ''): Odd => ({
    state: 'soon',
    sentence: words.t(`children.odd.${name}`, { date: date === '' ? '' : words.date(date) }),
  });
  const value = textOf(said, 'value');
  switch (slot) {
    case 'identifier.nhs':
      return isNhsNumber(value) ? undefined : soon('nhs');
    case 'identifier.upn':
    case 'identifier.upn-former':
      return isUpn(value) ? undefined : soon('upn');
    case 'birth':
      return oddBirth(words, said, today, soon);
    case 'flag':
      return late(words, 'flag', textOf(said, 'reviewOn'), today);
    case 'immigration':
      return late(words, 'leave', textOf(said, 'leaveUntil'), today);
    default:
      return undefined;
  }
}

function oddBirth(
  words: Words,
  said: Line['said'],
  today: string,
  soon: (name: string, date?: string) => Odd,
): Odd | undefined {
  const [born, expected] = [textOf(said, 'birthDate'), textOf(said, 'expectedBirthDate')];
  if (born !== '' && expected !== '') return soon('bothBirthDates', expected);
  if (born > today) return soon('bornInFuture');
  return born === '' ? late(words, 'birth', expected, today) : undefined;
}

function late(words: Words, name: string, day: string, today: string): Odd | undefined {
  if (day === '' || day >= today) return undefined;
  return {
    state: 'late',
    sentence: words.t(`children.odd.${name}`, { late: words.relativeDue(day, today) }),
  };
}
