import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Contact, Outcome, ReasonNotTakenUp, Signposting } from './signposting.ts';

const services = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('serviceId', t.service_id, 'serviceName', t.service_name, 'organisationName', t.organisation_name,
            'outcome', t.outcome, 'whyNot', t.why_not, 'note', coalesce(t.note, ''), 'followedUpByName', f.full_name, 'followedUpAt', t.followed_up_at)
            order by t.service_name, t.service_id), '[]')
     from directory.standing t
     left join access.user_account f on f.partnership_id = t.partnership_id and f.user_id = t.followed_up_by
    where t.partnership_id = s.partnership_id and t.signposting_id = s.signposting_id)`;

/** Where the family of a child was signposted, the latest first: for whoever sees the child. */
export async function listSignpostings(tx: Tx, childId: string): Promise<Signposting[]> {
  const { rows } = await sql<Signposting>`
    select s.signposting_id as "signpostingId", s.child_id as "childId", s.need, s.because, s.agreed_with as "agreedWith", s.contact_by as "contactBy",
           a.name as "agencyName", s.recorded_by as "recordedBy", u.full_name as "recordedByName", s.recorded_at as "recordedAt",
           s.action_id as "actionId", s.version, ${services} as services
      from directory.signposting s
      join access.agency a on a.partnership_id = s.partnership_id and a.agency_id = s.agency_id
      join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.recorded_by
     where s.partnership_id = (select access.viewer_partnership()) and s.child_id = ${childId}
     order by s.recorded_at desc, s.signposting_id desc`.execute(tx);
  return rows;
}

export interface NewSignposting {
  partnershipId: string;
  signpostingId: string;
  childId: string;
  from: { kind: string; id: string };
  need: string;
  because: string;
  agreedWith: string;
  contactBy: Contact;
  agencyId: string;
  recordedBy: string;
  recordedAt: Date;
  actionId: string;
  serviceIds: readonly string[];
}

/** Writes that a family was told of services, with what they are called today. Only for who stands next to the child for longer than an emergency. */
export async function addSignposting(tx: Tx, given: NewSignposting): Promise<void> {
  const { partnershipId, signpostingId, childId } = given;
  await sql`
    insert into directory.signposting (partnership_id, signposting_id, child_id, from_kind, from_id, need, because, agreed_with, contact_by, agency_id,
           recorded_by, recorded_at, action_id)
    values (${partnershipId}, ${signpostingId}, ${childId}, ${given.from.kind}, ${given.from.id}, ${given.need}, ${given.because}, ${given.agreedWith},
            ${given.contactBy}, ${given.agencyId}, ${given.recordedBy}, ${given.recordedAt}, ${given.actionId})`.execute(
    tx,
  );
  await sql`
    insert into directory.signposted_service (partnership_id, signposting_id, service_id, child_id, service_name, organisation_name, edition)
    select partnership_id, ${signpostingId}, service_id, ${childId}, name, organisation_name, version
      from directory.service where partnership_id = ${partnershipId} and service_id = any(${[...given.serviceIds]}::uuid[])`.execute(
    tx,
  );
}

export interface NewFollowUp {
  serviceId: string;
  outcome: Outcome;
  whyNot: ReasonNotTakenUp | null;
  note: string;
}

/** Writes what came of a signposting, each service that was asked about; false when somebody else did meanwhile. */
export async function addFollowUps(
  tx: Tx,
  of: { signpostingId: string; childId: string; version: number },
  followUps: readonly NewFollowUp[],
  by: { userId: string; at: Date },
): Promise<boolean> {
  const taken = await sql`
    update directory.signposting set version = version + 1
     where partnership_id = (select access.viewer_partnership()) and signposting_id = ${of.signpostingId} and version = ${of.version}`.execute(
    tx,
  );
  if (taken.numAffectedRows !== 1n) return false;
  await sql`
    insert into directory.follow_up (partnership_id, signposting_id, service_id, child_id, outcome, why_not, note, followed_up_by, followed_up_at)
    select (select access.viewer_partnership()), ${of.signpostingId}, x."serviceId", ${of.childId}, x.outcome, x."whyNot", x.note, ${by.userId}, ${by.at}
      from jsonb_to_recordset(${JSON.stringify(followUps)}::jsonb) as x("serviceId" uuid, outcome text, "whyNot" text, note text)`.execute(
    tx,
  );
  return true;
}

export interface WholeFollowUp {
  serviceName: string;
  outcome: Outcome;
  whyNot: ReasonNotTakenUp | null;
  note: string;
  byName: string;
  at: Date;
}

/** Every time somebody asked what came of where the family of a child was signposted, the earliest first. */
export async function listFollowUps(tx: Tx, childId: string): Promise<WholeFollowUp[]> {
  const { rows } = await sql<WholeFollowUp>`
    select p.service_name as "serviceName", f.outcome, f.why_not as "whyNot", f.note, u.full_name as "byName", f.followed_up_at as at
      from directory.follow_up f
      join directory.signposted_service p on p.partnership_id = f.partnership_id and p.signposting_id = f.signposting_id and p.service_id = f.service_id
      join access.user_account u on u.partnership_id = f.partnership_id and u.user_id = f.followed_up_by
     where f.partnership_id = (select access.viewer_partnership()) and f.child_id = ${childId}
     order by f.followed_up_at, f.follow_up_id`.execute(tx);
  return rows;
}
