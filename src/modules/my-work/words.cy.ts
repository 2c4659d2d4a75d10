import type { en } from './words.en.ts';

export const cy = {
  'navigation.my-work': 'Fy ngwaith',
  'myWork.title': 'Fy ngwaith',
  'myWork.find': 'Dod o hyd i blentyn',
  'myWork.find.hint': 'Enw, dyddiad geni, cyfeiriad neu rif. Does dim rhaid i’r sillafu fod yn gywir.',
  'myWork.find.button': 'Chwilio',
  'myWork.done': 'Wedi’i wneud: {what}',
  'myWork.markDone': 'Nodi ei fod wedi’i wneud',
  'myWork.waiting': 'Mae {name}, {agency}, yn aros',
  'myWork.late': 'Hwyr',
  'myWork.late.none': 'Nid oes dim yn hwyr.',
  'myWork.late.actions':
    '{count, plural, zero {I chi ei wneud: # peth} one {I chi ei wneud: # peth} two {I chi eu gwneud: # beth} few {I chi eu gwneud: # pheth} many {I chi eu gwneud: # pheth} other {I chi eu gwneud: # peth}}',
  'myWork.late.clocks':
    '{count, plural, zero {Terfynau amser eich plant: # yn hwyr} one {Terfynau amser eich plant: # yn hwyr} two {Terfynau amser eich plant: # yn hwyr} few {Terfynau amser eich plant: # yn hwyr} many {Terfynau amser eich plant: # yn hwyr} other {Terfynau amser eich plant: # yn hwyr}}',
  'myWork.late.more':
    '{count, plural, zero {A # arall, ar dudalennau eich plant} one {A # arall, ar dudalennau eich plant} two {A # arall, ar dudalennau eich plant} few {A # arall, ar dudalennau eich plant} many {A # arall, ar dudalennau eich plant} other {A # arall, ar dudalennau eich plant}}',
  'myWork.week': 'Yr wythnos hon',
  'myWork.today': 'Heddiw, {date}',
  'myWork.week.none': 'Nid oes dim i’w wneud yn y saith diwrnod nesaf',
  'myWork.week.none.how':
    'Bydd y camau y gofynnwyd ichi eu cymryd, y cyfarfodydd y’ch gwahoddwyd iddynt, a therfynau amser eich plant yma, fesul diwrnod.',
  'myWork.due.action': 'cam i’w wneud',
  'myWork.due.later': 'i’w wneud erbyn {date}',
  'myWork.toAnswer': 'Yn nes ymlaen, yn aros am eich ateb',
  'myWork.answer': 'Agor ac ateb',
  'myWork.due.clock': 'terfyn amser',
  'myWork.referral.request': 'Mae’r drws blaen yn gofyn beth mae eich asiantaeth yn ei wybod ({reference})',
  'myWork.referral.outcome': 'Penderfynwyd ar eich atgyfeiriad {reference}',
  'myWork.referral.message': 'Ysgrifennodd y drws blaen atoch am {reference}',
  'myWork.referral.new': 'newydd',
  'myWork.referral.noLimit': 'dim terfyn amser',
  'myWork.conference.initial': 'Cynhadledd amddiffyn plant gychwynnol',
  'myWork.conference.review': 'Cynhadledd adolygu amddiffyn plant',
  'myWork.conference.decide': 'Penderfynu ar gynhadledd a gadeiriwyd gennych',
  'myWork.referral.by': 'i’w wneud erbyn {moment}',
  'myWork.meeting': 'Cyfarfod',
  'myWork.times': '{from} i {to}',
  'myWork.part.chair': 'chi sy’n cadeirio',
  'myWork.part.member': 'rydych yn aelod',
  'myWork.part.presenter': 'rydych yn cyflwyno achos',
  'myWork.part.co-ordinator': 'chi sy’n trefnu',
  'myWork.children': 'Fy mhlant',
  'myWork.noPlan': 'dim cynllun',
  'myWork.planFor': '{plan}, {length}',
  'myWork.children.more':
    '{count, plural, zero {A # arall} one {A # arall} two {A # arall} few {A # arall} many {A # arall} other {A # arall}}',
  'myWork.children.none': 'Nid oes plentyn gyda chi eto',
  'myWork.children.none.how':
    'Bydd y plant rydych yn gweithio gyda nhw yma pan gewch eich enwi’n weithiwr iddynt, pan fydd eich tîm yn eu dal, neu pan fydd panel yr ydych yn aelod ohono’n edrych arnynt.',
} satisfies Record<keyof typeof en, string>;
