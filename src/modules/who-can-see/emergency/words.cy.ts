import type { en } from './words.en.ts';

export const cy = {
  'navigation.emergency-access': 'Mynediad brys',
  'whoCanSee.emergency.title': 'Mae angen imi weld plentyn nawr',
  'whoCanSee.emergency.lead':
    'Ar gyfer plentyn nad ydych yn gweithio gydag ef a bod rhaid ichi benderfynu amdano nawr. Chwiliwch am y plentyn yn ôl yr hyn a wyddoch. Cewch wybod pwy i’w ffonio yn gyntaf.',
  'whoCanSee.emergency.notFound': 'Ni chafwyd neb wrth hynny’n union',
  'whoCanSee.emergency.frontDoor':
    'Gwiriwch y sillafu a’r dyddiad. Os gallai plentyn fod mewn perygl, ffoniwch ddrws blaen gofal cymdeithasol plant nawr, neu 999. Nid yw rhai plant yn cael eu dangos yma: mae’r drws blaen yn gwybod amdanynt.',
  'whoCanSee.emergency.years':
    '{count, plural, zero {dan 1 oed} one {# oed} two {# oed} few {# oed} many {# oed} other {# oed}}',
  'whoCanSee.emergency.noAge': 'oed heb fod yn hysbys, neu heb ei eni eto',
  'whoCanSee.emergency.ring':
    'Ffoniwch {agency} yn gyntaf os oes amser: gallant ddweud wrthych yr hyn y mae ei angen arnoch heb hyn.',
  'whoCanSee.emergency.consequence':
    'Os agorwch y plentyn hwn, byddwch yn ei weld am {count, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}. Rhoddir gwybod i weithiwr y plentyn ac i’r swyddog diogelu data ar unwaith. Mae eich rheswm yn aros ar dudalennau’r plentyn am byth, a bydd rhywun yn edrych a oedd ei angen.',
  'whoCanSee.emergency.reason': 'Pam mae angen ichi weld y plentyn hwn nawr?',
  'whoCanSee.emergency.reason.hint': 'Beth sydd wedi digwydd, a beth y mae’n rhaid ichi ei benderfynu',
  'whoCanSee.emergency.reason.needed': 'Ysgrifennwch pam mae angen ichi weld y plentyn hwn nawr',
  'whoCanSee.emergency.reason.short':
    'Ysgrifennwch ychydig mwy: beth sydd wedi digwydd, a beth y mae’n rhaid ichi ei benderfynu',
  'whoCanSee.emergency.reason.tooLong': 'Ysgrifennwch pam mewn 2,000 nod neu lai',
  'whoCanSee.emergency.button':
    'Agor y plentyn hwn am {count, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}',
  'whoCanSee.emergency.tooLate':
    'Mae mwy na chwarter awr ers ichi ddod o hyd i’r plentyn. Chwiliwch amdano eto',
  'whoCanSee.emergency.kept':
    'Dyma’r hyn yr oeddech wedi’i ysgrifennu. Copïwch ef, a chwiliwch am y plentyn eto:',
  'whoCanSee.emergency.endTitle': 'Dod â mynediad brys i ben',
  'whoCanSee.emergency.endWhat':
    'Ni fyddwch yn gweld y plentyn hwn mwyach. Mae’r hyn a wnaethoch yn aros ar y llwybr archwilio.',
  'whoCanSee.emergency.endButton': 'Dod ag ef i ben nawr',
  'whoCanSee.emergency.why': '“{why}” {result}.',
  'whoCanSee.emergency.outcome.open': 'Heb edrych arno eto',
  'whoCanSee.emergency.outcome.needed': 'Roedd ei angen',
  'whoCanSee.emergency.outcome.could-have-asked': 'Byddai gofyn yn gyntaf wedi bod yn ddigon',
  'whoCanSee.emergency.outcome.not-needed': 'Nid oedd ei angen',
  'whoCanSee.emergency.action': 'Edrych ar fynediad brys',
  'whoCanSee.emergency.action.why': 'Agorodd rhywun blentyn nad yw’n gweithio gydag ef. A oedd angen hynny?',
  'whoCanSee.emergency.letter.reviewer.subject': 'Mynediad brys i edrych arno',
  'whoCanSee.emergency.letter.reviewer.body':
    'Mae rhywun wedi agor plentyn nad yw’n gweithio gydag ef, mewn argyfwng.\n\nEdrychwch arno erbyn {due}: {address}',
  'whoCanSee.emergency.letter.worker.subject': 'Agorwyd plentyn yr ydych yn gweithio gydag ef mewn argyfwng',
  'whoCanSee.emergency.letter.worker.body':
    'Mae rhywun wedi agor plentyn yr ydych yn gweithio gydag ef, mewn argyfwng. Gallwch ddarllen pwy a pham: {address}\n\nBydd y swyddog diogelu data yn edrych arno erbyn {due}.',

  'whoCanSee.review.title': 'Mynediad brys',
  'whoCanSee.review.lead': 'Agorodd rhywun blentyn nad yw’n gweithio gydag ef. A oedd angen hynny?',
  'whoCanSee.review.waiting':
    '{count, plural, zero {# i edrych arno} one {# i edrych arno} two {# i edrych arnynt} few {# i edrych arnynt} many {# i edrych arnynt} other {# i edrych arnynt}}',
  'whoCanSee.review.reviewed': 'Wedi edrych arnynt',
  'whoCanSee.review.when': 'Pryd',
  'whoCanSee.review.who': 'Pwy',
  'whoCanSee.review.reason': 'Beth a ysgrifennodd',
  'whoCanSee.review.outcome': 'Beth ddaeth ohono',
  'whoCanSee.review.none': 'Dim i edrych arno',
  'whoCanSee.review.none.how':
    'Pan fydd rhywun yn agor plentyn mewn argyfwng, bydd yma ar unwaith, ac ar eich tudalen Fy ngwaith.',
  'whoCanSee.review.one': 'Mynediad brys',
  'whoCanSee.review.question': 'A oedd ei angen?',
  'whoCanSee.review.outcome.needed': 'Dewiswch a oedd ei angen',
  'whoCanSee.review.note': 'Beth a gawsoch, a beth sy’n dilyn',
  'whoCanSee.review.note.hint': 'Er enghraifft pwy a holwyd gennych, a beth fydd eu hasiantaeth yn ei wneud',
  'whoCanSee.review.note.needed': 'Ysgrifennwch beth a gawsoch',
  'whoCanSee.review.note.tooLong': 'Ysgrifennwch beth a gawsoch mewn 2,000 nod neu lai',
  'whoCanSee.review.button': 'Cadw',
  'whoCanSee.review.own': 'Chi oedd hwn: bydd rhywun arall yn edrych arno',
  'whoCanSee.review.meanwhile': 'Edrychodd {name} ar hwn tra oeddech yn ysgrifennu. Ni newidiwyd dim',
  'whoCanSee.review.by': '{name}, {when}',
} as const satisfies Record<keyof typeof en, string>;
