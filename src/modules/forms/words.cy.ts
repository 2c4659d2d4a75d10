import { designCy } from './design/words.cy.ts';

export const cy = {
  ...designCy,
  'forms.back': 'Ffurflenni ac asesiadau',
  'forms.open': 'Wrthi’n cael eu llenwi',
  'forms.open.none': 'Nid oes ffurflen yn cael ei llenwi ar gyfer y plentyn hwn',
  'forms.open.none.how': 'Dewiswch un isod i ddechrau. Gall pawb yn ei dîm ysgrifennu arni.',
  'forms.begin': 'Dechrau ffurflen',
  'forms.begin.save': 'Dechrau',
  'forms.done': 'Wedi’u llofnodi',
  'forms.done.none': 'Nid oes ffurflen am y plentyn hwn wedi’i llofnodi eto.',
  'forms.reopened': 'Wedi’i hailagor',
  'forms.opened': 'Dechreuwyd gan {name}, {agency}, {at}.',
  'forms.saved': 'Ysgrifennwyd arni ddiwethaf {at}.',
  'forms.signed': 'Llofnodwyd gan {name}, {at}.',
  'forms.audience': 'Pwy sy’n cael darllen y ffurflen hon ac ysgrifennu arni?',
  'forms.audience.hint': 'Ni allwch newid hyn wedyn.',
  'forms.audience.needed': 'Dewiswch pwy sy’n cael darllen y ffurflen hon ac ysgrifennu arni',

  'forms.event.source': 'Ffurflenni',
  'forms.event.begun': '{form}: dechreuwyd gan {name}, {agency}',
  'forms.event.signed': '{form}: llofnodwyd gan {name}, {agency}',
  'forms.event.signed-again': '{form}: llofnodwyd eto, ar ôl ei hailagor, gan {name}, {agency}',
} as const;
