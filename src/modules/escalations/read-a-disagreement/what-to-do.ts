import { whoseTurn, type Asked, type Side } from '../escalation.ts';
import type { Escalation } from '../escalation.queries.ts';
import { currentStage } from '../speakers.ts';

/** What the viewer may do in a disagreement, and what is asked of them first; undefined: nothing. */
export function whatToDo(escalation: Escalation) {
  const { mySide, standsBy, state } = escalation;
  if (mySide === null || !standsBy || state !== 'open') return undefined;
  const asked: Asked | undefined = whoseTurn(escalation).find(({ side }) => side === mySide)?.asked;
  return { side: mySide, asked, ...asSide(escalation, mySide), ...asProposal(escalation, mySide, asked) };
}

/** What each side may, and the chair. */
function asSide(escalation: Escalation, side: Side) {
  const { acknowledgedAt, withdrawalAt, atRiskAt, stageNumber, stages } = escalation;
  const isParty = side !== 'chair';
  return {
    mayAcknowledge: side === 'answers' && acknowledgedAt === null,
    mayKnow: withdrawalAt !== null && side !== 'raised',
    mayDecide: !isParty && currentStage(escalation).level === 'independent-chair',
    mayMoveOn: isParty && stageNumber < stages.length,
    mayName: isParty,
    maySayAtRisk: atRiskAt === null,
    mayWithdraw: side === 'raised' && withdrawalAt === null,
  };
}

function asProposal({ proposals }: Escalation, side: Side, asked: Asked | undefined) {
  const isProposed = proposals.some(({ state }) => state === 'open');
  const isParty = side !== 'chair';
  return {
    mayPropose: !isProposed,
    mayAnswerProposal: isParty && isProposed,
    maySign: isParty && asked === 'sign',
  };
}
