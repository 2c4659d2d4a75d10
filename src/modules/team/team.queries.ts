import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { SeatOverride } from './seats/seat-settings.ts';
import type { HandOver, Lead, Member, Seat } from './team.ts';

// Every key starts with the partnership, so every question names it.
const here = sql`partnership_id = (select access.viewer_partnership())`;

/** The team around a child, as it stands today. */
export interface Team {
  /** The kind of plan the child has; null for none. */
  plan: 'child-protection' | 'child-in-need' | null;
  members: Member[];
  lead: Lead | null;
  /** The hand-over that waits for an answer. */
  handOver: HandOver | null;
  overrides: SeatOverride[];
  /** Whether the viewer may change it. */
  mayArrange: boolean;
}

type Told = Omit<Team, 'lead' | 'handOver'> & {
  lead: (Omit<Lead, 'fromAt'> & { fromAt: string }) | null;
  handOver: (Omit<HandOver, 'proposedAt'> & { proposedAt: string }) | null;
};

const members = sql`
  select coalesce(jsonb_agg(jsonb_build_object('userId', p.user_id, 'memberId', p.member_id, 'version', p.version, 'seat', p.seat, 'part', p.part,
           'fromOn', p.from_on, 'untilOn', p.until_on, 'came', p.came, 'addedByName', b.full_name, 'fullName', u.full_name,
           'jobTitle', u.job_title, 'agencyName', coalesce(a.name, ''), 'agencyKind', coalesce(a.kind, ''), 'teamName', t.name,
           'email', u.email, 'isActive', u.is_active, 'language', u.language) order by u.full_name, u.user_id), '[]')
    from team.present p
    join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.user_id
    left join access.agency a on a.partnership_id = p.partnership_id and a.agency_id = p.agency_id
    left join access.team t on t.partnership_id = u.partnership_id and t.team_id = u.team_id
    left join access.user_account b on b.partnership_id = p.partnership_id and b.user_id = p.added_by
   where p.partnership_id = c.partnership_id and p.child_id = c.child_id`;

const handOver = sql`
  select jsonb_build_object('handOverId', h.hand_over_id, 'version', h.version, 'fromUserId', h.from_user_id, 'fromName', f.full_name,
           'toUserId', h.to_user_id, 'toName', t.full_name, 'because', h.because, 'proposedBy', h.proposed_by, 'proposedByName', p.full_name,
           'proposedAt', h.proposed_at, 'fromAgreed', h.from_agreed_at is not null, 'toAgreed', h.to_agreed_at is not null)
    from team.hand_over h
    join access.user_account t on t.partnership_id = h.partnership_id and t.user_id = h.to_user_id
    join access.user_account p on p.partnership_id = h.partnership_id and p.user_id = h.proposed_by
    left join access.user_account f on f.partnership_id = h.partnership_id and f.user_id = h.from_user_id
   where h.partnership_id = c.partnership_id and h.child_id = c.child_id and h.state = 'open'`;

/** The team around a child in one query; undefined when the child is not there or not the viewer's. */
export async function readTeam(tx: Tx, childId: string): Promise<Team | undefined> {
  const { rows } = await sql<Told>`
    select case c.is_protection when true then 'child-protection' when false then 'child-in-need' end as plan,
           (${members}) as members,
           (select jsonb_build_object('userId', l.user_id, 'fullName', u.full_name, 'agencyName', coalesce(a.name, ''), 'fromAt', l.from_at)
              from team.lead l
              join access.user_account u on u.partnership_id = l.partnership_id and u.user_id = l.user_id
              left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
             where l.partnership_id = c.partnership_id and l.child_id = c.child_id and l.until_at is null) as lead,
           (${handOver}) as "handOver",
           (select coalesce(jsonb_agg(jsonb_build_object('key', s.setting_key, 'amount', s.amount, 'source', s.source, 'effectiveFrom', s.effective_from)), '[]')
              from clocks.setting s where s.partnership_id = c.partnership_id and s.setting_key like 'team.%') as overrides,
           team.may_arrange(c.child_id) as "mayArrange"
      from children.child_plan c where c.${here} and c.child_id = ${childId}`.execute(tx);
  const [told] = rows;
  return told === undefined
    ? undefined
    : {
        ...told,
        lead: told.lead && { ...told.lead, fromAt: new Date(told.lead.fromAt) },
        handOver: told.handOver && { ...told.handOver, proposedAt: new Date(told.handOver.proposedAt) },
      };
}

/** Somebody who was in the team and is no longer, the latest first. */
export interface PastMember {
  fullName: string;
  agencyName: string;
  /** 'allocated-worker' for who held the case, as the lists told it. */
  seat: Seat | 'allocated-worker';
  part: string;
  fromOn: string;
  untilOn: string;
  because: string | null;
  endedByName: string | null;
}

/** Who was in the team of a child, as far as the viewer may see the child, the latest first. */
export async function listPastMembers(tx: Tx, childId: string): Promise<PastMember[]> {
  const { rows } = await sql<PastMember>`
    select u.full_name as "fullName", coalesce(a.name, '') as "agencyName", w.seat, w.part, w.from_on as "fromOn", w.until_on as "untilOn",
           w.because, b.full_name as "endedByName"
      from (select m.partnership_id, m.user_id, m.agency_id, m.seat, m.part, m.from_on, m.until_on, m.ended_because as because, m.ended_by
              from team.member m
             where m.${here} and m.child_id = ${childId} and m.until_on <= (select access.today())
            union all
            select g.partnership_id, g.user_id, o.agency_id, 'allocated-worker', '', (g.from_at at time zone 'Europe/London')::date,
                   (g.until at time zone 'Europe/London')::date, null, null
              from access.child_access g
              join access.user_account o on o.partnership_id = g.partnership_id and o.user_id = g.user_id
             where g.${here} and g.child_id = ${childId} and g.basis = 'allocated-worker' and g.until <= (select access.now())) w
      join access.user_account u on u.partnership_id = w.partnership_id and u.user_id = w.user_id
      left join access.agency a on a.partnership_id = w.partnership_id and a.agency_id = w.agency_id
      left join access.user_account b on b.partnership_id = w.partnership_id and b.user_id = w.ended_by
     order by w.until_on desc, u.full_name`.execute(tx);
  return rows;
}

export interface PastLead extends Lead {
  untilAt: Date;
}

/** Who led the team of a child before, the latest first. */
export async function listPastLeads(tx: Tx, childId: string): Promise<PastLead[]> {
  const { rows } = await sql<PastLead>`
    select l.user_id as "userId", u.full_name as "fullName", coalesce(a.name, '') as "agencyName", l.from_at as "fromAt", l.until_at as "untilAt"
      from team.lead l
      join access.user_account u on u.partnership_id = l.partnership_id and u.user_id = l.user_id
      left join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
     where l.${here} and l.child_id = ${childId} and l.until_at is not null order by l.until_at desc`.execute(
    tx,
  );
  return rows;
}

/** What the viewer's partnership says of the seats of plans, and of how long an answer may take. */
export async function listSeatOverrides(tx: Tx): Promise<SeatOverride[]> {
  const { rows } = await sql<SeatOverride>`
    select setting_key as key, amount, source, effective_from as "effectiveFrom" from clocks.setting
     where ${here} and setting_key like 'team.%'`.execute(tx);
  return rows;
}
