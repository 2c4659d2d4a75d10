import { cy as seats } from './seats/words.cy.ts';
import { cy as handOver } from './hand-over-the-lead/words.cy.ts';

export const cy = {
  ...seats,
  ...handOver,
  'team.lead': 'Gweithiwr proffesiynol arweiniol',
  'team.lead.is': 'Gweithiwr proffesiynol arweiniol: {name}, ers {date}.',
  'team.lead.gone': 'Ddim yn y tîm bellach: trosglwyddwch yr arwain',
  'team.lead.none': 'Does neb wedi’i enwi’n weithiwr proffesiynol arweiniol eto',
  'team.lead.notNamed': 'Heb ei enwi eto',
  'team.warning': 'Rhybudd',
  'team.now': 'Yn y tîm nawr',
  'team.none': 'Does neb yn y tîm eto',
  'team.none.how': 'Bydd pawb sy’n gweithio gyda’r plentyn yma, fesul asiantaeth, a sut i gysylltu â nhw.',
  'team.since': 'Ers {date}.',
  'team.until': 'Tan {date}.',
  'team.came.added': 'Ychwanegwyd gan {name}.',
  'team.came.allocated-worker': 'Yn dal yr achos.',
  'team.came.team-manager': 'Yn rheoli’r tîm sy’n dal yr achos.',
  'team.accountEnded': 'Mae eu cyfrif wedi dod i ben',
  'team.leave': 'Gadael y tîm',
  'team.end': 'Dod â’u lle i ben',
  'team.waiting': 'Mae trosglwyddo’r arwain i {name} yn aros am ateb.',
  'team.waiting.you': 'Mae trosglwyddo’r arwain yn aros am eich ateb chi.',
  'team.waiting.answer': 'Ateb',

  'team.past': 'Pwy oedd yn y tîm o’r blaen',
  'team.past.none': 'Does neb wedi gadael y tîm eto.',
  'team.past.who': 'Pwy',
  'team.past.when': 'Pryd',
  'team.past.why': 'Pam y daeth i ben',
  'team.past.span': '{from} hyd {until}',
  'team.past.by': 'Daethpwyd â’r lle i ben gan {name}.',
  'team.past.heldCase': 'Yn dal yr achos',
  'team.past.otherWorker': 'Mae rhywun arall yn dal yr achos nawr.',
  'team.leads': 'Pwy oedd yn arwain o’r blaen',
  'team.leads.one': '{name}, {agency}: o {from} hyd {until}',

  'team.beside': 'Y tîm',
  'team.beside.one': '{name}, {part}, {agency}',
  'team.beside.leads': '(yn arwain)',
  'team.beside.whole': 'Y tîm, a sut i gysylltu â nhw',

  'team.find.title': 'Ychwanegu rhywun at y tîm',
  'team.find.lead':
    'Chwiliwch am gydweithiwr o unrhyw asiantaeth yn y bartneriaeth. Byddwch yn dewis eu rhan ar y dudalen nesaf.',
  'team.find.label': 'Enw, swydd, tîm neu asiantaeth',
  'team.find.hint': 'Mae dechrau pob gair yn ddigon, fel “lowri ev” neu “ymwelydd iechyd”.',
  'team.find.needed': 'Rhowch enw, swydd, tîm neu asiantaeth',
  'team.find.tooLong': 'Rhowch 100 nod neu lai',
  'team.find.button': 'Chwilio',
  'team.find.found':
    '{count, plural, =0 {Neb wedi’i ganfod} zero {Neb wedi’i ganfod} one {1 cydweithiwr wedi’i ganfod} two {# gydweithiwr wedi’u canfod} few {# chydweithiwr wedi’u canfod} many {# chydweithiwr wedi’u canfod} other {# cydweithiwr wedi’u canfod}}',
  'team.find.here': 'yn y tîm yn barod',
  'team.find.more': 'Mae rhagor. Teipiwch fwy o’r enw i ddod o hyd i’r un iawn.',
  'team.find.none':
    'Does neb â chyfrif yma yn cyfateb. Edrychwch ar y sillafu, neu gofynnwch i weinyddwr eu hasiantaeth eu gwahodd.',

  'team.add': 'Ychwanegu rhywun at y tîm',
  'team.add.title': 'Ychwanegu {name} at y tîm',
  'team.add.lead':
    'O’r eiliad y byddwch yn cadw hyn, bydd {name} yn gweld y plentyn hwn: y manylion, y cynlluniau, a’r hyn y mae asiantaethau wedi’i ysgrifennu ar gyfer y tîm.',
  'team.add.restricted':
    'Mae mynediad at y plentyn hwn yn gyfyngedig: ni fydd {name} yn gweld dim nes i’r swyddog diogelu data neu sicrhau ansawdd eu henwi ar ei gyfer.',
  'team.add.seat': 'Beth yw eu rôl wrth ddod?',
  'team.add.seat.needed': 'Dewiswch beth yw eu rôl wrth ddod',
  'team.add.part': 'Beth maen nhw’n ei wneud i’r plentyn',
  'team.add.part.hint': 'Fel “ymwelydd iechyd, yn ei phwyso bob pythefnos”.',
  'team.add.part.needed': 'Rhowch beth maen nhw’n ei wneud i’r plentyn',
  'team.add.part.tooLong': 'Rhowch beth maen nhw’n ei wneud mewn 200 nod neu lai',
  'team.add.from': 'Yn y tîm ers',
  'team.add.from.hint': 'Heddiw, neu ddiwrnod cynharach os ydyn nhw wedi gweithio gyda’r plentyn yn hirach.',
  'team.add.from.needed': 'Rhowch ers pryd maen nhw yn y tîm',
  'team.add.from.notADate': 'Rhowch ers pryd fel dyddiad go iawn, fel 27 3 2026',
  'team.add.from.future': 'Rhaid i’r dyddiad fod heddiw neu’n gynharach',
  'team.add.isHere':
    'Mae {name} yn y tîm yn barod. I newid beth maen nhw’n ei wneud, dewch â’u lle i ben a’u hychwanegu eto.',
  'team.add.save': 'Ychwanegu at y tîm',

  'team.end.title': 'Dod â lle {name} yn y tîm i ben',
  'team.end.title.you': 'Gadael y tîm',
  'team.end.lead':
    'Gyda’u lle daw i ben yr hyn y mae {name} yn ei weld o’r plentyn hwn trwyddo. Mae’r hyn a ysgrifennwyd ganddynt yn aros. Os oes ganddynt reswm arall dros weld y plentyn, mae hwnnw’n aros hefyd.',
  'team.end.lead.you':
    'Gyda’ch lle daw i ben yr hyn yr ydych yn ei weld o’r plentyn hwn trwyddo. Mae’r hyn a ysgrifennwyd gennych yn aros. Os oes gennych reswm arall dros weld y plentyn, mae hwnnw’n aros hefyd.',
  'team.end.isLead':
    'Mae {name} yn arwain y tîm hwn. Trosglwyddwch yr arwain yn gyntaf: nid yw tîm byth heb rywun yn arwain.',
  'team.end.until': 'Pryd mae’n dod i ben?',
  'team.end.until.hint':
    'Heddiw neu ddiwrnod cynharach: daw i ben pan fyddwch yn cadw hyn. Diwrnod diweddarach: daw i ben ohono’i hun ar y diwrnod hwnnw.',
  'team.end.until.needed': 'Rhowch pryd mae’n dod i ben',
  'team.end.until.notADate': 'Rhowch pryd mae’n dod i ben fel dyddiad go iawn, fel 27 3 2026',
  'team.end.until.before': 'Ni chaiff y diwedd fod cyn {date}, pan ddaethant',
  'team.end.because': 'Pam mae’n dod i ben',
  'team.end.because.hint': 'Fel “symudodd i ysgol arall”.',
  'team.end.because.needed': 'Rhowch pam mae’n dod i ben',
  'team.end.because.tooLong': 'Ysgrifennwch pam mewn 2,000 nod neu lai',
  'team.end.save': 'Dod â’u lle i ben',
  'team.end.save.you': 'Gadael y tîm',
  'team.left.title': 'Rydych wedi gadael y tîm',
  'team.left.lead':
    'Nid ydych yn gweld y plentyn hwn bellach. Mae’r hyn a ysgrifennwyd gennych yn aros, ac mae’r tîm yn gweld eich bod wedi bod ynddo.',
  'team.left.back': 'Fy ngwaith',

  'team.event.source': 'Y tîm',
  'team.event.joined': 'Ymunodd {name}, {agency}, â’r tîm: {part}',
  'team.event.left': 'Gadawodd {name}, {agency}, y tîm: {because}',
  'team.event.lead-named': 'Daeth {name} yn weithiwr proffesiynol arweiniol',
  'team.event.lead-handed-over': 'Trosglwyddwyd yr arwain o {from} i {name}',

  'team.record.title': 'Y tîm o amgylch y plentyn',
  'team.record.member': '{name}, {agency}, yn y tîm',
  'team.record.led': '{name} oedd y gweithiwr proffesiynol arweiniol',
} as const;
