import type { en } from './words.en.ts';

export const cy = {
  'panels.report.title': 'Adroddiad i’r is-grŵp sicrhau ansawdd',
  'panels.report.from': 'O',
  'panels.report.to': 'Hyd',
  'panels.report.show': 'Dangos',
  'panels.report.from.wrong': 'Rhowch y diwrnod cyntaf fel dyddiad go iawn',
  'panels.report.to.wrong': 'Rhowch y diwrnod olaf fel dyddiad go iawn',
  'panels.report.to.before': 'Ni chaiff y diwrnod olaf fod cyn y cyntaf',
  'panels.report.lead':
    'O {from} hyd {to}: {panels, plural, zero {# panel} one {# panel} two {# banel} few {# phanel} many {# phanel} other {# panel}}, {cases, plural, zero {# achos} one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}}, {children, plural, zero {# plentyn} one {# plentyn} two {# blentyn} few {# phlentyn} many {# phlentyn} other {# plentyn}}.',
  'panels.report.small':
    '* Rhif o 1 i 5: efallai y gŵyr rhywun am bwy y mae. Peidiwch â’i gyhoeddi. Mae’r ffeiliau i’w cyhoeddi’n gadael y rhain allan, a phopeth y gellid eu cyfrifo ohono. Cyhoeddwch un cyfnod ar y tro: gellir tynnu dau sy’n gorgyffwrdd oddi wrth ei gilydd.',
  'panels.report.files': 'Mynd ag ef gyda chi',
  'panels.report.files.subgroup': 'I’r is-grŵp',
  'panels.report.files.publication': 'I’w gyhoeddi',
  'panels.report.none': 'Dim byd yn y cyfnod hwn eto',
  'panels.report.none.how':
    'Ar ôl i’r panel gyfarfod, cyfrifir yma ei achosion, pwy ddaeth, beth a argymhellwyd a sut y symudodd cynlluniau. Dewiswch gyfnod arall uchod.',
  'panels.report.noRows': 'Dim yn y cyfnod hwn.',
  'panels.report.all': 'Pob un',
  'panels.report.noAgency': 'Annibynnol',
  'panels.report.source': 'Ffynhonnell: Teamaround, fel y mae heddiw.',

  'panels.report.criteria.title': 'Achosion yn ôl maen prawf, a pha mor hir y buont yn aros',
  'panels.report.criteria.definition':
    'Achosion y mae’r panel wedi’u trafod. Diwrnodau o’r diwrnod y daeth yr achos i fodloni ei faen prawf hyd ddiwrnod y panel.',
  'panels.report.criteria.names': 'Maen prawf',
  'panels.report.criteria.column.cases': 'Achosion',
  'panels.report.criteria.column.median': 'Diwrnodau, canolrif',
  'panels.report.criteria.column.longest': 'Diwrnodau, hiraf',
  'panels.report.criterion.a': '(a) Cynllun plentyn mewn angen ers dros flwyddyn',
  'panels.report.criterion.b': '(b) Cynllun amddiffyn plant ar ôl ei drydydd adolygiad',
  'panels.report.criterion.c': '(c) Cynllun amddiffyn plant eto o fewn dwy flynedd',
  'panels.report.criterion.d': '(d) Gofynnodd y rhwydwaith am amser i feddwl',

  'panels.report.ages.title': 'Achosion yn ôl oed y cynllun',
  'panels.report.ages.definition':
    'Oed, ar ddiwrnod y panel, y cynllun hynaf yr oedd plentyn o’r achos arno.',
  'panels.report.ages.names': 'Oed y cynllun',
  'panels.report.ages.column.cases': 'Achosion',
  'panels.report.age.under-one': 'O dan 1 flwyddyn',
  'panels.report.age.one': '1 flwyddyn, o dan 2',
  'panels.report.age.two': '2 flynedd, o dan 3',
  'panels.report.age.three': '3 blynedd neu fwy',
  'panels.report.age.none': 'Dim cynllun',

  'panels.report.recommendations.title': 'Beth ddaeth o’r argymhellion',
  'panels.report.recommendations.definition':
    'Argymhellion a wnaed yn y paneli hyn, yn ôl asiantaeth y sawl y gofynnwyd iddo, fel y maent heddiw. Hwyr: heibio i’w ddyddiad, neu heb ymateb mewn pryd. Ni chyfrifir yr hyn a dynnodd y panel yn ôl.',
  'panels.report.recommendations.names': 'Asiantaeth',
  'panels.report.recommendations.column.done-in-time': 'Wedi’i wneud mewn pryd',
  'panels.report.recommendations.column.done-late': 'Wedi’i wneud yn hwyr',
  'panels.report.recommendations.column.open': 'Ar y gweill',
  'panels.report.recommendations.column.late': 'Wedi’i dderbyn, yn hwyr',
  'panels.report.recommendations.column.unanswered': 'Dim ymateb eto',
  'panels.report.recommendations.column.unanswered-late': 'Dim ymateb eto, yn hwyr',
  'panels.report.recommendations.column.not-accepted': 'Heb ei dderbyn',
  'panels.report.recommendations.column.all': 'Pob un',
  'panels.report.answered.title': 'Ymatebwyd, gwnaed, hwyr',
  'panels.report.answered.definition':
    'Yr un argymhellion, pob un wedi’i gyfrif o dan bopeth sy’n wir amdano.',
  'panels.report.answered.names': 'Asiantaeth',
  'panels.report.answered.column.all': 'Pob un',
  'panels.report.answered.column.answered': 'Ymatebwyd',
  'panels.report.answered.column.done': 'Wedi’u gwneud',
  'panels.report.answered.column.late': 'Hwyr nawr',

  'panels.report.attendance.title': 'Pwy ddaeth',
  'panels.report.attendance.definition':
    'Seddi’r cadeirydd a’r aelodau yn y paneli hyn, yn ôl asiantaeth. Mae un sedd mewn un panel yn cyfrif unwaith.',
  'panels.report.attendance.names': 'Asiantaeth',
  'panels.report.attendance.column.yes': 'Daeth',
  'panels.report.attendance.column.stand-in': 'Dirprwy',
  'panels.report.attendance.column.no': 'Ni ddaeth',
  'panels.report.attendance.column.not-noted': 'Heb ei nodi',
  'panels.report.attendance.column.all': 'Pob un',

  'panels.report.themes.title': 'Themâu',
  'panels.report.themes.definition': 'Mae achos yn cyfrif unwaith o dan bob un o’i themâu.',
  'panels.report.themes.names': 'Thema',
  'panels.report.themes.column.cases': 'Achosion',

  'panels.report.outcomes.title': 'Sut y symudodd cynlluniau',
  'panels.report.outcomes.definition':
    'Plant yr achosion hyn, yn ôl eu cynllun dri a chwe mis ar ôl y panel, o’i gymharu â diwrnod y panel. Cynhadledd neu’r tîm yn unig sy’n dirwyn cynllun i ben neu’n ei newid, byth y panel.',
  'panels.report.outcomes.chartDefinition':
    'Plant a oedd ar gynllun ar ddiwrnod y panel, yn ôl sut yr oedd wedi symud dri a chwe mis yn ddiweddarach.',
  'panels.report.outcomes.source':
    'Ffynhonnell: datganiadau data’r awdurdod; lle nad oes un sy’n ei ddangos eto, yr hyn a ddywedodd gweithwyr proffesiynol.',
  'panels.report.outcomes.names': 'Y cynllun',
  'panels.report.outcomes.when': 'Ar ôl y panel',
  'panels.report.outcomes.after': '{months} mis',
  'panels.report.outcomes.children': 'Plant',
  'panels.report.outcomes.column.three': 'Ar ôl 3 mis',
  'panels.report.outcomes.column.six': 'Ar ôl 6 mis',
  'panels.report.outcome.not-due': 'Heb ddod i ben eto',
  'panels.report.outcome.none': 'Dim cynllun ar y diwrnod',

  'panels.report.part.done': 'Wedi’u gwneud mewn pryd',
  'panels.report.part.doneLate': 'Wedi’u gwneud yn hwyr',
  'panels.report.part.open': 'Ar y gweill',
  'panels.report.part.late': 'Hwyr',
  'panels.report.part.unanswered': 'Dim ymateb eto',
  'panels.report.part.notAccepted': 'Heb eu derbyn',
  'panels.report.part.ended': 'Wedi dod i ben',
  'panels.report.part.down': 'Wedi camu i lawr',
  'panels.report.part.same': 'Yr un, neu un arall o’r un math',
  'panels.report.part.up': 'Wedi camu i fyny',
  'panels.report.part.unknown': 'Ddim yn hysbys',
  'panels.report.part.notDue': 'Heb ddod i ben eto',
  'panels.report.finding.recommendations':
    'Gwnaed {done} o {all, plural, zero {# argymhelliad} one {# argymhelliad} two {# argymhelliad} few {# argymhelliad} many {# argymhelliad} other {# argymhelliad}}; {late, plural, =0 {nid oes yr un yn hwyr} zero {nid oes yr un yn hwyr} one {mae # yn hwyr} two {mae # yn hwyr} few {mae # yn hwyr} many {mae # yn hwyr} other {mae # yn hwyr}}',
  'panels.report.finding.outcomes':
    'Ar ôl {months} mis, roedd y cynllun wedi dod i ben neu gamu i lawr ar gyfer {better} o {known, plural, zero {# plentyn} one {# plentyn} two {# blentyn} few {# phlentyn} many {# phlentyn} other {# plentyn}} y mae eu cynllun yn hysbys',
  'panels.report.finding.notYet': 'Nid yw’n hysbys eto sut y symudodd y cynlluniau',

  'panels.report.csv.table': 'Tabl',
  'panels.report.csv.row': 'Rhes',
  'panels.report.csv.measure': 'Mesur',
  'panels.report.csv.value': 'Gwerth',
  'panels.report.csv.small': 'O 1 i 5: peidiwch â’i gyhoeddi',
  'panels.report.csv.yes': 'ie',
  'panels.report.pdf.title': 'Adroddiad y {panel}',
  'panels.report.pdf.period': 'O {from} hyd {to}',
  'panels.report.pdf.subgroup':
    'I’r is-grŵp sicrhau ansawdd. Mae rhifau a nodir â * o 1 i 5 ac ni ddylid eu cyhoeddi: defnyddiwch yr adroddiad i’w gyhoeddi yn lle hynny.',
  'panels.report.pdf.publication':
    'c: heb ei gyhoeddi. Mae o 1 i 5, neu gellid cyfrifo rhif felly ohono, neu mae am un achos yn unig.',
} satisfies Record<keyof typeof en, string>;
