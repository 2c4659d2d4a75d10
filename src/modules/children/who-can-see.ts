import type { Words } from '#platform/words/index.ts';
import { firstName, type Child, type ChildNames } from './child.ts';
import type { Reason } from './who-can-see.queries.ts';

type ReasonToSay = Omit<Reason, 'jobTitle'> & Partial<Pick<Reason, 'jobTitle'>>;

const ofThePanel = new Set(['panel-presenter', 'panel-member', 'recommendation-owner']);

/**
 * Who can see a child, in a few lines: how many of which agencies, who beside the team, who in an emergency, and whether the child is restricted.
 * Each reason with its end is on a page of its own.
 */
export function sayWhoCanSee(
  words: Words,
  reasons: readonly ReasonToSay[],
  child: ChildNames & Pick<Child, 'isRestricted'>,
): string[] {
  const name = firstName(child, words);
  const close = reasons.filter(({ isWide }) => !isWide);
  const team = close.filter(({ basis }) => !ofThePanel.has(basis) && basis !== 'emergency');
  const known = new Set(team.map(whoIs));
  const panel = close.filter((reason) => ofThePanel.has(reason.basis) && !known.has(whoIs(reason)));
  const wide = countPeople(reasons.filter(({ isWide }) => isWide));
  return [
    team.length === 0
      ? words.t('children.who.nobodyClose')
      : words.t('children.who.team', { count: countPeople(team), name, agencies: sayAgencies(words, team) }),
    ...(panel.length === 0
      ? []
      : [
          words.t('children.who.panel', {
            agencies: sayAgencies(words, panel),
            until: sayLast(words, panel),
          }),
        ]),
    ...close.filter(({ basis }) => basis === 'emergency').map((reason) => sayEmergency(words, reason)),
    child.isRestricted
      ? words.t('children.who.onlyNamed', { name })
      : words.t('children.who.wide', { count: wide }),
  ];
}

const whoIs = ({ fullName, jobTitle, agencyName }: ReasonToSay) =>
  JSON.stringify([fullName, jobTitle, agencyName]);

/** Somebody with two reasons is one person; two of one name, work and agency have the same reason twice. */
function countPeople(reasons: readonly ReasonToSay[]): number {
  return [...Map.groupBy(reasons, whoIs).values()].reduce((sum, ofOne) => {
    const sameReason = [...Map.groupBy(ofOne, ({ basis }) => basis).values()].map(({ length }) => length);
    return sum + Math.max(...sameReason);
  }, 0);
}

function sayAgencies(words: Words, reasons: readonly ReasonToSay[]): string {
  const agencies = [...Map.groupBy(reasons, ({ agencyName }) => agencyName)]
    .map(([agency, people]) => ({ agency, count: countPeople(people) }))
    .toSorted((one, other) => other.count - one.count || one.agency.localeCompare(other.agency));
  return words.list(agencies.map((one) => words.t('children.who.ofAgency', one)));
}

/** When the last of these reasons ends; 'none' where one of them has no end. */
function sayLast(words: Words, reasons: readonly ReasonToSay[]): string {
  const ends = reasons.flatMap(({ until }) => (until === null ? [] : [until]));
  const last = ends.toSorted((one, other) => one.getTime() - other.getTime()).at(-1);
  return last === undefined || ends.length < reasons.length ? 'none' : words.dateTime(last);
}

function sayEmergency(words: Words, { fullName, agencyName, until }: ReasonToSay): string {
  const because = words.t('children.who.emergency', { name: fullName, agency: agencyName });
  if (until === null) return words.t('children.who.open', { because });
  return words.t('children.who.until', { because, until: words.dateTime(until) });
}
