import { partsCy } from './parts.cy.ts';

export const designCy = {
  ...partsCy,
  'navigation.forms': 'Holiaduron',
  'forms.design.list.title': 'Ffurflenni’r bartneriaeth',
  'forms.design.list.lead':
    'Newidiwch ffurflen yma a rhowch gynnig arni. Unwaith y caiff ei chyhoeddi, gall pawb ei dechrau. Bydd pwy bynnag sydd wedi dechrau ffurflen yn ei gorffen fel yr oedd pan ddechreuodd.',
  'forms.design.list.none': 'Nid oes ffurflen eto',
  'forms.design.list.none.how': 'Gwnewch un: rhowch enw iddi, yna adrannau â chwestiynau.',
  'forms.design.list.before':
    '{count, plural, zero {# fersiwn cynharach} one {# fersiwn cynharach} two {# fersiwn cynharach} few {# fersiwn cynharach} many {# fersiwn cynharach} other {# fersiwn cynharach}}',
  'forms.design.add': 'Gwneud ffurflen newydd',
  'forms.design.add.lead': 'Ffurflen am blentyn. Ni all neb ei llenwi cyn iddi gael ei chyhoeddi.',
  'forms.design.change': 'Newid y ffurflen hon',
  'forms.design.number': 'Fersiwn {number}',
  'forms.design.state.draft': 'Drafft',
  'forms.design.state.published': 'Mewn defnydd',
  'forms.design.state.withdrawn': 'Ddim mewn defnydd',
  'forms.design.since.draft': 'Newidiwyd ddiwethaf gan {name}, {at}.',
  'forms.design.since.published': 'Cyhoeddwyd {at}.',
  'forms.design.since.replaced': 'Daeth fersiwn newydd yn ei lle {at}.',
  'forms.design.since.withdrawn': 'Tynnwyd yn ôl {at}: {because}',
  'forms.design.nobody': 'System Teamaround',
  'forms.design.signOff.writer': 'Caiff pwy bynnag sy’n ei llenwi ei llofnodi.',
  'forms.design.signOff.manager': 'Rheolwr sy’n ei darllen ac yn ei llofnodi.',

  'forms.design.faults':
    '{count, plural, zero {# peth i’w gywiro cyn y gellir ei chyhoeddi} one {# peth i’w gywiro cyn y gellir ei chyhoeddi} two {# beth i’w cywiro cyn y gellir ei chyhoeddi} few {# pheth i’w cywiro cyn y gellir ei chyhoeddi} many {# pheth i’w cywiro cyn y gellir ei chyhoeddi} other {# peth i’w cywiro cyn y gellir ei chyhoeddi}}',
  'forms.design.faults.none': 'Nid oes dim ar goll. Gellir rhoi cynnig ar y ffurflen hon a’i chyhoeddi.',
  'forms.design.meanwhile': 'Heb ei wneud: newidiodd {name} y ffurflen hon tra oedd ar agor gennych',
  'forms.design.meanwhile.what':
    'Isod mae’r ffurflen fel y mae nawr. Edrychwch arni, yna rhowch gynnig arall arni.',
  'forms.design.about.title': 'Enw’r ffurflen, a phwy sy’n ei llofnodi',
  'forms.design.about.change': 'Newid yr enw a’r llofnodi',
  'forms.design.place': 'Adran {number} o {count}',
  'forms.design.sections.none': 'Nid oes adran yn y ffurflen hon eto',
  'forms.design.sections.none.how': 'Ychwanegwch adran, yna gwestiynau ynddi. Mae pob adran yn un dudalen.',
  'forms.design.section.add': 'Ychwanegu adran',
  'forms.design.section.title': 'Adran',
  'forms.design.section.empty': 'Dim cwestiwn eto.',
  'forms.design.section.remove': 'Tynnu’r adran hon',
  'forms.design.section.remove.what':
    '{count, plural, zero {Caiff yr adran ei thynnu o’r drafft.} one {Caiff yr adran a’i chwestiwn eu tynnu o’r drafft.} two {Caiff yr adran a’i # gwestiwn eu tynnu o’r drafft.} few {Caiff yr adran a’i # chwestiwn eu tynnu o’r drafft.} many {Caiff yr adran a’i # chwestiwn eu tynnu o’r drafft.} other {Caiff yr adran a’i # cwestiwn eu tynnu o’r drafft.}} Mae atebion a roddwyd yn aros lle y’u rhoddwyd.',
  'forms.design.question.add': 'Ychwanegu cwestiwn',
  'forms.design.question.remove': 'Tynnu’r cwestiwn hwn',
  'forms.design.question.remove.what':
    'Caiff y cwestiwn ei dynnu o’r drafft. Mae atebion a roddwyd yn aros lle y’u rhoddwyd.',
  'forms.design.note.remove': 'Tynnu’r geiriau hyn',
  'forms.design.note.remove.what': 'Caiff y geiriau eu tynnu o’r drafft.',
  'forms.design.remove': 'Tynnu',
  'forms.design.remove.shownBy':
    'Mae’r rhain yn cael eu dangos gan ateb sy’n mynd hefyd. Newidiwch pryd y cânt eu dangos cyn ichi gyhoeddi:',
  'forms.design.up': 'Symud i fyny: {what}',
  'forms.design.down': 'Symud i lawr: {what}',
  'forms.design.save': 'Cadw',
  'forms.design.required': 'rhaid ei ateb',
  'forms.design.points': 'yn rhoi pwyntiau',
  'forms.design.shownWhen': 'yn cael ei ddangos pan fydd {when}',
  'forms.design.or': '{start} neu {next}',
  'forms.design.band': '{from, number} neu fwy: {label}',

  'forms.design.try': 'Rhoi cynnig ar y ffurflen',
  'forms.design.try.what':
    'Fel hyn y bydd pobl yn ei gweld. Ysgrifennwch beth a fynnwch: nid oes dim yma’n cael ei gadw, ac nid oes ffeil yn cael ei hanfon.',
  'forms.design.try.look': 'Gweld beth a ddaw ohono',
  'forms.design.try.complete': 'Mae popeth y mae’n rhaid ei ateb wedi’i ateb: gellid ei llofnodi.',
  'forms.design.publish': 'Cyhoeddi’r ffurflen hon',
  'forms.design.publish.who':
    'Eiddo’r bartneriaeth gyfan yw ffurflen. Y rhai sy’n cadw ei ffurflenni sy’n ei chyhoeddi ac yn ei thynnu o ddefnydd: sicrhau ansawdd a chydlynwyr paneli. Rhowch wybod iddynt pan fydd eich drafft yn barod.',
  'forms.design.publish.sure': 'Cyhoeddi’r fersiwn hwn?',
  'forms.design.publish.first': 'Nid yw’r ffurflen hon wedi bod mewn defnydd o’r blaen.',
  'forms.design.publish.changes': 'Beth sy’n wahanol i’r fersiwn sydd mewn defnydd',
  'forms.design.publish.same': 'Nid oes dim yn wahanol i’r fersiwn sydd mewn defnydd.',
  'forms.design.publish.what':
    'O hyn ymlaen caiff pob ffurflen newydd ei dechrau â hwn. Mae ffurflenni a ddechreuwyd o’r blaen yn aros fel y maent. Ni allwch newid fersiwn ar ôl ei gyhoeddi.',
  'forms.design.publish.faults': 'Cywirwch y pethau hyn yn gyntaf',
  'forms.design.withdraw': 'Tynnu’r ffurflen hon yn ôl',
  'forms.design.withdraw.what':
    'Ni all neb ei dechrau mwyach. Gellir gorffen ffurflenni sydd wedi’u dechrau.',
  'forms.design.withdraw.because': 'Pam yr ydych yn ei thynnu’n ôl?',
  'forms.design.withdraw.because.hint': 'Bydd pwy bynnag sy’n ei llenwi yn darllen hyn.',
  'forms.design.withdraw.because.needed': 'Ysgrifennwch pam yr ydych yn ei thynnu’n ôl',
  'forms.design.withdraw.because.tooLong': 'Ysgrifennwch pam mewn 2,000 o nodau neu lai',
  'forms.design.drop': 'Taflu’r drafft hwn',
  'forms.design.drop.what':
    'Caiff yr hyn a newidiwyd yn y drafft hwn ei golli. Mae fersiwn sydd mewn defnydd yn aros mewn defnydd.',

  'forms.change.form.changed': 'Newidiwyd y ffurflen ei hun: {label}',
  'forms.change.section.added': 'Adran newydd: {label}',
  'forms.change.section.removed': 'Adran a adawyd allan: {label}',
  'forms.change.section.moved': 'Adran a symudwyd: {label}',
  'forms.change.section.changed': 'Adran a newidiwyd: {label}',
  'forms.change.question.added': 'Cwestiwn newydd: {label}',
  'forms.change.question.removed': 'Cwestiwn a adawyd allan: {label}',
  'forms.change.question.moved': 'Cwestiwn a symudwyd: {label}',
  'forms.change.question.changed': 'Cwestiwn a newidiwyd: {label}',
  'forms.change.parts': '{said}: {parts}',
} as const;
