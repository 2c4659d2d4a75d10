import type { en } from './words.en.ts';

export const cy = {
  'navigation.panels': 'Paneli',

  'panels.arrange.list.title': 'Paneli',
  'panels.arrange.list.back': 'Pob panel',
  'panels.arrange.list.next': 'Y dyddiadau nesaf',
  'panels.arrange.list.none': 'Dim panel eto',
  'panels.arrange.list.none.how':
    'Sefydlwch un i gynllunio ei ddyddiadau, rhoi slotiau i achosion a gwahodd yr asiantaethau.',
  'panels.arrange.list.none.who': 'Cydlynydd panel sy’n sefydlu un. Bydd ei ddyddiadau yma.',

  'panels.arrange.dates.title': 'Dyddiadau i ddod',
  'panels.arrange.dates.none': 'Dim dyddiadau i ddod',
  'panels.arrange.dates.none.how': 'Caiff y chwe dyddiad nesaf eu cynllunio bob bore o rythm y panel.',
  'panels.arrange.book.from-where':
    'I roi slot i achos, dechreuwch o dudalen y plentyn neu o’r rhestr o gynlluniau sydd wedi arafu.',

  'panels.arrange.slot.free': 'Ar gael',
  'panels.arrange.slot.taken': 'Wedi’i gymryd',
  'panels.arrange.date.free':
    '{free, plural, =0 {Llawn} zero {# o {slots} ar gael} one {# o {slots} ar gael} two {# o {slots} ar gael} few {# o {slots} ar gael} many {# o {slots} ar gael} other {# o {slots} ar gael}}',
  'panels.arrange.date.papers': 'Papurau',
  'panels.arrange.date.published': 'wedi’u cyhoeddi',
  'panels.arrange.date.join': 'Ymuno ar-lein',
  'panels.arrange.date.open': 'Agor',
  'panels.arrange.date.move': 'Symud',
  'panels.arrange.date.cancel': 'Canslo',
  'panels.arrange.date.moved': 'symudwyd o {date}: {because}',
  'panels.arrange.date.cancelled': 'Wedi’i ganslo: {because}',
  'panels.arrange.forecast.missing': 'Heb eu henwi eto: {kinds}.',
  'panels.arrange.forecast.enough':
    '{counted, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} wedi’u henwi, angen {needed}.',
  'panels.arrange.forecast.too-few': 'Dim ond {counted} wedi’u henwi, angen {needed}.',

  'panels.arrange.because.no-child': 'Gall pawb sy’n defnyddio paneli ei ddarllen. Peidiwch ag enwi plentyn.',
  'panels.arrange.move-date.title': 'Symud panel {date}',
  'panels.arrange.move-date.lead':
    'Mae ei achosion, ei slotiau a’i bobl yn aros gydag ef. Bydd y dyddiad ar gyfer y papurau a diwedd y mynediad yn symud hefyd, a chaiff pawb wahoddiad newydd.',
  'panels.arrange.move-date.day': 'Dyddiad newydd',
  'panels.arrange.move-date.day.needed': 'Rhowch y dyddiad newydd fel diwrnod, mis a blwyddyn',
  'panels.arrange.move-date.day.past': 'Rhowch ddyddiad sydd eto i ddod',
  'panels.arrange.move-date.day.same': 'Mae’r panel ar y diwrnod hwnnw’n barod. Rhowch un arall.',
  'panels.arrange.move-date.day.taken':
    'Mae’r panel hwn yn cyfarfod ar y diwrnod hwnnw’n barod. Rhowch un arall.',
  'panels.arrange.move-date.day.not-working':
    'Mae’r diwrnod hwnnw’n benwythnos neu’n ŵyl banc. Rhowch ddiwrnod gwaith.',
  'panels.arrange.move-date.because': 'Pam mae’n symud',
  'panels.arrange.move-date.because.needed': 'Dywedwch pam mae’r dyddiad yn symud',
  'panels.arrange.move-date.because.too-long': 'Rhaid i’r rheswm fod yn 2,000 nod neu lai',
  'panels.arrange.move-date.button': 'Symud y dyddiad a rhoi gwybod i bawb',

  'panels.arrange.cancel-date.title': 'Canslo panel {date}',
  'panels.arrange.cancel-date.what': 'Beth fydd yn digwydd',
  'panels.arrange.cancel-date.told':
    'Caiff pawb sydd â gwahoddiad wybod, a bydd y dyddiad yn gadael eu calendrau.',
  'panels.arrange.cancel-date.cases':
    'Bydd {count, plural, zero {# achos} one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}} yn mynd ymlaen i {date}: i slotiau sydd ar gael yn eu trefn, yna i’r rhestr aros.',
  'panels.arrange.cancel-date.no-cases': 'Nid oes dim wedi’i drefnu arno.',
  'panels.arrange.cancel-date.hidden':
    'Mae achos ar y dyddiad hwn na allwch ei weld. Gofynnwch i rywun sy’n gallu ei weld ei symud yn gyntaf; yna gallwch ganslo’r dyddiad.',
  'panels.arrange.cancel-date.no-next':
    'Nid oes dyddiad diweddarach i’w achosion. Symudwch nhw neu tynnwch nhw’n ôl yn gyntaf; yna gallwch ganslo’r dyddiad.',
  'panels.arrange.cancel-date.because': 'Pam mae’n cael ei ganslo',
  'panels.arrange.cancel-date.because.needed': 'Dywedwch pam mae’r dyddiad yn cael ei ganslo',
  'panels.arrange.cancel-date.because.too-long': 'Rhaid i’r rheswm fod yn 2,000 nod neu lai',
  'panels.arrange.cancel-date.button': 'Canslo’r dyddiad a rhoi gwybod i bawb',

  'panels.arrange.cancel-date.keep': 'Cadw’r dyddiad',

  'panels.arrange.waiting.title': 'Rhestr aros',
  'panels.arrange.waiting.none': 'Nid oes neb yn aros am slot.',
  'panels.arrange.waiting.free':
    '{free, plural, zero {Mae # slot} one {Mae # slot} two {Mae # slot} few {Mae # slot} many {Mae # slot} other {Mae # slot}} ar gael ar y dyddiadau i ddod. Gallwch roi un i achos sy’n aros.',
  'panels.arrange.waiting.for': 'yn aros am {date}, ers {since}',
  'panels.arrange.waiting.for-past': 'bu’n aros am {date}, sydd wedi mynd heibio, ers {since}',
  'panels.arrange.waiting.give': 'Rhoi slot iddo',
  'panels.arrange.waiting.hidden':
    '{count, plural, zero {Mae # achos arall} one {Mae un achos arall} two {Mae # achos arall} few {Mae # achos arall} many {Mae # achos arall} other {Mae # achos arall}} yn aros na allwch ei weld.',

  'panels.arrange.about.title': 'Am y panel hwn',
  'panels.arrange.about.no-members': 'Neb wedi’i enwi eto',
  'panels.arrange.about.rhythm': 'Rhythm',
  'panels.arrange.about.every':
    '{weeks, plural, zero {Bob # wythnos} one {Bob wythnos} two {Bob # wythnos} few {Bob # wythnos} many {Bob # wythnos} other {Bob # wythnos}}',
  'panels.arrange.about.quorate':
    'Rhaid i {members, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} fod yno',
  'panels.arrange.about.quorate-with':
    'Rhaid i {members, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} fod yno, a’r rhain bob tro: {kinds}',
  'panels.arrange.about.papers':
    '{days, plural, =0 {Eu hangen ar ddiwrnod y panel} zero {Eu hangen # diwrnod gwaith ymlaen llaw} one {Eu hangen # diwrnod gwaith ymlaen llaw} two {Eu hangen # ddiwrnod gwaith ymlaen llaw} few {Eu hangen # diwrnod gwaith ymlaen llaw} many {Eu hangen # diwrnod gwaith ymlaen llaw} other {Eu hangen # diwrnod gwaith ymlaen llaw}}',
  'panels.arrange.about.access': 'Mynediad',
  'panels.arrange.about.access-days':
    '{days, plural, =0 {Mae aelodau a chyflwynwyr yn ei golli ar ddiwedd diwrnod y panel} zero {Mae aelodau a chyflwynwyr yn ei gadw am # diwrnod ar ôl y panel} one {Mae aelodau a chyflwynwyr yn ei gadw am # diwrnod ar ôl y panel} two {Mae aelodau a chyflwynwyr yn ei gadw am # ddiwrnod ar ôl y panel} few {Mae aelodau a chyflwynwyr yn ei gadw am # diwrnod ar ôl y panel} many {Mae aelodau a chyflwynwyr yn ei gadw am # diwrnod ar ôl y panel} other {Mae aelodau a chyflwynwyr yn ei gadw am # diwrnod ar ôl y panel}}',
  'panels.arrange.about.prompts':
    '{count, plural, zero {# sbardun} one {# sbardun} two {# sbardun} few {# sbardun} many {# sbardun} other {# sbardun}} yr agenda',
  'panels.arrange.about.change': 'Newid y panel hwn',

  'panels.arrange.earlier.title': 'Dyddiadau cynharach',
  'panels.arrange.state.planned': 'heb ei gynnal eto',
  'panels.arrange.state.under-way': 'ar y gweill',
  'panels.arrange.state.held': 'wedi’i gynnal',
  'panels.arrange.state.cancelled': 'wedi’i ganslo',
} satisfies Record<keyof typeof en, string>;
