import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayFacts } from '../decision-form/decision-in-words.ts';
import { listDecisions } from '../decision.queries.ts';
import { standingDecisions, type StandingDecision } from '../decision.ts';
import { mayDo } from '../may-do.ts';

/** What about a child was shared with whom and why, and what was not: the latest first, with what was said before a correction. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'sharing');
  if (opened === undefined) return notFound();
  const decisions = standingDecisions(await listDecisions(visit.tx, opened.child.childId));
  const mayRecord = mayDo(visit.viewer, 'sharing.record');
  return page('modules/sharing/list-decisions/list-decisions.njk', {
    head: opened.head,
    path: `/children/${opened.child.childId}/sharing`,
    decisions: decisions.map((decision) => decisionModel(visit, decision, mayRecord)),
    mayRecord,
  });
}

function decisionModel({ words, viewer }: Visit, decision: StandingDecision, mayRecord: boolean) {
  const { decisionId, childId, agencyId, earlier } = decision;
  const mayCorrect = mayRecord && agencyId === viewer.agencyId;
  return {
    ...decision,
    title: words.t(decision.wasShared ? 'sharing.list.shared' : 'sharing.list.notShared'),
    facts: sayFacts(words, decision),
    correctHref: mayCorrect ? `/children/${childId}/sharing/${decisionId}/correct` : '',
    reason: decision.correctionReason ?? '',
    earlier: earlier.map((before) => ({
      ...before,
      title: words.t(before.wasShared ? 'sharing.list.shared' : 'sharing.list.notShared'),
      facts: sayFacts(words, before),
    })),
  };
}
