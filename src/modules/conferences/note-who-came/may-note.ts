import type { Visit } from '#platform/web/visit.ts';
import type { Conference } from '../protection.ts';

/** On its day and after, until it is decided: its chair, and children's social care. */
export function mayNote(
  { viewer, today }: Pick<Visit, 'viewer' | 'today'>,
  { chairUserId, decision, heldOn }: Conference,
): boolean {
  const isTheirs = chairUserId === viewer.userId || viewer.agencyKind === 'social-care';
  return isTheirs && decision === null && heldOn <= today;
}
