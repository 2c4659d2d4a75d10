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
} as const;
