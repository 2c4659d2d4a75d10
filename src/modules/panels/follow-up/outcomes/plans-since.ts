import type { Visit } from '#platform/web/visit.ts';
import { labelChildren } from '../../papers/case-in-words.ts';
import { holds } from '../../papers/holds.ts';
import type { PanelCase } from '../../panel.ts';
import { mayBeTold } from '../tell-an-outcome/told-outcomes.ts';
import { outcomeInWords, planInWords, type OutcomeInWords } from './outcome-in-words.ts';
import { listOutcomesOfCase } from './outcome.queries.ts';

/** One child's plan on the day of the panel, and what is known of it three and six months on. */
export interface PlanSince {
  label: string;
  plan: string;
  looks: (OutcomeInWords & { months: 3 | 6; mayTell: boolean })[];
}

/** How the plans of a case have moved since its panel, in words: a row for each child that was on one. For `plan-table.njk`. */
export async function plansSince(visit: Visit, found: PanelCase): Promise<PlanSince[]> {
  const { tx, words, today, viewer } = visit;
  const outcomes = await listOutcomesOfCase(tx, found.caseId);
  return found.children.flatMap((child) => {
    const looks = outcomes.filter(({ childId }) => childId === child.childId);
    const [first] = looks;
    if (first === undefined) return [];
    return [
      {
        label: labelChildren(words, [child], today),
        plan: planInWords(words, first.planOnTheDay),
        looks: looks.map((outcome) => ({
          ...outcomeInWords(words, outcome, today),
          months: outcome.months,
          mayTell: holds(viewer, 'panel.outcome') && mayBeTold(outcome, today),
        })),
      },
    ];
  });
}
