import type { Catalogue } from '#platform/words/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

/** Why a list cannot be read. */
export const listsWords: Catalogue = { en, cy };
