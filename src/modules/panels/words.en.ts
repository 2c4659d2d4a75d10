import { en as outcome } from './outcome/words.en.ts';
import { en as papers } from './papers/words.en.ts';
import { en as rhythm } from './rhythm/words.en.ts';
import { en as stuck } from './stuck/words.en.ts';

// Each act of the module keeps its own sentences beside its pages.
export const en = { ...stuck, ...rhythm, ...papers, ...outcome } as const;
