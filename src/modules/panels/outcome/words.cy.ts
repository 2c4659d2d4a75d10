import type { en } from './words.en.ts';

// The plan's words stand where nothing mutates them: after "y", "mae" and a colon.
export const cy = {
  'panels.outcome.plan.child-in-need': 'cynllun plentyn mewn angen ers {since}',
  'panels.outcome.plan.child-protection': 'cynllun amddiffyn plant ers {since}',

  'panels.outcome.movement.ended': 'Wedi dod i ben',
  'panels.outcome.movement.stepped-down': 'Wedi camu i lawr i blentyn mewn angen',
  'panels.outcome.movement.stepped-up': 'Wedi camu i fyny i amddiffyn plant',
  'panels.outcome.movement.same-plan': 'Yr un cynllun',
  'panels.outcome.movement.new-plan-same-kind': 'Cynllun newydd o’r un math',
  'panels.outcome.movement.not-in-latest-return': 'Ddim yn y ffurflen ddiweddaraf',
  'panels.outcome.movement.not-yet-known': 'Ddim yn hysbys eto',

  'panels.outcome.sentence.ended': 'Daeth y {plan} i ben ar {ended}; nid oes cynllun arall ar agor',
  'panels.outcome.sentence.stepped-down': 'Daeth y {plan} i ben ar {ended}; nawr mae {other}',
  'panels.outcome.sentence.stepped-up': 'Ar ôl y {plan} daeth cynllun uwch: {other}',
  'panels.outcome.sentence.same-plan': 'Mae’r {plan} yn dal ar agor: {duration}',
  'panels.outcome.sentence.new-plan-same-kind': 'Daeth y {plan} i ben ar {ended}; nawr mae un arall: {other}',
  'panels.outcome.sentence.not-in-latest-return':
    'Nid yw’r {plan} yn y ffurflen ddiweddaraf; nid yw’n hysbys a ddaeth i ben',
  'panels.outcome.sentence.not-in-latest-return-but':
    'Nid yw’r {plan} yn y ffurflen ddiweddaraf; nid yw’n hysbys a ddaeth i ben. Yn y ffurflen mae {other}',
  'panels.outcome.sentence.not-yet-known': 'Nid oes ffurflen sy’n cynnwys {date} eto',
} satisfies Record<keyof typeof en, string>;
