import { randomUUID } from 'node:crypto';
import { setAction } from '#practice/actions/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Acting } from '../add-to-the-team/join-the-team.ts';
import { answerBy } from '../answer-a-hand-over/answer-by.ts';
import { proposeLead, type Proposed } from '../hand-over.queries.ts';
import { teamPath } from '../open-team/open-team.ts';
import type { Team } from '../team.queries.ts';

/** Proposes who is to lead, and gives everybody who must still agree something to answer on their My work. */
export async function askToLead(
  asking: Acting & Pick<Visit, 'today' | 'wordsIn'>,
  childId: string,
  team: Team,
  { toUserId, because }: { toUserId: string; because: string },
): Promise<{ how: Proposed; handOverId: string }> {
  const handOverId = randomUUID();
  const how = await proposeLead(asking.tx, { handOverId, childId, toUserId, because });
  if (how !== 'open') return { how, handOverId };
  const { userId, partnershipId } = asking.viewer;
  for (const { ownerUserId, language, key } of whoMustAgree(team, toUserId, userId))
    await setAction(asking.tx, {
      ...{ actionId: randomUUID(), partnershipId, childId, ownerUserId, why: because },
      what: asking.wordsIn(language).t(key),
      dueOn: answerBy(asking.today, team.overrides),
      ...{ sourceKind: 'hand-over', sourceId: handOverId, needsAnswer: true },
      link: `${teamPath(childId)}/hand-overs/${handOverId}`,
      ...{ setBy: userId, setAt: asking.now },
    });
  return { how, handOverId };
}

/** Of the two, each who did not propose it; who leads and is no longer in the team need not. The same rule stands in `team.propose`. */
function whoMustAgree({ members, lead }: Team, toUserId: string, proposedBy: string) {
  const isThere = (userId: string) => members.find((one) => one.userId === userId && one.isActive);
  const asked = [
    { ownerUserId: toUserId, key: 'team.handOver.action.to' },
    { ownerUserId: lead?.userId ?? '', key: 'team.handOver.action.from' },
  ];
  return asked.flatMap((one) => {
    const member = isThere(one.ownerUserId);
    return member === undefined || one.ownerUserId === proposedBy
      ? []
      : [{ ...one, language: member.language }];
  });
}
