import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** What is kept of an account itself. */
export interface Account {
  fullName: string;
  email: string;
  jobTitle: string;
  agency: string;
  team: string;
  language: 'en' | 'cy';
  endedAt: Date | null;
  lastSeenAt: Date | null;
  factors: string[];
  devices: string[];
}

/** The account of a colleague; undefined for anybody but the system account. */
export async function findAccountToTell(tx: Tx, userId: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select full_name as "fullName", email, job_title as "jobTitle", agency, team, language, ended_at as "endedAt",
           last_seen_at as "lastSeenAt", factors, devices
      from information_rights.account_of(${userId})`.execute(tx);
  return rows[0];
}

/** Next to how many children a colleague stood, and why. */
export interface Standing {
  basis: string;
  children: number;
  firstAt: Date;
  lastAt: Date;
}

export async function listStandingsOf(tx: Tx, userId: string): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select basis, children, first_at as "firstAt", last_at as "lastAt" from information_rights.standings_of(${userId})`.execute(
    tx,
  );
  return rows;
}

type WrittenKind =
  | 'action'
  | 'entry'
  | 'voice'
  | 'detail'
  | 'family'
  | 'sharing'
  | 'case'
  | 'note'
  | 'recommendation'
  | 'answer'
  | 'view'
  | 'dismissal'
  | 'request'
  | 'evidence'
  | 'file'
  | 'emergency'
  | 'question';

/** Something a colleague wrote, was to do or was asked, as it was written. */
export interface Written {
  kind: WrittenKind;
  /** 'YYYY-MM-DD' */
  day: string;
  childId: string | null;
  childName: string;
  text: string;
  more: string;
}

export async function listWritten(tx: Tx, userId: string): Promise<Written[]> {
  const { rows } = await sql<Written>`
    select kind, day, child_id as "childId", child_name as "childName", text, more
      from information_rights.told_of_colleague(${userId})`.execute(tx);
  return rows;
}

export async function listMeetingsOf(
  tx: Tx,
  userId: string,
): Promise<{ day: string; name: string; attended: string | null }[]> {
  const { rows } = await sql<{ day: string; name: string; attended: string | null }>`
    select day, name, attended from information_rights.meetings_of(${userId})`.execute(tx);
  return rows;
}

/** What a colleague did on a day, as the audit trail counts it. */
export interface Day {
  day: string;
  acts: number;
  looks: number;
  children: number;
  refused: number;
  signIns: number;
}

export async function listDaysOf(tx: Tx, userId: string): Promise<Day[]> {
  const { rows } = await sql<Day>`
    select day, acts, looks, children, refused, sign_ins as "signIns" from information_rights.days_of(${userId})`.execute(
    tx,
  );
  return rows;
}
