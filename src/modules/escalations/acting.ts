import type { Visit } from '#platform/web/visit.ts';

/** Who acts, in which transaction, when; a visit, a job and the story of the demonstration are one. */
export type Acting = Pick<Visit, 'tx' | 'now' | 'today' | 'wordsIn'> & {
  viewer: Pick<Visit['viewer'], 'userId' | 'partnershipId'>;
  config: Pick<Visit['config'], 'baseUrl'>;
};

/** What a disagreement gives of the gate, for "who can see this child". */
export const sourceOf = (escalationId: string) => `escalations.escalation:${escalationId}`;

export const listPath = (childId: string) => `/children/${childId}/disagreements`;
export const pathOf = ({ childId, escalationId }: { childId: string; escalationId: string }) =>
  `${listPath(childId)}/${escalationId}`;
