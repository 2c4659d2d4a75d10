import type { en } from './words.en.ts';

export const cy = {
  'children.list.add': 'Ychwanegu cofnodion o restr',
  'children.list.goOn': 'Mynd ymlaen â {file}, a anfonwyd {when}',
  'children.list.caption': 'Ychwanegu cofnodion o restr',

  'children.list.new.title': 'Ychwanegu’r hyn y mae eich asiantaeth yn ei wybod o restr',
  'children.list.new.lead':
    'Dewiswch restr o’r hyn a ddigwyddodd i {name}, un rhes am bob peth, fel CSV neu fel llyfr gwaith Excel. Deuir o hyd i’r hyn sydd ar y gronoleg eisoes, a’i adael allan. Nid ychwanegir dim cyn i chi ei weld.',
  'children.list.new.one':
    'Rhaid i’r rhestr fod am {name} yn unig. Tynnwch y rhesi am blant eraill allan yn gyntaf.',
  'children.list.new.file': 'Y rhestr',
  'children.list.new.file.hint':
    'CSV neu Excel (.xlsx), hyd at {most, number} o resi, â phennawd uwchben pob colofn.',
  'children.list.new.button': 'Ymlaen',
  'children.list.file.needed': 'Dewiswch y ffeil sydd â’r rhestr ynddi',

  'children.list.columns.title': 'Beth yw’r colofnau?',
  'children.list.columns.lead':
    'Dywedwch beth sydd ym mhob colofn. Cofiwn hynny ar gyfer rhestr nesaf eich asiantaeth â’r penawdau hyn.',
  'children.list.columns.caption': 'Colofnau’r rhestr, gyda’r hyn sydd yn eu rhesi cyntaf',
  'children.list.columns.heading': 'Pennawd',
  'children.list.columns.holds': 'Mae’n dal',
  'children.list.columns.example': 'Er enghraifft',
  'children.list.columns.choose': 'Beth sydd yn “{heading}”',
  'children.list.columns.unnamed': 'Colofn {number}, nad oes ganddi bennawd',
  'children.list.columns.unused': 'Ei gadael allan',
  'children.list.columns.theme': 'Am beth y mae, lle nad yw’r rhestr yn dweud',
  'children.list.columns.significance': 'Faint y mae’n bwysig, lle nad yw’r rhestr yn dweud',
  'children.list.columns.button': 'Ymlaen',
  'children.list.columns.day': 'Dewiswch y golofn sy’n dweud pryd y digwyddodd',
  'children.list.columns.what': 'Dewiswch y golofn sy’n dweud beth ddigwyddodd',
  'children.list.columns.twice': '“{heading}”: mae colofn arall yn dal yr un peth. Dewiswch un o’r ddwy',
  'children.list.columns.changed':
    'Mae rhywun arall wedi dweud beth yw’r colofnau tra oeddech yma. Dyma a ddywedwyd: ewch ymlaen ag ef, neu newidiwch ef.',
  'children.list.field.happenedOn': 'Pryd y digwyddodd, neu y dechreuodd',
  'children.list.field.until': 'Tan ba bryd y parhaodd',
  'children.list.field.what': 'Beth ddigwyddodd',
  'children.list.field.theme': 'Am beth y mae',
  'children.list.field.significance': 'Faint y mae’n bwysig',
  'children.list.field.childView': 'Beth ddywedodd neu ddangosodd y plentyn amdano',
  'children.list.field.sourceSaid': 'Ble mae wedi’i ysgrifennu, neu bwy a’i dywedodd',

  'children.list.kinds.title': 'Am beth y mae’r rhain?',
  'children.list.kinds.lead':
    'Mae gan y rhestr ei geiriau ei hun am yr hyn y mae cofnod yn ei gylch. Dywedwch beth y mae pob un yn ei olygu yma. Cofiwn hynny ar gyfer rhestr nesaf eich asiantaeth â’r penawdau hyn.',
  'children.list.kinds.word':
    '“{word}” ({rows, plural, zero {# rhes} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}})',
  'children.list.kinds.button': 'Cadw',
  'children.list.kinds.unknown':
    'Mae {words, plural, zero {# gair} one {un gair} two {# air} few {# gair} many {# gair} other {# gair}} am yr hyn y mae cofnod yn ei gylch, mewn {rows, plural, zero {# rhes} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}}, nad ydym yn ei adnabod. Rhoddir y rhesi hynny o dan “{theme}”.',
  'children.list.kinds.say': 'Dweud beth y maent yn ei olygu',

  'children.list.verdict':
    '{fresh, plural, =0 {Nid oes cofnod newydd} zero {Nid oes cofnod newydd} one {Mae # cofnod newydd} two {Mae # gofnod newydd} few {Mae # chofnod newydd} many {Mae # chofnod newydd} other {Mae # cofnod newydd}}',
  'children.list.nothingStored': 'Nid oes dim wedi’i ychwanegu eto.',
  'children.list.strip.fresh': 'Newydd',
  'children.list.strip.perhaps': 'Yno eisoes, efallai',
  'children.list.strip.same': 'Yno eisoes',
  'children.list.strip.bad': 'Ni ellir eu darllen',
  'children.list.changeColumns': 'Newid beth yw’r colofnau',
  'children.list.monthFirst':
    'Darllenir y dyddiau yn y rhestr hon â’r mis yn gyntaf: 11/3/2026 fel 3 Tachwedd 2026. Os yw hynny’n anghywir, ysgrifennwch hwy fel 2026-11-03 yn y ffeil a’i hanfon eto.',

  'children.list.perhaps.title': 'A yw’r rhain yno eisoes?',
  'children.list.perhaps.lead':
    'Mae pob un o’r rhain o’r un dyddiau â chofnod ar y gronoleg, mewn geiriau tebyg iawn. Dim ond chi all ddweud ai’r un peth ydyw.',
  'children.list.perhaps.row': 'Rhes {line}: {when}',
  'children.list.perhaps.yours': 'Yn y rhestr',
  'children.list.perhaps.there': 'Ar y gronoleg: {when}, {agency}',
  'children.list.perhaps.because.shared':
    'Pam yr ydym yn gofyn: mae {shared} o {of} o eiriau yr un fath, ar ddyddiau sy’n cyd-fynd.',
  'children.list.perhaps.because.part':
    'Pam yr ydym yn gofyn: mae bron y cyfan o’r testun byrraf yn yr un hiraf, ar ddyddiau sy’n cyd-fynd.',
  'children.list.perhaps.choose': 'Rhes {line}: a yw yno eisoes?',
  'children.list.perhaps.leave': 'Ydy, yr un peth ydyw. Ei adael allan',
  'children.list.perhaps.add': 'Nac ydy, rhywbeth arall ydyw. Ei ychwanegu',
  'children.list.perhaps.button': 'Cadw’r atebion hyn',
  'children.list.perhaps.needed': 'Atebwch o leiaf un o’r cwestiynau',
  'children.list.perhaps.left':
    '{count, plural, zero {Nid oes angen ateb am yr un rhes.} one {Mae angen eich ateb am # rhes o hyd.} two {Mae angen eich atebion am # res o hyd.} few {Mae angen eich atebion am # rhes o hyd.} many {Mae angen eich atebion am # rhes o hyd.} other {Mae angen eich atebion am # rhes o hyd.}}',

  'children.list.fresh.title': 'Newydd: ychwanegir y rhain',
  'children.list.same.title': 'Yno eisoes: gadewir y rhain allan',
  'children.list.bad.title': 'Ni ellir darllen y rhesi hyn, ac fe’u gadewir allan',
  'children.list.bad.lead':
    'Cywirwch hwy yn y ffeil a’i hanfon eto: gadewir yr hyn a ychwanegwyd allan bryd hynny.',
  'children.list.bad.csv': 'Pob rhes na ellir ei darllen, fel ffeil',
  'children.list.bad.more': 'Dangosir y {shown, number} cyntaf o {all, number}.',
  'children.list.table.row': 'Rhes',
  'children.list.table.when': 'Pryd',
  'children.list.table.what': 'Beth ddigwyddodd',
  'children.list.table.about': 'Am beth',
  'children.list.table.why': 'Pam',
  'children.list.table.problem': 'Beth sydd o’i le, a beth i’w wneud',
  'children.list.same.known': 'ar y gronoleg, gan {agency}',
  'children.list.same.settled':
    'fel cofnod gan {agency} mewn geiriau eraill: dywedodd rhywun hynny o’r blaen',
  'children.list.same.again': 'yr un fath â rhes {line}',

  'children.list.confirm.title': 'Eu hychwanegu',
  'children.list.confirm.lead':
    'Byddant yn sefyll yn enw {agency}, gyda’ch enw chi a’r rhestr yn ffynhonnell iddynt. Ni ellir eu newid wedyn, dim ond eu cywiro.',
  'children.list.confirm.audience': 'Pwy gaiff eu darllen, a’r rhestr?',
  'children.list.confirm.button':
    '{count, plural, zero {Ychwanegu # cofnod} one {Ychwanegu # cofnod} two {Ychwanegu # gofnod} few {Ychwanegu # chofnod} many {Ychwanegu # chofnod} other {Ychwanegu # cofnod}}',
  'children.list.confirm.changed':
    'Mae’r gronoleg neu’r rhestr wedi newid ers i chi edrych. Nid oes dim wedi’i ychwanegu eto: edrychwch ar yr hyn sy’n newydd yn awr.',
  'children.list.confirm.undecided': 'Dywedwch yn gyntaf am bob un o’r rhesi hyn a yw yno eisoes',
  'children.list.confirm.nothing': 'Nid oes dim i’w ychwanegu.',
  'children.list.leave': 'Gadael y rhestr: ychwanegu dim',
  'children.list.source': 'rhes {line} o {file}',

  'children.list.done.title':
    '{added, plural, zero {Ni ychwanegwyd cofnod} one {Ychwanegwyd # cofnod} two {Ychwanegwyd # gofnod} few {Ychwanegwyd # chofnod} many {Ychwanegwyd # chofnod} other {Ychwanegwyd # cofnod}}',
  'children.list.done.by': 'O {file}, gan {name}, {when}.',
  'children.list.done.left': 'Gadawyd allan, yr un peth',
  'children.list.done.chronology': 'Mynd i’r gronoleg',
  'children.list.left.title': 'Gadawyd y rhestr',
  'children.list.left.lead': 'Nid ychwanegwyd dim o {file}. Ni chedwir y ffeil.',

  'children.list.problem.more-cells':
    'Nifer y celloedd yn y rhes: {found}; yn y pennawd: {expected}. Rhowch ddyfynodau o gwmpas cell sydd â gwahanydd ynddi.',
  'children.list.problem.day-missing':
    'Nid yw’n dweud pryd y digwyddodd. Ysgrifennwch y dydd, neu’r mis neu’r flwyddyn.',
  'children.list.problem.day-unreadable':
    'Nid yw “{value}” yn ddydd y gallwn ei ddarllen. Ysgrifennwch ef fel 3/11/2026, 3 Tachwedd 2026, Tachwedd 2026 neu 2026.',
  'children.list.problem.day-future': 'Mae “{value}” yn y dyfodol. Cywirwch y dydd.',
  'children.list.problem.day-before-birth':
    'Mae “{value}” ymhell cyn i’r plentyn gael ei eni, ar {birth}. Cywirwch y dydd, neu ychwanegwch y cofnod â llaw os yw am y teulu.',
  'children.list.problem.end-unreadable':
    'Nid yw’r diwedd, “{value}”, yn ddydd y gallwn ei ddarllen. Ysgrifennwch ef fel 3/11/2026, neu gadewch ef yn wag.',
  'children.list.problem.end-before':
    'Mae’r diwedd, “{value}”, cyn iddo ddechrau. Cywirwch un o’r ddau ddydd.',
  'children.list.problem.end-future':
    'Mae’r diwedd, “{value}”, yn y dyfodol. Gadewch ef yn wag os yw’n mynd ymlaen.',
  'children.list.problem.text-missing':
    'Nid yw’n dweud beth ddigwyddodd. Ysgrifennwch hynny, neu dilëwch y rhes.',
  'children.list.problem.text-too-long':
    'Mae’r hyn a ddigwyddodd yn hirach na {limit, number} o nodau. Byrhewch ef, neu gwnewch ddwy res ohono.',
  'children.list.problem.view-too-long':
    'Mae’r hyn a ddywedodd y plentyn yn hirach na {limit, number} o nodau. Byrhewch ef.',
  'children.list.problem.source-too-long':
    'Mae’r hyn sy’n dweud ble mae wedi’i ysgrifennu yn hirach na {limit, number} o nodau. Byrhewch ef.',

  'children.about.lists': 'Rhestrau yr ychwanegwyd cofnodion ohonynt',
  'children.about.list': '{file}, a anfonwyd {when} gan {name}',
  'children.about.list.open': 'Heb ei benderfynu eto.',
  'children.about.list.left': 'Nid ychwanegwyd dim ohoni.',
  'children.about.list.done':
    '{added, plural, zero {Ni ychwanegwyd cofnod.} one {Ychwanegwyd # cofnod.} two {Ychwanegwyd # gofnod.} few {Ychwanegwyd # chofnod.} many {Ychwanegwyd # chofnod.} other {Ychwanegwyd # cofnod.}}',
} satisfies Record<keyof typeof en, string>;
