import type { Visit } from '../../web/visit.ts';

/**
 * Has a link written that sets somebody's password, made and sent by the job: it lies nowhere on the way. `whom` undefined: nobody is
 * written to, after the same work. An invitation goes each time; for somebody who forgot, one in five minutes.
 */
export function sendPasswordLink(
  { addJob }: Pick<Visit, 'addJob'>,
  whom: { partnershipId: string; userId: string } | undefined,
  why: 'forgotten' | 'invited',
): Promise<void> {
  const { partnershipId = null, userId = null } = whom ?? {};
  return addJob('password-link-send', { partnershipId, userId, why });
}
