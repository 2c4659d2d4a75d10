import type { Role } from '#platform/access/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import type { Words } from '#platform/words/index.ts';
import type { Person } from './person.ts';

/** 'Practitioner and Panel member'; in words that nobody has a role, where so. */
export function sayRoles(words: Words, roles: readonly Role[]): string {
  if (roles.length === 0) return words.t('administration.role.none');
  return words.list(roles.map((role) => words.t(`administration.role.${role}`)));
}

/** Whether and since when somebody is here: 'Here', 'Invited, until 4 December 2026', 'Left on 3 November 2026'. */
export function sayState(words: Words, person: Person): string {
  const day = person.state === 'left' ? person.endedAt : person.invitedUntil;
  const date = day === null ? '' : words.date(dayInLondon(day));
  return words.t(`administration.state.${person.state}`, { date });
}

export const stateColours = {
  active: 'green',
  invited: 'blue',
  'invitation-over': 'yellow',
  left: 'grey',
} as const;

/** The day somebody was last here; when nobody can tell, in words. */
export function saySeen(words: Words, { lastSeenAt }: Pick<Person, 'lastSeenAt'>): string {
  return lastSeenAt === null ? words.t('administration.seen.never') : words.date(dayInLondon(lastSeenAt));
}

/** What somebody can see, as a number of children and no more. */
export function saySight(
  words: Words,
  { children, seesWhole }: Pick<Person, 'children' | 'seesWhole'>,
): string {
  return seesWhole
    ? words.t('administration.sight.whole')
    : words.t('administration.sight.children', { count: children });
}
