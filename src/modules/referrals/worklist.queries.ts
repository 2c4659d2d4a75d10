import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { here } from './referral.queries.ts';
import type { Band, Urgency } from './referral.ts';

/** One line of the front door's list. */
export interface Waiting {
  referralId: string;
  number: number;
  urgency: Urgency;
  agencyName: string;
  sentAt: Date;
  band: Band | null;
  bandedAt: Date | null;
  dueAt: Date | null;
  /** Children of it, and how many of them are not known yet to be a child of the partnership. */
  children: number;
  unlinked: number;
  /** How often the child referred most often was referred in the twelve months before. */
  earlier: number;
  /** Agencies that were asked, and those that answered. */
  asked: number;
  answered: number;
  messages: number;
}

/** Which part of the list: a band, 'new' for what has none yet, or all. */
export type Part = Band | 'new' | 'all';

const inPart = (part: Part) =>
  part === 'all' ? sql`true` : part === 'new' ? sql`r.band is null` : sql`r.band = ${part}`;

/** One page of what waits at the front door, children in danger first, then by the clock that ends first; nothing for whoever is not of it. */
export async function listWaiting(
  tx: Tx,
  { part, first, most }: { part: Part; first: number; most: number },
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with shown as materialized (
      select r.* from referrals.referral r
       where r.${here} and r.state = 'waiting' and ${inPart(part)}
       order by (r.urgency <> 'danger'), r.due_at nulls last, r.referral_id limit ${most} offset ${first})
    select r.referral_id as "referralId", r.number, r.urgency, a.name as "agencyName", r.sent_at as "sentAt", r.band, r.banded_at as "bandedAt",
           r.due_at as "dueAt", k.children, k.unlinked, k.earlier, q.asked, q.answered, m.messages
      from shown r
      join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id
     cross join lateral (
       select count(*)::integer as children, (count(*) filter (where c.child_id is null))::integer as unlinked, coalesce(max(e.times), 0)::integer as earlier
         from referrals.child c
         left join lateral (
           select count(*) as times from referrals.event e
            where e.partnership_id = c.partnership_id and e.child_id = c.child_id and e.kind = 'referred' and e.referral_id <> c.referral_id
              and e.happened_on > (r.sent_at at time zone 'Europe/London')::date - interval '12 months'
              and e.happened_on <= (r.sent_at at time zone 'Europe/London')::date) e on true
        where c.partnership_id = r.partnership_id and c.referral_id = r.referral_id) k
     cross join lateral (
       select count(*)::integer as asked, (count(*) filter (where q.answered_at is not null))::integer as answered
         from referrals.request q where q.partnership_id = r.partnership_id and q.referral_id = r.referral_id) q
     cross join lateral (
       select count(*)::integer as messages from referrals.message m
        where m.partnership_id = r.partnership_id and m.referral_id = r.referral_id and m.is_from_referrer) m
     order by (r.urgency <> 'danger'), r.due_at nulls last, r.referral_id`.execute(tx);
  return rows;
}

/** How many wait, by band, and how many of each are late; 'new' has no band yet. */
export async function countWaiting(
  tx: Tx,
  now: Date,
): Promise<Map<Band | 'new', { all: number; late: number }>> {
  const { rows } = await sql<{ part: Band | 'new'; all: number; late: number }>`
    select coalesce(r.band, 'new') as part, count(*)::integer as all, (count(*) filter (where r.due_at < ${now}))::integer as late
      from referrals.referral r where r.${here} and r.state = 'waiting' group by 1`.execute(tx);
  return new Map(rows.map(({ part, ...counts }) => [part, counts]));
}
