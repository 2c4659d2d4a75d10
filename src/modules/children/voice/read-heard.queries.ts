import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { heardStanding } from './heard.ts';
import { findLastHeard } from './heard.queries.ts';
import { sayHeard, sayHeardRule, sayToWhom } from './say-heard.ts';

/** How it stands with hearing one child, in words: for a page that asks for the child's voice. */
export interface HeardInWords {
  childId: string;
  /** 'Not heard for 94 days' */
  how: string;
  isDue: boolean;
  /** By when it is due, 'YYYY-MM-DD'; null without a plan. */
  dueOn: string | null;
  why: string;
  /** What they said last; '' when nobody has heard them. */
  said: string;
  toWhom: string;
}

/** For each of these children, in their order: when the plan they have today began, null without one. One query, however many children. */
export async function readHeard(
  tx: Tx,
  words: Words,
  children: readonly { childId: string; planSince: string | null }[],
  today: string,
): Promise<HeardInWords[]> {
  const ids = children.map(({ childId }) => childId);
  const { last, rule } = await findLastHeard(tx, ids, today);
  return children.map(({ childId, planSince }) => {
    const heard = last.get(childId);
    const standing = heardStanding(heard?.heardOn ?? null, planSince, rule, today);
    return {
      childId,
      how: sayHeard(words, standing),
      isDue: standing.isDue,
      dueOn: standing.dueOn,
      why: sayHeardRule(words, rule),
      said: heard?.said ?? '',
      toWhom: heard === undefined ? '' : sayToWhom(words, heard),
    };
  });
}
