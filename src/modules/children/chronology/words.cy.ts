import type { en } from './words.en.ts';

export const cy = {
  'children.chronology.fromReturn': 'Gofal cymdeithasol, o’r datganiad data',
  'children.until': 'hyd at {date}',
  'children.chronology.none': 'Nid oes dim ar y llinell amser hon eto',
  'children.chronology.none.how':
    'Bydd yr hyn y mae pob asiantaeth yn ei ysgrifennu am y plentyn hwn yma, wrth ymyl yr hyn y mae’r datganiad data’n ei ddweud am atgyfeiriadau, asesiadau, cynadleddau, cynlluniau ac adolygiadau.',
  'children.chronology.shown':
    '{count, plural, zero {# o {total} ar y llinell amser.} one {# o {total} ar y llinell amser.} two {# o {total} ar y llinell amser.} few {# o {total} ar y llinell amser.} many {# o {total} ar y llinell amser.} other {# o {total} ar y llinell amser.}}',
  'children.chronology.everySource': 'Pob asiantaeth',
  'children.chronology.everyTheme': 'Pob thema',
  'children.chronology.everySignificance': 'Popeth',
  'children.chronology.everyWriter': 'Pawb',
  'children.chronology.fromFirst': 'Y flwyddyn gyntaf',
  'children.chronology.toLast': 'Y flwyddyn olaf',
  'children.chronology.search': 'Dod o hyd yn y testun',
  'children.chronology.search.tooLong': 'Rhowch 100 nod neu lai i ddod o hyd iddynt yn y testun',
  'children.when.about': 'tua {date}',
  'children.filter.source': 'Asiantaeth',
  'children.filter.theme': 'Thema',
  'children.filter.significance': 'Arwyddocâd',
  'children.filter.from': 'O',
  'children.filter.to': 'Hyd at',
  'children.filter.who': 'Ysgrifennwyd gan',
  'children.filter.button': 'Dangos',
  'children.filter.clear': 'Dangos popeth',
  'children.atLeast.2': 'Pethau pwysig a throbwyntiau',
  'children.atLeast.3': 'Trobwyntiau yn unig',

  'children.picture.caption':
    'Y blynyddoedd {from} i {to}. Po fwyaf y marc, mwyaf ei arwyddocâd; cynlluniau yw’r bandiau, a heddiw yw’r llinell ar i fyny.',
  'children.picture.region': 'Llun o’r blynyddoedd',
  'children.picture.said':
    '{count, plural, zero {Dim} one {# peth} two {# beth} few {# pheth} many {# pheth} other {# peth}} o {from} i {to}, gan {sources}. Mae’r rhan fwyaf, {most}, o {year}. {turningPoints, plural, zero {Nid oes yr un trobwynt} one {Mae # yn drobwynt} two {Mae # yn drobwyntiau} few {Mae # yn drobwyntiau} many {Mae # yn drobwyntiau} other {Mae # yn drobwyntiau}}.',
  'children.picture.table': 'Y llun fel tabl',
  'children.picture.table.caption': 'Faint y mae pob ffynhonnell yn ei ddweud am bob blwyddyn',
  'children.picture.turningPoints':
    '{count, plural, zero {(dim trobwynt)} one {(# trobwynt)} two {(# drobwynt)} few {(# throbwynt)} many {(# throbwynt)} other {(# trobwynt)}}',
  'children.picture.child-in-need': 'plentyn mewn angen',
  'children.picture.child-protection': 'amddiffyn plant',

  'children.theme.plans-and-meetings': 'Cynlluniau a chyfarfodydd',
  'children.theme.harm': 'Niwed neu risg o niwed',
  'children.theme.family-and-home': 'Y teulu a bywyd gartref',
  'children.theme.health': 'Iechyd',
  'children.theme.learning': 'Ysgol a dysgu',
  'children.theme.behaviour': 'Teimladau ac ymddygiad',
  'children.theme.police-and-crime': 'Yr heddlu a throseddu',
  'children.theme.missing-and-exploitation': 'Ar goll neu’n cael ei gamfanteisio',
  'children.theme.housing-and-money': 'Tai ac arian',
  'children.theme.visits-and-contact': 'Ymweliadau a chyswllt',
  'children.theme.strengths': 'Beth sy’n mynd yn dda',
  'children.theme.other': 'Rhywbeth arall',

  'children.significance.1': 'Cefndir',
  'children.significance.2': 'Pwysig',
  'children.significance.3': 'Trobwynt',
  'children.significance.1.hint': 'Da ei wybod wrth ddarllen y gweddill.',
  'children.significance.2.hint': 'Mae’n dweud rhywbeth am risg neu am gryfder.',
  'children.significance.3.hint': 'Roedd pethau’n wahanol wedyn.',

  'children.audience.agency': '{agency} yn unig',
  'children.audience.team': 'Y tîm o amgylch y plentyn',
  'children.audience.panel': 'Y tîm a phaneli',
  'children.audience.agency.hint': 'Cydweithwyr o’ch asiantaeth sy’n cael gweld y plentyn hwn.',
  'children.audience.team.hint':
    'Eich asiantaeth, gweithiwr a rheolwr y plentyn, pawb sydd â lle yn y tîm, a’r rhai sy’n gweithio i’r bartneriaeth gyfan.',
  'children.audience.panel.hint': 'Hefyd aelodau panel, tra bo’r panel yn edrych ar y plentyn hwn.',
  'children.audience.agency.short': 'i’w hasiantaeth ei hun',
  'children.audience.team.short': 'i’r tîm',
  'children.audience.panel.short': 'i’r tîm a phaneli',

  'children.entry.add': 'Ychwanegu cofnod',
  'children.entry.lead':
    'Bydd yn sefyll yn enw {agency}, gyda’ch enw chi. Ni ellir ei newid wedyn: ychwanegir cywiriad, a chedwir yr hyn a ysgrifennoch gyntaf.',
  'children.entry.save': 'Ychwanegu’r cofnod',
  'children.entry.happenedOn': 'Pryd y digwyddodd',
  'children.entry.happenedOn.hint':
    'Er enghraifft, 27 3 2026. Gadewch y diwrnod allan os mai dim ond y mis a wyddoch, a’r mis hefyd os mai dim ond y flwyddyn a wyddoch.',
  'children.entry.isAbout': 'Tua’r adeg honno: ni wn yn union',
  'children.entry.sourceSaid': 'Ble y mae wedi’i ysgrifennu',
  'children.entry.sourceSaid.hint':
    'Er enghraifft “llythyr gan yr ysgol, 3 Mawrth 2026”. Gadewch yn wag os nad yw yn unman.',
  'children.entry.sourceSaid.tooLong': 'Ysgrifennwch ble y mae wedi’i ysgrifennu mewn 500 nod neu lai',
  'children.entry.sourceFile': 'Y llythyr neu’r ddogfen ei hun, os yw gennych',
  'children.entry.sourceFile.hint':
    'PDF, Word, Excel, llun neu destun, hyd at 20 MB. Mae ar gyfer yr un darllenwyr.',
  'children.entry.writtenIn': 'wedi’i ysgrifennu yn: {source}',
  'children.entry.openSource': 'agor y ddogfen',
  'children.entry.openVoice': 'beth a wnaed yn ei gylch',
  'children.entry.happenedOn.needed': 'Rhowch y diwrnod y digwyddodd',
  'children.entry.happenedOn.notADate':
    'Rhowch y diwrnod y digwyddodd fel dyddiad go iawn, fel 27 3 2026, neu ei fis a’i flwyddyn yn unig, neu ei flwyddyn',
  'children.entry.happenedOn.future': 'Rhaid i’r diwrnod y digwyddodd fod heddiw neu’n gynharach',
  'children.entry.until': 'Hyd at (os parhaodd)',
  'children.entry.until.hint':
    'Gadewch yn wag os mai un diwrnod ydoedd, neu os yw’n parhau. Yma hefyd gellir gadael y diwrnod neu’r mis allan.',
  'children.entry.until.notADate':
    'Rhowch y diwrnod olaf fel dyddiad go iawn, fel 27 3 2026, neu gadewch yn wag',
  'children.entry.until.before': 'Rhaid i’r diwrnod olaf fod ar y diwrnod y digwyddodd neu wedyn',
  'children.entry.until.future': 'Rhaid i’r diwrnod olaf fod heddiw neu’n gynharach',
  'children.entry.theme': 'Am beth y mae',
  'children.entry.theme.choose': 'Dewiswch un',
  'children.entry.theme.needed': 'Dewiswch am beth y mae',
  'children.entry.what': 'Beth ddigwyddodd',
  'children.entry.what.hint':
    'Beth a welwyd, a glywyd neu a wnaed, a chan bwy. Ffeithiau yn gyntaf, yna eich dehongliad chi.',
  'children.entry.what.needed': 'Ysgrifennwch beth ddigwyddodd',
  'children.entry.what.tooLong': 'Ysgrifennwch beth ddigwyddodd mewn 8,000 nod neu lai',
  'children.entry.significance': 'Arwyddocâd',
  'children.entry.significance.needed': 'Dewiswch pa mor arwyddocaol ydyw',
  'children.entry.childView': 'Beth ddywedodd neu a ddangosodd y plentyn am hyn',
  'children.entry.childView.hint':
    'Yng ngeiriau’r plentyn ei hun lle gallwch. Gadewch yn wag os na ofynnwyd i’r plentyn.',
  'children.entry.childView.tooLong': 'Ysgrifennwch beth ddywedodd y plentyn mewn 8,000 nod neu lai',
  'children.entry.childView.said': 'Barn y plentyn:',
  'children.entry.audience': 'Pwy sy’n cael ei ddarllen',
  'children.entry.audience.needed': 'Dewiswch pwy sy’n cael ei ddarllen',
  'children.entry.audience.narrower':
    'Dewiswch yr un darllenwyr ag o’r blaen, neu fwy: rhaid i bawb a ddarllenodd y gwreiddiol allu darllen y cywiriad',
  'children.entry.enteredBy': 'ysgrifennwyd gan {name}, {date}',
  'children.entry.correct': 'Cywiro',
  'children.entry.corrected':
    '{count, plural, zero {Wedi’i gywiro. Beth oedd yno cynt} one {Wedi’i gywiro. Beth oedd yno cynt} two {Wedi’i gywiro ddwywaith. Beth oedd yno cynt} few {Wedi’i gywiro deirgwaith. Beth oedd yno cynt} many {Wedi’i gywiro chwe gwaith. Beth oedd yno cynt} other {Wedi’i gywiro # gwaith. Beth oedd yno cynt}}',
  'children.entry.because': 'Pam y cafodd ei gywiro: {reason}',
  'children.entry.before': 'Ysgrifennwyd {date} gan {name}',

  'children.correct.title': 'Cywiro cofnod',
  'children.correct.lead':
    'Ysgrifennwch ef fel y dylai fod. Cedwir y gwreiddiol o dan y cywiriad, gyda’ch rheswm, i bawb a oedd yn cael ei ddarllen.',
  'children.correct.same': 'Nid oes dim yn wahanol eto. Newidiwch yr hyn sy’n anghywir',
  'children.correct.reason': 'Pam y mae angen ei gywiro',
  'children.correct.reason.hint': 'Er enghraifft “dyddiad anghywir: ddydd Mawrth oedd yr ymweliad”.',
  'children.correct.reason.needed': 'Ysgrifennwch pam y mae angen ei gywiro',
  'children.correct.reason.tooLong': 'Ysgrifennwch y rheswm mewn 2,000 nod neu lai',
  'children.correct.save': 'Cadw’r cywiriad',

  'children.pdf.title': 'Cronoleg: {label}',
  'children.pdf.lead':
    '{count, plural, zero {Dim digwyddiadau.} one {# digwyddiad.} two {# ddigwyddiad, y cynharaf yn gyntaf.} few {# digwyddiad, y cynharaf yn gyntaf.} many {# digwyddiad, y cynharaf yn gyntaf.} other {# digwyddiad, y cynharaf yn gyntaf.}}',
  'children.pdf.leftOut':
    '{count, plural, zero {Nid yw’r hidlydd a ddewisoch yn gadael dim allan.} one {Mae’r hidlydd a ddewisoch yn gadael # allan.} two {Mae’r hidlydd a ddewisoch yn gadael # allan.} few {Mae’r hidlydd a ddewisoch yn gadael # allan.} many {Mae’r hidlydd a ddewisoch yn gadael # allan.} other {Mae’r hidlydd a ddewisoch yn gadael # allan.}}',
  'children.pdf.madeFor': '{name}, {agency}',
  'children.pdf.date': 'Pryd',
  'children.pdf.source': 'Pwy sy’n dweud',
  'children.pdf.what': 'Beth ddigwyddodd',
  'children.pdf.significance': 'Arwyddocâd',
  'children.pdf.writtenIn': '(Wedi’i ysgrifennu yn: {source})',
  'children.paper.title': 'Papur ar gyfer cyfarfod',
  'children.paper.lead':
    'Mae’n cynnwys, o’r hyn yr ydych chi’n cael ei ddarllen, yr union beth y mae ei holl ddarllenwyr yn cael ei ddarllen. Dywedir yma faint sydd wedi’i adael allan, nid ar y papur.',
  'children.paper.readers': 'Pwy fydd yn ei ddarllen?',
  'children.paper.readers.panel': 'Panel',
  'children.paper.readers.team': 'Y tîm o amgylch y plentyn',
  'children.paper.readers.agency': 'Cydweithwyr yn {agency}',
  'children.paper.holds':
    '{held, plural, zero {Ni fyddai dim ynddo.} one {# digwyddiad.} two {# ddigwyddiad.} few {# digwyddiad.} many {# digwyddiad.} other {# digwyddiad.}} {leftOut, plural, zero {Nid oes dim wedi’i adael allan.} one {Gadewir # allan, gan nad yw pob un ohonynt yn cael ei ddarllen.} two {Gadewir # allan, gan nad yw pob un ohonynt yn cael eu darllen.} few {Gadewir # allan, gan nad yw pob un ohonynt yn cael eu darllen.} many {Gadewir # allan, gan nad yw pob un ohonynt yn cael eu darllen.} other {Gadewir # allan, gan nad yw pob un ohonynt yn cael eu darllen.}}',
  'children.paper.pdf': 'Creu PDF',
  'children.paper.docx': 'Creu ffeil Word',
  'children.paper.sharing': 'Os byddwch yn rhoi hwn i rywun, ysgrifennwch o dan Rhannu beth a benderfynwyd',
  'children.paper.for.panel': 'Ar gyfer aelodau panel.',
  'children.paper.for.team': 'Ar gyfer y tîm o amgylch y plentyn.',
  'children.paper.for.agency': 'Ar gyfer cydweithwyr yn asiantaeth pwy bynnag a’i gwnaeth.',
  'children.paper.selection': 'Rhan o’r gronoleg yw hon, a ddewiswyd gan bwy bynnag a’i gwnaeth.',
  'children.paper.made': 'Gwnaed ar gyfer {madeFor}, {date}',
  'children.pdf.corrected': '(Wedi’i gywiro: {reason})',
} satisfies Record<keyof typeof en, string>;
