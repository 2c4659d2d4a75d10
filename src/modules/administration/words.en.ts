import { en as people } from './people/words.en.ts';
import { en as agencies } from './agencies/words.en.ts';
import { en as roles } from './roles/words.en.ts';
import { en as changes } from './changes/words.en.ts';
import { en as reviews } from './reviews/words.en.ts';
import { en as signOn } from './single-sign-on/words.en.ts';
import { en as lists } from './lists/words.en.ts';
import { en as settings } from './settings/words.en.ts';

export const en = {
  ...people,
  ...agencies,
  ...roles,
  ...changes,
  ...reviews,
  ...lists,
  ...settings,
  ...signOn,
  'administration.help': 'Help',
  'administration.help.1':
    'Teamaround is where the agencies around a child see one picture, bring stuck plans to a panel, and follow up what was agreed.',
  'administration.help.2':
    'If you cannot see a child you work with, ask the team manager of the child’s social work team, or your agency’s administrator.',
  'administration.help.3': 'If a child is in danger now, call 999. Do not wait for an answer here.',
  'administration.accessibility': 'Accessibility',
  'administration.accessibility.1':
    'You can use every page with a keyboard, with a screen reader, on a phone, and with scripts switched off.',
  'administration.accessibility.2': 'We test against the Web Content Accessibility Guidelines 2.2, level AA.',
  'administration.accessibility.3':
    'If something is hard to use, tell your agency’s administrator which page it was.',
} as const;
