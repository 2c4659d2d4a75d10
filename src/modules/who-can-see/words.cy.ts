import { cy as emergency } from './emergency/words.cy.ts';
import { cy as restriction } from './restriction/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = {
  ...emergency,
  ...restriction,
  'whoCanSee.title': 'Pwy sy’n gallu gweld y plentyn hwn',
  'whoCanSee.warning': 'Rhybudd',
  'whoCanSee.localId': 'dynodydd lleol {localId}',
  'whoCanSee.looks': 'Pwy sydd wedi edrych ar y plentyn hwn',
  'whoCanSee.pointer.officer':
    'Rydych yn gweld pwy sy’n gallu gweld y plentyn hwn, a pham. Mae tudalennau’r plentyn ei hun ar gyfer y rhai sy’n gweithio gydag ef.',
  'whoCanSee.pointer.agency':
    'Rydych yn gweld pobl eich asiantaeth eich hun. Mae tudalennau’r plentyn ei hun ar gyfer y rhai sy’n gweithio gydag ef.',
  'whoCanSee.restricted': 'Mynediad cyfyngedig: dim ond pobl a enwyd sy’n gweld y plentyn hwn.',
  'whoCanSee.now':
    '{count, plural, zero {Neb wrth ei enw} one {# person, wrth ei enw} two {# berson, wrth eu henwau} few {# pherson, wrth eu henwau} many {# pherson, wrth eu henwau} other {# person, wrth eu henwau}}',
  'whoCanSee.now.none': 'Nid oes neb wrth ei enw yn gweithio gyda’r plentyn hwn.',
  'whoCanSee.groups': 'Am mai’r bartneriaeth gyfan yw eu gwaith',
  'whoCanSee.group':
    '{role}: {count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}',
  'whoCanSee.asleep': 'Nid tra bydd mynediad at y plentyn yn gyfyngedig',
  'whoCanSee.asleep.why':
    'Mae ganddynt reswm, ond nid ydynt wedi’u henwi. Bydd y rheswm yn cyfrif eto pan godir y cyfyngiad.',
  'whoCanSee.before': 'Pwy oedd yn gallu o’r blaen',
  'whoCanSee.before.none': 'Nid oes rheswm neb wedi dod i ben.',
  'whoCanSee.change': 'Ei newid',
  'whoCanSee.link.restrict': 'Cyfyngu mynediad at y plentyn hwn',
  'whoCanSee.link.protect-address': 'Gwarchod y cyfeiriad',

  'whoCanSee.since': 'Ers {since}.',
  'whoCanSee.sinceUntil': 'O {since} hyd {until}.',
  'whoCanSee.by': 'Rhoddwyd yno gan {name}.',
  'whoCanSee.byReturn': 'Rhoddwyd yno gan ddatganiad data neu restr o bobl.',
  'whoCanSee.accountEnded': 'Mae eu cyfrif wedi dod i ben.',
  'whoCanSee.because.allocated-worker': 'yn dal yr achos',
  'whoCanSee.because.team-manager': 'yn rheoli’r tîm sy’n dal yr achos',
  'whoCanSee.because.team-member': 'yn y tîm o amgylch y plentyn',
  'whoCanSee.because.named': 'wedi’i enwi ar gyfer y plentyn hwn tra bydd y mynediad yn gyfyngedig',
  'whoCanSee.because.panel-presenter': 'yn cyflwyno’r achos i banel',
  'whoCanSee.because.recommendation-owner': 'gofynnodd panel iddynt wneud rhywbeth',
  'whoCanSee.because.conference': 'wedi cael gwahoddiad i gynhadledd amddiffyn plant',
  'whoCanSee.because.escalation': 'yn cymryd rhan mewn anghytundeb rhwng asiantaethau',
  'whoCanSee.because.panel-member': 'yn aelod o banel sy’n edrych ar yr achos',
  'whoCanSee.because.emergency': 'agorodd y plentyn hwn mewn argyfwng',

  'whoCanSee.find.localId': 'Dynodydd lleol',
  'whoCanSee.find.localId.hint': 'Rhif yr awdurdod ei hun ar gyfer y plentyn, os yw gennych',
  'whoCanSee.find.or': 'neu',
  'whoCanSee.find.familyName': 'Enw teuluol',
  'whoCanSee.find.born': 'Dyddiad geni',
  'whoCanSee.find.givenName': 'Enw cyntaf',
  'whoCanSee.find.givenName.hint': 'Dim ond os oes mwy nag un plentyn yn cyfateb, megis gefeilliaid',
  'whoCanSee.find.button': 'Chwilio',
  'whoCanSee.find.needed': 'Rhowch ddynodydd lleol, neu enw teuluol a dyddiad geni',
  'whoCanSee.find.born.needed': 'Rhowch y dyddiad geni',
  'whoCanSee.find.born.wrong': 'Rhowch y dyddiad geni fel dyddiad go iawn',
  'whoCanSee.find.tooLong': 'Rhowch 100 nod neu lai, a 40 ar gyfer dynodydd lleol',
  'whoCanSee.find.none': 'Nid oes neb yn hysbys wrth hynny’n union. Gwiriwch y sillafu a’r dyddiad',
  'whoCanSee.find.several':
    'Mae mwy nag un plentyn yn cyfateb. Rhowch yr enw cyntaf, neu defnyddiwch y dynodydd lleol',

  'whoCanSee.named.emails': 'Rhywun arall',
  'whoCanSee.named.emails.hint': 'Eu cyfeiriadau e-bost gwaith, un ar bob llinell',
  'whoCanSee.named.needed': 'Dewiswch o leiaf un person, neu rhowch gyfeiriad e-bost',
  'whoCanSee.named.unknown':
    'Nid oes gan neb yma’r cyfeiriad e-bost {email}. Gwiriwch ef, neu gofynnwch i’w hasiantaeth',
  'whoCanSee.named.tooMany':
    '{count, plural, zero {Rhowch ddim mwy na # cyfeiriad e-bost} one {Rhowch ddim mwy na # cyfeiriad e-bost} two {Rhowch ddim mwy na # gyfeiriad e-bost} few {Rhowch ddim mwy na # chyfeiriad e-bost} many {Rhowch ddim mwy na # chyfeiriad e-bost} other {Rhowch ddim mwy na # cyfeiriad e-bost}}',

  'whoCanSee.address.title': 'Gwarchod y cyfeiriad',
  'whoCanSee.address.lead':
    'Gwnewch hyn pan allai rhywun na ddylai ddod o hyd i’r plentyn ddysgu’r cyfeiriad o dudalen neu bapur. Dim ond y bobl yr ydych yn eu henwi fydd yn ei weld. Bydd pawb arall yn darllen “Cyfeiriad gwarchodedig” a phwy i’w holi. Nid yw mynediad brys yn ei ddangos.',
  'whoCanSee.address.chronology':
    'Nid yw’r hyn y mae pobl wedi’i ysgrifennu yn y gronoleg yn newid. Edrychwch a oes cyfeiriad, ysgol neu le wedi’i enwi yno, a’i gywiro.',
  'whoCanSee.address.why': 'Pam mae’n rhaid ei warchod',
  'whoCanSee.address.why.hint':
    'Dim ond y bobl yr ydych yn eu henwi sy’n darllen hyn. Peidiwch ag ysgrifennu’r cyfeiriad yma.',
  'whoCanSee.address.why.needed': 'Ysgrifennwch pam mae’n rhaid gwarchod y cyfeiriad',
  'whoCanSee.address.why.tooLong': 'Ysgrifennwch pam mewn 2,000 nod neu lai',
  'whoCanSee.address.named': 'Pwy gaiff ei weld',
  'whoCanSee.address.contact': 'Pwy i’w holi amdano',
  'whoCanSee.address.contact.hint': 'Enw a rhif ffôn, neu ddesg ddyletswydd. Mae pawb yn darllen hyn.',
  'whoCanSee.address.contact.needed': 'Ysgrifennwch pwy i’w holi am y cyfeiriad',
  'whoCanSee.address.contact.tooLong': 'Ysgrifennwch pwy i’w holi mewn 200 nod neu lai',
  'whoCanSee.address.hidesTeam':
    'Cuddio enw’r tîm hefyd ({team}): mae’n dweud ym mha ran o’r ardal y mae’r plentyn yn byw',
  'whoCanSee.address.button': 'Gwarchod y cyfeiriad',
  'whoCanSee.address.meanwhile':
    'Gwarchododd rhywun y cyfeiriad hwn tra oeddech yn ysgrifennu. Ni newidiwyd dim',
  'whoCanSee.address.is': 'Mae’r cyfeiriad yn warchodedig. Gofynnwch i {contact}',
  'whoCanSee.address.readers': 'Wedi’u henwi i’w weld: {names}.',
  'whoCanSee.address.teamHidden': 'Mae enw’r tîm wedi’i guddio hefyd.',
  'whoCanSee.address.notYou': 'Dim ond nhw all ei ddangos eto.',
  'whoCanSee.address.change': 'Newid pwy gaiff ei weld',
  'whoCanSee.address.change.lead':
    'Mae’r cyfeiriad yn aros wedi’i warchod. Ni fydd y rhai rydych yn eu gadael allan yn gallu ei weld o’u tudalen nesaf ymlaen.',
  'whoCanSee.address.change.button': 'Newid pwy gaiff ei weld',
  'whoCanSee.address.change.meanwhile':
    'Newidiodd rhywun arall pwy gaiff ei weld tra oeddech yn dewis. Dyma’r bobl nawr: dewiswch eto',
  'whoCanSee.address.change.now': 'Pwy gaiff ei weld nawr: {names}.',
  'whoCanSee.address.end': 'Dangos y cyfeiriad eto',
  'whoCanSee.address.end.what':
    'Bydd pawb sy’n gweld y plentyn hwn yn gweld y cyfeiriad, a’r hyn a gywirwyd ynddo.',
  'whoCanSee.address.end.button': 'Ei ddangos eto',
} as const satisfies Record<keyof typeof en, string>;
