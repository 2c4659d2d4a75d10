import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Decision, DecisionAnswers, Basis } from './decision.ts';

// Every key starts with the partnership, so every question names it.
const here = sql`d.partnership_id = (select access.viewer_partnership())`;

const columnsOf = (from: RawBuilder<unknown>) => sql`
  d.decision_id as "decisionId", d.child_id as "childId", d.decided_on as "decidedOn", d.decided_by as "decidedBy",
  d.was_shared as "wasShared", d.why_not as "whyNot", d.what, d.recipient_kind as "recipientKind", d.organisation, d.person, d.purpose,
  d.because, d.consent, d.consent_why as "consentWhy", d.basis, d.proposed_basis as "proposedBasis", d.had_duty as "hadDuty", d.audience,
  d.agency_id as "agencyId", coalesce(a.name, '') as "agencyName", u.full_name as "enteredByName", d.entered_at as "enteredAt",
  d.entry_id as "entryId", d.corrects_decision_id as "correctsDecisionId", d.correction_reason as "correctionReason"
  from ${from} d
  join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.entered_by
  left join access.agency a on a.partnership_id = d.partnership_id and a.agency_id = d.agency_id`;
const columns = columnsOf(sql`sharing.decision`);

/** Every decision about a child that the viewer may read, corrected ones too, the latest first. */
export async function listDecisions(tx: Tx, childId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select ${columns} where ${here} and d.child_id = ${childId} order by d.decided_on desc, d.entered_at desc, d.decision_id`.execute(
    tx,
  );
  return rows;
}

/** Every decision about a child, whoever may read it, the earliest first: for the system account, none for anybody else. */
export async function listAllDecisions(tx: Tx, childId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select ${columnsOf(sql`sharing.decisions_for_record(${childId})`)} order by d.decided_on, d.entered_at, d.decision_id`.execute(
    tx,
  );
  return rows;
}

/** One decision about a child; undefined when it is not there or not the viewer's to read. */
export async function findDecision(
  tx: Tx,
  childId: string,
  decisionId: string,
): Promise<Decision | undefined> {
  const { rows } = await sql<Decision>`
    select ${columns} where ${here} and d.child_id = ${childId} and d.decision_id = ${decisionId}`.execute(
    tx,
  );
  return rows[0];
}

/** The decision that corrected another one; undefined while none has. */
export async function findCorrection(tx: Tx, decisionId: string): Promise<Decision | undefined> {
  const { rows } =
    await sql<Decision>`select ${columns} where ${here} and d.corrects_decision_id = ${decisionId}`.execute(
      tx,
    );
  return rows[0];
}

/** Lets one correction of a decision be written at a time, until the transaction ends: who waited then finds the other's. */
export async function holdDecision(tx: Tx, decisionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sharing.decision:${decisionId}`}, 0))`.execute(
    tx,
  );
}

export interface NewDecision extends DecisionAnswers {
  partnershipId: string;
  decisionId: string;
  childId: string;
  proposedBasis: Basis;
  hadDuty: boolean;
  agencyId: string;
  enteredBy: string;
  enteredAt: Date;
  entryId: string;
  corrects?: { decisionId: string; reason: string } | undefined;
}

/** Writes a decision in the name of the viewer's agency; false when it corrects one that somebody has corrected meanwhile. */
export async function addDecision(tx: Tx, given: NewDecision): Promise<boolean> {
  const added = await sql`
    insert into sharing.decision (partnership_id, decision_id, child_id, decided_on, decided_by, was_shared, why_not, what, recipient_kind,
           organisation, person, purpose, because, consent, consent_why, basis, proposed_basis, had_duty, audience, agency_id, entered_by,
           entered_at, entry_id, corrects_decision_id, correction_reason)
    values (${given.partnershipId}, ${given.decisionId}, ${given.childId}, ${given.decidedOn}, ${given.decidedBy}, ${given.wasShared},
            ${given.whyNot}, ${given.what}, ${given.recipientKind}, ${given.organisation}, ${given.person}, ${given.purpose},
            ${given.because}, ${given.consent}, ${given.consentWhy}, ${given.basis}, ${given.proposedBasis}, ${given.hadDuty},
            ${given.audience}, ${given.agencyId}, ${given.enteredBy}, ${given.enteredAt}, ${given.entryId},
            ${given.corrects?.decisionId ?? null}, ${given.corrects?.reason ?? null})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}
