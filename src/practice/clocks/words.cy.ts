import type { en } from './words.en.ts';

// Terms as in the Wales Safeguarding Procedures. "Diwrnod gwaith", "mis" mutate after 2 (2 ddiwrnod gwaith, 2 fis);
// "awr" and "wythnos" begin with a vowel and stay.
export const cy = {
  'clocks.limit.referral-decision': 'Penderfyniad ar atgyfeiriad',
  'clocks.limit.mash-response-red': 'Ymateb y MASH, coch',
  'clocks.limit.mash-response-amber': 'Ymateb y MASH, oren',
  'clocks.limit.mash-response-green': 'Ymateb y MASH, gwyrdd',
  'clocks.limit.mash-response-blue': 'Ymateb y MASH, glas',
  'clocks.limit.assessment': 'Asesiad',
  'clocks.limit.fgm-report': 'Adrodd am anffurfio organau cenhedlu benywod (FGM)',
  'clocks.limit.nrm-referral': 'Atgyfeirio i’r Mecanwaith Atgyfeirio Cenedlaethol',
  'clocks.limit.nrm-reasonable-grounds':
    'Mecanwaith Atgyfeirio Cenedlaethol: penderfyniad ar seiliau rhesymol',
  'clocks.limit.learning-disability-consultation': 'Ymgynghoriad anabledd dysgu',
  'clocks.limit.young-carer-answer': 'Ateb am ofalwr ifanc',
  'clocks.limit.prevent-answer': 'Ateb i atgyfeiriad Prevent',
  'clocks.limit.initial-conference': 'Cynhadledd amddiffyn plant gychwynnol',
  'clocks.limit.core-group': 'Grŵp craidd',
  'clocks.limit.child-protection-review': 'Cynhadledd adolygu amddiffyn plant',
  'clocks.limit.pre-birth-first-review': 'Adolygiad cyntaf ar ôl yr enedigaeth',
  'clocks.limit.child-in-need-review': 'Adolygiad plentyn mewn angen',
  'clocks.limit.level-move-answer': 'Ateb i gynnig i symud rhwng lefelau angen',
  'clocks.limit.level-hand-over': 'Cyfarfod trosglwyddo ar ôl cytuno i symud',
  'clocks.limit.early-help-first-meeting': 'Cyfarfod cyntaf y tîm o amgylch y plentyn',
  'clocks.limit.early-help-review': 'Adolygiad cymorth cynnar neu gyfarfod y tîm o amgylch y plentyn',
  'clocks.limit.return-home-interview': 'Cyfweliad ar ôl dychwelyd adref',
  'clocks.limit.private-fostering-first-visit': 'Maethu preifat: yr ymweliad cyntaf',
  'clocks.limit.private-fostering-visits': 'Maethu preifat: ymweliadau',
  'clocks.limit.serious-incident-notification': 'Hysbysu am ddigwyddiad difrifol',
  'clocks.limit.rapid-review': 'Adolygiad cyflym',
  'clocks.limit.escalation-acknowledge': 'Her: ei chydnabod',
  'clocks.limit.escalation-step-1': 'Her, cam 1: cynllun rhwng y gweithwyr',
  'clocks.limit.escalation-step-2': 'Her, cam 2: rheolwyr',
  'clocks.limit.escalation-step-3': 'Her, cam 3: uwch-arweinwyr diogelu',
  'clocks.limit.escalation-step-4': 'Her, cam 4: cyfarfod o dan gadeirydd annibynnol',
  'clocks.limit.escalation-stage': 'Her: cam o weithdrefn y bartneriaeth ei hun',
  'clocks.limit.escalation-child-at-risk': 'Her lle mae plentyn mewn perygl: pob cam',
  'clocks.limit.panel-rhythm': 'Y panel nesaf',
  'clocks.limit.exploitation-panel-review': 'Adolygiad y panel camfanteisio',
  'clocks.limit.supervision-follow-up': 'Dilyniant i oruchwyliaeth grŵp',
  'clocks.limit.access-request': 'Ateb i rywun sy’n gofyn am eu data',
  'clocks.limit.access-request-extended': 'Ateb i rywun sy’n gofyn am eu data, wedi’i ymestyn',
  'clocks.limit.training-cancellation': 'Y diwrnod olaf i ganslo hyfforddiant heb dâl',

  'clocks.event.referral-received': 'derbyn yr atgyfeiriad',
  'clocks.event.band-set': 'pennu’r band',
  'clocks.event.strategy-discussion': 'y drafodaeth strategaeth a ddechreuodd yr ymholiadau adran 47',
  'clocks.event.initial-conference': 'y gynhadledd amddiffyn plant gychwynnol',
  'clocks.event.last-core-group': 'y grŵp craidd diwethaf',
  'clocks.event.last-review': 'yr adolygiad diwethaf',
  'clocks.event.birth': 'yr enedigaeth',
  'clocks.event.plan-start': 'dechrau’r cynllun',
  'clocks.event.move-proposed': 'y diwrnod y cynigiwyd symud',
  'clocks.event.move-agreed': 'y diwrnod y cytunodd y ddau i symud',
  'clocks.event.early-help-opened': 'y diwrnod yr agorwyd cymorth cynnar',
  'clocks.event.last-meeting': 'y cyfarfod diwethaf',
  'clocks.event.return': 'y plentyn yn dod yn ôl',
  'clocks.event.authority-aware': 'yr awdurdod yn dod i wybod',
  'clocks.event.arrangement-start': 'dechrau’r trefniant',
  'clocks.event.last-visit': 'yr ymweliad diwethaf',
  'clocks.event.disclosure': 'ei ddatgelu neu ei weld',
  'clocks.event.identification': 'canfod y gallai’r plentyn fod yn ddioddefwr',
  'clocks.event.nrm-referral': 'yr atgyfeiriad i’r Mecanwaith Atgyfeirio Cenedlaethol',
  'clocks.event.aware-of-incident': 'yr awdurdod yn dod i wybod am y digwyddiad',
  'clocks.event.notification': 'yr hysbysiad',
  'clocks.event.challenge-raised': 'codi’r her',
  'clocks.event.first-step': 'diwedd cam 1',
  'clocks.event.second-step': 'diwedd cam 2',
  'clocks.event.third-step': 'diwedd cam 3',
  'clocks.event.stage-begun': 'dechrau’r cam',
  'clocks.event.last-panel': 'y panel diwethaf',
  'clocks.event.supervision-session': 'y sesiwn oruchwylio',
  'clocks.event.access-request-received': 'derbyn y cais am eu data',
  'clocks.event.training-start': 'dechrau’r sesiwn',

  'clocks.source.working-together': 'Working Together to Safeguard Children (Lloegr)',
  'clocks.source.census-assessment':
    'cyfrifiad ac ystadegau plant mewn angen yr Adran Addysg (Lloegr), tabl c2',
  'clocks.source.census-reviews': 'cyfrifiad ac ystadegau plant mewn angen yr Adran Addysg (Lloegr), tabl d6',
  'clocks.source.wales-procedures': 'Gweithdrefnau Diogelu Cymru',
  'clocks.source.wales-assessment-code':
    'cod ymarfer ar asesu anghenion, Rhan 3 o Ddeddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014',
  'clocks.source.local-default': 'arfer lleol cyffredin',
  'clocks.source.surrey': 'arfer lleol, fel yn Surrey',
  'clocks.source.lincolnshire': 'arfer lleol, fel yn Swydd Lincoln',
  'clocks.source.camden': 'arfer lleol, fel yn Camden',
  'clocks.source.missing-guidance':
    'canllawiau statudol ar blant sy’n rhedeg i ffwrdd neu’n mynd ar goll o’u cartref neu o ofal',
  'clocks.source.private-fostering-england':
    'Rheoliadau Plant (Trefniadau Preifat ar gyfer Maethu) 2005, OS 2005/1533, rheoliadau 4, 7 ac 8',
  'clocks.source.private-fostering-wales':
    'Rheoliadau Plant (Trefniadau Preifat ar gyfer Maethu) (Cymru) 2006, OS 2006/940 (Cy.89)',
  'clocks.source.fgm-act': 'Deddf Anffurfio Organau Cenhedlu Benywod 2003, adran 5B',
  'clocks.source.modern-slavery-guidance':
    'Deddf Caethwasiaeth Fodern 2015, canllawiau statudol ar gyfer Cymru a Lloegr',
  'clocks.source.children-act-2004': 'Deddf Plant 2004, adran 16C',
  'clocks.source.uk-gdpr-12': 'GDPR y DU, erthygl 12(3)',
  'clocks.source.not-found': 'ni chafwyd ffynhonnell genedlaethol ar gyfer y ffigur hwn',

  'clocks.source-published': 'Ffynhonnell: {source}.',
  'clocks.source-own': 'Pennwyd gan eich partneriaeth o {date}: {source}',
  'clocks.effective-from': 'Mewn grym ers {date}.',
  'clocks.mark.S': 'Daw’r ffigur o ffynhonnell eilaidd.',
  'clocks.mark.L': 'Arfer lleol yw hyn: gwerth diofyn y gall eich partneriaeth ei newid.',
  'clocks.mark.U': 'Nid yw’r ffigur hwn wedi’i gadarnhau. Cadarnhewch ef yn lleol.',

  'clocks.note.fgm-report':
    'Mae gweithiwr proffesiynol a reoleiddir yn adrodd i’r heddlu erbyn diwedd y diwrnod gwaith nesaf.',
  'clocks.note.nrm-referral':
    'Dim ond sefydliadau sy’n ymatebwyr cyntaf sy’n atgyfeirio. Nid oes angen cydsyniad plentyn. Dywedwch wrth yr awdurdod lleol yn gyntaf.',
  'clocks.note.return-home-interview': 'Cynigir cyfweliad ar ôl pob achlysur.',
  'clocks.note.private-fostering-first-visit':
    'Gwelwch y plentyn ar ei ben ei hun, ac ysgrifennwch adroddiad.',
  'clocks.note.private-fostering-visits':
    'Yn ôl y gyfraith mae’r trefniant yn dechrau pan ddaw’r awdurdod i wybod amdano. Gwelwch y plentyn ar ei ben ei hun, ac ysgrifennwch adroddiad ar ôl pob ymweliad.',
  'clocks.note.access-request-extended':
    'Un mis, a dau arall lle mae’r cais yn gymhleth. Rhowch wybod i’r person o fewn y mis cyntaf, a pham.',
  'clocks.note.rapid-review': 'Dim ond ar ôl hysbysiad y cynhelir adolygiad cyflym.',
  'clocks.note.escalation-child-at-risk': 'Nid yw’r camau i gyd gyda’i gilydd yn cymryd mwy na hyn.',

  'clocks.amount.working-days':
    '{count, plural, zero {# diwrnod gwaith} one {# diwrnod gwaith} two {# ddiwrnod gwaith} few {# diwrnod gwaith} many {# diwrnod gwaith} other {# diwrnod gwaith}}',
  'clocks.amount.days':
    '{count, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}}',
  'clocks.amount.weeks':
    '{count, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}',
  'clocks.amount.months':
    '{count, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}}',
  'clocks.amount.hours':
    '{count, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}',
  'clocks.amount.working-hours':
    '{count, plural, zero {# awr waith} one {# awr waith} two {# awr waith} few {# awr waith} many {# awr waith} other {# awr waith}}',
  'clocks.span.within': 'o fewn {amount}',
  'clocks.span.before': '{amount} cyn hynny',
  'clocks.span.range': '{atLeast} i {amount}',
  'clocks.span.at-once': 'ar unwaith',
  'clocks.span.no-limit': 'dim terfyn amser',
  'clocks.rule.repeating': '{first}, yna bob {every}',
  'clocks.rule.changing': '{first}, yna bob {every}; ar ôl {after}, bob {later}',

  'clocks.why.rule': '{limit}: {rule}.',
  'clocks.why.start': 'Cyfrifir o’r digwyddiad hwn: {event}, {date}. Y diwrnod hwnnw yw diwrnod 0.',
  'clocks.why.startAt': 'Cyfrifir o’r digwyddiad hwn: {event}, {moment}.',
  'clocks.why.weekends':
    '{count, plural, zero {Ni chyfrifir # diwrnod dros y penwythnos.} one {Ni chyfrifir # diwrnod dros y penwythnos.} two {Ni chyfrifir # ddiwrnod dros y penwythnos.} few {Ni chyfrifir # diwrnod dros benwythnosau.} many {Ni chyfrifir # diwrnod dros benwythnosau.} other {Ni chyfrifir # diwrnod dros benwythnosau.}}',
  'clocks.why.holidays': 'Ni chyfrifir gwyliau banc: {holidays}.',
  'clocks.why.holiday': '{holiday} ({date})',
  'clocks.why.due': 'I’w wneud erbyn {date} ({span}).',
  'clocks.why.dueAt': 'I’w wneud erbyn {moment} ({span}).',
  'clocks.why.dueBetween': 'I’w wneud o {earliest} ymlaen ac erbyn {date} ({span}).',
  'clocks.why.lastWorkingDay': 'Nid yw hwnnw’n ddiwrnod gwaith. Y diwrnod gwaith olaf cyn hynny yw {date}.',

  'clocks.no-date.holidays-not-published':
    'Nid yw gwyliau banc y cyfnod hwnnw wedi’u cyhoeddi eto, felly ni chyfrifir y dyddiad.',
  'clocks.no-date.before-known-holidays':
    'Mae hynny cyn y gwyliau banc a gedwir yma, felly ni chyfrifir y dyddiad.',
  'clocks.no-date.no-limit': 'Dim terfyn amser.',

  'clocks.state.doneInTime': 'wedi’i wneud mewn pryd',
  'clocks.state.doneLateDays':
    '{count, plural, zero {wedi’i wneud # diwrnod yn hwyr} one {wedi’i wneud # diwrnod yn hwyr} two {wedi’i wneud # ddiwrnod yn hwyr} few {wedi’i wneud # diwrnod yn hwyr} many {wedi’i wneud # diwrnod yn hwyr} other {wedi’i wneud # diwrnod yn hwyr}}',
  'clocks.state.doneLateHours':
    '{count, plural, zero {wedi’i wneud lai nag awr yn hwyr} one {wedi’i wneud # awr yn hwyr} two {wedi’i wneud # awr yn hwyr} few {wedi’i wneud # awr yn hwyr} many {wedi’i wneud # awr yn hwyr} other {wedi’i wneud # awr yn hwyr}}',
  'clocks.state.lateDays':
    '{count, plural, zero {# diwrnod yn hwyr} one {# diwrnod yn hwyr} two {# ddiwrnod yn hwyr} few {# diwrnod yn hwyr} many {# diwrnod yn hwyr} other {# diwrnod yn hwyr}}',
  'clocks.state.lateHours':
    '{count, plural, zero {lai nag awr yn hwyr} one {# awr yn hwyr} two {# awr yn hwyr} few {# awr yn hwyr} many {# awr yn hwyr} other {# awr yn hwyr}}',
  'clocks.state.dueTodayAt': 'i’w wneud heddiw erbyn {time}',
  'clocks.state.withWorkingDays':
    '{count, plural, zero {{due} (# diwrnod gwaith)} one {{due} (# diwrnod gwaith)} two {{due} (# ddiwrnod gwaith)} few {{due} (# diwrnod gwaith)} many {{due} (# diwrnod gwaith)} other {{due} (# diwrnod gwaith)}}',

  'clocks.holiday-substitute': '{holiday} (diwrnod amgen)',
  'clocks.holiday.new-year': 'Dydd Calan',
  'clocks.holiday.good-friday': 'Dydd Gwener y Groglith',
  'clocks.holiday.easter-monday': 'Dydd Llun y Pasg',
  'clocks.holiday.early-may': 'gŵyl banc dechrau mis Mai',
  'clocks.holiday.spring': 'gŵyl banc y gwanwyn',
  'clocks.holiday.summer': 'gŵyl banc yr haf',
  'clocks.holiday.christmas': 'Dydd Nadolig',
  'clocks.holiday.boxing-day': 'Gŵyl San Steffan',
  'clocks.holiday.platinum-jubilee': 'gŵyl banc y Jiwbilî Blatinwm',
  'clocks.holiday.state-funeral': 'gŵyl banc Angladd Gwladol y Frenhines Elizabeth II',
  'clocks.holiday.coronation': 'gŵyl banc Coroni’r Brenin Charles III',
} satisfies Record<keyof typeof en, string>;
