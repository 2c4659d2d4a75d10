import type { en } from './words.en.ts';

export const cy = {
  'web.skip': 'Neidio i’r prif gynnwys',
  'web.back': 'Yn ôl',
  'web.cancel': 'Canslo',
  'web.error.word': 'Gwall',
  'web.errors.title': 'Mae problem wedi codi',
  'web.errors.notUnderstood': 'Rhowch yr ateb hwn eto: doedd dim modd ei ddarllen',
  'web.header.signedInAs': 'Wedi mewngofnodi fel',
  'web.header.account': 'Eich cyfrif',
  'web.idle.title': 'Ydych chi yno o hyd?',
  'web.idle.soon':
    'Nid ydych wedi gwneud dim yma ers tro. Am {time} cewch eich allgofnodi. Bydd yr hyn a deipioch yn aros ar y dudalen hon.',
  'web.idle.over':
    "Rydych chi wedi cael eich allgofnodi. Mae'r hyn a deipioch yn dal ar y dudalen hon. Mewngofnodwch eto mewn tab newydd, wedyn dewch yn ôl yma.",
  'web.idle.stay': 'Aros wedi mewngofnodi',
  'web.idle.again': 'Mewngofnodi eto mewn tab newydd',
  'web.idle.close': 'Yn ôl at yr hyn a deipiais',
  'web.footer.limits':
    'Cewch eich allgofnodi ar ôl {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}} heb wneud dim, a {hours, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}} ar ôl mewngofnodi.',
  'web.header.signOut': 'Allgofnodi',
  // Each language offers itself in its own words, whichever the page is in.
  'web.language.name.en': 'English',
  'web.language.name.cy': 'Cymraeg',
  'web.language.switchTo.en': 'show Teamaround in English',
  'web.language.switchTo.cy': 'dangos Teamaround yn Gymraeg',
  'web.navigation.label': 'Prif ddewislen',
  'web.navigation.menu': 'Dewislen',
  'web.navigation.late':
    '{count, plural, zero {# yn hwyr} one {# yn hwyr} two {# yn hwyr} few {# yn hwyr} many {# yn hwyr} other {# yn hwyr}}',
  'web.demonstration.label': 'Fersiwn arddangos',
  'web.demonstration.madeUp': 'Pobl ddychmygol yw pawb yma.',
  'web.demonstration.youAre': 'Rydych chi yma fel {name}, {jobTitle}, {agency}.',
  'web.demonstration.change': 'Newid person',
  'web.demonstration.choose': 'Dewis person',
  'web.footer.label': 'Am y gwasanaeth hwn',
  'web.footer.about': 'Teamaround, lle mae partneriaeth diogelu plant yn cydweithio',
  'web.footer.accessibility': 'Hygyrchedd',
  'web.footer.privacy': 'Preifatrwydd',
  'web.footer.help': 'Cymorth',
  'web.autosave.saving': 'Wrthi’n cadw…',
  'web.autosave.saved': 'Wedi’i gadw am {time}',
  'web.autosave.notSaved':
    'Heb ei gadw eto. Byddwn yn rhoi cynnig arall arni. Mae’r hyn a deipioch yn dal ar y dudalen hon.',
  'web.autosave.changed':
    'Heb ei gadw: cadwodd rhywun arall hwn tra oeddech yn teipio. Pwyswch Cadw i weld y ddau fersiwn.',
  'web.autosave.signedOut':
    'Heb ei gadw: rydych chi wedi cael eich allgofnodi. Cadwch y dudalen hon ar agor, mewngofnodwch eto mewn tab arall, yna daliwch ati yma.',
  'web.tooLarge.limit':
    'Gall ffeil yma fod hyd at {megabytes, number} MB. Cadwch gopi llai, er enghraifft fel PDF, ac ychwanegwch hwnnw.',
  'web.file.choose': 'Dewis ffeil',
  'web.file.none': 'Dim ffeil wedi’i dewis',
  'web.file.drop': 'neu ei gollwng yma',
  'web.file.entered': 'Gallwch ollwng y ffeil yma',
  'web.file.left': 'Rydych wedi gadael y man gollwng',
  'web.file.names':
    'Mae ffeil PDF, Word neu Excel yn cadw enw pwy bynnag a’i hysgrifennodd. Tynnwch yr enw allan yn gyntaf os na ddylai’r darllenydd ei weld.',
  'web.file.unchecked': 'Ni chaiff ffeiliau eu gwirio am feirysau yma.',
  'web.upload.sending': 'Yn anfon y ffeil: {percent}',
  'web.upload.kept': 'Mae’r ffeil wedi cyrraedd. Mae’n cael ei chadw.',
  'web.upload.lost':
    'Collwyd y cysylltiad cyn i’r ffeil gyrraedd. Mae eich ffeil a’r hyn a deipiwyd gennych yn dal ar y dudalen hon: pwyswch y botwm eto.',
  'web.upload.tooLarge': 'Mae’r ffeil hon yn fwy na {megabytes} MB. Dewiswch un lai.',
  'web.due.done': 'wedi’i wneud ar {date}',
  'web.planBar.description': '{share} o’r hiraf yn y rhestr hon',
  'web.progress.reloads': 'Mae’r dudalen hon yn ail-lwytho ohoni ei hun bob ychydig eiliadau.',
  'web.date.example': 'Er enghraifft, 27 3 2026',
  'web.date.day': 'Diwrnod',
  'web.date.month': 'Mis',
  'web.date.year': 'Blwyddyn',
  'web.password.show': 'Dangos',
  'web.password.hide': 'Cuddio',
  'web.password.showLabel': 'Dangos y cyfrinair',
  'web.password.hideLabel': 'Cuddio’r cyfrinair',
  'web.password.shown': 'Mae eich cyfrinair i’w weld',
  'web.password.hidden': 'Mae eich cyfrinair wedi’i guddio',
  'web.count.limit': 'Gallwch deipio hyd at {count} o nodau',
  'web.count.full': 'Nid oes gennych unrhyw nodau ar ôl',
  'web.count.left.one': 'Mae gennych {count} nod ar ôl',
  'web.count.left.two': 'Mae gennych {count} nod ar ôl',
  'web.count.left.few': 'Mae gennych {count} nod ar ôl',
  'web.count.left.many': 'Mae gennych {count} nod ar ôl',
  'web.count.left.other': 'Mae gennych {count} nod ar ôl',
  'web.count.over.one': 'Mae gennych {count} nod yn ormod',
  'web.count.over.two': 'Mae gennych {count} nod yn ormod',
  'web.count.over.few': 'Mae gennych {count} nod yn ormod',
  'web.count.over.many': 'Mae gennych {count} nod yn ormod',
  'web.count.over.other': 'Mae gennych {count} nod yn ormod',
  'web.pages.label': 'Tudalennau',
  'web.pages.previous': 'Y dudalen flaenorol',
  'web.pages.next': 'Y dudalen nesaf',
  'web.pages.where': 'Tudalen {page} o {of}',
  'web.notFound.title': 'Heb ddod o hyd i’r dudalen',
  'web.notFound.either': 'Does dim byd yn y cyfeiriad hwn, neu nid yw ymhlith yr hyn y gallwch chi ei weld.',
  'web.notFound.typed':
    'Os teipioch chi’r cyfeiriad, gwiriwch ei fod yn gywir. Os dilynoch chi ddolen, efallai fod y peth wedi symud neu wedi dod i ben.',
  'web.notFound.ask':
    'Os dylech chi allu ei weld, gofynnwch i’r sawl a anfonodd y ddolen wirio gyda phwy y mae’n cael ei rannu.',
  'web.home': 'Mynd i Fy ngwaith',
  'web.forbidden.title': 'Ni allwch chi wneud hyn',
  'web.forbidden.why': 'Nid yw’n rhan o’ch rôl. Does dim byd wedi newid.',
  'web.forbidden.ask': 'Os oes ei angen ar gyfer eich gwaith, gofynnwch i:',
  'web.forbidden.askAdministrator':
    'Os oes ei angen ar gyfer eich gwaith, gofynnwch i weinyddwr Teamaround eich asiantaeth.',
  'web.failed.title': 'Mae’n ddrwg gennym, aeth rhywbeth o’i le',
  'web.failed.notYou':
    'Nid oherwydd unrhyw beth a wnaethoch chi y digwyddodd. Rydym wedi’i nodi, ac mae’r hyn a oedd eisoes wedi’i gadw yn ddiogel.',
  'web.failed.requestId': 'Os byddwch chi’n gofyn am gymorth, rhowch y cyfeirnod hwn: {requestId}',
  'web.failed.tryAgain': 'Rhoi cynnig arall arni',
  'web.typed.title': 'Yr hyn a deipioch chi',
  'web.typed.why': 'Nid yw wedi’i gadw. Gallwch ei gopïo oddi yma.',
  'web.signedOut.title': 'Rydych chi wedi cael eich allgofnodi',
  'web.signedOut.why':
    'Buoch i ffwrdd am sbel, neu fe wnaethoch chi allgofnodi yn rhywle arall. Mewngofnodwch eto, yna ewch yn ôl i’r lle roeddech chi.',
  'web.signedOut.elsewhere':
    "Mae eich sefydliad wedi dod â'ch sesiwn i ben, felly rydych wedi'ch allgofnodi yma hefyd.",
  'web.signedOut.back.title': "Gwirio a'i anfon eto",
  'web.signedOut.back.why':
    'Gwnaethoch fewngofnodi eto tra oedd y dudalen hon ar agor, felly ni chafodd ei hanfon. Gwiriwch yr hyn a deipioch, wedyn anfonwch ef.',
  'web.signedOut.back.send': 'Ei anfon',
  'web.signedOut.signIn': 'Mewngofnodi eto',
  'web.tooLarge.title': 'Mae hynny’n rhy fawr i’w anfon',
  'web.tooLarge.why':
    'Does dim byd wedi’i storio. Ewch yn ôl a dewiswch ffeil lai, neu gwtogwch yr hyn a deipioch chi.',
  'web.enoughToday.title': 'Rydych wedi anfon cymaint mewn ffeiliau ag y cewch heddiw',
  'web.enoughToday.why':
    'Gall un person anfon {gigabytes, number} GB mewn ffeiliau bob dydd, gan gynnwys y rhai a wrthodwyd. Mae’r hyn a anfonoch o’r blaen yn ddiogel. Ni chadwyd hwn.',
  'web.enoughToday.then':
    'Cewch anfon mwy o hanner nos ymlaen. Os na all aros, gofynnwch i gydweithiwr a all ei ychwanegu, neu gofynnwch i’r sawl sy’n gofalu am y gwasanaeth yma godi’r terfyn.',
  'web.tooMany.title': 'Arhoswch funud',
  'web.tooMany.why':
    'Daeth mwy o geisiadau gennych chi nag y gallwn eu hateb ar unwaith. Does dim byd wedi’i golli.',
  'web.tooMany.wait':
    'Gallwch roi cynnig arall arni ymhen {seconds, plural, zero {# eiliad} one {# eiliad} two {# eiliad} few {# eiliad} many {# eiliad} other {# eiliad}}.',
  'web.busy.title': 'Mae llawer o bobl yn defnyddio hwn ar hyn o bryd',
  'web.busy.why':
    'Doedd dim modd i ni eich ateb ar unwaith. Mae popeth a oedd eisoes wedi’i gadw yn ddiogel.',
  'web.busy.wait':
    'Rhowch gynnig arall arni ymhen {seconds, plural, zero {# eiliad} one {# eiliad} two {# eiliad} few {# eiliad} many {# eiliad} other {# eiliad}}.',
  'web.busy.files': 'Os oeddech yn anfon ffeil, dewiswch hi eto a’i hanfon unwaith yn rhagor.',
  'web.moved.title': 'Cafodd y cofnod hwn ei gyfuno ag un arall tra oeddech yn ysgrifennu',
  'web.moved.what':
    'Nid oes dim o’r hyn a ysgrifennoch wedi’i gadw eto. Copïwch ef, agorwch gofnod y plentyn, ac ysgrifennwch ef yno.',
  'web.moved.open': 'Agor cofnod y plentyn',
  'web.conflict.title': 'Newidiodd rhywun arall hwn tra oeddech chi’n gweithio arno',
  'web.conflict.by':
    'Cadwodd {name} newid am {time}. Does dim byd wedi’i drosysgrifo, ac nid yw eich newid chi wedi’i gadw eto.',
  'web.conflict.untold': 'Does dim byd wedi’i drosysgrifo, ac nid yw eich newid chi wedi’i gadw.',
  'web.conflict.compare': 'Y ddwy fersiwn',
  'web.conflict.field': 'Beth',
  'web.conflict.theirs': 'Fel y mae nawr',
  'web.conflict.yours': 'Fel y teipioch chi',
  'web.conflict.empty': '(wedi’i adael yn wag)',
  'web.conflict.next':
    'Copïwch yr hyn sydd ei angen o’ch fersiwn chi, yna agorwch y peth fel y mae nawr a gwnewch eich newid yno.',
  'web.conflict.open': 'Ei agor fel y mae nawr',
} satisfies Record<keyof typeof en, string>;
