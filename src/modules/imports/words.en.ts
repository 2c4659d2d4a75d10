import { en as census } from './census/words.en.ts';
import { en as people } from './people/words.en.ts';
import { en as steps } from './steps/words.en.ts';

export const en = {
  ...census,
  ...people,
  ...steps,
  'imports.event.corrected':
    '{count, plural, one {A later return corrected # thing that was known of the child} other {A later return corrected # things that were known of the child}}',
} as const;
