import type { en } from './words.en.ts';

export const cy = {
  'referrals.worklist.title': 'Atgyfeiriadau sy’n aros',
  'referrals.worklist.lead':
    '{count, plural, =0 {Nid oes atgyfeiriad yn aros} zero {Mae # atgyfeiriad yn aros} one {Mae # atgyfeiriad yn aros} two {Mae # atgyfeiriad yn aros} few {Mae # atgyfeiriad yn aros} many {Mae # atgyfeiriad yn aros} other {Mae # atgyfeiriad yn aros}}, {late, plural, =0 {nid oes un yn hwyr} zero {mae # yn hwyr} one {mae # yn hwyr} two {mae # yn hwyr} few {mae # yn hwyr} many {mae # yn hwyr} other {mae # yn hwyr}}',
  'referrals.worklist.caption': 'Plant mewn perygl yn gyntaf, wedyn y cloc sy’n dod i ben gyntaf',
  'referrals.worklist.part': '{band} ({count})',
  'referrals.worklist.late':
    '{count, plural, zero {# yn hwyr} one {# yn hwyr} two {# yn hwyr} few {# yn hwyr} many {# yn hwyr} other {# yn hwyr}}',
  'referrals.worklist.column.who': 'Plant',
  'referrals.worklist.column.band': 'Band',
  'referrals.worklist.column.due': 'I’w wneud erbyn',
  'referrals.worklist.column.from': 'Oddi wrth',
  'referrals.worklist.column.known': 'I’w wybod',
  'referrals.worklist.urgency.danger': 'Y sawl a atgyfeiriodd: mewn perygl nawr',
  'referrals.worklist.urgency.today': 'Y sawl a atgyfeiriodd: heddiw',
  'referrals.worklist.unlinked':
    '{count, plural, zero {# plentyn heb eu cysylltu eto} one {# plentyn heb ei cysylltu eto} two {# blentyn heb eu cysylltu eto} few {# phlentyn heb eu cysylltu eto} many {# phlentyn heb eu cysylltu eto} other {# plentyn heb eu cysylltu eto}}',
  'referrals.worklist.earlier':
    '{count, plural, zero {Atgyfeiriwyd # gwaith o’r blaen mewn 12 mis} one {Atgyfeiriwyd unwaith o’r blaen mewn 12 mis} two {Atgyfeiriwyd ddwywaith o’r blaen mewn 12 mis} few {Atgyfeiriwyd # gwaith o’r blaen mewn 12 mis} many {Atgyfeiriwyd # gwaith o’r blaen mewn 12 mis} other {Atgyfeiriwyd # gwaith o’r blaen mewn 12 mis}}',
  'referrals.worklist.answered': 'Atebodd {answered} o’r {asked} asiantaeth',
  'referrals.worklist.messages':
    '{count, plural, zero {# neges gan y sawl a atgyfeiriodd} one {# neges gan y sawl a atgyfeiriodd} two {# neges gan y sawl a atgyfeiriodd} few {# neges gan y sawl a atgyfeiriodd} many {# neges gan y sawl a atgyfeiriodd} other {# neges gan y sawl a atgyfeiriodd}}',
  'referrals.worklist.none': 'Nid oes dim yn aros yma',
  'referrals.worklist.none.how':
    'Daw atgyfeiriadau yma cyn gynted ag y bydd rhywun yn anfon un, gyda’r cloc sy’n rhedeg.',
  'referrals.band.all': 'Pob un',
  'referrals.band.new': 'Dim band eto',
  'referrals.band.red': 'Coch',
  'referrals.band.amber': 'Oren',
  'referrals.band.green': 'Gwyrdd',
  'referrals.band.blue': 'Glas',
  'referrals.band.red.hint': 'Mae plentyn yn debygol o fod yn dioddef niwed sylweddol.',
  'referrals.band.amber.hint': 'Pryder difrifol; mae niwed yn debygol heb gymorth.',
  'referrals.band.green.hint': 'Mae angen cymorth, ac mae’n ddiogel heddiw.',
  'referrals.band.blue.hint': 'O dan y trothwy; dim terfyn amser ond terfyn y penderfyniad.',
  'referrals.band.set': 'Pennu’r band',
  'referrals.band.because': 'Pam y band hwn?',
  'referrals.band.save': 'Pennu’r band hwn',
  'referrals.band.history': 'Bandiau a bennwyd hyd yn hyn',
  'referrals.band.needed': 'Dewiswch fand',
  'referrals.band.because.needed': 'Dywedwch pam y band hwn',
  'referrals.band.because.tooLong': 'Dywedwch pam mewn 2,000 nod neu lai',
  'referrals.weigh.danger': 'Mae’r sawl a atgyfeiriodd yn dweud bod plentyn mewn perygl nawr.',
  'referrals.weigh.gaps': 'Pan anfonwyd ef, byddai darllenydd wedi gofyn o hyd:',
  'referrals.messages.referrer': 'Gyda’r sawl a atgyfeiriodd',
  'referrals.message.back': 'Ysgrifennu at y sawl a atgyfeiriodd',
  'referrals.earlier':
    '{count, plural, zero {Atgyfeiriwyd # gwaith o’r blaen yn y 12 mis diwethaf:} one {Atgyfeiriwyd unwaith o’r blaen yn y 12 mis diwethaf:} two {Atgyfeiriwyd ddwywaith o’r blaen yn y 12 mis diwethaf:} few {Atgyfeiriwyd # gwaith o’r blaen yn y 12 mis diwethaf:} many {Atgyfeiriwyd # gwaith o’r blaen yn y 12 mis diwethaf:} other {Atgyfeiriwyd # gwaith o’r blaen yn y 12 mis diwethaf:}}',
  'referrals.earlier.open': 'atgyfeiriad {number}',
  'referrals.tie.is': 'Y plentyn hwn yw',
  'referrals.tie.likely': 'Pa blentyn ydyw?',
  'referrals.tie.save': 'Cysylltu â’r plentyn hwn',
  'referrals.tie.nobody': 'Nid oes plentyn yma’n dod yn agos at yr hyn a ysgrifennodd y sawl a atgyfeiriodd.',
  'referrals.tie.add': 'Ychwanegu’r plentyn hwn fel un newydd: chwilio yn gyntaf',
  'referrals.tie.needed': 'Dewiswch pa blentyn ydyw',
  'referrals.tie.already':
    'Cysylltodd rhywun y plentyn hwn yn y cyfamser, neu mae’r un plentyn yn yr atgyfeiriad eisoes',
  'referrals.agencies': 'Yr hyn y mae asiantaethau’n ei wybod',
  'referrals.agencies.none': 'Ni ofynnwyd i asiantaeth eto.',
  'referrals.request.ask': 'Gofyn i asiantaethau beth y maent yn ei wybod',
  'referrals.request.agencies': 'Pa asiantaethau?',
  'referrals.request.agencies.needed': 'Dewiswch o leiaf un asiantaeth',
  'referrals.request.question': 'Beth sydd angen ichi ei wybod?',
  'referrals.request.question.hint':
    'Maent yn gweld y cwestiwn hwn a phwy yw’r plant, a dim byd arall o’r atgyfeiriad.',
  'referrals.request.question.needed': 'Dywedwch beth sydd angen ichi ei wybod',
  'referrals.request.question.tooLong': 'Dywedwch ef mewn 4,000 nod neu lai',
  'referrals.request.usual':
    'Beth a wyddoch am y plant hyn, eu rhieni a’r rhai sy’n byw gyda nhw sy’n ymwneud â’u diogelwch? Ers pryd?',
  'referrals.request.rules':
    'Gofynnwch am yr hyn sydd ei angen ar gyfer y penderfyniad, i’r rhai a all ei wybod. Cânt rannu’r hyn sy’n ymwneud â diogelwch plentyn, ac mae’n rhaid iddynt wneud hynny.',
  'referrals.request.send': 'Gofyn',
  'referrals.request.bandFirst': 'Pennwch fand yn gyntaf: mae’n dweud erbyn pryd y mae’r asiantaethau’n ateb',
  'referrals.request.clock': 'Ateb',
  'referrals.request.asked': 'Gofynnwyd gan {name} ar {at}.',
  'referrals.request.answered': 'Atebwyd gan {name} ar {at}.',
  'referrals.request.notYet': 'Heb ei ateb eto gan {agency}.',
  'referrals.request.nothingKnown': 'Nid oes dim yn hysbys.',
  'referrals.request.why': 'Gofynnwyd ar {moment}. Mae’r band yn rhoi {rule} i ateb, wedi’u cyfrif o hynny.',
  'referrals.request.whyDue': 'Felly rhaid ateb erbyn {moment}.',
  'referrals.requests.title': 'Mae’r drws blaen yn gofyn',
  'referrals.requests.lead':
    'Yr hyn a ofynnir i’ch asiantaeth am blant a atgyfeiriwyd. Gwelwch pwy yw’r plentyn a’r cwestiwn.',
  'referrals.requests.link': 'Yr hyn y mae’r drws blaen yn ei ofyn i’ch asiantaeth',
  'referrals.requests.none': 'Ni ofynnir dim i’ch asiantaeth nawr',
  'referrals.requests.none.how':
    'Pan fydd angen i’r drws blaen wybod rhywbeth, bydd yma ac ar Fy ngwaith, gyda’i gloc.',
  'referrals.requests.closed': 'Wedi’u hateb neu wedi’u penderfynu',
  'referrals.answer.title': 'Beth mae eich asiantaeth yn ei wybod?',
  'referrals.answer.knows': 'A ydych yn adnabod y plant hyn neu eu teulu?',
  'referrals.answer.knows.needed': 'Dewiswch a oes rhywbeth yn hysbys',
  'referrals.answer.something': 'Ydym',
  'referrals.answer.nothing': 'Nac ydym, nid oes dim yn hysbys',
  'referrals.answer.what': 'Yr hyn y mae eich asiantaeth yn ei wybod',
  'referrals.answer.what.hint':
    'Dim ond yr hyn sy’n ymwneud â diogelwch y plant: ffeithiau gyda’u dyddiadau, a barn fel barn.',
  'referrals.answer.needed': 'Ysgrifennwch yr hyn y mae eich asiantaeth yn ei wybod',
  'referrals.answer.tooLong': 'Ysgrifennwch ef mewn 20,000 nod neu lai',
  'referrals.answer.tooLate':
    'Penderfynwyd yn y cyfamser. Ffoniwch y drws blaen os yw’r hyn a wyddoch yn newid y penderfyniad.',
  'referrals.answer.save': 'Rhoi’r ateb hwn',
  'referrals.answer.others': 'Yr hyn a roddodd asiantaethau eraill i bawb',
  'referrals.audience': 'Pwy gaiff ddarllen eich rhan?',
  'referrals.audience.hint': 'Nid yw’r sawl a atgyfeiriodd na’r teulu’n ei gweld yma.',
  'referrals.audience.needed': 'Dewiswch pwy gaiff ddarllen eich rhan',
  'referrals.audience.decision':
    'Y drws blaen, a’r asiantaethau eraill y gofynnwyd iddynt am yr atgyfeiriad hwn',
  'referrals.audience.front-door': 'Y drws blaen yn unig',
  'referrals.audience.decision.said': 'I bob asiantaeth y gofynnwyd iddi.',
  'referrals.audience.front-door.said': 'I’r drws blaen yn unig.',
  'referrals.decide.title': 'Penderfynu beth sy’n digwydd nesaf',
  'referrals.decide.link': 'Penderfynu beth sy’n digwydd nesaf',
  'referrals.decide.notYours':
    'Gofal cymdeithasol plant sy’n penderfynu beth sy’n digwydd nesaf. Gallwch bennu’r band a rhoi’r hyn y mae eich asiantaeth yn ei wybod.',
  'referrals.decide.notTied':
    '{count, plural, zero {Nid yw # plentyn wedi’u cysylltu â chofnod eto: daw’r penderfyniad ar y gronoleg pan wneir hynny.} one {Nid yw # plentyn wedi’i cysylltu â chofnod eto: daw’r penderfyniad ar y gronoleg pan wneir hynny.} two {Nid yw # blentyn wedi’u cysylltu â chofnod eto: daw’r penderfyniad ar y gronoleg pan wneir hynny.} few {Nid yw # phlentyn wedi’u cysylltu â chofnod eto: daw’r penderfyniad ar y gronoleg pan wneir hynny.} many {Nid yw # phlentyn wedi’u cysylltu â chofnod eto: daw’r penderfyniad ar y gronoleg pan wneir hynny.} other {Nid yw # plentyn wedi’u cysylltu â chofnod eto: daw’r penderfyniad ar y gronoleg pan wneir hynny.}}',
  'referrals.decide.route': 'Beth sy’n digwydd nesaf?',
  'referrals.decide.route.needed': 'Dewiswch beth sy’n digwydd nesaf',
  'referrals.decide.because': 'Pam?',
  'referrals.decide.because.hint':
    'Mae’r sawl a atgyfeiriodd yn darllen hyn. Ni chaiff yr hyn a roddodd asiantaethau i’r drws blaen yn unig fod ynddo.',
  'referrals.decide.because.needed': 'Dywedwch pam, fel bod y sawl a atgyfeiriodd yn ei ddeall',
  'referrals.decide.because.tooLong': 'Dywedwch pam mewn 4,000 nod neu lai',
  'referrals.decide.save': 'Penderfynu, a dweud wrth y sawl a atgyfeiriodd',
  'referrals.outcome.section-47': 'Ymholiad adran 47',
  'referrals.outcome.section-47.hint':
    'Mae rheswm i gredu bod plentyn yn dioddef, neu’n debygol o ddioddef, niwed sylweddol.',
  'referrals.outcome.section-47.next':
    'Cynhelir trafodaeth strategaeth nawr. Efallai y gofynnir ichi gymryd rhan.',
  'referrals.outcome.assessment': 'Asesiad',
  'referrals.outcome.assessment.hint':
    'Plentyn mewn angen, neu blentyn ag anghenion gofal a chymorth: mae gweithiwr cymdeithasol yn asesu.',
  'referrals.outcome.assessment.next':
    'Mae gweithiwr cymdeithasol yn cwrdd â’r plentyn a’r teulu, ac efallai y bydd yn gofyn ichi beth a wyddoch.',
  'referrals.outcome.early-help': 'Cymorth cynnar',
  'referrals.outcome.early-help.hint': 'Cymorth gan asiantaethau gyda’i gilydd, â chytundeb y teulu.',
  'referrals.outcome.early-help.next':
    'Mae gweithiwr cymorth cynnar yn cysylltu â’r teulu. Daliwch ati â’r hyn yr ydych yn ei wneud i’r plentyn.',
  'referrals.outcome.signposting': 'Cyfeiriwyd at wasanaeth arall',
  'referrals.outcome.signposting.hint': 'Gwasanaeth y gall y teulu ei ddefnyddio ar ei ben ei hun.',
  'referrals.outcome.signposting.next':
    'Helpwch y teulu i’w ddefnyddio, ac atgyfeiriwch eto os aiff pethau’n waeth.',
  'referrals.outcome.no-further-action': 'Dim camau pellach',
  'referrals.outcome.no-further-action.hint': 'Nid oes angen dim mwy gan y drws blaen nawr.',
  'referrals.outcome.no-further-action.next':
    'Daliwch ati â’r hyn yr ydych yn ei wneud i’r plentyn, ac atgyfeiriwch eto os aiff pethau’n waeth.',
  'referrals.report.title': 'Pa mor gyflawn yw atgyfeiriadau, fesul asiantaeth',
  'referrals.report.lead':
    'Yn sawl un o’r atgyfeiriadau a anfonodd pob asiantaeth nad oedd dim y mae darllenydd yn chwilio amdano ar goll.',
  'referrals.report.small':
    'Dangosir cyfrifon o 1 i 5 fel c, ac eraill lle y gellid gweithio un bach allan ohonynt.',
  'referrals.report.caption': 'Atgyfeiriadau cyflawn o’r holl rai a anfonwyd',
  'referrals.report.agency': 'Asiantaeth',
  'referrals.report.cell': '{complete} o {sent}',
  'referrals.report.quarter.1': 'Ion i Maw {year}',
  'referrals.report.quarter.2': 'Ebr i Meh {year}',
  'referrals.report.quarter.3': 'Gorff i Medi {year}',
  'referrals.report.quarter.4': 'Hyd i Rhag {year}',
  'referrals.report.none': 'Ni anfonwyd atgyfeiriad yn y flwyddyn ddiwethaf',
  'referrals.report.none.how':
    'Pan fydd asiantaethau’n atgyfeirio, bydd cyfran atgyfeiriadau cyflawn pob un yma fesul chwarter.',
} as const satisfies Record<keyof typeof en, string>;
