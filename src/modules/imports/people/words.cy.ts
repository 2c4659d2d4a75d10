import type { en } from './words.en.ts';

export const cy = {
  'imports.people.field.localId': 'Dynodydd lleol',
  'imports.people.field.givenName': 'Enw cyntaf',
  'imports.people.field.familyName': 'Cyfenw',
  'imports.people.field.knownAs': 'Adwaenir fel',
  'imports.people.field.address': 'Cyfeiriad',
  'imports.people.field.postcode': 'Cod post',
  'imports.people.field.team': 'Tîm',
  'imports.people.field.workerName': 'Enw’r gweithiwr',
  'imports.people.field.workerEmail': 'Cyfeiriad e-bost y gweithiwr',

  'imports.people.rule.local-id-missing':
    'Nid oes dynodydd lleol yn y rhes, felly ni ellir ei pharu â phlentyn.',
  'imports.people.rule.local-id-repeated':
    'Roedd y plentyn yn rhes {firstRow} gyda manylion gwahanol. Defnyddir rhes {firstRow}.',
  'imports.people.rule.local-id-repeated-same':
    'Roedd y plentyn yn rhes {firstRow} gyda’r un manylion. Cymerir y rhes unwaith.',
  'imports.people.rule.more-cells':
    'Nifer y celloedd yn y rhes: {found}; yn y pennawd: {expected}. Mae angen dyfynodau am wahanydd y tu mewn i gell.',
  'imports.people.rule.fewer-cells':
    'Nifer y celloedd yn y rhes: {found}; yn y pennawd: {expected}. Cymerir bod y rhai sydd ar goll yn wag.',
  'imports.people.rule.cell-too-long': 'Mae {heading} yn hirach na {limit} nod.',
  'imports.people.rule.control-characters': 'Mae nodau nad ydynt yn destun yn {heading}.',
  'imports.people.rule.name-missing': 'Nid oes enw yn y rhes.',
  'imports.people.rule.postcode-form': 'Nid oes ffurf cod post ar “{value}”. Fe’i cedwir fel y mae.',
  'imports.people.rule.email-form': 'Nid yw “{value}” yn gyfeiriad e-bost. Fe’i gadewir yn wag.',

  'imports.people.file.infected':
    'Mae feirws yn y ffeil. Rhowch wybod i’ch tîm TG, a gwnewch gopi glân o’r rhestr.',
  'imports.people.file.empty': 'Mae’r ffeil yn wag.',
  'imports.people.file.no-rows': 'Mae pennawd yn y ffeil a dim byd oddi tano.',
  'imports.people.file.not-csv': 'Nid rhestr o resi yw hon. Dewiswch ffeil CSV.',
  'imports.people.file.mixed-encoding':
    'Mae rhan o’r ffeil, ger llinell {line}, wedi’i hysgrifennu mewn ffordd wahanol i’r gweddill. Cadwch hi eto fel CSV UTF-8.',
  'imports.people.file.cut-off':
    'Ni chaeir dyfynnod a agorwyd ger rhes {row}. Efallai fod y ffeil wedi’i thorri: gwnewch neu copïwch hi eto.',
  'imports.people.file.too-much-in-one-row':
    'Ger rhes {row} mae un rhes yn dal mwy na {limit} nod. Efallai nad yw dyfynnod wedi’i gau.',
  'imports.people.file.too-many-columns': 'Mae gan y pennawd fwy na {limit} colofn.',
  'imports.people.file.too-large': 'Mae’r ffeil yn fwy na {megabytes} MB.',
  'imports.people.file.no-local-id-column': 'Ni ddewiswyd colofn ar gyfer y dynodydd lleol.',
  'imports.people.file.field-chosen-twice':
    'Dewiswyd dwy golofn ar gyfer un peth. Cyfeiriad yn unig a all gael sawl un.',
} satisfies Record<keyof typeof en, string>;
