import { en as people } from './people/words.en.ts';
import { en as agencies } from './agencies/words.en.ts';
import { en as roles } from './roles/words.en.ts';
import { en as changes } from './changes/words.en.ts';
import { en as reviews } from './reviews/words.en.ts';
import { en as lists } from './lists/words.en.ts';

export const en = {
  ...people,
  ...agencies,
  ...roles,
  ...changes,
  ...reviews,
  ...lists,
  'administration.help': 'Help',
  'administration.help.1':
    'Teamaround is where the agencies around a child see one picture, bring stuck plans to a panel, and follow up what was agreed.',
  'administration.help.2':
    'If you cannot see a child you work with, ask the team manager of the child’s social work team, or your agency’s administrator.',
  'administration.help.3': 'If a child is in danger now, call 999. Do not wait for an answer here.',
  'administration.privacy': 'Privacy',
  'administration.privacy.1':
    'Each look at a child’s picture is written down: who looked, when, and at what. You see a child only while your work needs it.',
  'administration.privacy.2':
    'We use two cookies that the service cannot work without: one keeps you signed in, one protects your forms. A third remembers your language.',
  'administration.privacy.3':
    'To ask what is held about you, or to question a look, write to your partnership’s data protection officer.',
  'administration.accessibility': 'Accessibility',
  'administration.accessibility.1':
    'You can use every page with a keyboard, with a screen reader, on a phone, and with scripts switched off.',
  'administration.accessibility.2': 'We test against the Web Content Accessibility Guidelines 2.2, level AA.',
  'administration.accessibility.3':
    'If something is hard to use, tell your agency’s administrator which page it was.',
} as const;
