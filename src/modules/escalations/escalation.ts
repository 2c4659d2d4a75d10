import type { Level, StageLimit } from './procedure/procedure.ts';

/** The agency that disagrees, the one whose decision it is, and who chairs the last stage. */
export type Side = 'raised' | 'answers' | 'chair';
export type Party = Exclude<Side, 'chair'>;

/** What the decision stands in. */
export type AboutKind = 'child' | 'plan' | 'recommendation' | 'referral';

/** What became of the decision. */
export const outcomes = ['changed', 'stands', 'another-way', 'explained'] as const;
export type Outcome = (typeof outcomes)[number];

export type State = 'open' | 'resolved' | 'decided' | 'withdrawn';

/** One stage of a disagreement, as it was agreed on the day it was raised. Days are 'YYYY-MM-DD'. */
export interface Stage {
  number: number;
  level: Level;
  nameEn: string;
  nameCy: string;
  limit: StageLimit;
  /** Null while it has not begun. */
  beganAt: Date | null;
  countsFrom: string | null;
  dueOn: string | null;
  /** The last moment, where hours are counted. */
  dueAt: Date | null;
  endedAt: Date | null;
  endedHow: 'time-up' | 'moved-on' | 'ended' | null;
  endedByName: string | null;
  endedBecause: string | null;
}

export interface Participant {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string | null;
  side: Side;
  stageNumber: number;
  language: string;
  isActive: boolean;
  namedByName: string;
  untilAt: Date | null;
}

export interface Statement {
  statementId: string;
  stageNumber: number;
  side: Side;
  body: string;
  writtenByName: string;
  writtenAt: Date;
}

export interface Proposal {
  proposalId: string;
  stageNumber: number;
  words: string;
  outcome: Outcome;
  themes: string[];
  proposedByName: string;
  proposedSide: Side;
  proposedAt: Date;
  raisedSignedByName: string | null;
  raisedSignedAt: Date | null;
  answersSignedByName: string | null;
  answersSignedAt: Date | null;
  state: 'open' | 'signed' | 'refused' | 'lapsed';
  endedByName: string | null;
  endedAt: Date | null;
  endedBecause: string | null;
}

/** What is needed to know whose turn it is. */
export interface Standing {
  state: State;
  stageNumber: number;
  withdrawalAt: Date | null;
  stages: Pick<Stage, 'number' | 'level'>[];
  statements: Pick<Statement, 'stageNumber' | 'side'>[];
  proposals: Pick<Proposal, 'state' | 'raisedSignedAt' | 'answersSignedAt'>[];
}

/** What somebody is asked for. */
export type Asked = 'answer' | 'view' | 'reply' | 'sign' | 'know' | 'chair';
export type Turn = { side: Side; asked: Asked };

const other = (side: Party): Party => (side === 'raised' ? 'answers' : 'raised');

/** Whose turn it is, and for what: nobody's when it has ended, and never nobody's while it is open. */
export function whoseTurn(standing: Standing): Turn[] {
  const { state, stageNumber, withdrawalAt, stages, statements, proposals } = standing;
  if (state !== 'open') return [];
  if (withdrawalAt !== null) return [{ side: 'answers', asked: 'know' }];
  const proposed = proposals.find((one) => one.state === 'open');
  if (proposed !== undefined) return whoMustSign(proposed);
  if (stages.find(({ number }) => number === stageNumber)?.level === 'independent-chair')
    return [{ side: 'chair', asked: 'chair' }];
  return whoMustWrite(
    stageNumber,
    statements.filter((one) => one.stageNumber === stageNumber).map(({ side }) => side),
  );
}

function whoMustSign(proposed: Standing['proposals'][number]): Turn[] {
  const signed = { raised: proposed.raisedSignedAt, answers: proposed.answersSignedAt };
  return (['raised', 'answers'] as const).flatMap((side) =>
    signed[side] === null ? [{ side, asked: 'sign' as const }] : [],
  );
}

/** Raising it is the first word of the first stage. Later each side begins with its view; then they answer each other. */
function whoMustWrite(stageNumber: number, said: readonly Side[]): Turn[] {
  const spoke: Party[] = [...(stageNumber === 1 ? ['raised' as const] : []), ...said.filter(isParty)];
  const last = spoke.at(-1);
  const silent = (['raised', 'answers'] as const).filter((side) => !spoke.includes(side));
  if (last === undefined || silent.length > 0)
    return silent.map((side) => ({ side, asked: stageNumber === 1 ? 'answer' : 'view' }));
  return [{ side: other(last), asked: 'reply' }];
}

const isParty = (side: Side): side is Party => side !== 'chair';
