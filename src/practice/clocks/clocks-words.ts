import type { Catalogue } from '#platform/words/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

/** Every name, source line and sentence of the clocks. */
export const clocksWords: Catalogue = { en, cy };
