import { en as arrange } from './arrange/words.en.ts';
import { en as followUp } from './follow-up/words.en.ts';
import { en as outcome } from './outcome/words.en.ts';
import { en as papers } from './papers/words.en.ts';
import { en as report } from './report/words.en.ts';
import { en as rhythm } from './rhythm/words.en.ts';
import { en as sitting } from './sitting/words.en.ts';
import { en as stuck } from './stuck/words.en.ts';
import { en as stuckPlans } from './stuck-plans/words.en.ts';

// Each act of the module keeps its own sentences beside its pages.
export const en = {
  ...stuck,
  ...stuckPlans,
  ...arrange,
  ...rhythm,
  ...papers,
  ...sitting,
  ...outcome,
  ...followUp,
  ...report,
  'panels.event.source': 'A panel',
  'panels.event.heard': 'Heard by a panel: {panel}',
  'panels.event.recommended': '{panel} asked: {what}',
  'panels.about': 'Panels',
  'panels.about.of': '{what}, {date}',
  'panels.about.case': 'What the panel was asked',
  'panels.about.note': 'Note of the panel',
  'panels.about.recommendation': 'Recommendation',
  'panels.about.answer': 'Answer to a recommendation',
  'panels.about.view': 'Professional view',
  'panels.about.dismissal': 'Taken off the list of stuck plans',
  'panels.about.request': 'Time to think was asked for',
  'panels.about.outcome': 'How the plan moved afterwards',
} as const;
