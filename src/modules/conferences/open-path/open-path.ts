import { findChild, headOf, type Child, type ChildHead } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { pathOf } from '../acting.ts';
import { standsBy } from '../discussion.queries.ts';
import { readPath } from '../path.queries.ts';
import {
  plansOf,
  type Conference,
  type CoreGroup,
  type DecidedPlan,
  type Discussion,
  type ProtectionPath,
} from '../protection.ts';

export interface Opened {
  child: Child;
  head: ChildHead;
  path: ProtectionPath;
  /** The address of the child's whole path. */
  list: string;
  /** They may write about the child: not who opened it in an emergency. */
  stands: boolean;
}

/** The path of the child of the address; undefined when the child is not there or not the viewer's. Notes the look. */
export async function openPath(visit: Visit): Promise<Opened | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child === undefined) return undefined;
  visit.looksAt([child.childId]);
  return {
    child,
    head: headOf(visit, child, 'protection'),
    path: await readPath(visit.tx, child.childId),
    list: pathOf(child.childId),
    stands: await standsBy(visit.tx, child.childId),
  };
}

/** The same with its strategy discussion of the address. */
export async function openDiscussion(
  visit: Visit,
): Promise<(Opened & { discussion: Discussion }) | undefined> {
  const opened = await openPath(visit);
  const wanted = visit.params['discussionId'];
  const discussion = opened?.path.discussions.find(({ discussionId }) => discussionId === wanted);
  if (opened === undefined || discussion === undefined) return undefined;
  visit.notes({ discussionId: discussion.discussionId });
  return { ...opened, discussion };
}

/** The same with its conference of the address. */
export async function openConference(
  visit: Visit,
): Promise<(Opened & { conference: Conference }) | undefined> {
  const opened = await openPath(visit);
  const wanted = visit.params['conferenceId'];
  const conference = opened?.path.conferences.find(({ conferenceId }) => conferenceId === wanted);
  if (opened === undefined || conference === undefined) return undefined;
  visit.notes({ conferenceId: conference.conferenceId });
  return { ...opened, conference };
}

/** The same with its core group of the address, and the plan it is of. */
export async function openCoreGroup(
  visit: Visit,
): Promise<(Opened & { coreGroup: CoreGroup; plan: DecidedPlan }) | undefined> {
  const opened = await openPath(visit);
  const wanted = visit.params['coreGroupId'];
  for (const plan of opened === undefined ? [] : plansOf(opened.path)) {
    const coreGroup = plan.coreGroups.find(({ coreGroupId }) => coreGroupId === wanted);
    if (opened !== undefined && coreGroup !== undefined) return { ...opened, coreGroup, plan };
  }
  return undefined;
}
