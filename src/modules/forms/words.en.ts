import { designEn } from './design/words.en.ts';

export const en = {
  ...designEn,
  'forms.back': 'Forms and assessments',
  'forms.open': 'Being filled in',
  'forms.open.none': 'No form is being filled in for this child',
  'forms.open.none.how': 'Choose one below to begin. Everybody in its team can write on it.',
  'forms.begin': 'Begin a form',
  'forms.begin.save': 'Begin',
  'forms.done': 'Signed',
  'forms.done.none': 'No form about this child has been signed yet.',
  'forms.reopened': 'Opened again',
  'forms.opened': 'Begun by {name}, {agency}, {at}.',
  'forms.saved': 'Last written on {at}.',
  'forms.signed': 'Signed by {name}, {at}.',
  'forms.audience': 'Who may read this form and write on it?',
  'forms.audience.hint': 'You cannot change this later.',
  'forms.audience.needed': 'Choose who may read this form and write on it',

  'forms.event.source': 'Forms',
  'forms.event.begun': '{form} begun by {name}, {agency}',
  'forms.event.signed': '{form} signed by {name}, {agency}',
  'forms.event.signed-again': '{form} signed again, after it was opened once more, by {name}, {agency}',
} as const;
