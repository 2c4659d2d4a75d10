import { cy as adding } from './add-a-child/words.cy.ts';
import { cy as changing } from './change-details/words.cy.ts';
import { cy as chronology } from './chronology/words.cy.ts';
import { cy as facts } from './facts/words.cy.ts';
import { cy as finding } from './find-a-child/words.cy.ts';
import { cy as merging } from './merge-a-list/words.cy.ts';
import { cy as voice } from './voice/words.cy.ts';
import { cy as reading } from './read-details/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = {
  ...chronology,
  ...adding,
  ...changing,
  ...facts,
  ...finding,
  ...merging,
  ...voice,
  ...reading,
  'navigation.children': 'Plant',

  'children.title': 'Plant',
  'children.withoutName': 'Plentyn {localId}',
  'children.label': '{name}, {age}',
  'children.unborn': 'heb ei eni eto, disgwylir ar {date}',
  'children.died': 'bu farw ar {date}, yn {age}',
  'children.localId': 'Dynodydd lleol {localId}',
  'children.gone': 'ddim yn natganiad data {date}',
  'children.tabs': 'Tudalennau am y plentyn hwn',
  'children.tabs.other': 'Pob un o’r {count} tudalen am y plentyn hwn',
  'children.tab.overview': 'Cipolwg',
  'children.tab.family': 'Teulu a rhwydwaith',
  'children.tab.disagreements': 'Anghytundebau',
  'children.tab.team': 'Tîm',
  'children.tab.forms': 'Ffurflenni ac asesiadau',
  'children.tab.chronology': 'Cronoleg',
  'children.tab.plans': 'Cynlluniau a chlociau',
  'children.tab.protection': 'Amddiffyn plant',
  'children.tab.stuck': 'A yw’r cynllun wedi arafu?',
  'children.tab.details': 'Manylion',
  'children.tab.early-help': 'Cymorth cynnar',
  'children.tab.levels': 'Lefel yr angen',
  'children.tab.services': 'Gwasanaethau',
  'children.tab.sharing': 'Rhannu',
  'children.tab.history': 'Hanes',
  'children.tab.looks': 'Pwy sydd wedi edrych',
  'children.tab.who-can-see': 'Pwy sy’n gallu gweld',
  'children.notNamed': 'heb ei enwi eto',

  'children.none': 'Nid oes gennych blant yma eto',
  'children.none.how':
    'Bydd plentyn yma unwaith y byddwch yn gweithio gydag ef: pan gewch eich enwi’n weithiwr, pan fydd eich tîm yn dal yr achos, neu pan fydd panel yr ydych yn aelod ohono’n edrych arno. Os ydych yn gweithio gyda phlentyn nad yw yma, gofynnwch i reolwr tîm y plentyn.',
  'children.other.see-now': 'Mae angen imi weld plentyn nawr nad yw yma',
  'children.caption': 'Plant, yn ôl enw',
  'children.count.children':
    '{count, plural, zero {# plentyn} one {# plentyn} two {# blentyn} few {# phlentyn} many {# phlentyn} other {# plentyn}}',
  'children.count.protection':
    '{count, plural, zero {# â chynllun amddiffyn plant} one {# â chynllun amddiffyn plant} two {# â chynllun amddiffyn plant} few {# â chynllun amddiffyn plant} many {# â chynllun amddiffyn plant} other {# â chynllun amddiffyn plant}}',
  'children.count.inNeed':
    '{count, plural, zero {# â chynllun plentyn mewn angen} one {# â chynllun plentyn mewn angen} two {# â chynllun plentyn mewn angen} few {# â chynllun plentyn mewn angen} many {# â chynllun plentyn mewn angen} other {# â chynllun plentyn mewn angen}}',
  'children.count.none':
    '{count, plural, zero {# heb gynllun} one {# heb gynllun} two {# heb gynllun} few {# heb gynllun} many {# heb gynllun} other {# heb gynllun}}',
  'children.column.child': 'Plentyn',
  'children.column.age': 'Oed',
  'children.column.plan': 'Cynllun',
  'children.column.for': 'Ers faint',
  'children.column.worker': 'Gweithiwr a thîm',
  'children.search.label': 'Chwilio yn ôl enw neu ddynodydd lleol',
  'children.search.button': 'Chwilio',
  'children.search.needed': 'Rhowch enw neu ddynodydd lleol',
  'children.search.tooLong': 'Rhowch 100 nod neu lai',
  'children.search.found':
    '{count, plural, zero {Ni chafwyd neb} one {Cafwyd # plentyn} two {Cafwyd # blentyn} few {Cafwyd # phlentyn} many {Cafwyd # phlentyn} other {Cafwyd # plentyn}}.',
  'children.search.more': 'Mae rhagor: ychwanegwch enw arall neu lythyren.',
  'children.search.clear': 'Dangos pawb',
  'children.team.label': 'Tîm',
  'children.team.every': 'Pob tîm',
  'children.team.button': 'Dangos',

  'children.strip.plan': 'Cynllun',
  'children.strip.for': 'Ers faint',
  'children.strip.worker': 'Gweithiwr',
  'children.strip.team': 'Tîm',
  'children.strip.next': 'Dyddiad nesaf',
  'children.strip.late': 'Hwyr',
  'children.next.none': 'dim yn hysbys',
  'children.plan.none': 'dim cynllun',
  'children.plan.since': '{plan} ers {since}: {length}',
  'children.plan.ended': 'Dim cynllun nawr. Yr olaf oedd {plan}, a ddaeth i ben ar {date}.',
  'children.plan.never': 'Nid oes cynllun yn hysbys.',
  'children.plan.gone':
    'Nid yw {plan}, a ddechreuodd ar {since}, yn natganiad data {date}; nid yw’n hysbys a ddaeth i ben.',
  'children.changes.neverLooked': 'Nid ydych wedi edrych ar y plentyn hwn o’r blaen.',
  'children.changes.since':
    '{added, plural, zero {{isUpdated, select, yes {Newidiodd y manylion} other {Nid oes dim byd newydd}}} one {# cofnod newydd{isUpdated, select, yes { a newid i’r manylion} other {}}} two {# gofnod newydd{isUpdated, select, yes { a newid i’r manylion} other {}}} few {# chofnod newydd{isUpdated, select, yes { a newid i’r manylion} other {}}} many {# chofnod newydd{isUpdated, select, yes { a newid i’r manylion} other {}}} other {# cofnod newydd{isUpdated, select, yes { a newid i’r manylion} other {}}}} ers ichi edrych ddiwethaf ar {when}.',
  'children.late.title':
    '{count, plural, zero {Nid oes dim yn hwyr} one {Mae # peth yn hwyr} two {Mae # beth yn hwyr} few {Mae # pheth yn hwyr} many {Mae # pheth yn hwyr} other {Mae # peth yn hwyr}}',
  'children.action.of': '{what} ({name})',
  'children.goingOn': 'Beth sy’n digwydd',
  'children.wholeChronology': 'Y gronoleg gyfan',
  'children.around': 'O amgylch',
  'children.who.title': 'Pwy sy’n gallu gweld hyn',
  'children.who.nobodyClose': 'Nid oes neb wrth ymyl y plentyn hwn eto.',
  'children.who.open': '{because}.',
  'children.who.until': '{because}, tan {until}.',
  'children.who.allocated-worker': '{name}, {agency}: yn dal yr achos',
  'children.who.team-manager': '{name}, {agency}: yn rheoli’r tîm sy’n dal yr achos',
  'children.who.team-member': '{name}, {agency}: yn y tîm o amgylch y plentyn',
  'children.who.panel-presenter': '{name}, {agency}: yn cyflwyno’r achos i banel',
  'children.who.recommendation-owner': '{name}, {agency}: gofynnodd panel iddynt wneud rhywbeth',
  'children.who.conference': '{name}, {agency}: wedi cael gwahoddiad i gynhadledd amddiffyn plant',
  'children.who.escalation': '{name}, {agency}: yn cymryd rhan mewn anghytundeb rhwng asiantaethau',
  'children.who.panel-member': '{name}, {agency}: yn aelod o banel sy’n edrych ar yr achos',
  'children.who.named': '{name}, {agency}: wedi’i enwi ar gyfer y plentyn hwn â mynediad cyfyngedig',
  'children.who.emergency': '{name}, {agency}: agorodd y plentyn hwn mewn argyfwng',
  'children.who.team':
    '{count, plural, zero {# o bobl} one {# person} two {# berson} few {# pherson} many {# pherson} other {# o bobl}} o amgylch {name}: {agencies}.',
  'children.who.ofAgency': '{agency} ({count})',
  'children.who.panel':
    'Hefyd ar gyfer panel: {agencies}{until, select, none {} other {, yr olaf tan {until}}}.',
  'children.who.wide':
    'Mynediad heb ei gyfyngu: hefyd {count, plural, zero {# o bobl} one {# person} two {# berson} few {# pherson} many {# pherson} other {# o bobl}} sy’n gweithio ar gyfer y bartneriaeth gyfan.',
  'children.who.onlyNamed': 'Mynediad cyfyngedig: does neb arall yn gweld {name}.',
  'children.who.whole': 'Pawb, pam, a phwy oedd yn gallu o’r blaen',

  'children.emergency.label': 'Mynediad brys',
  'children.emergency.until': 'Rydych yn gweld y plentyn hwn drwy fynediad brys, hyd {until}.',
  'children.emergency.told':
    'Rhoddwyd gwybod i’r gweithiwr ac i’r swyddog diogelu data, a bydd rhywun yn edrych arno. Darllenwch ddim ond yr hyn sydd ei angen arnoch.',
  'children.emergency.end': 'Mae gennyf yr hyn sydd ei angen: dod ag ef i ben nawr',
  'children.restricted':
    'Mynediad cyfyngedig: dim ond pobl a enwyd sy’n gweld y plentyn hwn. Peidiwch â sôn am y plentyn wrth neb arall.',
  'children.restricted.icon': 'Rhybudd',
  'children.address.protected':
    'Cyfeiriad gwarchodedig. Os oes ei angen arnoch er diogelwch y plentyn, gofynnwch i {contact}',
  'children.address.forYou':
    'Gwarchodedig: rydych wedi’ch enwi i’w weld. Peidiwch â’i roi i neb; mae’r sawl sydd ei angen yn gofyn i {contact}',

  'children.clocks.title': 'Clociau',
  'children.clocks.what': 'Beth',
  'children.clocks.due': 'I’w wneud erbyn',
  'children.clocks.done': 'Gwnaed',
  'children.clocks.how': 'Sut y mae’n sefyll',
  'children.clocks.why': 'Pam y dyddiad hwn',
  'children.clocks.noDate': 'dim dyddiad',
  'children.clocks.knownUntil':
    'Hyd at {date} y mae’r datganiad data diweddaraf yn sôn. Ni ddywedir bod dim a oedd i’w wneud ar ôl y diwrnod hwnnw’n hwyr, gan y gall fod wedi’i wneud.',
  'children.clocks.none': 'Nid oes cloc yn rhedeg',
  'children.clocks.none.how':
    'Mae asesiad, ymholiad adran 47 neu gynllun yn cychwyn un. Dônt gyda’r datganiad data nesaf.',
  'children.plans.title': 'Cynlluniau',
  'children.plans.plan': 'Cynllun',
  'children.plans.from': 'O',
  'children.plans.until': 'Tan',
  'children.plans.for': 'Ers faint',
  'children.plans.reviews': 'Adolygiadau',
  'children.plans.open': 'ar agor',
  'children.plans.noReviews': 'dim yn y datganiad data',
  'children.plans.categoryThen': 'ar y dechrau: {category}',
  'children.plans.previous':
    '{count, plural, zero {Nid oedd un cynharach yn ôl y datganiad data} one {Roedd # cynharach yn ôl y datganiad data} two {Roedd # gynharach yn ôl y datganiad data} few {Roedd # cynharach yn ôl y datganiad data} many {Roedd # cynharach yn ôl y datganiad data} other {Roedd # cynharach yn ôl y datganiad data}}',
  'children.plans.none': 'Nid oes cynllun yn hysbys',
  'children.plans.none.how': 'Daw cynlluniau gyda datganiad data system gofal cymdeithasol yr awdurdod.',
  'children.plans.onlyConference':
    'Nid oes dim yma’n gorffen nac yn newid cynllun: dim ond cynhadledd amddiffyn plant sy’n gorffen cynllun amddiffyn plant.',
  'children.episodes.title': 'Atgyfeiriadau',
  'children.episodes.referred': 'Atgyfeiriwyd ar',
  'children.episodes.source': 'Gan',
  'children.episodes.need': 'Prif angen',
  'children.episodes.closed': 'Caewyd',
  'children.episodes.open': 'ar agor',
  'children.episodes.referralOnly': 'dim camau pellach',

  'children.about.who': 'Pwy ydych chi',
  'children.about.said': 'Yr hyn a ddywedodd pobl amdanoch',
  'children.about.differs': 'Lle dywedodd ffeiliau’n wahanol',
  'children.about.chronology': 'Yr hyn a ysgrifennodd asiantaethau',
  'children.about.plans': 'Atgyfeiriadau, asesiadau a chynlluniau',
  'children.about.fact': '{fact}: {value}',
  'children.about.factors': 'Ffactorau a ganfuwyd, fel codau’r cyfrifiad: {codes}',
  'children.about.corrected': 'Yr hyn a gywirwyd',
  'children.about.seen': 'Pwy oedd yn cael ei weld',
  'children.about.entry': '{date}: {agency}',
  'children.about.since': 'Ers {since}',
  'children.about.from': 'O {since} hyd at {until}',

  'children.history.lead':
    'Yr hyn a ddywedodd pobl, gyda phwy, pryd a pham; yr hyn a ddywedodd datganiadau data diweddarach yn wahanol, a’r hyn nad yw ynddynt mwyach. Ni chollir dim.',
  'children.history.gone': 'Ddim yn y datganiad data mwyach',
  'children.history.gone.lead':
    'Roedd y rhain mewn datganiad data cynharach, ond nid ydynt mewn un diweddarach a ddylai eu cynnwys.',
  'children.history.return': 'Datganiad data {date}, llwythwyd {loaded}',
  'children.history.people': 'Ffeil pobl neu ddatganiad data, llwythwyd {loaded}',
  'children.history.difference': '{fact}: {was} oedd, {became} yw nawr',
  'children.history.noLonger': 'Ddim yn y datganiad data mwyach',
  'children.history.otherDetails': 'Cywirwyd manylion nad ydynt i’w gweld ar dudalennau',
  'children.history.from': '{what} o {date}',
  'children.history.review': 'Adolygiad amddiffyn plant ar {date}',
  'children.history.what.child': 'Pwy yw’r plentyn',
  'children.history.what.episode': 'Atgyfeiriad',
  'children.history.what.assessment': 'Asesiad',
  'children.history.what.section-47': 'Ymholiad adran 47',
  'children.history.what.pre-proceedings': 'Cyn-achos',
  'children.history.what.plan': 'Cynllun',
  'children.history.what.review': 'Adolygiad',
  'children.history.none': 'Ni newidiwyd dim eto',
  'children.history.none.how':
    'Pan fydd rhywun, neu ddatganiad data diweddarach, yn dweud rhywbeth gwahanol, bydd y ddau yma: yr hyn a ddywedwyd a’r hyn a ddywedir nawr.',
} satisfies Record<keyof typeof en, string>;
