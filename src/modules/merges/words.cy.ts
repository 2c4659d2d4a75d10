import type { en } from './words.en.ts';

/** Dau gofnod a allai fod am un plentyn: pob brawddeg y mae defnyddiwr yn ei gweld. */
export const cy = {
  'navigation.duplicates': 'Dyblygion posibl',
  'merges.title': 'Dyblygion posibl',
  'merges.lead':
    'Parau o gofnodion sydd fwy na thebyg am un plentyn. Chi sy’n penderfynu: gellir gwahanu eto’r hyn a gyfunwyd.',
  'merges.record': '{name} ({localId})',
  'merges.state.open': 'I benderfynu arnynt',
  'merges.state.not-same': 'Nid yr un plentyn',
  'merges.state.merged': 'Wedi’u cyfuno',
  'merges.pairs.open': 'Parau i benderfynu arnynt, y mwyaf tebygol yn gyntaf',
  'merges.pairs.not-same': 'Parau y dywedodd rhywun eu bod yn ddau blentyn',
  'merges.pairs.records': 'Y ddau gofnod',
  'merges.pairs.likely': 'Pa mor debygol',
  'merges.pairs.none.open': 'Nid oes pâr i benderfynu arno',
  'merges.pairs.none.not-same': 'Nid oes neb wedi dweud am unrhyw bâr mai dau blentyn ydynt',
  'merges.pairs.none.how':
    'Bob awr caiff y cofnodion sy’n newydd neu wedi newid eu cymharu â’r lleill i gyd.',

  'merges.decide.question': 'A yw’r ddau gofnod hyn am un plentyn?',
  'merges.decide.what': 'Beth yw eich penderfyniad?',
  'merges.decide.both': 'Y ddau gofnod',
  'merges.decide.keep': 'Yr un plentyn: cadw {record}',
  'merges.decide.keep.hint': 'Daw’r hyn sydd yn y llall i’r cofnod hwn. Gellir ei ddadwneud.',
  'merges.decide.not-same': 'Dau blentyn',
  'merges.decide.not-same.hint': 'Ni chaiff y pâr ei awgrymu eto oni bai bod un o’r cofnodion yn newid.',
  'merges.decide.needed': 'Dewiswch pa gofnod i’w gadw, neu mai dau blentyn ydynt',
  'merges.decide.button': 'Cadw’r penderfyniad hwn',
  'merges.because': 'Pam rydych yn meddwl hynny?',
  'merges.because.hint':
    'Ar gyfer pwy bynnag sy’n edrych arno’n ddiweddarach. Dywedwch pwy y gofynnoch iddo.',
  'merges.because.needed': 'Ysgrifennwch pam rydych yn meddwl hynny',
  'merges.because.tooLong': 'Ysgrifennwch 1,000 o nodau neu lai',
  'merges.beside.case': 'Pwy sy’n dal yr achos',
  'merges.beside.worker': '{team}, {worker}',
  'merges.beside.noTeam': 'dim tîm',
  'merges.beside.noWorker': 'dim gweithiwr',
  'merges.changed': 'Mae un o’r cofnodion hyn, neu’r hyn a benderfynwyd, wedi newid ers ichi agor y dudalen.',
  'merges.changed.how':
    'Nid oes dim wedi’i gyfuno eto. Edrychwch eto ar yr hyn sydd yma nawr; mae’r hyn a ysgrifennoch isod.',
  'merges.what': 'Beth sy’n digwydd pan gaiff cofnodion eu cyfuno',
  'merges.what.together':
    'Bydd cronoleg, cynlluniau, llais, camau gweithredu, papurau, tîm a theulu’r ddau gyda’i gilydd yn y cofnod a gedwir.',
  'merges.what.details':
    'Mae ei enwau, ei rifau a’i gyfeiriad yn aros fel y maent. Cedwir yr hyn a ddywed y llall gydag ef, ac ni chaiff dim ei drosysgrifo.',
  'merges.what.access':
    'Bydd pwy bynnag sy’n sefyll wrth ymyl y naill neu’r llall yn sefyll wrth ei ymyl o’r eiliad hon ymlaen. Mae cyfyngiad neu gyfeiriad gwarchodedig y naill neu’r llall yn berthnasol i’r ddau.',
  'merges.what.open':
    'Lle mae gan y ddau weithiwr proffesiynol arweiniol neu drosglwyddiad agored, un y cofnod a gedwir sy’n cyfrif. Mae’r llall yn aros, ac yno eto pan fyddwch yn dadwneud hyn.',
  'merges.what.finding':
    'Gellir dod o hyd iddo wrth enwau a rhifau’r ddau. Mae ffeiliau sy’n dod â’r llall eto yn mynd iddo, ac mae hen ddolenni’n arwain ato.',
  'merges.what.undo':
    'Mae dadwneud yn gwahanu hyn yn union. Mae’r hyn a ysgrifennwyd ers hynny’n aros gyda’r cofnod a gadwyd, oni bai ei fod yn perthyn i rywbeth sy’n mynd yn ôl.',

  'merges.said.not-same': 'Dau blentyn',
  'merges.said.merged': 'Yr un plentyn: wedi’u cyfuno',
  'merges.said.undone': 'Wedi’u gwahanu eto',

  'merges.refused.gone': 'Nid yw un o’r cofnodion yno mwyach.',
  'merges.refused.busy':
    'Mae ffeil yn cael ei llwytho ar hyn o bryd. Arhoswch nes ei bod wedi’i gwneud, ac anfonwch hyn eto.',
  'merges.refused.restricted':
    'Mae’r ddau gofnod wedi’u cyfyngu, bob un i’w bobl ei hun. Ni ellir eu cyfuno nes bod y swyddog diogelu data wedi codi un cyfyngiad.',
  'merges.refused.related':
    'Mae’r naill yn nheulu’r llall, felly mae rhywun wedi ysgrifennu mai dau blentyn ydynt. Os yw hynny’n anghywir, tynnwch ef o’r teulu yn gyntaf.',
  'merges.refused.deletion':
    'Penderfynwyd dileu un o’r cofnodion. Ni ellir eu cyfuno oni chaiff hynny ei dynnu’n ôl.',
  'merges.refused.many': 'Mae’r cofnod rydych yn ei gadw eisoes yn dal gormod o rai eraill. Cadwch y llall.',
  'merges.undoRefused.gone': 'Nid yw’r cyfuniad yno mwyach.',
  'merges.undoRefused.undone': 'Mae rhywun wedi’i ddadwneud eisoes.',
  'merges.undoRefused.busy':
    'Mae ffeil yn cael ei llwytho ar hyn o bryd. Arhoswch nes ei bod wedi’i gwneud, ac anfonwch hyn eto.',
  'merges.undoRefused.later':
    'Cafodd y cofnod hwn ei gyfuno â thrydydd yn ddiweddarach. Dadwnewch hwnnw yn gyntaf, yna hwn.',
  'merges.undoRefused.restricted-since':
    'Cafodd y cofnod ei gyfyngu ar ôl y cyfuno, felly nid yw’n hysbys ar gyfer pa un o’r ddau. Rhaid i’r swyddog diogelu data godi’r cyfyngiad yn gyntaf, ac yna cyfyngu eto pwy bynnag y mae’n ymwneud ag ef.',
  'merges.undoRefused.protected-since':
    'Cafodd y cyfeiriad ei warchod ar ôl y cyfuno, felly nid yw’n hysbys ar gyfer pa un o’r ddau. Rhaid i rywun a gaiff ei ddarllen ddod â hynny i ben yn gyntaf, ac yna gwarchod eto pwy bynnag y mae’n ymwneud ag ef.',
  'merges.undoRefused.deletion': 'Penderfynwyd dileu’r cofnod. Rhaid tynnu hynny’n ôl yn gyntaf.',

  'merges.merge.title': 'Dau gofnod, un plentyn',
  'merges.merge.title.undone': 'Wedi’u gwahanu eto',
  'merges.merge.kept': 'Y cofnod a gedwir',
  'merges.merge.merged': 'Y cofnod y mae’n ei ddal',
  'merges.merge.moved': 'Beth ddaeth gydag ef',
  'merges.merge.moved.nothing': 'Dim byd: nid oedd y cofnod yn dal dim ond pwy yw’r plentyn.',
  'merges.merge.protected':
    'Mae cyfeiriad y cofnod y mae’n ei ddal wedi’i warchod. Felly hefyd un y cofnod a gedwir, cyhyd ag y byddant gyda’i gilydd.',
  'merges.moved.entries':
    '{count, plural, zero {# cofnod cronoleg} one {# cofnod cronoleg} two {# gofnod cronoleg} few {# chofnod cronoleg} many {# chofnod cronoleg} other {# cofnod cronoleg}}',
  'merges.moved.voice':
    '{count, plural, zero {# peth} one {# peth} two {# beth} few {# pheth} many {# pheth} other {# peth}} am yr hyn a ddywedodd y plentyn a’r hyn a wnaed yn ei gylch',
  'merges.moved.plans':
    '{count, plural, zero {# llinell} one {# llinell} two {# linell} few {# llinell} many {# llinell} other {# llinell}} o gyfnodau, asesiadau, cynlluniau ac adolygiadau',
  'merges.moved.actions':
    '{count, plural, zero {# cam gweithredu} one {# cam gweithredu} two {# gam gweithredu} few {# cham gweithredu} many {# cham gweithredu} other {# cam gweithredu}}',
  'merges.moved.documents':
    '{count, plural, zero {# dogfen} one {# ddogfen} two {# ddogfen} few {# dogfen} many {# dogfen} other {# dogfen}}',
  'merges.moved.sharing':
    '{count, plural, zero {# penderfyniad} one {# penderfyniad} two {# benderfyniad} few {# phenderfyniad} many {# phenderfyniad} other {# penderfyniad}} am rannu',
  'merges.moved.family':
    '{count, plural, zero {# nodyn} one {# nodyn} two {# nodyn} few {# nodyn} many {# nodyn} other {# nodyn}} am bwy sydd o amgylch y plentyn',
  'merges.moved.team':
    '{count, plural, zero {# lle} one {# lle} two {# le} few {# lle} many {# lle} other {# lle}} yn y tîm',
  'merges.moved.panels':
    '{count, plural, zero {# achos} one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}} panel',
  'merges.moved.access':
    '{count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}} sy’n sefyll wrth ymyl y cofnod ac nad oedd o’r blaen, wedi’u cyfrif unwaith am bob rheswm',
  'merges.moved.other':
    '{count, plural, zero {# peth arall} one {# peth arall} two {# beth arall} few {# pheth arall} many {# pheth arall} other {# peth arall}}',

  'merges.undo.title': 'Eu gwahanu eto',
  'merges.undo.what':
    'Mae popeth a ddaeth gyda’r cofnod yn mynd yn ôl iddo, a’r hyn sy’n perthyn iddo. Mae’r hyn a ysgrifennwyd ers hynny’n aros gyda’r cofnod a gadwyd. Bydd pwy bynnag a allai weld y llall drwy ei gofnod ei hun yn unig yn gweld hwnnw’n unig eto.',
  'merges.undo.button': 'Dadwneud y cyfuno',

  'merges.list.title': 'Cofnodion wedi’u cyfuno',
  'merges.list.caption': 'Cyfuniadau, y diweddaraf yn gyntaf',
  'merges.list.when': 'Cyfunwyd',
  'merges.list.undone': 'Dadwnaed',
  'merges.list.none': 'Nid oes cofnodion wedi’u cyfuno',
  'merges.list.none.how': 'Penderfynir ar gyfuno o’r rhestr o ddyblygion posibl.',

  'merges.beside.title': 'Mae’r cofnod hwn yn dal un arall',
  'merges.beside.held': '{record}, cyfunwyd ar {date} gan {name}',

  'merges.event.source': 'Cofnodion',
  'merges.event.merged': 'Cafodd cofnod arall o’r un plentyn ei gyfuno â’r cofnod hwn gan {name}',
  'merges.event.undone': 'Cafodd dau gofnod a oedd wedi’u cyfuno eu gwahanu eto gan {name}',
  'merges.about.title': 'Cofnodion a gyfunwyd',
  'merges.about.kept': 'Cyfunwyd cofnod {localId} â’r cofnod hwn',
  'merges.about.merged': 'Cyfunwyd y cofnod hwn â chofnod {localId}',
  'merges.about.undone': 'Gwahanwyd eto: {at}',
} as const satisfies Record<keyof typeof en, string>;
