import type { Catalogue } from '../words/index.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

export const webWords: Catalogue = { en, cy };
