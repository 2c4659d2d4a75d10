import { randomUUID } from 'node:crypto';
import { listPlansOfChild, planOn } from '#modules/plans/index.ts';
import { findColleague, joinTheTeam, readTeam } from '#modules/team/index.ts';
import {
  addOutcome,
  addReview,
  addStep,
  addWrittenPlan,
  findWrittenPlan,
  noteReading,
  publishDraft,
  readToPublish,
} from '#modules/written-plans/index.ts';
import { listWorkers } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { firstPanel } from './story/first-panel/first-panel.ts';
import { writtenPlans, type StoryOutcome, type StoryPlan } from './story/plans-written.ts';
import { secondPanel } from './story/second-panel/second-panel.ts';
import { thePanel } from './story/the-panel.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

interface Child {
  childId: string;
  localId: string;
  worker: string;
}

interface Telling {
  story: Storyteller;
  told: StoryPlan;
  child: Child;
  writtenPlanId: string;
  /** The name of somebody of the plan. */
  name: (who: string) => string;
}

/** Has workers and a school write plans: one that goes well, one with gaps, one that is stuck beside the school's own. */
export async function writePlans(story: Storyteller): Promise<void> {
  const children = await story.as(thePanel.coordinator, momentOf(story.today, '07:00'), withPlans);
  for (const told of writtenPlans) {
    const child =
      typeof told.child === 'number'
        ? children.inNeed[told.child]
        : children.all.find(({ localId }) => localId === told.child);
    if (child === undefined) throw new Error(`no child for the plan ${told.title}`);
    const name = (who: string) => (who === 'worker' ? child.worker : who);
    await tell({ story, told, child, writtenPlanId: randomUUID(), name });
  }
}

/** What these are like is told by the panel that heard them. */
const toldElsewhere = new Set(
  [...firstPanel.cases, ...secondPanel.cases].flatMap(({ children }) => children),
);

/** Children whose worker has an account; those with somebody in a place of the team and a child in need plan. */
async function withPlans({ tx, today }: Teller): Promise<{ all: Child[]; inNeed: Child[] }> {
  const all = await listWorkers(tx);
  const inNeed: Child[] = [];
  for (const child of all) {
    if (inNeed.length > 3) break;
    const plan = planOn(await listPlansOfChild(tx, child.childId), today);
    const team = await readTeam(tx, child.childId);
    const hasTeam = team?.members.some(({ came }) => came === 'added') ?? false;
    if (plan?.kind === 'child-in-need' && hasTeam && !toldElsewhere.has(child.localId)) inNeed.push(child);
  }
  return { all, inNeed };
}

async function tell(telling: Telling): Promise<void> {
  const { story, told, name } = telling;
  const at = (days: number, hour: string) => momentOf(dayAfter(story.today, -days), hour);
  await story.as(name('worker'), at(told.begun, '09:20'), (teller) => join(teller, telling));
  await story.as(name(told.by), at(told.begun, '10:40'), (teller) => begin(teller, telling));
  const happened = [
    ...told.published.map((version, index) => ({
      on: version.on,
      publish: { ...version, number: index + 1 },
    })),
    ...told.reviews.map((review) => ({ on: review.on, review })),
  ].toSorted((one, other) => other.on - one.on);
  for (const one of happened) {
    await story.as(name(told.by), at(one.on, '15:10'), async (teller) => {
      if ('publish' in one) await publish(teller, telling, one.publish);
      else await review(teller, telling, one.review);
    });
    if ('publish' in one)
      for (const [who, days] of one.publish.openedBy)
        await story.as(name(who), at(days, '08:35'), (teller) =>
          noteReading(teller, { ...planOf(telling), number: one.publish.number }),
        );
  }
  if (told.everybodyReads !== undefined) await readByAll(telling, told.everybodyReads, at);
}

/** Everybody who is in the team by then opens the newest version. */
async function readByAll(
  telling: Telling,
  days: number,
  at: (days: number, hour: string) => Date,
): Promise<void> {
  const { story, told, name } = telling;
  const team = await story.as(name(told.by), at(days, '08:00'), ({ tx }) =>
    readTeam(tx, telling.child.childId),
  );
  for (const { fullName } of team?.members ?? [])
    await story.as(fullName, at(days, '08:35'), (teller) =>
      noteReading(teller, { ...planOf(telling), number: told.published.length }),
    );
}

const planOf = ({ child: { childId }, writtenPlanId }: Telling) => ({ childId, writtenPlanId });

async function join(teller: Teller, { told: { joins }, child: { childId } }: Telling): Promise<void> {
  if (joins === undefined) return;
  const { id } = personNamed(joins.name);
  const team = await readTeam(teller.tx, childId);
  const colleague = await findColleague(teller.tx, id);
  if (colleague === undefined || team?.members.some(({ userId }) => userId === id) === true) return;
  const { seat, part } = joins;
  await joinTheTeam(teller, childId, colleague, { seat, part, fromOn: teller.today });
}

async function begin(teller: Teller, telling: Telling): Promise<void> {
  const { told, child, writtenPlanId } = telling;
  const { tx, viewer, now, today } = teller;
  const plans = (await listPlansOfChild(tx, child.childId)).filter(({ kind }) => kind === told.kind);
  await addWrittenPlan(tx, {
    ...{ writtenPlanId, childId: child.childId, kind: told.kind, title: told.title },
    ...{ partnershipId: viewer.partnershipId, agencyId: viewer.agencyId, leadUserId: viewer.userId },
    ...{ censusPlanId: planOn(plans, today)?.planId ?? null, begunBy: viewer.userId, begunAt: now },
  });
  await write(teller, telling, told.outcomes);
}

async function write(teller: Teller, telling: Telling, outcomes: readonly StoryOutcome[]): Promise<void> {
  const { tx, viewer, now } = teller;
  const { story, name } = telling;
  const id = (who: string) => personNamed(name(who)).id;
  const place = { ...planOf(telling), partnershipId: viewer.partnershipId };
  for (const [index, said] of outcomes.entries()) {
    const outcomeId = randomUUID();
    const { need, wanted, measure = '', baseline = '', contingency = '', owner, within, steps = [] } = said;
    const facts = {
      ...{ need, wanted, measure, baseline, contingency },
      ownerUserId: owner === undefined ? null : id(owner),
      byWhen: within === undefined ? null : dayAfter(story.today, within),
    };
    const at = new Date(now.getTime() + index * 60_000);
    await addOutcome(tx, place, facts, { ...place, outcomeId, by: viewer.userId, at });
    for (const step of steps)
      await addStep(tx, {
        ...{ ...place, outcomeId, stepId: randomUUID(), what: step.what, at },
        ...{ ownerUserId: id(step.by), dueOn: dayAfter(story.today, step.within) },
      });
  }
}

async function publish(
  teller: Teller,
  telling: Telling,
  { number, whatChanged }: { number: number; whatChanged: string },
): Promise<void> {
  if (number > 1) await write(teller, telling, telling.told.later ?? []);
  const { childId, writtenPlanId } = planOf(telling);
  const plan = await findWrittenPlan(teller.tx, childId, writtenPlanId);
  if (plan === undefined) throw new Error(`${telling.told.title} is not there`);
  await publishDraft(teller, await readToPublish(teller, plan), whatChanged);
}

async function review(
  { tx, viewer, now, today }: Teller,
  telling: Telling,
  { rating, note, outcomes }: StoryPlan['reviews'][number],
): Promise<void> {
  const { childId, writtenPlanId } = planOf(telling);
  const plan = await findWrittenPlan(tx, childId, writtenPlanId);
  await addReview(tx, {
    ...{ childId, writtenPlanId, number: plan?.publishedNumber ?? 0, reviewedOn: today, rating, note },
    ...{ writtenBy: viewer.userId, writtenAt: now },
    outcomes: (plan?.content?.outcomes ?? []).flatMap(({ outcomeId }, index) => {
      const [said, why] = outcomes[index] ?? [];
      return said === undefined ? [] : [{ outcomeId, rating: said, note: why ?? '' }];
    }),
  });
}
