import { cy as form } from './decision-form/words.cy.ts';
import type { en } from './words.en.ts';

export const cy = {
  ...form,
  'navigation.sharing': 'Rhannu',
  'sharing.record': 'Cofnodi penderfyniad rhannu',
  'sharing.record.lead':
    'Bydd yn sefyll ar y cronoleg yn enw {agency}. Mae dwy funud yn ddigon: dewisir y rhan fwyaf o restrau.',
  'sharing.record.save': 'Cadw’r penderfyniad',
  'sharing.recipient': '{who} ({kind})',
  'sharing.entry.shared': 'Penderfynwyd rhannu gwybodaeth gyda {recipient}.',
  'sharing.entry.notShared': 'Penderfynwyd peidio â rhannu gwybodaeth gyda {recipient}.',
  'sharing.entry.purpose': 'I ba ddiben: {purpose}.',
  'sharing.entry.whyNot': 'Pam ddim: {why}.',
  'sharing.entry.because': 'Pam: {because}',
  'sharing.fact.recipient': 'Gyda phwy',
  'sharing.fact.outcome': 'Yr hyn a benderfynwyd',
  'sharing.fact.what': 'Pa wybodaeth',
  'sharing.fact.purpose': 'I ba ddiben',
  'sharing.fact.whyNot': 'Pam ddim',
  'sharing.fact.because': 'Pam',
  'sharing.fact.consent': 'Cydsyniad',
  'sharing.fact.basis': 'Sail gyfreithiol',
  'sharing.fact.duty': 'Dyletswydd i rannu',
  'sharing.fact.decidedBy': 'Pwy benderfynodd',
  'sharing.duty.yes': 'Roedd un',
  'sharing.duty.no': 'Nid oedd un gyda’r math hwn o sefydliad',

  'sharing.list.title': 'Rhannu',
  'sharing.list.shared': 'Rhannwyd',
  'sharing.list.notShared': 'Ni rannwyd',
  'sharing.list.none': 'Nid oes penderfyniad rhannu wedi’i ysgrifennu eto',
  'sharing.list.none.how':
    'Pan fyddwch yn rhannu rhywbeth am y plentyn hwn, neu’n penderfynu peidio, ysgrifennwch yma beth, gyda phwy a pham.',

  'sharing.correct': 'Cywiro penderfyniad rhannu',
  'sharing.correct.lead':
    'Ysgrifennwch ef fel y dylai fod. Cedwir yr hyn a ddywedwyd o’r blaen o dan y cywiriad, gyda’ch rheswm.',
  'sharing.correct.same': 'Nid oes dim yn wahanol eto. Newidiwch yr hyn sy’n anghywir',
  'sharing.correct.reason': 'Pam y mae angen ei gywiro',
  'sharing.correct.reason.hint': 'Er enghraifft “yr ysgol arall ydoedd”.',
  'sharing.correct.reason.needed': 'Ysgrifennwch pam y mae angen ei gywiro',
  'sharing.correct.reason.tooLong': 'Ysgrifennwch y rheswm mewn 2,000 nod neu lai',
  'sharing.correct.save': 'Cadw’r cywiriad',

  'sharing.report.title': 'Penderfyniadau rhannu',
  'sharing.report.lead':
    'Yr hyn a rannwyd a’r hyn na rannwyd o {from} i {to}, ar gyfer y bartneriaeth gyfan.',
  'sharing.report.year': 'Ebrill {from} i Fawrth {to}',
  'sharing.report.small':
    'Dangosir rhifau o 1 i 5 fel “c”, a chyda nhw rai eraill y gellid eu cyfrifo ohonynt.',
  'sharing.report.csv': 'Lawrlwytho fel CSV',
  'sharing.report.none': 'Nid ysgrifennwyd penderfyniad rhannu yn y flwyddyn hon',
  'sharing.report.none.how': 'Ysgrifennir pob un ar dudalen y plentyn, o dan Rhannu. Bydd y rhifau yma.',
  'sharing.report.month': 'Yn ôl mis',
  'sharing.report.agency': 'Yn ôl yr asiantaeth a benderfynodd',
  'sharing.report.recipient': 'Yn ôl pwy yr oedd ar ei gyfer',
  'sharing.report.basis': 'Yn ôl sail gyfreithiol',
  'sharing.report.consent': 'Yn ôl cydsyniad',
  'sharing.report.why-not': 'Yn ôl y rheswm dros beidio â rhannu',
  'sharing.report.all': 'Y cyfan',
  'sharing.report.column.shared': 'Rhannwyd',
  'sharing.report.column.notShared': 'Ni rannwyd',
  'sharing.report.csv.fileName': 'penderfyniadau-rhannu-{from}-{to}',
  'sharing.report.csv.table': 'Tabl',
  'sharing.report.csv.row': 'Rhes',
  'sharing.report.csv.outcome': 'Penderfynwyd',
  'sharing.report.csv.count': 'Penderfyniadau',
  'sharing.month.1': 'Ionawr {year}',
  'sharing.month.2': 'Chwefror {year}',
  'sharing.month.3': 'Mawrth {year}',
  'sharing.month.4': 'Ebrill {year}',
  'sharing.month.5': 'Mai {year}',
  'sharing.month.6': 'Mehefin {year}',
  'sharing.month.7': 'Gorffennaf {year}',
  'sharing.month.8': 'Awst {year}',
  'sharing.month.9': 'Medi {year}',
  'sharing.month.10': 'Hydref {year}',
  'sharing.month.11': 'Tachwedd {year}',
  'sharing.month.12': 'Rhagfyr {year}',

  'sharing.law.link': 'Yr hyn y mae’r gyfraith yn ei ddweud am rannu',
  'sharing.law.title': 'Yr hyn y mae’r gyfraith yn ei ddweud am rannu',
  'sharing.law.lead': 'Yr hyn a gynigiwn ar y ffurflen, ac o ble y daw. Nid yw’n cymryd lle cyngor.',
  'sharing.law.duty': 'Y ddyletswydd i rannu',
  'sharing.law.duty.england.applies':
    'Mae cyrff sy’n gofalu am ddiogelwch plant yn rhannu â’i gilydd yr hyn sy’n ymwneud â diogelwch neu les plentyn, oni bai y byddai rhannu’n gwneud mwy o niwed i’r plentyn. Cymerwn fod cyrff cyhoeddus ac ysgolion yn eu plith.',
  'sharing.law.duty.england.does-not-apply':
    'Mae eich partneriaeth wedi dweud nad yw’r ddyletswydd i rannu mewn grym yma. Mae rhannu’n parhau ar y seiliau isod.',
  'sharing.law.duty.wales.applies':
    'Mae corff cyhoeddus neu ysgol sydd ag achos i gredu bod plentyn yn wynebu risg yn hysbysu’r awdurdod lleol. Nid yw dyletswydd Lloegr i rannu’n gymwys yng Nghymru; mae Gweithdrefnau Diogelu Cymru’n dweud sut i rannu.',
  'sharing.law.duty.wales.does-not-apply':
    'Mae eich partneriaeth wedi dweud nad yw’r ddyletswydd i hysbysu mewn grym yma. Mae rhannu’n parhau ar y seiliau isod.',
  'sharing.law.bases': 'Y sail yn ôl math o sefydliad',
  'sharing.law.kind': 'Math',
  'sharing.law.basis': 'Y sail a gynigiwn',
  'sharing.law.since': 'Ers',
  'sharing.law.where': 'Ble y mae wedi’i ysgrifennu',
  'sharing.law.sinceUnknown': 'mae’r diwrnod i’w gadarnhau',
  'sharing.law.confirm': 'Cadarnhewch yn lleol',
  'sharing.law.consent':
    'Anaml y mae cydsyniad yn sail gywir: nid yw teulu sy’n ofni’r hyn a all ddilyn yn rhydd i wrthod. Gallwch ofyn eu barn o hyd.',
  'sharing.law.special':
    'Mae angen amod hefyd ar iechyd, ethnigrwydd a ffeithiau sensitif eraill: diogelu plant fel arfer (Deddf Diogelu Data 2018, Atodlen 1, paragraff 18). Nid oes ar deuluoedd angen sail.',
  'sharing.law.source.public-task':
    'Erthygl 6(1)(e) GDPR y DU ac adran 8 Deddf Diogelu Data 2018. Cymru a Lloegr.',
  'sharing.law.source.recognised-legitimate-interest':
    'Erthygl 6(1)(ea) GDPR y DU a pharagraff 6 Atodiad 1 (adran 70 Deddf Data (Defnydd a Mynediad) 2025). Cymru a Lloegr.',
  'sharing.law.source.legitimate-interests': 'Erthygl 6(1)(f) GDPR y DU. Cymru a Lloegr.',
  'sharing.law.source.duty-england':
    'Adran 16LA Deddf Plant 2004 (Deddf Llesiant Plant ac Ysgolion 2026). Lloegr.',
  'sharing.law.source.duty-wales':
    'Adran 130 Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, gyda Gweithdrefnau Diogelu Cymru. Cymru.',
  'sharing.law.set': 'Dweud beth sy’n gymwys yma',
  'sharing.law.set.lead':
    'Pan fo’ch cynghorydd cyfreithiol wedi cadarnhau rheol, neu pan fo wedi newid. Mae penderfyniadau o’r diwrnod hwnnw ymlaen yn ei dilyn; erys y rhai cynharach fel y maent.',
  'sharing.law.rule': 'Yr hyn sy’n gymwys',
  'sharing.law.rule.choose': 'Dewiswch un',
  'sharing.law.rule.needed': 'Dewiswch yr hyn sy’n gymwys',
  'sharing.law.rule.duty.applies': 'Mae’r ddyletswydd i rannu mewn grym',
  'sharing.law.rule.duty.does-not-apply': 'Nid yw’r ddyletswydd i rannu mewn grym',
  'sharing.law.rule.basis': '{kind}: {basis}',
  'sharing.law.effectiveFrom': 'O ba ddiwrnod',
  'sharing.law.effectiveFrom.needed':
    'Rhowch y diwrnod y mae’n gymwys ohono fel dyddiad go iawn, fel 27 3 2026',
  'sharing.law.thatDay': 'Mae rhywbeth wedi’i osod ar gyfer y diwrnod hwnnw eisoes. Rhowch ddiwrnod arall',
  'sharing.law.source': 'Ble y mae wedi’i ysgrifennu',
  'sharing.law.source.hint': 'Y gyfraith neu’ch polisi, a ble i’w ddarllen.',
  'sharing.law.source.needed': 'Rhowch ble y mae wedi’i ysgrifennu',
  'sharing.law.source.tooLong': 'Rhowch ble y mae wedi’i ysgrifennu mewn 500 nod neu lai',
  'sharing.law.save': 'Cadw’r rheol',
} as const satisfies Record<keyof typeof en, string>;
