import { randomUUID } from 'node:crypto';
import type { Arranger } from './arranger.ts';
import type { PanelSetUp } from './panel-set-up.ts';
import { addPanel } from './panel-set-up.queries.ts';

/** Sets a panel up and gives its id; its dates are planned by `planMeetings`. */
export async function arrangePanel(arranger: Arranger, setUp: PanelSetUp): Promise<string> {
  const panelId = randomUUID();
  const { tx, partnershipId, userId: by, now: at } = arranger;
  await addPanel(tx, setUp, { partnershipId, panelId, by, at });
  return panelId;
}
