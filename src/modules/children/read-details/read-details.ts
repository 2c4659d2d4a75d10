import { mayDoOf } from '#platform/permissions/index.ts';
import { readDate } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { daysOf } from '../change-details/detail-form.ts';
import { openChild } from '../child-head/child-head.ts';
import type { Child } from '../child.ts';
import { endOfDay } from '../end-of-day.ts';
import type { Fact } from '../facts/fact.ts';
import { columnsAt, linesOf } from '../facts/fact-lines.ts';
import { columnsOfSaid, type Columns } from '../facts/given.ts';
import { listFacts, readFacts, type ChildFacts } from '../facts/facts.queries.ts';
import { listDifferences, type Difference } from '../facts/differences.queries.ts';
import { listCorrections } from '../history.queries.ts';
import { detailGroups } from './detail-groups.ts';
import { thingsToLookAt } from './things-to-look-at.ts';

const view = 'modules/children/read-details/read-details.njk';

/** What is wrong or overdue, then who the child is: now, or as it was known at the end of a day that is asked for. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'details');
  if (opened === undefined) return notFound();
  const { tx, words, query } = visit;
  const { child, head } = opened;
  const known = await readFacts(tx, child.childId);
  if (known === undefined) return notFound();
  const asked = readAsAt(visit);
  const facts = await listFacts(tx, child.childId);
  const lines = await linesOn(visit, child.childId, { known, facts, ...asked });
  const mayChange =
    !asked.isThen &&
    child.emergencyUntil === null &&
    mayDoOf(visit.permissions)(visit.viewer, 'child.change-details');
  const given = { child, known, lines, day: asked.day, mayChange };
  const model = {
    head,
    then: asked.isThen ? asked.day : null,
    isUnknownThen: known.addedAt !== null && known.addedAt > endOfDay(asked.day),
    look: thingsToLookAt(words, {
      ...given,
      differences: asked.isThen ? [] : await undecided(visit, child.childId, known),
    }),
    groups: detailGroups(words, given),
    mayChange,
    isUnborn: mayChange && isUnborn(child),
    asAt: daysOf(query, 'asAt'),
  };
  if (!asked.isWrong) return page(view, model);
  const errors = [{ field: 'asAt', message: words.t('children.asAt.wrong') }];
  return pageWithErrors(view, { ...model, errors });
}

interface AsAt {
  /** The day the page speaks of: today when none, or a wrong one, was asked for. */
  day: string;
  isThen: boolean;
  isWrong: boolean;
}

function readAsAt({ query, today }: Visit): AsAt {
  const asked = readDate(query, 'asAt');
  const isWrong = asked === null || (asked !== undefined && asked > today);
  const day = isWrong || asked === undefined ? today : asked;
  return { day, isThen: day < today, isWrong };
}

const isUnborn = ({ birthDate, expectedBirthDate }: Child) =>
  birthDate === null && expectedBirthDate !== null;

/** What nobody has decided on, and what a person has not come to say too meanwhile. */
async function undecided({ tx }: Visit, childId: string, { columns }: ChildFacts): Promise<Difference[]> {
  const differences = await listDifferences(tx, childId);
  return differences.filter(
    ({ item, says }) => JSON.stringify(says) !== JSON.stringify(columns[item] ?? null),
  );
}

/** Everything said after that day is taken away again. */
async function linesOn(
  { tx }: Visit,
  childId: string,
  { known, facts, day, isThen }: AsAt & { known: ChildFacts; facts: readonly Fact[] },
) {
  if (!isThen) return linesOf(facts, known.columns, day);
  const moment = endOfDay(day);
  const corrections = await listCorrections(tx, childId);
  const changes = [
    ...corrections.flatMap(({ what, was, loadedAt }) =>
      what === 'child' && loadedAt !== null ? [{ at: loadedAt, was: was as Columns }] : [],
    ),
    ...facts.flatMap(({ slot, was, saidAt }) =>
      was === null ? [] : [{ at: saidAt, was: columnsOfSaid(slot, was) }],
    ),
  ];
  const then = facts.filter(({ saidAt }) => saidAt <= moment);
  return linesOf(then, columnsAt(known.columns, changes, moment), day);
}
