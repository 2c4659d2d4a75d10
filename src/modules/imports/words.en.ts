import { en as census } from './census/words.en.ts';

export const en = { ...census } as const;
