import { cy as weighing } from './weigh-a-referral/words.cy.ts';
import type { en } from './words.en.ts';
import { cy as writing } from './write-a-referral/words.cy.ts';

export const cy = {
  'referrals.beside.title': 'Y drws blaen',
  'referrals.beside.when': 'Pan fyddwch yn poeni am y plentyn a bod angen mwy nag y gall y tîm ei wneud.',
  'referrals.beside.refer': 'Atgyfeirio i’r drws blaen',
  ...weighing,
  ...writing,
  'navigation.referrals': 'Atgyfeirio plentyn',
  'navigation.front-door': 'Drws blaen',
  'referrals.danger': 'Os oes plentyn mewn perygl nawr, ffoniwch 999 yn gyntaf. Wedyn atgyfeiriwch.',
  'referrals.begin': 'Atgyfeirio plentyn',
  'referrals.or': 'neu',
  'referrals.mine.title': 'Fy atgyfeiriadau',
  'referrals.mine.none': 'Nid ydych wedi atgyfeirio neb eto',
  'referrals.mine.none.how':
    'Os ydych yn poeni am blentyn, atgyfeiriwch y plentyn i’r drws blaen. Daw’r hyn a benderfynir, a pham, yn ôl atoch yma.',
  'referrals.mine.drafts':
    '{count, plural, zero {Heb eu anfon eto: # drafft} one {Heb ei anfon eto: # drafft} two {Heb eu anfon eto: # ddrafft} few {Heb eu anfon eto: # drafft} many {Heb eu anfon eto: # drafft} other {Heb eu anfon eto: # drafft}}',
  'referrals.mine.waiting':
    '{count, plural, zero {Yn cael eu hystyried: #} one {Yn cael ei ystyried: #} two {Yn cael eu hystyried: #} few {Yn cael eu hystyried: #} many {Yn cael eu hystyried: #} other {Yn cael eu hystyried: #}}',
  'referrals.mine.decided':
    '{count, plural, zero {Wedi’u penderfynu: #} one {Wedi’i benderfynu: #} two {Wedi’u penderfynu: #} few {Wedi’u penderfynu: #} many {Wedi’u penderfynu: #} other {Wedi’u penderfynu: #}}',
  'referrals.mine.noChild': 'Dim plentyn wedi’i enwi eto',
  'referrals.mine.saved': 'Cadwyd ar {at}.',
  'referrals.mine.sent': 'anfonwyd ar {at}',
  'referrals.mine.decision': 'Penderfyniad: {how}',
  'referrals.title': 'Atgyfeiriad {reference}',
  'referrals.sentBy': 'Oddi wrth {name}, {agency}.',
  'referrals.receivedAt': 'Derbyniwyd ar {at}.',
  'referrals.decision': 'Penderfyniad ar y cam nesaf',
  'referrals.decided': 'Penderfynwyd',
  'referrals.progress.received': 'Mae eich atgyfeiriad gan y drws blaen',
  'referrals.progress.looking': 'Mae’r drws blaen yn edrych ar eich atgyfeiriad',
  'referrals.progress.how':
    'Rhowch y cyfeirnod {reference} pan fyddwch yn ffonio amdano. Cewch wybod yma ac ar Fy ngwaith beth a benderfynir a pham.',
  'referrals.disagreement': 'Anghytundeb a godwyd ar {at}',
  'referrals.disagree.goesTo': 'Mae’n mynd at {name}, a benderfynodd, neu at gydweithiwr.',
  'referrals.written': 'Yr hyn a ysgrifennwyd',
  'referrals.messages': 'Dilyn i fyny',
  'referrals.message.ask': 'Gofyn, neu ddweud rhywbeth newydd',
  'referrals.message.askAfter': 'Gofyn am y penderfyniad, neu ddweud rhywbeth newydd',
  'referrals.message.hint':
    'Y drws blaen sy’n ei ddarllen. Os ydych yn anghytuno â phenderfyniad, dywedwch pam, a dywedwch wrth eich rheolwr neu’ch arweinydd diogelu.',
  'referrals.message.needed': 'Ysgrifennwch yr hyn yr ydych am ei ofyn neu ei ddweud',
  'referrals.message.tooLong': 'Ysgrifennwch ef mewn 4,000 nod neu lai',
  'referrals.message.send': 'Anfon y neges',

  'referrals.child.title': 'Pwy yw’r plentyn?',
  'referrals.child.lead':
    'Ysgrifennwch yr hyn a wyddoch. Edrychwn yn gyntaf a yw’r plentyn yn hysbys yma. Ar gyfer plentyn heb ei eni, rhowch y diwrnod y disgwylir yr enedigaeth.',
  'referrals.child.givenName': 'Enw cyntaf',
  'referrals.child.familyName': 'Cyfenw',
  'referrals.child.birth': 'Dyddiad geni',
  'referrals.child.expected': 'Dyddiad geni disgwyliedig',
  'referrals.child.expected.hint':
    'Dim ond ar gyfer plentyn nad yw wedi’i eni eto. Er enghraifft, 27 3 2027.',
  'referrals.child.sex': 'Rhyw',
  'referrals.child.address': 'Ble mae’r plentyn',
  'referrals.child.school': 'Ysgol neu feithrinfa',
  'referrals.child.search': 'Edrych a yw’r plentyn yn hysbys',
  'referrals.child.noName': 'Plentyn heb enw eto',
  'referrals.child.name.needed': 'Rhowch enw, neu’r diwrnod y disgwylir yr enedigaeth',
  'referrals.child.name.tooLong': 'Rhowch yr enw mewn 200 nod neu lai',
  'referrals.child.sex.unknown': 'Dewiswch un o’r atebion',
  'referrals.child.address.tooLong': 'Rhowch ble mae’r plentyn mewn 500 nod neu lai',
  'referrals.child.school.tooLong': 'Rhowch yr ysgol mewn 200 nod neu lai',
  'referrals.child.born.notReal': 'Rhowch y dyddiad geni fel dyddiad go iawn',
  'referrals.child.born.future':
    'Rhaid i’r dyddiad geni fod heddiw neu’n gynharach. Ar gyfer plentyn heb ei eni, rhowch y dyddiad geni disgwyliedig',
  'referrals.child.expected.notReal': 'Rhowch y dyddiad geni disgwyliedig fel dyddiad go iawn',
  'referrals.child.born.both': 'Rhowch y dyddiad geni neu’r dyddiad geni disgwyliedig, nid y ddau',
  'referrals.child.which': 'Ai un o’r plant hyn ydyw?',
  'referrals.child.found':
    '{count, plural, zero {Gallai # plentyn fod yr un un} one {Gallai # plentyn fod yr un un} two {Gallai # blentyn fod yr un un} few {Gallai # phlentyn fod yr un un} many {Gallai # phlentyn fod yr un un} other {Gallai # plentyn fod yr un un}}',
  'referrals.child.pointed':
    'Yn hysbys yn {agency}. Nid ydych yn gweld y plentyn hwn yma: mae’r drws blaen yn ei weld, ac yn cysylltu’r atgyfeiriad ag ef.',
  'referrals.child.none': 'Dim un o’r rhain',
  'referrals.child.none.hint':
    'Mae’r atgyfeiriad yn cario’r hyn a ysgrifennoch nes i’r drws blaen ddod o hyd i’r plentyn neu ei ychwanegu.',
  'referrals.child.notFound': 'Nid oes neb y gallwch ei weld yn cyfateb i hyn',
  'referrals.child.notFound.how':
    'Nid yw hynny’n golygu nad oes neb yn adnabod y plentyn. Mae’r atgyfeiriad yn cario’r hyn a ysgrifennoch, ac mae’r drws blaen yn edrych eto.',
  'referrals.child.add': 'Ychwanegu’r plentyn hwn at yr atgyfeiriad',
  'referrals.child.again': 'Newid yr hyn a ysgrifennais',
  'referrals.child.meanwhile':
    'Ychwanegwyd plentyn sy’n cyfateb yn y cyfamser. Edrychwch eto cyn mynd ymlaen.',
  'referrals.child.choose.needed': 'Dewiswch blentyn, neu “Dim un o’r rhain”',
  'referrals.child.already': 'Mae’r plentyn hwn yn yr atgyfeiriad eisoes',
  'referrals.child.died':
    'Bu farw’r plentyn hwn ar {date}, felly nid oes neb i’w atgyfeirio. Os ydych yn poeni am frawd neu chwaer, atgyfeiriwch nhw. I ddweud rhywbeth am y farwolaeth, ffoniwch y drws blaen neu’r heddlu.',
  'referrals.child.diedSince': 'Bu farw’r plentyn hwn ar {date}.',
  'referrals.child.how.known': 'Yn hysbys yma.',
  'referrals.child.how.pointed':
    'Yn hysbys yma, ond nid i’r sawl a atgyfeiriodd: y drws blaen sy’n dweud pa blentyn ydyw.',
  'referrals.child.how.new': 'Heb ei ganfod yma pan ysgrifennwyd yr atgyfeiriad.',
  'referrals.sex.F': 'Benyw',
  'referrals.sex.M': 'Gwryw',
  'referrals.sex.U': 'Ddim yn hysbys eto',

  'referrals.draft.title': 'Eich atgyfeiriad, heb ei anfon eto',
  'referrals.draft.onlyYou': 'Dim ond chi sy’n gallu ei weld.',
  'referrals.draft.children': 'Am bwy y mae',
  'referrals.draft.noChild': 'Neb eto. Dechreuwch gyda’r plentyn yr ydych yn poeni fwyaf amdano.',
  'referrals.draft.first': 'Ychwanegu plentyn',
  'referrals.draft.another': 'Ychwanegu plentyn arall, megis brawd neu chwaer',
  'referrals.draft.remove': 'Tynnu allan',
  'referrals.draft.write': 'Ysgrifennu’r hyn sy’n eich poeni',
  'referrals.draft.goOn': 'Parhau i ysgrifennu',
  'referrals.draft.discard': 'Taflu’r drafft hwn i ffwrdd',

  'referrals.send.title': 'Gwirio cyn ichi anfon',
  'referrals.send.danger':
    'Ysgrifennoch fod plentyn mewn perygl nawr. Ffoniwch 999 os nad ydych wedi gwneud hynny, ac anfonwch hwn fel y mae.',
  'referrals.send.nobodyThere':
    'Dim ond pobl a enwyd sy’n gweld y plentyn hwn yma, ac nid oes neb wrth y drws blaen yn un ohonynt eto. Ffoniwch y drws blaen nawr hefyd, a pheidiwch ag aros am ateb yma.',
  'referrals.send.needed': 'Ei angen o hyd cyn y gellir ei anfon',
  'referrals.send.goBack': 'Mynd yn ôl i’ch atgyfeiriad',
  'referrals.send.button': 'Anfon i’r drws blaen',
  'referrals.send.anyway': 'Anfon fel y mae',
  'referrals.send.later': 'Ei gadw a’i anfon yn nes ymlaen',
  'referrals.send.change': 'Newid yr hyn a ysgrifennoch',
  'referrals.send.changed':
    'Newidiwyd yr atgyfeiriad mewn ffenestr arall. Darllenwch ef unwaith eto, wedyn anfonwch ef.',
  'referrals.stop.child': 'Dywedwch am bwy y mae’r atgyfeiriad',
  'referrals.stop.urgency': 'Dywedwch pa mor fuan mae’n rhaid i rywun weithredu',
  'referrals.stop.worry': 'Dywedwch beth sy’n eich poeni',
  'referrals.quality': 'Mae {there} o’r {all} peth y mae darllenydd yn chwilio amdanynt yno',
  'referrals.quality.lead': 'Gallwch ei anfon fel y mae. Gyda’r rhain caiff ei benderfynu’n gynt:',
  'referrals.quality.whole': 'Nid oes dim y mae darllenydd yn chwilio amdano ar goll.',
  'referrals.gap.birth': 'Nid oes gan blentyn ddyddiad geni na dyddiad geni disgwyliedig',
  'referrals.gap.birth.why': 'Hebddo mae’n hawdd cymysgu’r plentyn â rhywun arall.',
  'referrals.gap.address': 'Ni ddywedir ble mae plentyn',
  'referrals.gap.address.why': 'Efallai y bydd rhaid i rywun fynd yno heddiw.',
  'referrals.gap.worry': 'Dywedir y pryder mewn ychydig iawn o eiriau',
  'referrals.gap.worry.why': 'Dywedwch beth ddigwyddodd, pryd, a beth mae’n ei wneud i’r plentyn.',
  'referrals.gap.working': 'Ni ddywedir beth sy’n gweithio’n dda',
  'referrals.gap.working.why': 'Mae’n dangos beth sy’n cadw’r plentyn yn ddiogel nes i rywun ddod.',
  'referrals.gap.wanted': 'Ni ddywedir beth sydd angen digwydd',
  'referrals.gap.wanted.why': 'Dywedwch beth fyddai’n gorfod bod yn wahanol i’r plentyn.',
  'referrals.gap.child-view': 'Nid yw barn y plentyn ei hun yno, ac ni ddywedir pam',
  'referrals.gap.child-view.why':
    'Os na ellid gofyn i’r plentyn, dywedwch pam. Mae’r hyn y mae plentyn bach yn ei ddangos yn cyfrif hefyd.',
  'referrals.gap.family': 'Ni ddywedir pwy arall sy’n byw yno',
  'referrals.gap.family.why': 'Efallai fod angen help ar frodyr a chwiorydd hefyd.',
  'referrals.gap.father': 'Ni chaiff tad ei enwi ac ni ddywedir pam',
  'referrals.gap.father.why':
    'Mae tadau a dynion eraill yn y cartref yn risg neu’n gryfder sy’n aml heb ei weld.',
  'referrals.gap.consent': 'Ni ddywedir a yw’r teulu’n cytuno, na pham na ofynnodd neb',
  'referrals.gap.consent.why':
    'Nid oes angen cydsyniad i amddiffyn plentyn, ond rhaid i’r rheswm fod wedi’i ysgrifennu.',

  'referrals.record.title': 'Atgyfeiriadau i’r drws blaen',
  'referrals.event.source': 'Drws blaen',
  'referrals.event.referred': 'Atgyfeiriwyd gan {agency}',
  'referrals.event.decided-section-47': 'Penderfynodd {agency} ar yr atgyfeiriad: ymholiad adran 47',
  'referrals.event.decided-assessment': 'Penderfynodd {agency} ar yr atgyfeiriad: asesiad',
  'referrals.event.decided-early-help': 'Penderfynodd {agency} ar yr atgyfeiriad: cymorth cynnar',
  'referrals.event.decided-signposting':
    'Penderfynodd {agency} ar yr atgyfeiriad: cyfeirio at wasanaeth arall',
  'referrals.event.decided-no-further-action': 'Penderfynodd {agency} ar yr atgyfeiriad: dim camau pellach',
} as const satisfies Record<keyof typeof en, string>;
