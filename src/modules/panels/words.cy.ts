import { cy as arrange } from './arrange/words.cy.ts';
import { cy as followUp } from './follow-up/words.cy.ts';
import { cy as outcome } from './outcome/words.cy.ts';
import { cy as papers } from './papers/words.cy.ts';
import { cy as report } from './report/words.cy.ts';
import { cy as rhythm } from './rhythm/words.cy.ts';
import { cy as sitting } from './sitting/words.cy.ts';
import { cy as stuck } from './stuck/words.cy.ts';
import { cy as stuckPlans } from './stuck-plans/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = {
  ...stuck,
  ...stuckPlans,
  ...arrange,
  ...rhythm,
  ...papers,
  ...sitting,
  ...outcome,
  ...followUp,
  ...report,
  'panels.event.source': 'Panel',
  'panels.event.heard': 'Clywyd gan banel: {panel}',
  'panels.event.recommended': 'Gofynnodd {panel}: {what}',
  'panels.about': 'Paneli',
  'panels.about.of': '{what}: {date}',
  'panels.about.case': 'Yr hyn a ofynnwyd i’r panel',
  'panels.about.note': 'Nodyn y panel',
  'panels.about.recommendation': 'Argymhelliad',
  'panels.about.answer': 'Ymateb i argymhelliad',
  'panels.about.view': 'Barn broffesiynol',
  'panels.about.dismissal': 'Tynnwyd oddi ar restr y cynlluniau sydd wedi arafu',
  'panels.about.request': 'Gofynnwyd am amser i feddwl',
  'panels.about.outcome': 'Sut y symudodd y cynllun wedyn',
} satisfies Record<keyof typeof en, string>;
