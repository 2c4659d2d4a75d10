import type { en } from './words.en.ts';

export const cy = {
  'panels.arrange.set-up.title': 'Sefydlu panel',
  'panels.arrange.set-up.lead':
    'Mae panel cefnogi a herio wedi’i lenwi i gychwyn ohono. Newidiwch yr hyn y mae eich partneriaeth yn ei wneud yn wahanol. Caiff y chwe dyddiad nesaf eu cynllunio ohono, a chaiff pawb sy’n aelod wahoddiad.',
  'panels.arrange.set-up.button': 'Sefydlu’r panel a gwahodd',
  'panels.arrange.change.title': 'Newid {panel}',
  'panels.arrange.change.lead':
    'Bydd dyddiadau i ddod yn dilyn eich newidiadau. Dim ond ar ddyddiadau lle nad oes neb â slot nac yn aros y bydd amseroedd, slotiau a rhythm yn newid; bydd y lleill yn aros fel y maent.',
  'panels.arrange.change.button': 'Cadw’r newidiadau',
  'panels.arrange.set-up.choose': 'Dewiswch',

  'panels.arrange.set-up.about': 'Am y panel',
  'panels.arrange.set-up.name': 'Enw',
  'panels.arrange.set-up.name.hint': 'Fel y bydd mewn gwahoddiadau',
  'panels.arrange.set-up.name.needed': 'Rhowch enw’r panel',
  'panels.arrange.set-up.name.too-long': 'Rhaid i’r enw fod yn 200 nod neu lai',
  'panels.arrange.set-up.purpose': 'I beth mae’n dda',
  'panels.arrange.set-up.purpose.needed': 'Dywedwch i beth mae’r panel yn dda',
  'panels.arrange.set-up.purpose.too-long': 'Rhaid i’r disgrifiad fod yn 4,000 nod neu lai',

  'panels.arrange.set-up.when': 'Pryd a ble',
  'panels.arrange.set-up.first-date': 'Dyddiad cyntaf',
  'panels.arrange.set-up.first-date.hint':
    'Er enghraifft, 9 12 2026. Mae dyddiad ar ŵyl banc yn symud i’r diwrnod gwaith nesaf ac yn dweud hynny.',
  'panels.arrange.set-up.first-date.wrong':
    'Rhowch y dyddiad cyntaf fel diwrnod, mis a blwyddyn, fel 9 12 2026',
  'panels.arrange.set-up.every-weeks': 'Bob faint o wythnosau',
  'panels.arrange.set-up.every-weeks.hint': '1 i 52',
  'panels.arrange.set-up.every-weeks.unit': 'wythnos',
  'panels.arrange.set-up.every-weeks.wrong': 'Rhowch nifer yr wythnosau, o 1 i 52',
  'panels.arrange.set-up.starts-at': 'Yn dechrau am',
  'panels.arrange.set-up.starts-at.hint': 'Er enghraifft, 09:30 neu 13:30',
  'panels.arrange.set-up.starts-at.wrong': 'Rhowch yr amser dechrau fel oriau a munudau, fel 09:30',
  'panels.arrange.set-up.slot-count': 'Nifer yr achosion mewn diwrnod',
  'panels.arrange.set-up.slot-count.hint': '1 i 20',
  'panels.arrange.set-up.slot-count.unit': 'slot',
  'panels.arrange.set-up.slot-count.wrong': 'Rhowch nifer y slotiau, o 1 i 20',
  'panels.arrange.set-up.slot-count.past-midnight':
    'Byddai cynifer o slotiau’n mynd heibio i hanner nos. Dechreuwch yn gynt, neu rhowch lai ohonynt neu rai byrrach.',
  'panels.arrange.set-up.slot-minutes': 'Hyd slot',
  'panels.arrange.set-up.slot-minutes.hint': '10 i 240',
  'panels.arrange.set-up.slot-minutes.unit': 'munud',
  'panels.arrange.set-up.slot-minutes.wrong': 'Rhowch hyd o 10 i 240 munud',
  'panels.arrange.set-up.place': 'Lle',
  'panels.arrange.set-up.place.hint': 'Yr ystafell a’r adeilad. Gadewch yn wag os yw ar-lein yn unig.',
  'panels.arrange.set-up.place.too-long': 'Rhaid i’r lle fod yn 200 nod neu lai',
  'panels.arrange.set-up.link': 'Dolen i ymuno ar-lein',
  'panels.arrange.set-up.link.hint': 'Yn dechrau gyda https://',
  'panels.arrange.set-up.link.wrong': 'Rhowch ddolen sy’n dechrau gyda https://, heb fylchau',

  'panels.arrange.set-up.who': 'Pwy sy’n eistedd',
  'panels.arrange.set-up.chair': 'Cadeirydd',
  'panels.arrange.set-up.chair.needed': 'Dewiswch pwy sy’n cadeirio',
  'panels.arrange.set-up.coordinator': 'Cydlynydd',
  'panels.arrange.set-up.coordinator.needed': 'Dewiswch pwy sy’n cydlynu',
  'panels.arrange.set-up.members': 'Aelodau',
  'panels.arrange.set-up.members.hint':
    'Un person ar gyfer pob math o asiantaeth. Dim ond aelodau panel o asiantaeth o’r fath sydd ar y rhestr.',
  'panels.arrange.set-up.member.nobody': 'Heb ei enwi eto',
  'panels.arrange.set-up.member.none': 'Dim aelod panel yno eto',
  'panels.arrange.set-up.member.wrong': 'Dewiswch rywun o’r rhestr, neu neb',

  'panels.arrange.set-up.quoracy': 'Pryd y caiff benderfynu',
  'panels.arrange.set-up.quorate-members': 'Faint sy’n gorfod bod yno',
  'panels.arrange.set-up.quorate-members.hint': 'Y cadeirydd a’r aelodau, a dirprwyon hefyd',
  'panels.arrange.set-up.quorate-members.unit': 'person',
  'panels.arrange.set-up.quorate-members.wrong': 'Rhowch nifer y bobl, o 1 i 30',
  'panels.arrange.set-up.quorate-members.too-many':
    'Rhaid i fwy fod yno nag sy’n eistedd ar y panel. Enwch fwy o aelodau neu gostyngwch y nifer.',
  'panels.arrange.set-up.quorate-kinds': 'Pwy ohonynt sy’n gorfod bod yno bob tro',

  'panels.arrange.set-up.papers-and-access': 'Papurau a mynediad',
  'panels.arrange.set-up.papers': 'Mae angen y papurau cyn y panel',
  'panels.arrange.set-up.papers.hint': '0 i 30; 0 yw’r diwrnod ei hun',
  'panels.arrange.set-up.papers.unit': 'diwrnod gwaith',
  'panels.arrange.set-up.papers.wrong': 'Rhowch nifer y diwrnodau gwaith, o 0 i 30',
  'panels.arrange.set-up.access': 'Mae aelodau a chyflwynwyr yn cadw mynediad ar ôl y panel',
  'panels.arrange.set-up.access.hint': '0 i 90; mae 0 yn ei orffen am hanner nos ar ddiwrnod y panel',
  'panels.arrange.set-up.access.unit': 'diwrnod',
  'panels.arrange.set-up.access.wrong': 'Rhowch nifer y diwrnodau, o 0 i 90',

  'panels.arrange.set-up.agenda': 'Agenda achos',
  'panels.arrange.set-up.prompts': 'Sbardunau',
  'panels.arrange.set-up.prompts.hint':
    'Un ar bob llinell. Mae’r panel yn mynd drwyddynt ar gyfer pob achos, a chedwir nodiadau o dan bob un. Caiff sbardunau nad ydych yn eu newid eu dangos yn iaith pob darllenydd.',
  'panels.arrange.set-up.prompts.needed': 'Rhowch o leiaf un sbardun',
  'panels.arrange.set-up.prompts.too-long': 'Rhaid i sbardun fod yn 1,000 nod neu lai',
  'panels.arrange.set-up.prompts.too-many': 'Rhowch 30 sbardun neu lai',

  'panels.arrange.set-up.first.name': 'Panel cefnogi a herio',
  'panels.arrange.set-up.first.purpose':
    'Mae pobl uwch o bob asiantaeth yn meddwl gyda thîm am gynllun sydd wedi arafu: beth fyddai’n helpu’r plentyn hwn i symud ymlaen, a phwy all wneud hynny. Mae’r panel yn gwneud argymhellion. Ni all ddod â chynllun i ben na’i newid; dim ond cynhadledd amddiffyn plant all ddod â chynllun amddiffyn plant i ben.',

  'panels.arrange.prompt.1': 'Beth a arweiniodd at ble’r ydym ni nawr?',
  'panels.arrange.prompt.2': 'Beth sy’n rhwystro cynnydd?',
  'panels.arrange.prompt.3': 'Beth sy’n dal i orfod digwydd i’r plentyn hwn?',
  'panels.arrange.prompt.4': 'A yw’r grwpiau craidd yn gwneud gwahaniaeth?',
  'panels.arrange.prompt.5': 'A allai fframwaith arall ddal hyn yn well na’r cynllun presennol?',
  'panels.arrange.prompt.6': 'A yw cadeirydd y gynhadledd a rheolwr y tîm wedi cwrdd i’w drafod?',
  'panels.arrange.prompt.7': 'A oes rhywun yn poeni am gyfraniad asiantaeth, neu am ddiffyg cyfraniad?',
  'panels.arrange.prompt.8': 'A yw’r asiantaethau cywir o amgylch y bwrdd?',
  'panels.arrange.prompt.9': 'Beth ydym ni’n ei ddysgu, a beth welsom ni o’r blaen?',
} satisfies Record<keyof typeof en, string>;
