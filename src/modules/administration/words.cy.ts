import type { en } from './words.en.ts';
import { cy as people } from './people/words.cy.ts';
import { cy as agencies } from './agencies/words.cy.ts';
import { cy as roles } from './roles/words.cy.ts';
import { cy as changes } from './changes/words.cy.ts';
import { cy as reviews } from './reviews/words.cy.ts';
import { cy as signOn } from './single-sign-on/words.cy.ts';
import { cy as lists } from './lists/words.cy.ts';
import { cy as settings } from './settings/words.cy.ts';

export const cy = {
  ...people,
  ...agencies,
  ...roles,
  ...changes,
  ...reviews,
  ...lists,
  ...settings,
  ...signOn,
  'administration.help': 'Cymorth',
  'administration.help.1':
    "Teamaround yw'r lle mae'r asiantaethau o gwmpas plentyn yn gweld un darlun, yn dod â chynlluniau sydd wedi mynd i'r pen at banel, ac yn dilyn yr hyn y cytunwyd arno.",
  'administration.help.2':
    'Os na allwch weld plentyn rydych yn gweithio gydag ef, gofynnwch i reolwr tîm gwaith cymdeithasol y plentyn, neu i weinyddwr eich asiantaeth.',
  'administration.help.3': 'Os oes plentyn mewn perygl nawr, ffoniwch 999. Peidiwch ag aros am ateb yma.',
  'administration.accessibility': 'Hygyrchedd',
  'administration.accessibility.1':
    "Gallwch ddefnyddio pob tudalen gyda bysellfwrdd, gyda darllenydd sgrin, ar ffôn, a gyda sgriptiau wedi'u diffodd.",
  'administration.accessibility.2':
    'Rydym yn profi yn erbyn y Canllawiau Hygyrchedd Cynnwys Gwe 2.2, lefel AA.',
  'administration.accessibility.3':
    'Os yw rhywbeth yn anodd ei ddefnyddio, dywedwch wrth weinyddwr eich asiantaeth pa dudalen ydoedd.',
} satisfies Record<keyof typeof en, string>;
