import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { here, type Author } from './referral.queries.ts';
import type { Band, Outcome, Referral } from './referral.ts';

type AtVersion = Pick<Referral, 'referralId' | 'version'>;

export interface BandSet {
  band: Band;
  because: string;
  setByName: string;
  setAt: Date;
}

/** Each band that was set for a referral, the latest first; for the front door and those next to the children. */
export async function listBandsSet(tx: Tx, referralId: string): Promise<BandSet[]> {
  const { rows } = await sql<BandSet>`
    select b.band, b.because, u.full_name as "setByName", b.set_at as "setAt"
      from referrals.band_set b join access.user_account u on u.partnership_id = b.partnership_id and u.user_id = b.set_by
     where b.${here} and b.referral_id = ${referralId} order by b.set_at desc, b.band_set_id desc`.execute(
    tx,
  );
  return rows;
}

/** Sets the band of what waits; false when somebody changed it meanwhile. */
export async function setBand(
  tx: Tx,
  { referralId, version }: AtVersion,
  set: { bandSetId: string; band: Band; because: string; dueAt: Date | null; at: Date },
  by: Author,
): Promise<boolean> {
  const changed = await sql`
    update referrals.referral set band = ${set.band}, banded_at = ${set.at}, due_at = ${set.dueAt}, version = version + 1
     where ${here} and referral_id = ${referralId} and version = ${version} and state = 'waiting'`.execute(
    tx,
  );
  if (changed.numAffectedRows !== 1n) return false;
  await sql`
    insert into referrals.band_set (partnership_id, band_set_id, referral_id, band, because, set_by, set_at)
    values (${by.partnershipId}, ${set.bandSetId}, ${referralId}, ${set.band}, ${set.because}, ${by.userId}, ${set.at})`.execute(
    tx,
  );
  return true;
}

/** Decides what waits; false when somebody decided or changed it meanwhile. */
export async function decideReferral(
  tx: Tx,
  { referralId, version }: AtVersion,
  { route, because, at }: { route: Outcome; because: string; at: Date },
  by: Author,
): Promise<boolean> {
  const changed = await sql`
    update referrals.referral set state = 'decided', version = version + 1
     where ${here} and referral_id = ${referralId} and version = ${version} and state = 'waiting'`.execute(
    tx,
  );
  if (changed.numAffectedRows !== 1n) return false;
  await sql`
    insert into referrals.decision (partnership_id, referral_id, route, because, decided_by, agency_id, decided_at)
    values (${by.partnershipId}, ${referralId}, ${route}, ${because}, ${by.userId}, ${by.agencyId}, ${at})`.execute(
    tx,
  );
  return true;
}
