import { slotRule, type Fact, type FactKind, type Said, type Source } from './fact.ts';
import { columnsOfSaid, saidInColumns, slotsWithColumns, type Columns } from './given.ts';

/** One thing that is, or was, so of a child. */
export interface Line {
  /** The row it stands in; for what a return or list gave, its slot. */
  lineId: string;
  kind: FactKind;
  slot: string;
  said: Said;
  from: string | null;
  until: string | null;
  source: Source;
  /** The row that says it; undefined for what a return or list gave. */
  fact: Fact | undefined;
}

export interface Lines {
  current: Line[];
  /** What was so once, the latest first. */
  past: Line[];
}

/**
 * What is so of a child on a day: rows that nothing later corrects or withdraws, and what the columns give where nobody has said anything.
 * `facts` in any order; `columns` as they were on that day.
 */
export function linesOf(facts: readonly Fact[], columns: Columns, on: string): Lines {
  const replaced = new Set(facts.flatMap(({ replacesFactId }) => replacesFactId ?? []));
  const standing = facts
    .filter(({ factId, act }) => !replaced.has(factId) && act !== 'withdrawn')
    .toSorted((one, other) => one.saidAt.getTime() - other.saidAt.getTime())
    .map(lineOfFact);
  const lines = [...givenLines(facts, columns), ...standing];
  const isPast = ({ until }: Line) => until !== null && until <= on;
  return {
    current: lines.filter((line) => !isPast(line)),
    past: lines.filter(isPast).toSorted((one, other) => (other.until ?? '').localeCompare(one.until ?? '')),
  };
}

/** A row that only keeps what a file gave, beside which another was said. */
export const isKeptOnly = ({ act, was, said }: Fact): boolean =>
  act === 'corrected' && was !== null && JSON.stringify(was) === JSON.stringify(said);

function lineOfFact(fact: Fact): Line {
  const { factId: lineId, kind, slot, said, from, until } = fact;
  const source = isKeptOnly(fact) ? slotRule(slot).source : 'person';
  return { lineId, kind, slot, said, from, until, source, fact };
}

function givenLines(facts: readonly Fact[], columns: Columns): Line[] {
  const taken = takenOver(facts);
  return slotsWithColumns.flatMap((slot) => {
    const said = taken.has(slot) ? undefined : saidInColumns(slot, columns);
    if (said === undefined) return [];
    const { kind, source } = slotRule(slot);
    return [{ lineId: slot, kind, slot, said, from: null, until: null, source, fact: undefined }];
  });
}

/**
 * The slots in which people's words stand in the columns: once anybody has said what is so, a file does not write over it. What was so
 * before, an earlier home, takes nothing over.
 */
export const takenOver = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.filter(({ was, until }) => was !== null || until === null).map(({ slot }) => slot));

/** What the columns of the child hold once these lines are so, for the slots in which people's words stand. */
export function columnsOfLines(facts: readonly Fact[], current: readonly Line[]): Columns {
  const slots = slotsWithColumns.filter((slot) => takenOver(facts).has(slot));
  return Object.assign(
    {},
    ...slots.map((slot) => columnsOfSaid(slot, current.findLast((line) => line.slot === slot)?.said)),
  ) as Columns;
}

/** The columns as they were at the end of that moment: later changes are undone, the latest first. */
export function columnsAt(
  columns: Columns,
  changes: readonly { at: Date; was: Columns }[],
  moment: Date,
): Columns {
  return changes
    .filter(({ at }) => at > moment)
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .reduce<Columns>((then, { was }) => ({ ...then, ...was }), columns);
}
