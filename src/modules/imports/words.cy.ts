import { cy as census } from './census/words.cy.ts';
import { cy as people } from './people/words.cy.ts';
import { cy as steps } from './steps/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = {
  ...census,
  ...people,
  ...steps,
  'imports.event.corrected':
    '{count, plural, zero {Ni chywirodd datganiad diweddarach ddim} one {Cywirodd datganiad diweddarach # peth a oedd yn hysbys am y plentyn} two {Cywirodd datganiad diweddarach # beth a oedd yn hysbys am y plentyn} few {Cywirodd datganiad diweddarach # pheth a oedd yn hysbys am y plentyn} many {Cywirodd datganiad diweddarach # pheth a oedd yn hysbys am y plentyn} other {Cywirodd datganiad diweddarach # peth a oedd yn hysbys am y plentyn}}',
} satisfies Record<keyof typeof en, string>;
