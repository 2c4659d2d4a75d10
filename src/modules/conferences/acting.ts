import type { Tx } from '#platform/db/database.ts';
import type { Visit } from '#platform/web/visit.ts';

/** Who does something, when, and in which transaction: a visit, or the story of the demonstration. */
export interface Acting {
  tx: Tx;
  viewer: Pick<Visit['viewer'], 'userId' | 'partnershipId' | 'agencyId'>;
  now: Date;
}

export const pathOf = (childId: string) => `/children/${childId}/protection`;
export const discussionPath = (childId: string, discussionId: string) =>
  `${pathOf(childId)}/discussions/${discussionId}`;
export const conferencePath = (childId: string, conferenceId: string) =>
  `${pathOf(childId)}/conferences/${conferenceId}`;
export const coreGroupPath = (childId: string, coreGroupId: string) =>
  `${pathOf(childId)}/core-groups/${coreGroupId}`;

/** What a conference gives of the gate, for "who can see this child". */
export const sourceOf = (conferenceId: string) => `conferences.conference:${conferenceId}`;
