import type { en } from './words.en.ts';
import { cy as named } from './words-of-names.cy.ts';

export const cy: Record<keyof typeof en, string> = {
  ...named,
  'navigation.figures': 'Ffigurau',
  'indicators.title': 'Ffigurau cenedlaethol',
  'indicators.title.of': 'Ffigurau cenedlaethol: {area}',
  'indicators.lead':
    'Yr hyn y mae’r Adran Addysg yn ei gyhoeddi, flwyddyn ar ôl blwyddyn. Mae blwyddyn yn gorffen ar 31 Mawrth.',
  'indicators.unknownArea':
    'Nid oes ardal o’r enw “{area}” yn y ffigurau cenedlaethol. Dewiswch un o’r rhestr ar ddiwedd y dudalen.',
  'indicators.unsettled':
    'Nid oes neb wedi dweud eto pa awdurdod yw’r bartneriaeth hon yn y ffigurau cenedlaethol, felly ffigurau Lloegr yw’r rhain.',
  'indicators.turn.better': 'Beth sydd wedi gwella',
  'indicators.turn.worse': 'Beth sydd wedi gwaethygu',
  'indicators.turn.same': 'Beth sydd wedi aros fel yr oedd',
  'indicators.all': 'Pob ffigur',
  'indicators.head.what': 'Beth sy’n cael ei gyfrif',
  'indicators.head.before': 'Cynt',
  'indicators.head.newest': 'Diweddaraf',
  'indicators.head.year': 'Blwyddyn hyd at 31 Mawrth',
  'indicators.head.england': 'Lloegr',
  'indicators.head.neighbours': 'Canol y cymdogion',
  'indicators.area': 'Edrych ar ardal arall',
  'indicators.area.show': 'Dangos yr ardal hon',
  'indicators.source':
    'Ffynhonnell: yr Adran Addysg, Children in need. Mae’n cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan y Drwydded Llywodraeth Agored f3.0. Mae’r cyhoeddwr yn tynnu niferoedd bach; lle nad yw’n rhoi canran, fe’i cyfrifir o’r niferoedd.',
  'indicators.rate': '{value}.{tenth}',
  'indicators.reason.suppressed': 'wedi’i dynnu: nifer bach',
  'indicators.reason.notAvailable': 'ddim ar gael',
  'indicators.reason.notApplicable': 'ddim yn berthnasol',
  'indicators.reason.lowReliability': 'wedi’i dynnu: ddim yn ddibynadwy',
  'indicators.reason.noData': 'dim data',
  'indicators.finding.none': '{name}: nid oes ffigur wedi’i gyhoeddi',
  'indicators.finding.first': '{name}: {value} yn {year}',
  'indicators.finding.rose': '{name}: i fyny o {was} yn {before} i {value} yn {year}',
  'indicators.finding.fell': '{name}: i lawr o {was} yn {before} i {value} yn {year}',
  'indicators.finding.same': '{name}: wedi aros ar {value} o {before} i {year}',
  'indicators.place':
    'O’r {of} awdurdod sydd â ffigur ar gyfer {year}, {lower, plural, =0 {nid oedd gan yr un ffigur is} one {roedd gan # ffigur is} two {roedd gan # ffigur is} few {roedd gan # ffigur is} many {roedd gan # ffigur is} other {roedd gan # ffigur is}}.',
  'indicators.better.higher': 'Mae ffigur uwch yn well.',
  'indicators.better.lower': 'Mae ffigur is yn well.',
  'indicators.better.neither':
    'Nid yw uwch yn well nac yn waeth ynddo’i hun: gall fod yn fwy o angen, neu’n fwy o gymorth.',
  'indicators.neighbours.are': 'Y cymdogion yw {names}.',
  'indicators.json': 'Y ffigurau ar gyfer rhaglen arall (JSON)',
  'indicators.settings.title': 'Gyda phwy rydym yn cymharu',
  'indicators.settings.what':
    'Mae pawb yn y bartneriaeth yn gweld y ffigurau wrth ochr y rhain. Cedwir yr hyn a benderfynwyd o’r blaen.',
  'indicators.settings.own': 'Ein hawdurdod',
  'indicators.settings.own.hint': 'Ei enw fel y mae’r Adran Addysg yn ei ysgrifennu, er enghraifft Kirklees.',
  'indicators.settings.own.needed': 'Rhowch enw ein hawdurdod',
  'indicators.settings.neighbours': 'Ein cymdogion ystadegol',
  'indicators.settings.neighbours.hint': 'Un awdurdod ar bob llinell, hyd at 15.',
  'indicators.settings.save': 'Cadw',
  'indicators.settings.unknown':
    'Nid oes awdurdod o’r enw “{name}”. Ysgrifennwch ei enw fel y mae’r Adran Addysg yn ei wneud',
  'indicators.settings.unknown.likely':
    'Nid oes awdurdod o’r enw “{name}”. Ai {likely} oeddech chi’n ei feddwl?',
  'indicators.settings.tooMany': 'Enwch ddim mwy na {most} o gymdogion',
  'indicators.settings.self': 'Tynnwch {name} o’r cymdogion: ein hawdurdod ni yw',
  'indicators.settings.conflict':
    'Penderfynodd {name} yn y cyfamser: ein hawdurdod yw {own}, a’r cymdogion yw {neighbours}. Mae’r hyn a deipioch isod: cadwch eto i benderfynu yn eich ffordd chi.',
  'indicators.settings.decided': 'Penderfynwyd gan {name}, {date}.',
  'indicators.files.title': 'O ble y daw’r ffigurau',
  'indicators.files.what':
    'Pan gyhoeddir ffigurau mwy newydd, llwythwch y ffeil yma. Mae’r blynyddoedd sydd ynddi yn cymryd lle’r rhai blaenorol; mae blynyddoedd eraill yn aros.',
  'indicators.files.file': 'Ffeil o’r ystadegau cenedlaethol',
  'indicators.files.hint': 'Y ffeil CSV gyda phob awdurdod mewn un rhestr, fel y’i lawrlwythwyd.',
  'indicators.files.button': 'Llwytho’r ffeil',
  'indicators.files.needed': 'Dewiswch y ffeil',
  'indicators.files.loaded': 'Llwythwyd gan y bartneriaeth hon',
  'indicators.files.by': 'Llwythwyd gan {name}, {date}.',
  'indicators.files.aside': 'Rhoddwyd o’r neilltu {date}: nid yw’n cyfrif mwyach.',
  'indicators.files.setAside': 'Rhoi o’r neilltu',
  'indicators.files.shipped': 'Daeth y rhain gyda’r cynnyrch',
  'indicators.files.years': '{from} i {to}',
  'indicators.refused.no-rows': 'Nid oes dim yn y ffeil hon o dan ei phenawdau. Lawrlwythwch hi eto',
  'indicators.refused.no-areas':
    'Nid oes colofn “{what}” yn y ffeil. Dewiswch y ffeil gyda phob awdurdod mewn un rhestr, fel y mae’r Adran Addysg yn ei chyhoeddi',
  'indicators.refused.unknown-list':
    'Nid yw colofnau’r ffeil hon yn perthyn i’r un o’r rhestrau sy’n hysbys yma. Dewiswch un o’r rhestrau ar ddiwedd y dudalen',
  'indicators.refused.wrong-year':
    'Llinell {line}: nid blwyddyn yw “{what}”. Lawrlwythwch y ffeil eto, a pheidiwch â newid dim ynddi',
  'indicators.refused.wrong-cell':
    'Llinell {line}: ni ellir darllen “{what}” fel ffigur. Lawrlwythwch y ffeil eto, a pheidiwch â newid dim ynddi',
  'indicators.refused.twice':
    'Llinell {line}: mae {what} yno ddwywaith. Lawrlwythwch y ffeil eto, a pheidiwch â newid dim ynddi',
};
