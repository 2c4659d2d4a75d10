import { randomUUID } from 'node:crypto';
import type { BuiltChild } from './built-child.ts';
import { insertRow, type Owner } from './insert-row.ts';
import { userOf } from './user-of.ts';

export interface ActionToBuild {
  /** E-mail addresses of who does it and of who asked for it. */
  owner: string;
  setBy: string;
  what: string;
  dueOn: string;
  child?: BuiltChild;
  why?: string;
  link?: string;
  doneOn?: string | null;
  endedOn?: string | null;
  endedBecause?: string | null;
  lastRemindedOn?: string | null;
  needsAnswer?: boolean;
}

/** Stores one action and gives its id. */
export async function buildAction(database: Owner, given: ActionToBuild): Promise<string> {
  const { owner, setBy, child, ...columns } = given;
  const doer = await userOf(database, owner);
  const action = {
    partnershipId: doer.partnershipId,
    actionId: randomUUID(),
    childId: child?.childId ?? null,
    ownerUserId: doer.userId,
    sourceKind: 'test',
    sourceId: randomUUID(),
    link: '/children',
    setBy: (await userOf(database, setBy)).userId,
    setAt: '2026-01-01T00:00:00Z',
    ...columns,
  };
  await insertRow(database, 'actions.action', action);
  return action.actionId;
}
