import { randomUUID } from 'node:crypto';
import type { BuiltChild } from './built-child.ts';
import { insertRow, type Owner } from './insert-row.ts';

export interface VoiceToBuild {
  /** The e-mail address of who wrote it down, in the name of their agency. */
  by: string;
  said: string;
  heardOn: string;
  /** Default 'panel'. */
  audience?: 'agency' | 'team' | 'panel';
}

/** Stores one thing a child said, alone with whoever listened, and gives its id. */
export async function buildVoice(owner: Owner, child: BuiltChild, given: VoiceToBuild): Promise<string> {
  const { by, ...columns } = given;
  const { rows } = await owner.query<{ userId: string; agencyId: string }>(
    `select user_id as "userId", agency_id as "agencyId" from access.user_account where email = $1`,
    [by],
  );
  const voiceId = randomUUID();
  await insertRow(owner, 'children.voice', {
    partnershipId: child.partnershipId,
    childId: child.childId,
    voiceId,
    ways: ['talking'],
    heardBy: 'Somebody',
    wasAlone: true,
    audience: 'panel',
    agencyId: rows[0]?.agencyId,
    enteredBy: rows[0]?.userId,
    enteredAt: '2021-01-01T00:00:00Z',
    ...columns,
  });
  return voiceId;
}
