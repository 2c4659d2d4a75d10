import type { Outcome, Step } from '../written-plan.ts';
import { areAlike, tellingWords } from './same-thing.rules.ts';

/** Whom the plan gives something to do: in the team today, with an account that works. */
export interface Standing {
  inTeam: ReadonlySet<string>;
  left: ReadonlySet<string>;
}

export type GapKind =
  | 'no-outcomes'
  | 'not-heard'
  | 'no-measure'
  | 'no-baseline'
  | 'no-owner'
  | 'owner-left'
  | 'owner-not-in-team'
  | 'no-date'
  | 'date-past'
  | 'no-contingency'
  | 'no-steps'
  | 'step-late'
  | 'same-thing';

/** Something that is missing, or that somebody should look at again. It holds nobody back. */
export interface Gap {
  kind: GapKind;
  /** Null: of the plan as a whole. */
  outcomeId: string | null;
  /** Whom, or which step, it is about; '' where it is about the outcome itself. */
  name: string;
  agency: string;
  otherAgency: string;
}

export interface PlanToRead {
  outcomes: readonly Outcome[];
  /** The child was heard as often as the rule of the voice asks for. */
  isHeard: boolean;
}

const gap = (kind: GapKind, outcomeId: string | null, about: Partial<Gap> = {}): Gap => ({
  ...{ kind, outcomeId, name: '', agency: '', otherAgency: '' },
  ...about,
});

/** What a plan lacks on a day: first of the whole, then outcome by outcome, in the order of the form; each is said once. */
export function gapsOf({ outcomes, isHeard }: PlanToRead, standing: Standing, today: string): Gap[] {
  return [
    ...(isHeard ? [] : [gap('not-heard', null)]),
    ...(outcomes.length === 0 ? [gap('no-outcomes', null)] : []),
    ...doneTwice(outcomes),
    ...outcomes.flatMap((outcome) => gapsOfOutcome(outcome, standing, today)),
  ];
}

/** What one outcome lacks. */
function gapsOfOutcome(outcome: Outcome, standing: Standing, today: string): Gap[] {
  const { outcomeId, measure, baseline, byWhen, contingency, steps } = outcome;
  return [
    ...(measure === '' ? [gap('no-measure', outcomeId)] : []),
    ...(baseline === '' ? [gap('no-baseline', outcomeId)] : []),
    ...ownersOf(outcome, standing),
    ...(byWhen === null ? [gap('no-date', outcomeId)] : []),
    ...(byWhen !== null && byWhen < today ? [gap('date-past', outcomeId)] : []),
    ...(contingency === '' ? [gap('no-contingency', outcomeId)] : []),
    ...(steps.length === 0 ? [gap('no-steps', outcomeId)] : []),
    ...steps
      .filter(({ dueOn }) => byWhen !== null && dueOn > byWhen)
      .map(({ what }) => gap('step-late', outcomeId, { name: what })),
  ];
}

/** Whoever is to do something and is no longer there, or is in no seat of the team; each person once an outcome. */
function ownersOf({ outcomeId, owner, steps }: Outcome, { inTeam, left }: Standing): Gap[] {
  const named = [...(owner === null ? [] : [owner]), ...steps.map((step) => step.owner)];
  const once = new Map(named.map((one) => [one.userId, one]));
  return [
    ...(owner === null ? [gap('no-owner', outcomeId)] : []),
    ...[...once.values()].flatMap(({ userId, name, agency }) => {
      if (left.has(userId)) return [gap('owner-left', outcomeId, { name, agency })];
      return inTeam.has(userId) ? [] : [gap('owner-not-in-team', outcomeId, { name, agency })];
    }),
  ];
}

/** Steps of two agencies that say one thing: each later one is told once, with the agency of the first like it. */
function doneTwice(outcomes: readonly Outcome[]): Gap[] {
  const all = outcomes.flatMap(({ outcomeId, steps }) =>
    steps.map((step) => ({ outcomeId, step, telling: tellingWords(step.what) })),
  );
  const byWord = new Map<string, typeof all>();
  const found: Gap[] = [];
  for (const each of all) {
    const first = [...each.telling]
      .flatMap((word) => byWord.get(word) ?? [])
      .find((earlier) => isOther(earlier.step, each.step) && areAlike(earlier.telling, each.telling));
    if (first !== undefined) found.push(twice(each, first.step));
    for (const word of each.telling) {
      const sharing = byWord.get(word);
      if (sharing === undefined) byWord.set(word, [each]);
      else sharing.push(each);
    }
  }
  return found;
}

const isOther = (one: Step, other: Step) => one.owner.agency !== other.owner.agency;

const twice = ({ outcomeId, step }: { outcomeId: string; step: Step }, first: Step) =>
  gap('same-thing', outcomeId, {
    name: step.what,
    agency: first.owner.agency,
    otherAgency: step.owner.agency,
  });
