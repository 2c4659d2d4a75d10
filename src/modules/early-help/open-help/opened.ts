import { findChild, headOf, openChild, type Child, type ChildHead } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Help } from '../early-help.ts';
import { findHelp } from '../help.queries.ts';

export const listPath = (childId: string) => `/children/${childId}/early-help`;
export const pathOf = ({ childId, helpId }: Pick<Help, 'childId' | 'helpId'>) =>
  `${listPath(childId)}/${helpId}`;

export interface OpenedChild {
  child: Child;
  head: ChildHead;
}
export interface OpenedHelp extends OpenedChild {
  help: Help;
  path: string;
}

/** The child of the address, for somebody who may write of early help; undefined when it is not theirs, or for the hours of an emergency only. Notes the look. */
export async function openToWrite(visit: Visit): Promise<OpenedChild | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child?.emergencyUntil !== null) return undefined;
  visit.looksAt([child.childId]);
  return { child, head: headOf(visit, child, 'early-help') };
}

/** The early help of the address, for reading; undefined when it or its child is not there or not the viewer's. Notes the look. */
export async function openHelp(visit: Visit): Promise<OpenedHelp | undefined> {
  return withHelp(visit, await openChild(visit, 'early-help'));
}

/** The same, for an act on one that is open. */
export async function openHelpToWrite(visit: Visit): Promise<OpenedHelp | undefined> {
  const opened = await withHelp(visit, await openToWrite(visit));
  return opened?.help.state === 'not-opened' ? undefined : opened;
}

async function withHelp(visit: Visit, opened: OpenedChild | undefined): Promise<OpenedHelp | undefined> {
  const help = opened && (await findHelp(visit.tx, visit.params['helpId'] ?? ''));
  if (opened === undefined || help?.childId !== opened.child.childId) return undefined;
  return { child: opened.child, head: opened.head, help, path: pathOf(help) };
}
