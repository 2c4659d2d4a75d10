import { firstName, type Child } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { CaseCriterion } from '../../panel.ts';
import { findStuckPlans } from '../../stuck/criteria.ts';
import { qualifiedOn, type Finding } from '../../stuck/finding.ts';
import { reasonFor, viewInWords } from '../../stuck/reason.ts';
import { stuckSettingsOn } from '../../stuck/stuck-settings.ts';
import { readChildPlans } from '../../stuck-plans/child-plans.queries.ts';
import { listStuckSettingOverrides } from '../../stuck-plans/stuck-setting.queries.ts';

/** One reason why a child, or a brother or sister, may come before the panel. */
export interface ReasonToBook {
  /** '<id of the child>-<criterion>' */
  value: string;
  childId: string;
  criterion: CaseCriterion;
  qualifiedOn: string;
  /** As it is shown, in the viewer's language. */
  sentence: string;
  /** 'Siôn', when it is not the child whose page this is. */
  whose: string;
  /** That a view is still needed, or whose view stands; null for criteria that need none. */
  view: string | null;
}

/** The criteria that these children meet today, the first child's first. */
export async function reasonsToBook(visit: Visit, children: readonly Child[]): Promise<ReasonToBook[]> {
  const { tx, words, today } = visit;
  const plans = await readChildPlans(
    tx,
    children.map(({ childId }) => childId),
  );
  const settings = stuckSettingsOn(today, await listStuckSettingOverrides(tx));
  return children.flatMap((child, index) => {
    const own = plans.get(child.childId);
    const findings: readonly Finding[] = own === undefined ? [] : findStuckPlans(own, today, settings);
    return findings.map((finding) => ({
      value: `${child.childId}-${finding.criterion}`,
      childId: child.childId,
      criterion: finding.criterion,
      qualifiedOn: qualifiedOn(finding, settings),
      sentence: reasonFor(words, finding, today),
      whose: index === 0 ? '' : firstName(child, words),
      view: viewInWords(words, finding),
    }));
  });
}

/** Asking for time to think while booking: the reason that a new request gives. */
export function newRequest({ words, today, viewer }: Visit, childId: string, why: string): ReasonToBook {
  const facts = { requestId: '', askedBy: viewer.fullName, why, others: 0 };
  const rest = { since: today, planId: null, needsView: false, view: null, dismissedUntil: null };
  return {
    value: askForTime,
    childId,
    criterion: 'd',
    qualifiedOn: today,
    sentence: reasonFor(words, { criterion: 'd', ...rest, facts }, today),
    whose: '',
    view: null,
  };
}

/** The choice to ask for time to think. */
export const askForTime = 'ask';
