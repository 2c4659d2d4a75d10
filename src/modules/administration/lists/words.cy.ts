import type { en } from './words.en.ts';

export const cy = {
  'administration.list.title': 'Gwahodd llawer o restr',
  'administration.list.lead':
    'Anfonwch ffeil CSV gydag un rhes ar gyfer pob person yn {agency}, {most} ar y mwyaf.',
  'administration.list.lead.columns':
    'Mae ei rhes gyntaf yn dweud beth yw pob colofn: Enw, E-bost, Swydd, Rolau, ac, os mynnwch, Tîm ac Iaith (Saesneg neu Gymraeg).',
  'administration.list.lead.roles': 'Rolau y gallwch eu rhoi: {roles}. Rhowch hanner colon rhwng dwy rôl.',
  'administration.list.lead.teams': 'Timau’r asiantaeth hon: {teams}.',
  'administration.list.file': 'Ffeil CSV',
  'administration.list.file.needed': 'Dewiswch y ffeil gyda’r bobl i’w gwahodd',
  'administration.list.promise': 'Rydym yn ei gwirio yn gyntaf. Ni wahoddir neb cyn i chi ddweud hynny.',
  'administration.list.button': 'Gwirio’r rhestr',
  'administration.list.tooMany': 'Mae gan y rhestr fwy na {most} o resi: anfonwch hi mewn rhannau',
  'administration.list.columns':
    'Nid oes gan y rhes gyntaf golofn ar gyfer {names}: ychwanegwch hi ac anfonwch y ffeil eto',
  'administration.list.column.fullName': 'enw',
  'administration.list.column.email': 'e-bost',
  'administration.list.column.jobTitle': 'swydd',
  'administration.list.column.team': 'tîm',
  'administration.list.column.roles': 'rolau',
  'administration.list.column.language': 'iaith',
  'administration.list.nobodyYet': 'Ni wahoddwyd neb eto.',
  'administration.list.verdict.checked':
    'Gellir gwahodd {good, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}, ni ellir cymryd {bad, plural, zero {# rhes} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}}',
  'administration.list.verdict.done':
    'Gwahoddwyd {good, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}, gadawyd {bad, plural, zero {# rhes} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}} allan',
  'administration.list.verdict.left': 'Gadawyd y rhestr: ni wahoddwyd neb',
  'administration.list.confirm':
    'Gwahodd {count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}',
  'administration.list.leave': 'Gadael: gwahodd neb',
  'administration.list.bad':
    '{count, plural, zero {# rhes na ellir eu cymryd} one {# rhes na ellir ei chymryd} two {# res na ellir eu cymryd} few {# rhes na ellir ei chymryd} many {# rhes na ellir ei chymryd} other {# rhes na ellir eu cymryd}}',
  'administration.list.good':
    '{count, plural, zero {# person} one {# person} two {# berson} few {# pherson} many {# pherson} other {# person}}',
  'administration.list.row': 'Rhes',
  'administration.list.wrong': 'Beth i’w gywiro',
  'administration.list.problem.name': 'Rhowch enw o 200 nod ar y mwyaf.',
  'administration.list.problem.email': 'Rhowch gyfeiriad e-bost yn y ffurf gywir.',
  'administration.list.problem.email-repeated': 'Mae’r un cyfeiriad mewn rhes uwchben.',
  'administration.list.problem.email-here': 'Mae gan rywun o’r asiantaeth hon y cyfeiriad hwn eisoes.',
  'administration.list.problem.job-title': 'Rhowch deitl y swydd.',
  'administration.list.problem.team': 'Nid oes gan yr asiantaeth hon dîm o’r enw hwnnw.',
  'administration.list.problem.roles': 'Rhowch o leiaf un rôl.',
  'administration.list.problem.role-unknown': 'Nid oes rôl o’r enw hwnnw.',
  'administration.list.problem.role-not-yours': 'Gweinyddwr system sy’n rhoi un o’r rolau hyn.',
  'administration.list.problem.language': 'Ysgrifennwch Saesneg neu Gymraeg.',
} satisfies Record<keyof typeof en, string>;
