import { cy as cases } from './cases/words.cy.ts';
import { cy as dates } from './dates/words.cy.ts';
import { cy as invitations } from './invitations/words.cy.ts';
import { cy as panelForm } from './panel-form/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = { ...panelForm, ...dates, ...cases, ...invitations } satisfies Record<
  keyof typeof en,
  string
>;
