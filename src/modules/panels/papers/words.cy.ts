import type { en } from './words.en.ts';

export const cy = {
  'panels.papers.title': 'Papurau ar gyfer {names}',
  'panels.papers.for-panel': '{panel}, {date}',
  'panels.papers.due': 'Papurau',
  'panels.papers.published': 'Cyhoeddwyd ar {date}',
  'panels.papers.not-published': 'Dim ond y tîm a’r cydlynydd all eu darllen nes iddynt gael eu cyhoeddi.',
  'panels.papers.one-at-a-time':
    'Mae papur newydd yn cymryd lle’r un diwethaf o’r un math. Mae aelodau’n darllen y diweddaraf; gall y tîm a’r cydlynydd agor y rhai cynharach hefyd.',
  'panels.papers.none': 'Dim papurau eto',
  'panels.papers.none.how':
    'Mae ar y panel angen y cynllun neu’r asesiad diweddaraf a’r gronoleg. Ychwanegwch nhw yma fel ffeiliau, neu crëwch nhw o’r hyn sydd gan Teamaround.',
  'panels.papers.none.member':
    'Nid yw’r tîm wedi ychwanegu papurau eto. Bydd yr hyn a ychwanegir i’w weld yma.',

  'panels.papers.kind': 'Beth yw’r papur?',
  'panels.papers.kind.plan': 'Cynllun',
  'panels.papers.kind.assessment': 'Asesiad',
  'panels.papers.kind.chronology': 'Cronoleg',
  'panels.papers.kind.family': 'Teulu',
  'panels.papers.kind.other': 'Rhywbeth arall',
  'panels.papers.kind.needed': 'Dewiswch beth yw’r papur',

  'panels.papers.add': 'Ychwanegu papur',
  'panels.papers.file': 'Ffeil',
  'panels.papers.file.hint': 'PDF, Word, Excel, PNG, JPG, WebP neu destun plaen, hyd at 20 MB.',
  'panels.papers.file.needed': 'Dewiswch ffeil',
  'panels.papers.add.button': 'Ychwanegu’r papur hwn',

  'panels.papers.make': 'Neu ei greu o’r cofnod',
  'panels.papers.make.how':
    'Mae Teamaround yn ysgrifennu PDF o’r hyn sydd ganddo heddiw. Darllenwch ef cyn i’r panel ei weld; gadewir allan yr hyn nad yw ar gyfer panel.',
  'panels.papers.make.plan': 'Creu crynodeb o’r cynllun',
  'panels.papers.make.chronology': 'Creu cronoleg',
  'panels.papers.make.family': 'Creu coeden deulu a map',
  'panels.papers.made.plan': 'Crynodeb o’r cynllun {date}',
  'panels.papers.made.chronology': 'Cronoleg {date}',
  'panels.papers.made.family': 'Teulu {date}',
  'panels.papers.made-from-record': 'wedi’i greu o’r cofnod',

  'panels.papers.caption': 'Y papurau diweddaraf',
  'panels.papers.column.kind': 'Math',
  'panels.papers.column.file': 'Papur',
  'panels.papers.column.added': 'Ychwanegwyd',
  'panels.papers.version': 'fersiwn {number}',
  'panels.papers.added': '{date}, gan {name}',
  'panels.papers.earlier': 'Fersiynau cynharach',
  'panels.papers.restore': 'Dod â fersiwn {number} yn ôl',
  'panels.papers.restored': 'yr un fath â fersiwn {number}',
  'panels.papers.minutes':
    'tua {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}} i’w ddarllen',
  'panels.papers.minutes.at-least':
    'o leiaf {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}} i’w ddarllen',
  'panels.papers.read': 'Wedi’i ddarllen',
  'panels.papers.unread': 'Heb ei ddarllen eto',

  'panels.papers.publish.title': 'Papurau’r panel',
  'panels.papers.publish.caption': 'Pwy sydd wedi agor beth',
  'panels.papers.publish.case': 'Achos',
  'panels.papers.publish.paper': 'Papur',
  'panels.papers.publish.slot': 'slot {number}, {time}',
  'panels.papers.publish.opened': 'Agorwyd',
  'panels.papers.publish.opened-by': '{opened} o {readers}',
  'panels.papers.publish.not-opened': 'ddim eto',
  'panels.papers.publish.no-paper': 'Dim papur eto',
  'panels.papers.publish.no-cases': 'Dim achosion eto',
  'panels.papers.publish.no-cases.how':
    'Bydd achosion i’w gweld yma ar ôl i dîm neilltuo slot. Gellir cyhoeddi eu papurau i’r aelodau wedyn.',
  'panels.papers.publish.what-happens': 'Beth sy’n digwydd pan fyddwch yn cyhoeddi',
  'panels.papers.publish.access':
    'Gall {readers, plural, zero {# o bobl} one {# person} two {# berson} few {# pherson} many {# pherson} other {# o bobl}} (y cadeirydd a’r aelodau) weld {children, plural, zero {# o blant} one {# plentyn} two {# blentyn} few {# phlentyn} many {# phlentyn} other {# o blant}} a’r papurau diweddaraf tan {until}. Yna daw’r mynediad i ben ohono’i hun.',
  'panels.papers.publish.letter': 'Caiff pob un lythyr. Nid yw’n enwi unrhyw blentyn.',
  'panels.papers.publish.later': 'Rhoddir iddynt hefyd achos a neilltuir neu bapur a ychwanegir wedyn.',
  'panels.papers.publish.without-paper':
    '{count, plural, zero {Mae # achos} one {Mae # achos} two {Mae # achos} few {Mae # achos} many {Mae # achos} other {Mae # achos}} heb bapur eto. Gallwch gyhoeddi nawr ac ychwanegu wedyn.',
  'panels.papers.publish.button': 'Cyhoeddi’r papurau',
  'panels.papers.publish.who': 'Cydlynydd y panel sy’n cyhoeddi’r papurau.',
  'panels.papers.publish.done':
    'Cyhoeddwyd ar {at}. Gall y cadeirydd a’r aelodau weld y plant hyn tan {until}.',
  'panels.papers.publish.over': 'Daeth mynediad at y papurau hyn i ben ar {until}.',
  'panels.papers.publish.sharing':
    'A aeth papur at rywun arall hefyd? Cofnodwch benderfyniad rhannu ar gyfer:',
  'panels.papers.publish.members-page': 'Yr hyn y mae aelodau’n ei weld',
  'panels.papers.publish.nobody': 'Nid oes neb yn aelod o’r panel hwn eto',
  'panels.papers.not-now.held': 'Mae’r panel hwn wedi’i gynnal. Ni ellir cyhoeddi ei bapurau mwyach.',
  'panels.papers.not-now.cancelled': 'Cafodd y panel hwn ei ganslo. Ni ellir cyhoeddi ei bapurau.',
  'panels.papers.not-now.over':
    'Mae’r amser darllen wedi dod i ben. Gosodwch ddiwedd mynediad diweddarach yn gyntaf.',
  'panels.papers.not-now.no-cases': 'Nid oes achos â slot eto, felly nid oes dim i’w gyhoeddi.',

  'panels.papers.before.title': 'Papurau i’w darllen cyn y panel',
  'panels.papers.before.unread':
    '{count, plural, zero {Rydych wedi agor pob papur} one {# papur i’w ddarllen} two {# bapur i’w darllen} few {# phapur i’w darllen} many {# phapur i’w darllen} other {# papur i’w darllen}}',
  'panels.papers.before.to-read': 'I’w darllen',
  'panels.papers.before.time': 'Amser darllen',
  'panels.papers.before.when': 'Panel',
  'panels.papers.before.until': 'Mynediad tan',
  'panels.papers.before.slot': 'Slot {number}, {from} i {to}',
  'panels.papers.before.dilemma': 'Yr hyn y mae’r tîm yn methu symud ymlaen ag ef',
  'panels.papers.before.why': 'Pam mae’r achos yma',
  'panels.papers.before.presenters': 'Cyflwynir gan',
  'panels.papers.before.no-papers': 'Dim papurau eto. Cewch lythyr pan gaiff rhai eu hychwanegu.',
  'panels.papers.before.none': 'Dim i’w ddarllen eto',
  'panels.papers.before.none.how': 'Bydd achosion i’w gweld yma ar ôl i dîm neilltuo slot yn y panel hwn.',
  'panels.papers.before.oversee': 'Cyhoeddi, a gweld pwy sydd wedi agor beth',
  'panels.papers.before.sit': 'Agor diwrnod y panel',
  'panels.papers.before.not-published':
    'Nid yw’r papurau hyn wedi’u cyhoeddi: ni all aelodau weld y dudalen hon eto.',

  'panels.papers.summary.title': 'Crynodeb o’r cynllun',
  'panels.papers.summary.author': 'Teamaround',
  'panels.papers.summary.for': 'Ar gyfer {panel} ar {date}',
  'panels.papers.summary.known-until': 'O ddatganiadau data’r awdurdod, sy’n cwmpasu’r cyfnod hyd at {date}.',
  'panels.papers.summary.no-return': 'Nid oes datganiad data wedi’i lwytho: ni wyddys dim am gynlluniau.',
  'panels.papers.summary.no-plan': 'Nid oes cynllun ar agor heddiw.',
  'panels.papers.summary.plan-now': 'Heddiw: {plan} ers {since}, {length}.',
  'panels.papers.summary.plans': 'Cynlluniau',
  'panels.papers.summary.plan': 'Cynllun',
  'panels.papers.summary.from': 'O',
  'panels.papers.summary.to': 'Hyd',
  'panels.papers.summary.length': 'Parhad',
  'panels.papers.summary.category': 'Categori',
  'panels.papers.summary.open': 'ar agor',
  'panels.papers.summary.gone': 'nid yw yn natganiad data {date}',
  'panels.papers.summary.events': 'Yr hyn a ddigwyddodd, y diweddaraf yn gyntaf',
  'panels.papers.summary.date': 'Dyddiad',
  'panels.papers.summary.what': 'Beth',

  'panels.papers.letter.published.subject': 'Papurau ar gyfer {panel} ar {date}',
  'panels.papers.letter.published.body':
    'Annwyl {name}\n\nMae’r papurau ar gyfer {panel} ar {date}, {time}, yn barod i’w darllen:\n{link}\n\nGallwch eu darllen tan {until}. Wedi hynny daw eich mynediad i ben ohono’i hun.\n\nTeamaround',
  'panels.papers.letter.changed.subject': 'Papurau newydd ar gyfer {panel} ar {date}',
  'panels.papers.letter.changed.body':
    'Annwyl {name}\n\nYchwanegwyd achos neu bapur ar gyfer {panel} ar {date}, {time}:\n{link}\n\nGallwch ei ddarllen tan {until}.\n\nTeamaround',
  'panels.papers.letter.due-soon.subject': 'Mae angen papurau ar gyfer {panel} erbyn {due}',
  'panels.papers.letter.due-soon.body':
    'Annwyl {name}\n\nMae {panel} yn cwrdd ar {date}. Mae angen y papurau erbyn {due}, ac {count, plural, zero {nid oes papur eto i’r achos} one {nid oes papur eto i un achos} two {nid oes papur eto i rai achosion} few {nid oes papur eto i rai achosion} many {nid oes papur eto i rai achosion} other {nid oes papur eto i rai achosion}}. Ychwanegwch y cynllun neu’r asesiad diweddaraf a’r gronoleg:\n{links}\n\nTeamaround',
  'panels.papers.letter.due-passed.subject': 'Mae papurau ar goll ar gyfer {panel} ar {date}',
  'panels.papers.letter.due-passed.body':
    'Annwyl {name}\n\nRoedd angen y papurau ar gyfer {panel} ar {date} erbyn {due}. {count, plural, zero {Mae # achos} one {Mae # achos} two {Mae # achos} few {Mae # achos} many {Mae # achos} other {Mae # achos}} heb bapur eto:\n{links}\n\nTeamaround',
} satisfies Record<keyof typeof en, string>;
