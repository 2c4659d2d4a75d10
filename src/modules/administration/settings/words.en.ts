export const en = {
  'navigation.settings': 'Settings',
  'administration.settings.title': 'Settings',
  'administration.settings.lead':
    'How this partnership works. What you change here counts for everybody in it.',
  'administration.settings.seats': 'Seats around a child',
  'administration.settings.seats.about': 'Which agencies a plan of each kind needs.',
  'administration.settings.forms': 'Forms',
  'administration.settings.forms.about': 'Build, try and change the forms that are filled in about a child.',
  'administration.settings.levels': 'Levels of need',
  'administration.settings.levels.about': 'What the levels are called, and in which order they come.',
  'administration.settings.early-help': 'Meetings of early help',
  'administration.settings.early-help.about': 'How soon the team around a child meets again.',
  'administration.settings.disagreements': 'Stages of a disagreement',
  'administration.settings.disagreements.about': 'Who speaks at each stage, and how long it takes.',
  'administration.settings.comparison': 'Whom we compare with',
  'administration.settings.comparison.about': 'Our authority and its neighbours in the national figures.',
} as const;
