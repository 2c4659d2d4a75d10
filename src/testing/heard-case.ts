import { buildPanelDay, type PanelDay } from './build-panel-day.ts';
import { panelChair } from './build-panel.ts';
import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';

export interface CaseUnderWay extends PanelDay {
  chair: Person;
  /** The page of the case at the panel. */
  page: string;
}

/** A case of a panel that is under way, with its chair at the page, ten minutes into the first slot. */
export async function openCaseUnderWay(
  house: TestHouse,
  given: Parameters<typeof buildPanelDay>[1] = {},
): Promise<CaseUnderWay> {
  house.clock.moveTo('2026-12-09T09:40:00Z');
  const day = await buildPanelDay(house.owner, {
    ...given,
    meeting: { state: 'under-way', ...given.meeting },
  });
  return { ...day, chair: await house.as(panelChair), page: `/panels/cases/${day.caseId}/sit` };
}
