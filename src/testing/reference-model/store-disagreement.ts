import { randomUUID } from 'node:crypto';
import type { BuiltChild } from '../built-child.ts';
import { insertRow, type Owner } from '../insert-row.ts';

/** A disagreement at its first stage, in which one side has written. */
export async function storeDisagreement(
  owner: Owner,
  { partnershipId, childId }: BuiltChild,
  { by, at, agencies }: { by: string; at: Date; agencies: readonly string[] },
): Promise<void> {
  const [raisedAgencyId, answersAgencyId] = agencies;
  const of = { partnershipId, childId, escalationId: randomUUID() };
  await insertRow(owner, 'escalations.escalation', {
    ...{ ...of, aboutKind: 'child', raisedAgencyId, answersAgencyId, raisedBy: by, raisedAt: at },
    ...{ decision: 'x', why: 'x', wants: 'x', atRiskHours: 24 },
  });
  await insertRow(owner, 'escalations.stage', {
    ...{ ...of, number: 1, level: 'worker', nameEn: 'x', nameCy: 'x', unit: 'days', amount: 2 },
    ...{ beganAt: at, countsFrom: '2026-06-01', dueOn: '2026-06-03' },
  });
  await insertRow(owner, 'escalations.statement', {
    ...{ ...of, statementId: randomUUID(), stageNumber: 1, side: 'answers', body: 'x' },
    ...{ writtenBy: by, writtenAt: at },
  });
}
