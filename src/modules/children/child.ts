import type { Words } from '#platform/words/index.ts';

/** What a child is called and how old; every name may be missing, as the census has none. Days are 'YYYY-MM-DD'. */
export interface ChildNames {
  localId: string;
  givenName: string | null;
  familyName: string | null;
  knownAs: string | null;
  birthDate: string | null;
  expectedBirthDate: string | null;
  deathDate: string | null;
}

export interface Child extends ChildNames {
  childId: string;
  /** Null too where the team's name would say where the child lives, and the address is protected. */
  teamId: string | null;
  teamName: string | null;
  /** The worker's name as their account has it, or as the people file gave it; null while nobody is named. */
  workerName: string | null;
  /** The reference date of the first later return that no longer holds the child; null while it is there. */
  goneSince: string | null;
  updatedAt: Date;
  /** Only named people see the child, and the viewer is one of them. */
  isRestricted: boolean;
  /** When the viewer's emergency access ends; null when they have none. */
  emergencyUntil: Date | null;
}

/** 'Ffion Prys' by the name the child goes by, or 'Child 40123' where no name was loaded. */
export function childName(child: ChildNames, words: Words): string {
  const name = [child.knownAs ?? child.givenName, child.familyName].filter((part) => part !== null).join(' ');
  return name === '' ? words.t('children.withoutName', { localId: child.localId }) : name;
}

/** 'Ffion', or 'Child 40123': how a sentence speaks of the child. */
export function firstName(child: ChildNames, words: Words): string {
  return child.knownAs ?? child.givenName ?? childName(child, words);
}

/** '7 years', 'not born yet, expected on 3 March 2027', 'died on 3 March 2026, 4 years old'; '' where no date was given. */
export function childAge(child: ChildNames, words: Words, today: string): string {
  const { birthDate, deathDate, expectedBirthDate } = child;
  if (birthDate !== null && birthDate <= today) {
    if (deathDate === null || deathDate < birthDate) return words.age(birthDate, today);
    return words.t('children.died', { date: words.date(deathDate), age: words.age(birthDate, deathDate) });
  }
  const expected = birthDate ?? expectedBirthDate;
  return expected === null ? '' : words.t('children.unborn', { date: words.date(expected) });
}

/** 'Ffion Prys, 7 years', 'Child 40123, 7 years'. */
export function childLabel(child: ChildNames, words: Words, today: string): string {
  const name = childName(child, words);
  const age = childAge(child, words, today);
  return age === '' ? name : words.t('children.label', { name, age });
}
