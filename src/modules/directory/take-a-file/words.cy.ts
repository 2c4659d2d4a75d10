import type { en } from './words.en.ts';

export const cy = {
  'directory.import.title': 'Derbyn gwasanaethau o ffeil',
  'directory.import.what':
    'Ffeil ar ffurf Open Referral UK 3.0, fel y mae cyfeiriaduron eraill yn ei rhoi. Fe welwch yn gyntaf beth fyddai’n newid; ni chedwir dim nes i chi ddweud.',
  'directory.import.source': 'O ble y daw’r ffeil?',
  'directory.import.source.hint':
    'Enwch ef yr un fath bob tro: dangosir yr hyn a ddaeth oddi yno o’r blaen ac nad yw yn y ffeil mwyach fel wedi mynd.',
  'directory.import.source.needed': 'Nodwch o ble y daw’r ffeil',
  'directory.import.file': 'Y ffeil',
  'directory.import.file.hint': 'Ffeil JSON hyd at 50 MB.',
  'directory.import.file.needed': 'Dewiswch ffeil',
  'directory.import.button': 'Darllen y ffeil',
  'directory.import.before': 'Ffeiliau o’r blaen',
  'directory.import.state.waiting': 'yn aros am benderfyniad',
  'directory.import.state.taken': 'derbyniwyd',
  'directory.import.state.dropped': 'gollyngwyd',
  'directory.import.because': 'O ffeil gan {source}',
  'directory.import.verdict':
    '{new, plural, zero {Mae # gwasanaeth yn newydd} one {Mae # gwasanaeth yn newydd} two {Mae # wasanaeth yn newydd} few {Mae # gwasanaeth yn newydd} many {Mae # gwasanaeth yn newydd} other {Mae # gwasanaeth yn newydd}}, byddai {changed, number} yn newid, {unchanged, plural, zero {mae # yn aros fel y maent} one {mae # yn aros fel y mae} two {mae # yn aros fel y maent} few {mae # yn aros fel y maent} many {mae # yn aros fel y maent} other {mae # yn aros fel y maent}}, ni ellir darllen {wrong, number}.',
  'directory.import.notYet': 'Ni chedwir dim eto.',
  'directory.import.nothing': 'Nid oes dim i’w dderbyn.',
  'directory.import.withoutNeed':
    '{count, plural, zero {Nid yw # gwasanaeth yn enwi angen sy’n hysbys yma: ceir hwy drwy eu geiriau’n unig.} one {Nid yw # gwasanaeth yn enwi angen sy’n hysbys yma: ceir ef drwy ei eiriau’n unig.} two {Nid yw # wasanaeth yn enwi angen sy’n hysbys yma: ceir hwy drwy eu geiriau’n unig.} few {Nid yw # gwasanaeth yn enwi angen sy’n hysbys yma: ceir hwy drwy eu geiriau’n unig.} many {Nid yw # gwasanaeth yn enwi angen sy’n hysbys yma: ceir hwy drwy eu geiriau’n unig.} other {Nid yw # gwasanaeth yn enwi angen sy’n hysbys yma: ceir hwy drwy eu geiriau’n unig.}}',
  'directory.import.endGone':
    '{count, plural, zero {Tynnu hefyd # gwasanaeth nad ydynt yn y ffeil mwyach o’r cyfeiriadur} one {Tynnu hefyd # gwasanaeth nad yw yn y ffeil mwyach o’r cyfeiriadur} two {Tynnu hefyd # wasanaeth nad ydynt yn y ffeil mwyach o’r cyfeiriadur} few {Tynnu hefyd # gwasanaeth nad ydynt yn y ffeil mwyach o’r cyfeiriadur} many {Tynnu hefyd # gwasanaeth nad ydynt yn y ffeil mwyach o’r cyfeiriadur} other {Tynnu hefyd # gwasanaeth nad ydynt yn y ffeil mwyach o’r cyfeiriadur}}',
  'directory.import.take': 'Derbyn yr hyn y gellir ei ddarllen',
  'directory.import.drop': 'Gwneud dim â’r ffeil hon',
  'directory.import.more': 'A mwy.',
  'directory.import.record': 'Cofnod {number}: {name}',
  'directory.import.new': '{count, number} newydd',
  'directory.import.changed': 'Byddai {count, number} yn newid',
  'directory.import.gone': 'Mae {count, number} wedi mynd o’r ffeil',
  'directory.import.wrong': '{where}: {what}',
  'directory.import.wrong.title': 'Ni ellir darllen {count, number}',
  'directory.import.wrong.needed': 'Mae hwn ar goll: rhowch ef',
  'directory.import.wrong.text': 'Rhaid i hwn fod yn destun',
  'directory.import.wrong.list': 'Rhaid i hwn fod yn rhestr',
  'directory.import.wrong.number': 'Rhaid i hwn fod yn rhif yn ei ystod arferol',
  'directory.import.wrong.tooLong': 'Mae hwn yn rhy hir: byrhewch ef',
  'directory.import.wrong.tooMany': 'Mae gormod o’r rhain: gadewch rai allan',
  'directory.import.wrong.id': 'Rhaid i hwn fod yn ddynodydd (UUID)',
  'directory.import.wrong.website': 'Rhaid i hwn fod yn gyfeiriad gwe sy’n dechrau gyda https:// neu http://',
  'directory.import.wrong.email': 'Rhaid i hwn fod yn gyfeiriad e-bost',
  'directory.import.wrong.status': 'Rhaid i hwn fod yn active, inactive, defunct neu temporarily closed',
  'directory.import.wrong.date': 'Rhaid i hwn fod yn ddiwrnod megis 2026-11-21',
  'directory.import.wrong.ageOrder': 'Rhaid i’r oed hynaf fod yr un â’r ieuengaf neu’n fwy',
  'directory.import.wrong.twice': 'Mae’r un gwasanaeth yn y ffeil ddwywaith: gadewch un allan',
  'directory.import.wrong.odd': 'Nid yw hwn fel y mae Open Referral UK yn ei nodi: cymharwch ef â’r safon',
  'directory.import.refused.empty': 'Mae’r ffeil yn wag: dewiswch un arall',
  'directory.import.refused.too-large':
    'Mae’r ffeil yn rhy fawr: rhannwch hi’n ffeiliau hyd at {megabytes} MB',
  'directory.import.refused.not-text': 'Nid testun UTF-8 yw’r ffeil: cadwch hi fel JSON yn UTF-8',
  'directory.import.refused.not-json':
    'Mae’r ffeil yn peidio â bod yn JSON ar linell {line}: cywirwch hynny a’i dewis eto',
  'directory.import.refused.no-services':
    'Nid oes rhestr o wasanaethau yn y ffeil: rhaid iddi fod yn un dudalen o wasanaethau Open Referral UK (“contents”)',
  'directory.import.refused.too-many': 'Mae mwy na {most} gwasanaeth yn y ffeil: rhannwch hi',
  'directory.import.refused.too-slow': 'Cymerodd ormod o amser i ddarllen y ffeil: rhannwch hi',
} satisfies Record<keyof typeof en, string>;
