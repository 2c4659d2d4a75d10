import { en as census } from './census/words.en.ts';
import { en as people } from './people/words.en.ts';
import { en as steps } from './steps/words.en.ts';

export const en = { ...census, ...people, ...steps } as const;
