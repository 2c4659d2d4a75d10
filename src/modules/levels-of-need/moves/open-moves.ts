import { findChild, headOf, type Child, type ChildHead } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Level, Move, Scheme } from '../levels.ts';
import { readScheme } from '../scheme/scheme.queries.ts';
import { findMove, mayMove } from './move.queries.ts';

export const levelsPath = (childId: string) => `/children/${childId}/levels`;
export const moveHref = ({ childId, moveId }: Pick<Move, 'childId' | 'moveId'>) =>
  `${levelsPath(childId)}/${moveId}`;

export interface OpenedLevels {
  child: Child;
  head: ChildHead;
  path: string;
  scheme: Scheme & { everNamed: Level[] };
  mayMove: boolean;
  mayArrange: boolean;
}
export type OpenedMove = OpenedLevels & { move: Move };

/** The child of the address with the levels in force; undefined when it is not there or not the viewer's. Notes the look. */
async function openLevels(visit: Visit): Promise<OpenedLevels | undefined> {
  const { tx, today } = visit;
  const child = await findChild(tx, visit.params['childId'] ?? '');
  if (child === undefined) return undefined;
  visit.looksAt([child.childId]);
  return {
    ...{ child, head: headOf(visit, child, 'levels'), path: levelsPath(child.childId) },
    scheme: await readScheme(tx, today),
    ...(await mayMove(tx, child.childId)),
  };
}

/** The same, for somebody who may move the child. */
export async function openToMove(visit: Visit): Promise<OpenedLevels | undefined> {
  const opened = await openLevels(visit);
  return opened?.mayMove === true ? opened : undefined;
}

/** One move of the child of the address. */
export async function openMove(visit: Visit): Promise<OpenedMove | undefined> {
  const opened = await openLevels(visit);
  const move = opened && (await findMove(visit.tx, visit.params['moveId'] ?? ''));
  return opened === undefined || move?.childId !== opened.child.childId ? undefined : { ...opened, move };
}
