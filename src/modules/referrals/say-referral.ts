import { childAge, childName, type ChildNames } from '#modules/children/index.ts';
import { sayClock, saySource, sayRule, sayWhy, type Due } from '#practice/clocks/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Nation } from '#practice/clocks/index.ts';
import { settingsOf } from './due.ts';
import type { ReferredChild } from './referral.ts';

const namesOf = ({ givenName, familyName, birthDate, expectedBirthDate }: ReferredChild): ChildNames => ({
  localId: '',
  givenName: givenName === '' ? null : givenName,
  familyName: familyName === '' ? null : familyName,
  knownAs: null,
  birthDate,
  expectedBirthDate,
  deathDate: null,
});

/** 'Ffion Prys', or that the child has no name yet. */
export function sayName(words: Words, child: ReferredChild): string {
  const hasName = child.givenName !== '' || child.familyName !== '';
  return hasName ? childName(namesOf(child), words) : words.t('referrals.child.noName');
}

/** 'Ffion Prys, 7 years': as the referrer knows the child. */
export function sayReferredChild(words: Words, child: ReferredChild, today: string): string {
  const age = childAge(namesOf(child), words, today);
  const name = sayName(words, child);
  return age === '' ? name : words.t('children.label', { name, age });
}

/** Everything the referrer knows of a child, a line each. */
export function particularsOf(words: Words, child: ReferredChild): { label: string; text: string }[] {
  const { birthDate, expectedBirthDate, sex, address, school } = child;
  const lines = [
    { key: 'birth', text: birthDate === null ? '' : words.date(birthDate) },
    { key: 'expected', text: expectedBirthDate === null ? '' : words.date(expectedBirthDate) },
    { key: 'sex', text: sex === null ? '' : words.t(`referrals.sex.${sex}`) },
    { key: 'address', text: address },
    { key: 'school', text: school },
  ];
  return lines
    .filter(({ text }) => text !== '')
    .map(({ key, text }) => ({ label: words.t(`referrals.child.${key}`), text }));
}

/** A clock as a page shows it: its sign, how it stands, and why this date. */
export function clockModel(
  words: Words,
  due: Due,
  nation: Nation,
  now: Date,
  done: string | Date | null = null,
) {
  const { calendar } = settingsOf(nation);
  return {
    ...standing(due, now, done),
    text: sayClock(words, due, done, now, calendar),
    why: sayWhy(words, due),
  };
}

function standing(
  due: Due,
  now: Date,
  done: string | Date | null,
): { state: 'late' | 'soon' | 'later' | 'done' } {
  if (done !== null) return { state: 'done' };
  if (!due.known) return { state: 'later' };
  const day = now.toISOString().slice(0, 10);
  if (due.at === undefined ? due.date < day : due.at < now) return { state: 'late' };
  return { state: due.date <= day ? 'soon' : 'later' };
}

/** Why an agency is asked by that moment: it counts from when it was asked, as the band says. */
export function sayWhyAsked(words: Words, due: Due, askedAt: Date): string[] {
  if (!due.known) return sayWhy(words, due);
  return [
    words.t('referrals.request.why', { moment: words.dateTime(askedAt), rule: sayRule(words, due.why.rule) }),
    ...(due.at === undefined
      ? []
      : [words.t('referrals.request.whyDue', { moment: words.dateTime(due.at) })]),
    ...saySource(words, due.why.rule),
  ];
}
