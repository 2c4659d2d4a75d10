import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Outcome, RouteKey, SpecialReferral, SpecialRoute } from './special-route.ts';

const here = sql`partnership_id = (select access.viewer_partnership())`;

const columns = sql`
  r.referral_id as "referralId", r.number, r.route, r.state, r.referred_by as "referredBy", u.full_name as "referredByName", u.job_title as "referredByJob",
  u.email as "referredByEmail", r.agency_id as "agencyId", a.name as "agencyName", r.sheet_id as "sheetId", r.child_id as "childId", r.found,
  r.given_name as "givenName", r.family_name as "familyName", r.birth_date as "birthDate", r.expected_birth_date as "expectedBirthDate", r.sex, r.address,
  r.school, r.begun_at as "begunAt", r.sent_at as "sentAt", r.counts_from as "countsFrom", r.due_at as "dueAt", r.taken_by as "takenBy",
  t.full_name as "takenByName", r.taken_at as "takenAt", r.outcome, r.because, e.full_name as "endedByName", g.name as "endedAgencyName",
  r.ended_at as "endedAt", r.version
  from special_routes.referral r
  join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.referred_by
  join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id
  left join access.user_account t on t.partnership_id = r.partnership_id and t.user_id = r.taken_by
  left join access.user_account e on e.partnership_id = r.partnership_id and e.user_id = r.ended_by
  left join access.agency g on g.partnership_id = r.partnership_id and g.agency_id = r.ended_agency_id`;

/** One specialist referral; undefined when it is not there, or not the viewer's to read. */
export async function findSpecialReferral(tx: Tx, referralId: string): Promise<SpecialReferral | undefined> {
  const { rows } = await sql<SpecialReferral>`
    select ${columns} where r.${here} and r.referral_id = ${referralId}`.execute(tx);
  return rows[0];
}

/** What the viewer began or sent, drafts first, then the latest. */
export async function listOwn(tx: Tx, userId: string, most: number): Promise<SpecialReferral[]> {
  const { rows } = await sql<SpecialReferral>`
    select ${columns} where r.${here} and r.referred_by = ${userId}
     order by r.state = 'draft' desc, coalesce(r.sent_at, r.begun_at) desc, r.referral_id limit ${most}`.execute(
    tx,
  );
  return rows;
}

/** What was sent about a child, the latest first, as far as the viewer may read it. */
export async function listOfChild(tx: Tx, childId: string): Promise<SpecialReferral[]> {
  const { rows } = await sql<SpecialReferral>`
    select ${columns} where r.${here} and r.child_id = ${childId} and r.state <> 'draft' order by r.sent_at desc, r.referral_id`.execute(
    tx,
  );
  return rows;
}

export interface Begun {
  partnershipId: string;
  referralId: string;
  route: SpecialRoute;
  sheetId: string;
  by: { userId: string; agencyId: string };
  at: Date;
}

/** Begins a draft, and names those who will receive it: whoever has the route's roles in the partnership's agencies of its kinds. */
export async function beginSpecialReferral(
  tx: Tx,
  { partnershipId, referralId, route, sheetId, by, at }: Begun,
): Promise<void> {
  await sql`
    insert into special_routes.referral (partnership_id, referral_id, route, referred_by, agency_id, sheet_id, begun_at)
    values (${partnershipId}, ${referralId}, ${route.key}, ${by.userId}, ${by.agencyId}, ${sheetId}, ${at})`.execute(
    tx,
  );
  for (const { kind, roles } of route.recipients)
    await sql`
      insert into special_routes.recipient (partnership_id, referral_id, agency_id, role)
      select a.partnership_id, ${referralId}::uuid, a.agency_id, o.role
        from access.agency a cross join unnest(${[...roles]}::text[]) as o (role)
       where a.${here} and a.kind = ${kind}`.execute(tx);
}

export type WhichChild = Pick<
  SpecialReferral,
  'childId' | 'givenName' | 'familyName' | 'birthDate' | 'expectedBirthDate' | 'sex' | 'address' | 'school'
> & { found: 'known' | 'pointed' | 'new' };

/** Says which child a draft of the viewer's is about; false when it was sent meanwhile. */
export async function setWhichChild(tx: Tx, referralId: string, child: WhichChild): Promise<boolean> {
  const { childId, found, givenName, familyName, birthDate, expectedBirthDate, sex, address, school } = child;
  const changed = await sql`
    update special_routes.referral set child_id = ${childId}, found = ${found}, given_name = ${givenName}, family_name = ${familyName},
           birth_date = ${birthDate}, expected_birth_date = ${expectedBirthDate}, sex = ${sex}, address = ${address}, school = ${school},
           version = version + 1
     where ${here} and referral_id = ${referralId} and state = 'draft'`.execute(tx);
  return changed.numAffectedRows === 1n;
}

export interface Sent {
  title: { en: string; cy: string };
  countsFrom: string;
  kind: string | null;
  dueAt: Date | null;
  at: Date;
}

/** Holds a draft of the viewer's until the end of the transaction; false when it was changed or sent meanwhile. */
export async function holdDraft(
  tx: Tx,
  { referralId, version }: Pick<SpecialReferral, 'referralId' | 'version'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from special_routes.referral
     where ${here} and referral_id = ${referralId} and version = ${version} and state = 'draft' for update`.execute(
    tx,
  );
  return rows.length === 1;
}

/** Sends a draft; gives its number, undefined when it was changed or sent meanwhile. */
export async function sendSpecialReferral(
  tx: Tx,
  { referralId, version }: Pick<SpecialReferral, 'referralId' | 'version'>,
  { title, countsFrom, kind, dueAt, at }: Sent,
): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    update special_routes.referral set state = 'sent', number = special_routes.next_number(), sent_at = ${at}, title = ${JSON.stringify(title)}::jsonb,
           counts_from = ${countsFrom}, kind = ${kind}, due_at = ${dueAt}, version = version + 1
     where ${here} and referral_id = ${referralId} and version = ${version} and state = 'draft' returning number`.execute(
    tx,
  );
  return rows[0]?.number;
}

/** Throws away the viewer's own draft with its sheet; false: not there, or sent. */
export async function discardSpecialReferral(tx: Tx, referralId: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`
    select special_routes.discard(${referralId}::uuid) as gone`.execute(tx);
  return rows[0]?.gone ?? false;
}

export interface Recipient {
  agencyId: string;
  role: string;
}

/** Who receives one that the viewer may read. */
export async function listRecipients(tx: Tx, referralId: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select agency_id as "agencyId", role from special_routes.recipient where ${here} and referral_id = ${referralId}`.execute(
    tx,
  );
  return rows;
}

/** The names of those who receive one of the viewer's own, by agency: none for a restricted child for whom nobody of them is named. */
export async function listWhoReceives(
  tx: Tx,
  referralId: string,
): Promise<{ fullName: string; agencyName: string }[]> {
  const { rows } = await sql<{ fullName: string; agencyName: string }>`
    select full_name as "fullName", agency_name as "agencyName" from special_routes.who_receives(${referralId}::uuid)`.execute(
    tx,
  );
  return rows;
}

type AtVersion = Pick<SpecialReferral, 'referralId' | 'version'>;

/** Takes what was sent, or takes it over; false when somebody changed it meanwhile. */
export async function takeSpecialReferral(
  tx: Tx,
  { referralId, version }: AtVersion,
  by: { userId: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update special_routes.referral set state = 'taken', taken_by = ${by.userId}, taken_at = ${by.at}, version = version + 1
     where ${here} and referral_id = ${referralId} and version = ${version} and state in ('sent', 'taken')`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** Ends what was taken with what came of it; false when somebody changed it meanwhile. */
export async function endSpecialReferral(
  tx: Tx,
  { referralId, version }: AtVersion,
  { outcome, because, at }: { outcome: Outcome; because: string; at: Date },
  by: { userId: string; agencyId: string },
): Promise<boolean> {
  const changed = await sql`
    update special_routes.referral set state = 'done', outcome = ${outcome}, because = ${because}, ended_by = ${by.userId},
           ended_agency_id = ${by.agencyId}, ended_at = ${at}, version = version + 1
     where ${here} and referral_id = ${referralId} and version = ${version} and state = 'taken'`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** Says which child of the partnership it is; false when somebody said so before. */
export async function tieSpecialReferral(
  tx: Tx,
  referralId: string,
  childId: string,
  by: { userId: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update special_routes.referral set child_id = ${childId}, linked_by = ${by.userId}, linked_at = ${by.at}
     where ${here} and referral_id = ${referralId} and child_id is null and state <> 'draft'`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** One page of what waits for the viewer, the clock that ends first before the others; and how much there is, with how much of it is late. */
export async function listReceived(
  tx: Tx,
  { route, now, first, most }: { route: RouteKey | undefined; now: Date; first: number; most: number },
): Promise<{ rows: SpecialReferral[]; counts: { route: RouteKey; all: number; late: number }[] }> {
  const mine = sql`r.${here} and r.state in ('sent', 'taken') and r.referral_id = any ((select special_routes.received_ids())::uuid[])`;
  const { rows } = await sql<SpecialReferral>`
    select ${columns} where ${mine} and ${route === undefined ? sql`true` : sql`r.route = ${route}`}
     order by r.due_at nulls last, r.sent_at, r.referral_id limit ${most} offset ${first}`.execute(tx);
  const counts = await sql<{ route: RouteKey; all: number; late: number }>`
    select r.route, count(*)::integer as all, (count(*) filter (where r.due_at < ${now}))::integer as late
      from special_routes.referral r where ${mine} group by r.route`.execute(tx);
  return { rows, counts: counts.rows };
}
