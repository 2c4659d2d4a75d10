import type { en } from './words.en.ts';

export const cy = {
  'calendar.title': 'Beth sydd i’w wneud, a phryd',
  'calendar.lead':
    'Terfynau amser, camau ac atebion ar gyfer y plant rydych yn gweithio gyda nhw, yn ôl y diwrnod y mae eu hangen.',
  'calendar.lead.wide':
    'Terfynau amser, camau ac atebion ar gyfer plant y bartneriaeth, yn ôl y diwrnod y mae eu hangen.',
  'calendar.team': 'Tîm',
  'calendar.agency': 'Asiantaeth',
  'calendar.kind': 'Math',
  'calendar.every.team': 'Pob tîm',
  'calendar.every.agency': 'Pob asiantaeth',
  'calendar.every.kind': 'Pob math',
  'calendar.choose': 'Dangos',
  'calendar.kind.assessment': 'Asesiadau',
  'calendar.kind.initial-conference': 'Cynadleddau amddiffyn plant cychwynnol',
  'calendar.kind.child-protection-review': 'Cynadleddau adolygu amddiffyn plant',
  'calendar.kind.core-group': 'Grwpiau craidd',
  'calendar.kind.early-help': 'Cyfarfodydd cymorth cynnar',
  'calendar.kind.private-fostering': 'Ymweliadau â phlant a faethir yn breifat',
  'calendar.kind.referral': 'Penderfyniadau ar atgyfeiriadau',
  'calendar.kind.request': 'Atebion i’r drws blaen',
  'calendar.kind.disagreement': 'Camau anghytundebau',
  'calendar.kind.recommendation': 'Argymhellion paneli',
  'calendar.kind.action': 'Camau gweithredu',
  'calendar.late':
    '{count, plural, =0 {Nid oes dim yn hwyr} zero {Mae # peth yn hwyr} one {Mae # peth yn hwyr} two {Mae # beth yn hwyr} few {Mae # pheth yn hwyr} many {Mae # pheth yn hwyr} other {Mae # peth yn hwyr}}',
  'calendar.late.more':
    '{count, plural, zero {A # arall. Dewiswch dîm neu fath i’w gweld.} one {A # arall. Dewiswch dîm neu fath i’w weld.} two {A # arall. Dewiswch dîm neu fath i’w gweld.} few {A # arall. Dewiswch dîm neu fath i’w gweld.} many {A # arall. Dewiswch dîm neu fath i’w gweld.} other {A # arall. Dewiswch dîm neu fath i’w gweld.}}',
  'calendar.months': 'Misoedd eraill',
  'calendar.thisMonth': 'Y mis hwn',
  'calendar.month': 'Beth sydd i’w wneud ym mis {month}',
  'calendar.count':
    '{count, plural, zero {# peth i’w wneud} one {# peth i’w wneud} two {# beth i’w gwneud} few {# pheth i’w gwneud} many {# pheth i’w gwneud} other {# peth i’w gwneud}}',
  'calendar.today': 'Heddiw, {date}',
  'calendar.due': 'I’w wneud erbyn {date}',
  'calendar.moreOnDay':
    '{count, plural, zero {# arall} one {# arall} two {# arall} few {# arall} many {# arall} other {# arall}}',
  'calendar.onDay':
    '{count, plural, zero {# peth} one {# peth} two {# beth} few {# pheth} many {# pheth} other {# peth}}',
  'calendar.why': 'Pam y dyddiad hwn?',
  'calendar.none': 'Nid oes dim i’w wneud ym mis {month}',
  'calendar.none.how':
    'Bydd y terfynau amser, y camau a’r atebion sydd i’w gwneud yn y mis hwn yma, fesul diwrnod. Edrychwch ar fis arall, neu dewiswch dimau, asiantaethau neu fathau eraill.',
  'calendar.tooMany': 'Mae mwy na {most, number} ar agor: dewiswch dîm',
  'calendar.tooMany.how':
    'Byddai cynifer yn llenwi tudalen nad oes neb yn ei darllen. Dewiswch dîm yma, neu fath uchod.',
  'calendar.tooMany.month': 'Mae mwy na {most, number} o’r rhain. Dewiswch dîm neu fath i weld pob un.',
  'calendar.referral': 'Penderfyniad ar atgyfeiriad {reference}',
  'calendar.referral.from': 'Anfonwyd gan {agency}',
  'calendar.request': 'Ateb i’r drws blaen am {reference}',
  'calendar.disagreement': 'Anghytundeb, {stage}',
  'calendar.disagreement.between': 'Rhwng {raised} a {answers}',
  'calendar.disagreement.acknowledge': 'Anghytundeb: dweud ei fod wedi cyrraedd',
  'calendar.recommendation.answer': 'Ateb: {what}',
  'calendar.action.why': 'Gofynnodd {by} i {owner} ar {day} wneud hyn erbyn {due}.',
  'calendar.action.noRule': 'Dewiswyd y diwrnod gan y sawl a ofynnodd; nid oes rheol yn ei gyfrif.',
  'calendar.file': 'Cadw’r dyddiau hyn yn eich calendr eich hun',
  'calendar.file.hint': 'Ffeil galendr o’r chwe mis nesaf, heb enw unrhyw blentyn.',
  'calendar.file.name': 'beth-sydd-iw-wneud-{day}.ics',
  'calendar.file.entry': 'I’w wneud: {kind}',
} satisfies Record<keyof typeof en, string>;
