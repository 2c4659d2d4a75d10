import { cy as census } from './census/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = { ...census } satisfies Record<keyof typeof en, string>;
