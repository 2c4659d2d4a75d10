import { en as cases } from './cases/words.en.ts';
import { en as dates } from './dates/words.en.ts';
import { en as invitations } from './invitations/words.en.ts';
import { en as panelForm } from './panel-form/words.en.ts';

export const en = { ...panelForm, ...dates, ...cases, ...invitations } as const;
