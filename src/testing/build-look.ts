import { randomUUID } from 'node:crypto';
import { insertRow, type Owner } from './insert-row.ts';
import { userOf } from './user-of.ts';

/** Who answers for who looked at what, in Marlowe Vale. */
export const overseers = {
  officer: 'ignatius.wemblow@childrens-services.marlowe-vale.example',
  careAdministrator: 'keith.umbersley@childrens-services.marlowe-vale.example',
  policeAdministrator: 'naseem.bridgewood@vale-police.example',
} as const;

export interface LookToBuild {
  act?: string;
  outcome?: string;
  /** A moment; 20 November 2026, 2pm when left out. */
  at?: string;
  detail?: Record<string, unknown>;
}

/** Writes a row of the audit trail about these children, as if a page had: gives its id. */
export async function buildLook(
  owner: Owner,
  email: string,
  childIds: readonly string[],
  given: LookToBuild = {},
): Promise<string> {
  const { partnershipId, userId } = await userOf(owner, email);
  const { rows } = await owner.query<{ eventId: string }>(
    `insert into audit_trail.event (partnership_id, user_id, act, outcome, at, child_ids, detail)
     values ($1, $2, $3, $4, $5, $6, $7) returning event_id as "eventId"`,
    [
      partnershipId,
      userId,
      given.act ?? 'chronology viewed',
      given.outcome ?? 'done',
      given.at ?? '2026-11-20T14:00:00Z',
      childIds,
      given.detail ?? {},
    ],
  );
  return rows[0]?.eventId ?? '';
}

/** Puts a question about a look, as if somebody had asked it on a page: gives its id. */
export async function buildQuestion(
  owner: Owner,
  look: { eventId: string; childId: string },
  asked: string,
  askedBy: string,
): Promise<string> {
  const questionId = randomUUID();
  const { partnershipId, userId } = await userOf(owner, asked);
  await insertRow(owner, 'looks.question', {
    partnershipId,
    questionId,
    ...look,
    askedUserId: userId,
    askedBy: (await userOf(owner, askedBy)).userId,
    askedAt: '2026-11-20T16:00:00Z',
    question: 'What work was it for?',
    answerBy: '2026-11-27',
  });
  return questionId;
}
