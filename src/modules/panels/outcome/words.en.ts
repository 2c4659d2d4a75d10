export const en = {
  'panels.outcome.plan.child-in-need': 'child in need plan since {since}',
  'panels.outcome.plan.child-protection': 'child protection plan since {since}',

  'panels.outcome.movement.ended': 'Ended',
  'panels.outcome.movement.stepped-down': 'Stepped down to child in need',
  'panels.outcome.movement.stepped-up': 'Stepped up to child protection',
  'panels.outcome.movement.same-plan': 'Same plan',
  'panels.outcome.movement.new-plan-same-kind': 'New plan of the same kind',
  'panels.outcome.movement.not-in-latest-return': 'Not in the latest return',
  'panels.outcome.movement.not-yet-known': 'Not yet known',

  'panels.outcome.sentence.ended': 'The {plan} ended on {ended}; no other plan is open',
  'panels.outcome.sentence.stepped-down': 'The {plan} ended on {ended}; now a {other}',
  'panels.outcome.sentence.stepped-up': 'The {plan} was followed by a {other}',
  'panels.outcome.sentence.same-plan': 'The {plan} is still open: {duration}',
  'panels.outcome.sentence.new-plan-same-kind': 'The {plan} ended on {ended}; now another, a {other}',
  'panels.outcome.sentence.not-in-latest-return':
    'The {plan} is not in the latest return; whether it ended is not known',
  'panels.outcome.sentence.not-in-latest-return-but':
    'The {plan} is not in the latest return; whether it ended is not known. The return has a {other}',
  'panels.outcome.sentence.not-yet-known': 'No return covers {date} yet',
} as const;
