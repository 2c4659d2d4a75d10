import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type {
  AboutKind,
  Outcome,
  Participant,
  Proposal,
  Side,
  Stage,
  State,
  Statement,
} from './escalation.ts';

/** A disagreement with everything that belongs to it. */
export interface Escalation {
  escalationId: string;
  childId: string;
  version: number;
  nation: 'england' | 'wales';
  aboutKind: AboutKind;
  aboutId: string | null;
  raisedAgencyId: string;
  raisedAgency: string;
  answersAgencyId: string;
  answersAgency: string;
  raisedBy: string;
  raisedByName: string;
  raisedAt: Date;
  decision: string;
  why: string;
  wants: string;
  childsView: string;
  atRiskAt: Date | null;
  atRiskBecause: string;
  atRiskHours: number;
  own: { source: string; effectiveFrom: string } | null;
  stageNumber: number;
  acknowledgedByName: string | null;
  acknowledgedAt: Date | null;
  withdrawalByName: string | null;
  withdrawalAt: Date | null;
  withdrawalBecause: string | null;
  state: State;
  outcome: Outcome | null;
  endedWords: string | null;
  endedByName: string | null;
  endedAt: Date | null;
  themes: string[];
  learning: string;
  learningByName: string | null;
  learningAt: Date | null;
  /** For whom the viewer speaks; null: for nobody. */
  mySide: Side | null;
  /** Whether the viewer may act in it: they may do something about the child that lasts, or speak for the side of who referred. */
  standsBy: boolean;
  /** Raised by who referred the child and does not see the child: that side sees the disagreement only. */
  isByReferrer: boolean;
  /** Whether the viewer stands by the child, beyond this disagreement. */
  isNearChild: boolean;
  stages: Stage[];
  participants: Participant[];
  statements: Statement[];
  proposals: Proposal[];
}

const nameOf = (column: string, alias = 'x') => sql`
  (select u.full_name from access.user_account u where u.partnership_id = ${sql.ref(`${alias}.partnership_id`)} and u.user_id = ${sql.ref(`${alias}.${column}`)})`;
const agencyOf = (column: string, alias = 'e') => sql`
  (select a.name from access.agency a where a.partnership_id = ${sql.ref(`${alias}.partnership_id`)} and a.agency_id = ${sql.ref(`${alias}.${column}`)})`;

const all = (table: string, order: string, row: ReturnType<typeof sql>) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object(${row}) order by ${sql.ref(`x.${order}`)}), '[]') from ${sql.table(`escalations.${table}`)} x
    where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id)`;

const stages = all(
  'stage',
  'number',
  sql`'number', x.number, 'level', x.level, 'nameEn', x.name_en, 'nameCy', x.name_cy,
      'limit', jsonb_build_object('unit', x.unit, 'amount', x.amount), 'beganAt', x.began_at, 'countsFrom', x.counts_from, 'dueOn', x.due_on,
      'dueAt', x.due_at, 'endedAt', x.ended_at, 'endedHow', x.ended_how, 'endedByName', ${nameOf('ended_by')}, 'endedBecause', x.ended_because`,
);
const participants = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('userId', x.user_id, 'fullName', u.full_name, 'jobTitle', u.job_title, 'language', u.language,
            'isActive', u.is_active, 'agencyName', ${agencyOf('agency_id', 'x')}, 'side', x.side, 'stageNumber', x.stage_number,
            'namedByName', ${nameOf('named_by')}, 'untilAt', x.until_at) order by x.stage_number, x.named_at, x.participant_id), '[]')
     from escalations.participant x
     join access.user_account u on u.partnership_id = x.partnership_id and u.user_id = x.user_id
    where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id)`;
const statements = all(
  'statement',
  'written_at',
  sql`'statementId', x.statement_id, 'stageNumber', x.stage_number, 'side', x.side, 'body', x.body, 'writtenByName', ${nameOf('written_by')},
      'writtenAt', x.written_at`,
);
const proposals = all(
  'proposal',
  'proposed_at',
  sql`'proposalId', x.proposal_id, 'stageNumber', x.stage_number, 'words', x.words, 'outcome', x.outcome, 'themes', to_jsonb(x.themes),
      'proposedByName', ${nameOf('proposed_by')}, 'proposedSide', x.proposed_side, 'proposedAt', x.proposed_at,
      'raisedSignedByName', ${nameOf('raised_signed_by')}, 'raisedSignedAt', x.raised_signed_at,
      'answersSignedByName', ${nameOf('answers_signed_by')}, 'answersSignedAt', x.answers_signed_at, 'state', x.state,
      'endedByName', ${nameOf('ended_by')}, 'endedAt', x.ended_at, 'endedBecause', x.ended_because`,
);

const columns = sql`
  e.escalation_id as "escalationId", e.child_id as "childId", e.version, p.nation, e.about_kind as "aboutKind", e.about_id as "aboutId",
  e.raised_agency_id as "raisedAgencyId", ${agencyOf('raised_agency_id')} as "raisedAgency", e.answers_agency_id as "answersAgencyId",
  ${agencyOf('answers_agency_id')} as "answersAgency", e.raised_by as "raisedBy", ${nameOf('raised_by', 'e')} as "raisedByName", e.raised_at as "raisedAt", e.decision, e.why, e.wants,
  e.childs_view as "childsView", e.at_risk_at as "atRiskAt", e.at_risk_because as "atRiskBecause", e.at_risk_hours as "atRiskHours",
  case when e.source is not null then jsonb_build_object('source', e.source, 'effectiveFrom', e.effective_from) end as own,
  e.stage_number as "stageNumber", ${nameOf('acknowledged_by', 'e')} as "acknowledgedByName", e.acknowledged_at as "acknowledgedAt",
  ${nameOf('withdrawal_by', 'e')} as "withdrawalByName", e.withdrawal_at as "withdrawalAt", e.withdrawal_because as "withdrawalBecause", e.state,
  e.outcome, e.ended_words as "endedWords", ${nameOf('ended_by', 'e')} as "endedByName", e.ended_at as "endedAt", e.themes, e.learning,
  ${nameOf('learning_by', 'e')} as "learningByName", e.learning_at as "learningAt",
  escalations.side_of(e.escalation_id) as "mySide", (escalations.stands_by(e.child_id) or e.escalation_id = any (escalations.referred_ids())) as "standsBy",
  e.is_by_referrer as "isByReferrer", escalations.stands_by(e.child_id) as "isNearChild",
  ${stages} as stages, ${participants} as participants, ${statements} as statements, ${proposals} as proposals
  from escalations.escalation e
  join access.partnership p on p.partnership_id = e.partnership_id`;

const here = sql`e.partnership_id = (select access.viewer_partnership())`;

/** One disagreement; undefined when it is not there, or about a child who is not the viewer's to see, unless they speak in it for who referred. */
export async function findEscalation(tx: Tx, escalationId: string): Promise<Escalation | undefined> {
  const { rows } =
    await sql<Escalation>`select ${columns} where ${here} and e.escalation_id = ${escalationId}`.execute(tx);
  return rows.map(withMoments)[0];
}

/** The disagreements about one referral that the viewer may read, the latest first. */
export async function listEscalationsOfReferral(
  tx: Tx,
  referralId: string,
): Promise<Pick<Escalation, 'escalationId' | 'childId' | 'state' | 'raisedAt'>[]> {
  const { rows } = await sql<Pick<Escalation, 'escalationId' | 'childId' | 'state' | 'raisedAt'>>`
    select e.escalation_id as "escalationId", e.child_id as "childId", e.state, e.raised_at as "raisedAt"
      from escalations.escalation e where ${here} and e.about_kind = 'referral' and e.about_id = ${referralId} order by e.raised_at desc`.execute(
    tx,
  );
  return rows;
}

/** Every disagreement about a child whom the viewer may see, what is open first, then the latest. */
export async function listEscalationsOfChild(tx: Tx, childId: string): Promise<Escalation[]> {
  const { rows } = await sql<Escalation>`
    select ${columns} where ${here} and e.child_id = ${childId} order by e.state <> 'open', e.raised_at desc`.execute(
    tx,
  );
  return rows.map(withMoments);
}

/** In JSON a moment is text. */
function withMoments(found: Escalation): Escalation {
  const { stages: of, participants: who, statements: said, proposals: proposed } = found;
  return {
    ...found,
    stages: revive(of),
    participants: revive(who),
    statements: revive(said),
    proposals: revive(proposed),
  };
}

function revive<Row extends object>(rows: readonly Row[]): Row[] {
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          name.endsWith('At') && typeof value === 'string' ? new Date(value) : (value as unknown),
        ]),
      ) as Row,
  );
}
