import type { Words } from '#platform/words/index.ts';

/** What the audit trail calls acts that a reader would ask about; each has its own words. */
export const saidByName = [
  'child viewed',
  'child plans viewed',
  'child details viewed',
  'child history viewed',
  'chronology viewed',
  'chronology printed',
  'chronology entry begun',
  'chronology entry added',
  'chronology correction begun',
  'chronology entry corrected',
  'stuck plan of a child viewed',
  'my work viewed',
  'children listed',
  'children searched',
  'stuck plans listed',
  'stuck plans downloaded',
  'panel case viewed',
  'panel.case viewed at the panel',
  'panel.case printed',
  'panel.paper opened',
  'action viewed',
  'recommendation viewed',
  'looks at a child viewed',
  'sign-in tried',
  'demonstration person chosen',
  'signed out',
] as const;

const named: ReadonlySet<string> = new Set(saidByName);
const lookingEnds =
  /(viewed|opened|read|listed|printed|searched|downloaded|begun|followed|overseen|taken as \w+)$/;

/** What somebody did, in words: 'Read the chronology'. What has no words of its own is looking at something, or changing something. */
export function sayAct(words: Words, act: string): string {
  if (named.has(act)) return words.t(`looks.did.${act.replaceAll(/[ .]/g, '-')}`);
  return words.t(lookingEnds.test(act) ? 'looks.did.looked' : 'looks.did.changed');
}

const whys = new Set([
  'permission',
  'no-access',
  'access-ended',
  'restricted',
  'not-there',
  'locked',
  'too-many-at-once',
  'not-active',
  'wrong-password',
  'wrong-code',
  'wrong-passkey',
  'files-of-a-day',
]);

/** How it ended where it did not simply happen; '' where it did. */
export function sayOutcome(words: Words, outcome: string, why: string | null): string {
  if (outcome === 'done') return '';
  if (why !== null && whys.has(why)) return words.t(`looks.why.${why}`);
  return words.t(`looks.ended.${outcome}`);
}

/** '10:05am', or '3 times, last at 10:05am'. */
export function sayTimes(words: Words, times: number, lastAt: Date): string {
  const time = words.time(lastAt);
  return times === 1 ? time : words.t('looks.times', { count: times, time });
}

/** A child by the authority's own number: who reads about looks need not know the name. */
export function sayChild(words: Words, localId: string | null): string {
  return localId === null ? '' : words.t('looks.child', { localId });
}
