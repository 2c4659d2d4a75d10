import { dayInLondon } from '#platform/clock.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { PanelCase } from '../../panel.ts';
import { findStuckPlansWithDismissed } from '../../stuck/criteria.ts';
import { qualifiedOn } from '../../stuck/finding.ts';
import { criterionInWords, reasonFor } from '../../stuck/reason.ts';
import { stuckSettingsOn } from '../../stuck/stuck-settings.ts';
import { readChildPlans } from '../../stuck-plans/child-plans.queries.ts';
import { listStuckSettingOverrides } from '../../stuck-plans/stuck-setting.queries.ts';

export interface SaidReason {
  criterion: string;
  reason: string;
}

/**
 * Why a case came before the panel, in the viewer's language. The sentence is made again from the plans as at the day of booking; where they
 * have been corrected since, and say it no longer, it is the one that was kept, in the language of whoever booked.
 */
export async function sayReason({ tx, words }: Visit, found: PanelCase): Promise<SaidReason> {
  const day = dayInLondon(found.bookedAt);
  const settings = stuckSettingsOn(day, await listStuckSettingOverrides(tx));
  const childIds = found.children.map(({ childId }) => childId);
  const plans = [...(await readChildPlans(tx, childIds)).values()];
  const finding = plans
    .flatMap((child) => findStuckPlansWithDismissed(child, day, settings))
    .find((each) => each.criterion === found.criterion && qualifiedOn(each, settings) === found.qualifiedOn);
  return {
    criterion: criterionInWords(words, found.criterion, settings),
    reason: finding === undefined ? found.reason : reasonFor(words, finding, day),
  };
}
