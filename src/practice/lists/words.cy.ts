import type { en } from './words.en.ts';

export const cy = {
  'lists.refused.empty': 'Mae’r ffeil yn wag. Dewiswch y ffeil sydd â’r rhestr ynddi.',
  'lists.refused.no-rows':
    'Mae penawdau yn y ffeil a dim byd oddi tanynt. Dewiswch y ffeil sydd â’r rhestr ynddi.',
  'lists.refused.no-heading':
    'Nid yw rhes {row} yn edrych fel penawdau. Rhowch enw uwchben pob colofn, yn y rhes gyntaf, a dewiswch y ffeil eto.',
  'lists.refused.heading-repeated':
    'Mae gan ddwy golofn yr un pennawd, “{heading}”. Rhowch ei henw ei hun i bob colofn.',
  'lists.refused.too-many-rows':
    'Mae mwy na {limit, number} o resi yn y rhestr. Rhannwch hi, ac ychwanegwch y rhannau un ar ôl y llall.',
  'lists.refused.too-many-columns':
    'Mae mwy na {limit, number} o golofnau yn y rhestr. Dilëwch y colofnau nad oes mo’u hangen.',
  'lists.refused.cell-too-long':
    'Mae cell yn rhes {row} yn dal mwy na {limit, number} o nodau. Byrhewch hi. Os nad yw mor hir â hynny, efallai fod dyfynnod ar goll.',
  'lists.refused.too-much-in-one-row':
    'Mae rhes {row} yn dal mwy na {limit, number} o nodau. Efallai fod dyfynnod ar goll yno.',
  'lists.refused.too-much-text':
    'Mae mwy o destun yn y rhestr nag y gellir ei ddarllen ar unwaith. Rhannwch hi, ac ychwanegwch y rhannau un ar ôl y llall.',
  'lists.refused.too-large':
    'Mae’r ffeil yn fwy na {megabytes} MB. Dilëwch yr hyn nad yw’n rhan o’r rhestr, neu rhannwch hi.',
  'lists.refused.too-slow':
    'Cymerodd y rhestr ormod o amser i’w darllen, ac ni chedwir dim ohoni. Cadwch hi fel CSV, neu rhannwch hi, a rhowch gynnig arall arni.',
  'lists.refused.not-csv':
    'Nid rhestr o resi yw’r ffeil hon. Cadwch y rhestr fel CSV neu fel llyfr gwaith Excel (.xlsx).',
  'lists.refused.mixed-encoding':
    'Mae rhan o’r ffeil, ger llinell {line}, wedi’i hysgrifennu mewn ffordd wahanol i’r gweddill. Cadwch hi eto fel “CSV UTF-8”.',
  'lists.refused.cut-off':
    'Ni chaeir dyfynnod a agorwyd ger rhes {row}. Efallai fod y ffeil wedi’i thorri: gwnewch neu copïwch hi eto.',
  'lists.refused.pdf':
    'PDF yw hwn, ac ni ellir ei ddarllen fel rhestr. Gofynnwch am y rhestr fel CSV neu fel llyfr gwaith Excel (.xlsx).',
  'lists.refused.picture':
    'Llun yw hwn, ac ni ellir ei ddarllen fel rhestr. Gofynnwch am y rhestr fel CSV neu fel llyfr gwaith Excel (.xlsx).',
  'lists.refused.old-spreadsheet':
    'Llyfr gwaith o fath arall (.xls neu .xlsb) yw hwn. Agorwch ef yn Excel, cadwch ef fel “Excel Workbook (.xlsx)”, a dewiswch y ffeil honno.',
  'lists.refused.other-spreadsheet':
    'Taenlen rhaglen arall yw hon. Agorwch hi yno, cadwch hi fel llyfr gwaith Excel (.xlsx) neu fel CSV, a dewiswch y ffeil honno.',
  'lists.refused.web-page':
    'Tudalen we ag enw taenlen yw hon. Agorwch hi yn Excel, cadwch hi fel “Excel Workbook (.xlsx)”, a dewiswch y ffeil honno.',
  'lists.refused.encrypted':
    'Mae cyfrinair ar y llyfr gwaith hwn. Agorwch ef, cadwch ef heb gyfrinair, a dewiswch y ffeil honno.',
  'lists.refused.macros':
    'Mae macros (rhaglenni bach) yn y llyfr gwaith hwn. Cadwch ef fel “Excel Workbook (.xlsx)”, a dewiswch y ffeil honno.',
  'lists.refused.packed':
    'Mae rhywbeth arall wedi’i bacio yn y ffeil hon. Cadwch y rhestr yn unig, fel CSV neu fel llyfr gwaith Excel (.xlsx).',
  'lists.refused.bomb':
    'Byddai’r ffeil hon yn mynd yn llawer rhy fawr wrth ei hagor. Cadwch y rhestr yn unig, fel CSV, a dewiswch y ffeil honno.',
  'lists.refused.damaged':
    'Mae’r ffeil wedi’i difrodi neu ei thorri. Agorwch hi i weld ei bod yn gyfan, cadwch hi eto a dewiswch y ffeil honno.',
  'lists.refused.not-worked-out':
    'Mae fformiwla heb ei chanlyniad yn rhes {row}. Agorwch y llyfr gwaith yn Excel, cadwch ef, a dewiswch ef eto.',
} satisfies Record<keyof typeof en, string>;
