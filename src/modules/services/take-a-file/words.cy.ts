import type { en } from './words.en.ts';

export const cy = {
  'services.import.title': 'Derbyn gwasanaethau o ffeil',
  'services.import.what':
    'Ffeil ar ffurf Open Referral UK 3.0, fel y mae cyfeiriaduron eraill yn ei rhoi. Fe welwch yn gyntaf beth fyddai’n newid; ni chedwir dim nes i chi ddweud.',
  'services.import.source': 'O ble y daw’r ffeil?',
  'services.import.source.hint':
    'Enwch ef yr un fath bob tro: dangosir yr hyn a ddaeth oddi yno o’r blaen ac nad yw yn y ffeil mwyach fel wedi mynd.',
  'services.import.source.needed': 'Nodwch o ble y daw’r ffeil',
  'services.import.file': 'Y ffeil',
  'services.import.file.hint': 'Ffeil JSON hyd at 50 MB.',
  'services.import.file.needed': 'Dewiswch ffeil',
  'services.import.button': 'Darllen y ffeil',
  'services.import.before': 'Ffeiliau o’r blaen',
  'services.import.state.waiting': 'yn aros am benderfyniad',
  'services.import.state.taken': 'derbyniwyd',
  'services.import.state.dropped': 'gollyngwyd',
  'services.import.because': 'O ffeil gan {source}',
  'services.import.verdict':
    '{new, plural, one {Mae # gwasanaeth yn newydd} other {Mae # gwasanaeth yn newydd}}, {changed, plural, one {byddai # yn newid} other {byddai # yn newid}}, {unchanged, plural, one {mae # yn aros fel y mae} other {mae # yn aros fel y maent}}, {wrong, plural, one {ni ellir darllen #} other {ni ellir darllen #}}.',
  'services.import.notYet': 'Ni chedwir dim eto.',
  'services.import.nothing': 'Nid oes dim i’w dderbyn.',
  'services.import.withoutNeed':
    '{count, plural, one {Nid yw # gwasanaeth yn enwi angen sy’n hysbys yma: ceir ef drwy ei eiriau’n unig.} other {Nid yw # gwasanaeth yn enwi angen sy’n hysbys yma: ceir hwy drwy eu geiriau’n unig.}}',
  'services.import.endGone':
    '{count, plural, one {Tynnu # gwasanaeth sydd wedi mynd o’r cyfeiriadur hefyd} other {Tynnu # gwasanaeth sydd wedi mynd o’r cyfeiriadur hefyd}}',
  'services.import.take': 'Derbyn yr hyn y gellir ei ddarllen',
  'services.import.drop': 'Gwneud dim â’r ffeil hon',
  'services.import.more': 'A mwy.',
  'services.import.record': 'Cofnod {number}: {name}',
  'services.import.new': '{count, plural, one {# newydd} other {# newydd}}',
  'services.import.changed': '{count, plural, one {Byddai # yn newid} other {Byddai # yn newid}}',
  'services.import.gone':
    '{count, plural, one {Mae # wedi mynd o’r ffeil} other {Mae # wedi mynd o’r ffeil}}',
  'services.import.wrong': '{where}: {what}',
  'services.import.wrong.title': '{count, plural, one {Ni ellir darllen #} other {Ni ellir darllen #}}',
  'services.import.wrong.needed': 'Mae hwn ar goll: rhowch ef',
  'services.import.wrong.text': 'Rhaid i hwn fod yn destun',
  'services.import.wrong.list': 'Rhaid i hwn fod yn rhestr',
  'services.import.wrong.number': 'Rhaid i hwn fod yn rhif yn ei ystod arferol',
  'services.import.wrong.tooLong': 'Mae hwn yn rhy hir: byrhewch ef',
  'services.import.wrong.tooMany': 'Mae gormod o’r rhain: gadewch rai allan',
  'services.import.wrong.id': 'Rhaid i hwn fod yn ddynodydd (UUID)',
  'services.import.wrong.website': 'Rhaid i hwn fod yn gyfeiriad gwe sy’n dechrau gyda https:// neu http://',
  'services.import.wrong.email': 'Rhaid i hwn fod yn gyfeiriad e-bost',
  'services.import.wrong.status': 'Rhaid i hwn fod yn active, inactive, defunct neu temporarily closed',
  'services.import.wrong.date': 'Rhaid i hwn fod yn ddiwrnod megis 2026-11-21',
  'services.import.wrong.ageOrder': 'Rhaid i’r oed hynaf fod yr un â’r ieuengaf neu’n fwy',
  'services.import.wrong.twice': 'Mae’r un gwasanaeth yn y ffeil ddwywaith: gadewch un allan',
  'services.import.wrong.odd': 'Nid yw hwn fel y mae Open Referral UK yn ei nodi: cymharwch ef â’r safon',
  'services.import.refused.empty': 'Mae’r ffeil yn wag: dewiswch un arall',
  'services.import.refused.too-large':
    'Mae’r ffeil yn rhy fawr: rhannwch hi’n ffeiliau hyd at {megabytes} MB',
  'services.import.refused.not-text': 'Nid testun UTF-8 yw’r ffeil: cadwch hi fel JSON yn UTF-8',
  'services.import.refused.not-json':
    'Mae’r ffeil yn peidio â bod yn JSON ar linell {line}: cywirwch hynny a’i dewis eto',
  'services.import.refused.no-services':
    'Nid oes rhestr o wasanaethau yn y ffeil: rhaid iddi fod yn un dudalen o wasanaethau Open Referral UK (“contents”)',
  'services.import.refused.too-many': 'Mae mwy na {most} gwasanaeth yn y ffeil: rhannwch hi',
  'services.import.refused.too-slow': 'Cymerodd ormod o amser i ddarllen y ffeil: rhannwch hi',
} satisfies Record<keyof typeof en, string>;
