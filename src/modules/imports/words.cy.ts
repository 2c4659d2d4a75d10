import { cy as census } from './census/words.cy.ts';
import { cy as people } from './people/words.cy.ts';
import { cy as steps } from './steps/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = { ...census, ...people, ...steps } satisfies Record<keyof typeof en, string>;
