import { audiences, headOf, type Audience } from '#modules/children/index.ts';
import type { Child } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { lawOn } from '../law/find-law.ts';
import { listLawSettings } from '../law/law.queries.ts';
import { kindOfAgency } from '../law/propose-basis.ts';
import { decisionChoices } from './decision-choices.ts';
import type { DecisionRules } from './read-decision.ts';

/** What a form about a child shows besides its fields, and what reads it: the law is that of the viewer's nation and partnership. */
export async function openForm(
  visit: Visit,
  child: Child,
  mayBeFor: readonly Audience[] = audiences,
): Promise<{ rules: DecisionRules; around: object }> {
  const { tx, viewer, words, today } = visit;
  const settings = await listLawSettings(tx);
  const rules: DecisionRules = {
    lawOn: (day) => lawOn(viewer.nation, day, settings),
    sharer: kindOfAgency(viewer.agencyKind),
    mayBeFor,
  };
  const law = rules.lawOn(today);
  return {
    rules,
    around: {
      head: headOf(visit, child),
      choices: decisionChoices(words, viewer, law, rules.sharer, mayBeFor),
      hasDuty: law.duty.applies && law.duty.sharers.includes(rules.sharer),
      nation: viewer.nation,
    },
  };
}
