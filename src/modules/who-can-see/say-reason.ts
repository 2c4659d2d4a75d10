import type { Words } from '#platform/words/index.ts';
import type { Reason } from './reason.ts';

/** 'Jolanta Wierzbówka, Social worker, Marlowe Vale Children's Services'. */
export function sayPerson({ fullName, jobTitle, agencyName }: Person): string {
  return [fullName, jobTitle, agencyName].filter((part) => part !== '').join(', ');
}
interface Person {
  fullName: string;
  jobTitle: string;
  agencyName: string;
}

export interface ReasonSaid {
  person: string;
  because: string;
  /** Since when, until when, and who put them there. */
  when: string;
  /** What somebody wrote who opened the child in an emergency; '' of every other reason. */
  why: string;
}

/** A sentence for one reason, and one for its beginning, its end and who gave it. */
export function sayReason(words: Words, reason: Reason): ReasonSaid {
  const { basis, from, until, isActive } = reason;
  const since = words.dateTime(from);
  const span =
    until === null
      ? words.t('whoCanSee.since', { since })
      : words.t('whoCanSee.sinceUntil', { since, until: words.dateTime(until) });
  return {
    person: sayPerson(reason),
    because: words.t(`whoCanSee.because.${basis}`),
    when: [span, givenBy(words, reason), isActive ? '' : words.t('whoCanSee.accountEnded')]
      .filter((part) => part !== '')
      .join(' '),
    why: whyOf(words, reason),
  };
}

function givenBy(words: Words, { basis, grantedBy, isBySystem }: Reason): string {
  if (basis === 'emergency') return '';
  if (isBySystem) return words.t('whoCanSee.byReturn');
  return grantedBy === null ? '' : words.t('whoCanSee.by', { name: grantedBy });
}

function whyOf(words: Words, { why, outcome }: Reason): string {
  if (why === null) return '';
  const result = words.t(`whoCanSee.emergency.outcome.${outcome ?? 'open'}`);
  return words.t('whoCanSee.emergency.why', { why, result });
}
