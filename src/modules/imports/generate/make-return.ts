import type { CensusPlan } from './census-options.ts';
import { beBorn, changeChild, isBornBy, type Change } from './change-child.ts';
import { answersOn, type KnownAnswer } from './known-answers.ts';
import { makeChild } from './make-child.ts';
import type { WrittenChild } from './made-child.ts';
import { problemKinds, type ProblemKind } from './problem-kinds.ts';
import type { StoryName } from './story-list.ts';

/** One line of answers: a criterion met, what became of a child since the first return, or what is wrong with it. */
export type AnswerLine =
  | KnownAnswer
  | { localId: string; change: 'new' | 'gone' }
  | { localId: string; change: 'changed'; how: Change }
  | { localId: string; problem: ProblemKind };

/** What one place in the return came to: `child` is null where a child of the first return is gone. */
export type Returned = {
  index: number;
  child: WrittenChild | null;
  fate: 'told' | 'problem' | 'new' | 'changed' | 'gone' | 'unchanged';
  answers: AnswerLine[];
};

const partGone = 0.05;
const partChanged = 0.12;
const partNew = 0.04;
const problemNames = Object.keys(problemKinds) as ProblemKind[];
const storiesOfTheNew: readonly StoryName[] = ['being-assessed', 'being-assessed', 'being-enquired-into'];

/** How many children come up for the first time three months later. */
export function countNew(plan: CensusPlan): number {
  return Math.round(plan.children * partNew);
}

function localIdOf(index: number): string {
  return `C${String(index + 1).padStart(8, '0')}`;
}

/** The child with this number in the first return, with its answers on the reference date. */
export function returnFirst(plan: CensusPlan, index: number): Returned {
  const { first, second, referenceDay } = plan;
  const numbering = { authorityCode: plan.authorityCode, index, localId: localIdOf(index) };
  first.random.startAt(index);
  if (plan.withProblems > 0 && second.random.startAt(index).chance(plan.withProblems)) {
    const problem = second.random.pick(problemNames);
    const { story, spoil } = problemKinds[problem];
    const { child } = makeChild(first, numbering, story);
    spoil(child, referenceDay);
    return { index, child, fate: 'problem', answers: [{ localId: numbering.localId, problem }] };
  }
  const { child, facts } = makeChild(first, numbering);
  return { index, child, fate: 'told', answers: answersOn(referenceDay, child.localId, facts) };
}

/** The same child three months later, or one that is new then (numbers from `plan.children` on). */
export function returnAgain(plan: CensusPlan, index: number): Returned {
  const { first, second } = plan;
  const localId = localIdOf(index);
  const numbering = { authorityCode: plan.authorityCode, index, localId };
  second.random.startAt(index);
  if (index >= plan.children) {
    const { child } = makeChild(second, numbering, second.random.pick(storiesOfTheNew));
    return { index, child, fate: 'new', answers: [{ localId, change: 'new' }] };
  }
  const fate = second.random.next();
  if (fate < partGone) return { index, child: null, fate: 'gone', answers: [{ localId, change: 'gone' }] };
  first.random.startAt(index);
  const made = makeChild(first, numbering);
  const how = happenTo(plan, made, fate < partGone + partChanged);
  const criteria = answersOn(second.today, localId, made.facts);
  return how === null
    ? { index, child: made.child, fate: 'unchanged', answers: criteria }
    : {
        index,
        child: made.child,
        fate: 'changed',
        answers: [{ localId, change: 'changed', how }, ...criteria],
      };
}

function happenTo(plan: CensusPlan, made: ReturnType<typeof makeChild>, isToChange: boolean): Change | null {
  if (isBornBy(made, plan.second.today)) return beBorn(plan.second, made);
  return isToChange ? changeChild(plan.second, made, plan.referenceDay) : null;
}
